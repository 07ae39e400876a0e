/** What is said of a node and of a link, in the language of the page. */
import type { Goal, Measure } from '../../contract/goals.js';
import type { Plan } from '../../contract/plan.js';
import type { LocalizeController } from '../../locales/localize.js';
import {
  latestOf,
  type Alignment,
  type AlignmentKind,
  type AlignmentLink,
  type AlignmentNode,
} from '../../model/alignment/index.js';
import { KIND_CHANNELS, STATE_CHANNELS, STRENGTH_CHANNELS } from './channels.js';
import type { RowLabel } from './geometry.js';
import { groupLabel, groupName, groupTitle } from './words-of-groups.js';

/** A name says this many of its links; the rest are counted. */
const LINKS_SAID = 3;
/** Below this group size a withheld value says so, where the plan does not give its own. */
const USUAL_MINIMUM = 10;

export class MapWords {
  constructor(
    readonly localize: LocalizeController,
    /** What is drawn, folded where it is too large. */
    readonly alignment: Alignment,
    readonly plan: Plan,
    /** Everything, unfolded. */
    readonly whole: Alignment = alignment,
  ) {}

  /** The node's own title, or what stands for one. */
  title(node: AlignmentNode): string {
    if (node.group) return groupTitle(node, node.group, this);
    if (node.record === undefined) return this.localize.term('mapUnknown', node.id);
    return node.title || this.localize.term('mapUntitled', node.id);
  }

  titleOf(key: string): string {
    const node = this.alignment.nodes.get(key) ?? this.whole.nodes.get(key);
    return node ? this.title(node) : key;
  }

  kind(node: AlignmentNode): string {
    if (node.group) return this.localize.term(KIND_CHANNELS[node.kind].head);
    const level = node.kind === 'goal' ? (node.record as Goal | undefined)?.level : undefined;
    switch (level) {
      case undefined:
        return this.localize.term(KIND_CHANNELS[node.kind].word);
      case 'state':
        return this.localize.term('mapLevelState');
      case 'district':
        return this.localize.term('mapLevelDistrict');
      case 'school':
        return this.localize.term('mapLevelSchool');
      case 'team':
        return this.localize.term('mapLevelTeam');
      case 'individual':
        return this.localize.term('mapLevelIndividual');
      default:
        return this.localize.term('mapLevelOther', level!);
    }
  }

  /** "11 activities" */
  count(kind: AlignmentKind, count: number): string {
    switch (kind) {
      case 'goal':
        return this.localize.term('mapGoals', count);
      case 'competency':
        return this.localize.term('mapCompetencies', count);
      case 'activity':
        return this.localize.term('mapActivities', count);
      case 'measure':
        return this.localize.term('mapMeasures', count);
      default:
        return this.localize.term('mapKindVision');
    }
  }

  strength(link: AlignmentLink): string {
    return this.localize.term(STRENGTH_CHANNELS[link.strength].word);
  }

  states(node: AlignmentNode): readonly string[] {
    return node.states.map((state) => this.localize.term(STATE_CHANNELS[state].word));
  }

  /** A value with its unit: "65 %". */
  value(value: number, { unit }: Measure): string {
    const number = this.localize.number(value);
    return unit ? `${number}\u00a0${unit}` : number;
  }

  /** What a row says. */
  label(node: AlignmentNode): RowLabel {
    if (node.group) return groupLabel(node, node.group, this);
    const title = this.title(node);
    if (node.kind === 'measure' && node.record) return { title, facts: this.measured(node) };
    const gaps = this.states(node).join(', ');
    if (node.states.includes('no-goal')) return { title, missing: gaps, facts: [] };
    if (node.record === undefined) return { title, facts: [{ text: gaps, tone: 'unknown' }] };
    const also = node.kind === 'goal' ? this.alsoServes(node) : '';
    const place = [node.place, also].filter(Boolean).join(' · ');
    const said = this.states(node);
    const facts = said.map((text, index) => ({
      text: index < said.length - 1 ? `${text},` : text,
      tone: 'gap' as const,
    }));
    return { title, place, facts };
  }

  /** Goals that a goal supports besides the one above it. */
  private alsoServes(node: AlignmentNode): string {
    const stated = this.whole.nodes.get(node.key)?.parent;
    const others = (this.whole.into.get(node.key) ?? []).filter(
      (link) => link.kind === 'goal-goal' && link.from !== stated,
    );
    if (others.length === 0) return '';
    return this.localize.term(
      'mapAlsoServes',
      this.localize.list(others.map((link) => this.titleOf(link.from))),
    );
  }

