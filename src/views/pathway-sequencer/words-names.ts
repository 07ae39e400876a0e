/** What steps, groups and levels are called, and whom the pathway is said to. */
import type { Audience, Educator } from '../../contract/index.js';
import type { Plan } from '../../contract/plan.js';
import type { PathNoun } from '../../locales/en/pathway-sentences.js';
import type { LocalizeController } from '../../locales/localize.js';
import type { Outline, SequenceFacts, StepFacts } from '../../model/sequencing/index.js';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What runs from right to left must not draw the numbers beside it into its own order (UAX 9: isolates). */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

export interface WordsOf {
  readonly plan: Plan;
  readonly facts: SequenceFacts;
  readonly outline: Outline;
  readonly educator: Educator | undefined;
  readonly localize: LocalizeController;
  /** Who looks; to nobody but the educator is anything said of “you”. */
  readonly audience?: Audience | undefined;
}

const BADGE = /badge|insignia/i;

/** What a single step is called; a word of the plan that we have no noun for is a step. */
function nounOfStep({ node, activity }: StepFacts): PathNoun {
  if (node.componentType === 'course') return 'course';
  if (node.componentType === 'credential') return BADGE.test(node.category ?? '') ? 'badge' : 'credential';
  return node.componentType === undefined && activity?.format === 'course' ? 'course' : 'step';
}

export class NameWords {
  readonly localize: LocalizeController;
  readonly facts: SequenceFacts;
  private readonly tracks: ReadonlySet<string>;
  private kept: PathNoun | undefined;
  private keptShared: ReadonlySet<string | undefined> | undefined;

  constructor(readonly of: WordsOf) {
    this.localize = of.localize;
    this.facts = of.facts;
    this.tracks = new Set(of.facts.tracks.flatMap(({ nodeIds }) => nodeIds));
  }

  /** Whom the numbers are about; undefined where nothing is known of anybody. */
  get whose(): 'self' | 'other' | undefined {
    const { educator, audience, facts } = this.of;
    if (!educator || !facts.hasRecord) return undefined;
    return audience === 'self' ? 'self' : 'other';
  }

  /** “Pathway of Educator 17, early career, Cedar Valley Schools”; without an educator the place alone. */
  who(): string {
    const { educator, plan } = this.of;
    const { localize } = this;
    const place = plan.organization?.name;
    if (!educator) return place ?? '';
    const name = educator.displayName ?? localize.term('pathUnknown', educator.id);
    const stage = educator.careerStage && localize.term('pathStageWord', educator.careerStage);
    return [localize.term('pathOfName', name), stage, place].filter(Boolean).join(', ');
  }

  title({ title, id }: StepFacts): string {
    return title ?? this.localize.term('pathUntitled', id);
  }

  name({ name, id }: StepFacts): string {
    return name ?? this.localize.term('pathUntitled', id);
  }

  /** Of any id that the plan writes, also of one that it does not hold. */
  nameOf(id: string): string {
    const step = this.facts.byId.get(id);
    if (!step) return this.localize.term('pathUnknown', id);
    return isolated(this.shared.has(step.name) ? this.title(step) : this.name(step));
  }

  /** Names that several steps have, at different levels: away from its row such a step is called in full. */
  private get shared(): ReadonlySet<string | undefined> {
    if (this.keptShared) return this.keptShared;
    const [seen, shared] = [new Set<string | undefined>(), new Set<string | undefined>()];
    for (const { name } of this.facts.steps) (seen.has(name) ? shared : seen).add(name);
    return (this.keptShared = shared);
  }

  names(ids: readonly string[]): readonly string[] {
    return ids.map((id) => this.nameOf(id));
  }

  /** Names of so many, and how many there are beside them. */
  few(ids: readonly string[], most: number): { readonly names: readonly string[]; readonly more: number } {
    const shown = ids.length <= most ? ids : ids.slice(0, most - 1);
    return { names: this.names(shown), more: ids.length - shown.length };
  }

  /** The same as a list. */
  listOf(ids: readonly string[], most = 4): string {
    const { names, more } = this.few(ids, most);
    const { localize } = this;
    return localize.term('pathList', more > 0 ? [...names, localize.term('pathChainMore', more)] : names);
  }

  /** What all steps of the pathway are. */
  get noun(): PathNoun {
    return (this.kept ??= this.nounOf(
      this.facts.steps.filter(({ isGroup }) => !isGroup).map(({ id }) => id),
    ));
  }

  /** The one word for all of these; `part` where groups are among steps. */
  nounOf(ids: readonly string[]): PathNoun {
    let noun: PathNoun | undefined;
    for (const id of ids) {
      const own = this.nounOfOne(id);
      if (noun !== undefined && own !== noun) noun = mixed(noun, own);
      else noun = own;
    }
    return noun ?? 'step';
  }

  private nounOfOne(id: string): PathNoun {
    const step = this.facts.byId.get(id);
    if (!step) return 'step';
    if (!step.isGroup) return nounOfStep(step);
    return this.tracks.has(id) ? 'track' : 'group';
  }

  count(noun: PathNoun, count: number): string {
    return this.localize.term('pathCount', noun, count);
  }

  /** “4 Engage, 5 Implement”; empty where steps have no levels. */
  levels(ids: readonly string[]): readonly string[] {
    const counts = new Map<string, number>(this.facts.levels.map(({ level }) => [level, 0]));
    for (const id of ids) {
      const level = this.facts.byId.get(id)?.level;
      if (level === undefined) return [];
      counts.set(level, (counts.get(level) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > 0)
      .map(([level, count]) => `${this.localize.number(count)} ${level}`);
  }

  /** “7 badges to go (4 Engage, 3 Implement)”. */
  toGo(way: readonly string[]): string {
    const levels = this.levels(way);
    return this.localize.term('pathToGo', way.length, this.nounOf(way), levels.length > 1 ? levels : []);
  }
}

const isOfGroups = (noun: PathNoun): boolean => noun === 'group' || noun === 'track';

function mixed(one: PathNoun, other: PathNoun): PathNoun {
  if (one === 'part' || other === 'part') return 'part';
  if (isOfGroups(one) && isOfGroups(other)) return 'group';
  return isOfGroups(one) || isOfGroups(other) ? 'part' : 'step';
}