  private measured(node: AlignmentNode): RowLabel['facts'] {
    const measure = node.record as Measure;
    const facts: RowLabel['facts'][number][] = [];
    const latest = latestOf(measure)?.value;
    const start = measure.baseline?.value;
    const number = (value: number) => this.localize.number(value);
    if (latest !== undefined && start !== undefined) {
      facts.push({ text: this.fromTo(number(start), number(latest)), tone: 'strong' });
    } else if (latest !== undefined) facts.push({ text: this.value(latest, measure), tone: 'strong' });
    if (latest === undefined && measure.observations.some((each) => each.suppressed)) {
      const minimum = this.plan.privacy.minimumGroupSize ?? USUAL_MINIMUM;
      facts.push({ text: this.localize.term('suppressedShort', minimum), tone: 'plain' });
    } else if (latest === undefined) {
      facts.push({ text: this.localize.term('mapStateNotMeasured'), tone: 'unknown' });
    }
    const target = measure.target?.value;
    if (target !== undefined && latest !== undefined) {
      facts.push({ text: this.localize.term('mapTarget', this.value(target, measure)), tone: 'plain' });
    }
    if (node.states.includes('unused'))
      facts.push({ text: this.localize.term('mapStateUnused'), tone: 'gap' });
    return facts;
  }

  /** Where a measure stands in a few words: "52 of 65 %"; undefined while nothing is measured. */
  standing(node: AlignmentNode): string | undefined {
    const measure = node.record as Measure;
    const latest = latestOf(measure)?.value;
    if (latest === undefined) return undefined;
    const target = measure.target?.value;
    if (target === undefined) return this.localize.term('mapNow', this.value(latest, measure));
    if (measure.direction === 'increase' || measure.direction === undefined) {
      return this.localize.term('mapOf', this.localize.number(latest), this.value(target, measure));
    }
    const now = this.localize.term('mapNow', this.localize.number(latest));
    return `${now}, ${this.localize.term('mapTarget', this.value(target, measure))}`;
  }

  /** Numbers keep their order on a page that runs from right to left; the arrow between them points where it goes. */
  private fromTo(from: string, to: string): string {
    const said = this.localize.term('mapFromTo', from, to);
    return this.localize.dir() === 'rtl' ? said.replace('→', '←') : said;
  }

  /** The whole name for those who hear it: kind, then what the row shows as it shows it, then degree and links in words. */
  name(node: AlignmentNode): string {
    const { title, place, missing, facts } = this.label(node);
    if (node.group) return groupName(node, this);
    const said = facts.map(({ text }) => text).join(' ');
    return [this.kind(node), title, place, said, missing, ...this.degrees(node), ...this.linksUp(node)]
      .filter(Boolean)
      .join(', ');
  }

  /** How many of each kind it is linked with directly. */
  degrees(node: AlignmentNode): readonly string[] {
    const count = (links: readonly AlignmentLink[] | undefined, end: 'from' | 'to', kind: AlignmentKind) =>
      new Set(
        (links ?? []).map((link) => link[end]).filter((key) => this.whole.nodes.get(key)?.kind === kind),
      ).size;
    const { into, out } = this.whole;
    const under = count(out.get(node.key), 'to', 'goal');
    const both = (kind: AlignmentKind) =>
      count(out.get(node.key), 'to', kind) +
      (node.kind === 'goal' && kind === 'goal' ? 0 : count(into.get(node.key), 'from', kind));
    return [
      node.kind === 'goal' && under > 0 ? this.localize.term('mapGoalsUnder', under) : '',
      ...(['goal', 'competency', 'activity', 'measure'] as const)
        .filter((kind) => !(kind === 'goal' && node.kind === 'goal'))
        .map((kind) => (both(kind) > 0 ? this.count(kind, both(kind)) : '')),
    ].filter(Boolean);
  }

  private linksUp(node: AlignmentNode): readonly string[] {
    const links = (this.whole.into.get(node.key) ?? []).filter(
      (link) => link.kind !== 'vision-goal' && link.through.length === 0,
    );
    const said = links
      .slice(0, LINKS_SAID)
      .map((link) => this.localize.term('mapLinkTo', this.strength(link), this.titleOf(link.from)));
    const more = links.length - said.length;
    return more > 0 ? [...said, this.localize.term('mapMoreLinks', more)] : said;
  }
}
