/** The details of what is picked: statement, owner, measure, thread, evidence, gaps. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../contract/activities.js';
import type { Goal, Measure } from '../../contract/goals.js';
import type { Organization } from '../../contract/organization.js';
import type { PlanCompetency } from '../../contract/plan.js';
import { data, hatchMark } from '../../design/index.js';
import type { AlignmentLink, AlignmentNode, AlignmentQuery } from '../../model/alignment/index.js';
import { evidenceSection } from './details-evidence.js';
import { membersSection } from './details-group.js';
import { measureSection } from './details-measure.js';
import { schoolsSection } from './details-schools.js';
import { threadFacts, type ThreadFacts } from './thread-facts.js';
import type { MapWords } from './words.js';

export interface DetailsOptions {
  readonly node: AlignmentNode;
  readonly words: MapWords;
  readonly thread: ReadonlySet<string>;
  readonly onPick: (key: string) => void;
  /** Shows the table; offered where the picture folds. */
  readonly onTable: () => void;
  /** Of what the map speaks: numbers are counted over that. */
  readonly query: AlignmentQuery;
  /** Narrows the map to an organization; '' to none. */
  readonly onOrganization: (id: string) => void;
  /** Its links with activities or goals, ready to be changed, while one edits. */
  readonly links?: unknown;
}

/** A list says this many, then how many more there are. */
const LISTED = 8;

export const section = (content: unknown): TemplateResult =>
  html`<div class="panel-section">${content}</div>`;
export const sectionTitle = (text: string): TemplateResult => html`<p class="panel-subtitle">${text}</p>`;

export function details(options: DetailsOptions): TemplateResult {
  const { node, words } = options;
  const facts = factsOf(options);
  return html`
    ${statement(node)} ${pairs(node, words)} ${node.group ? membersSection(options) : nothing}
    ${measuresOf(node, words)} ${schoolsSection(options)} ${options.links ?? nothing}
    ${servesSection(options)} ${countsSection(facts, words)} ${evidence(facts, node, words)}
    ${gapsSection(facts, words)}
  `;
}

/** What a goal that opens in place says before its thread: what it is after and where it stands. */
export const detailsBefore = ({ node, words, links }: DetailsOptions): TemplateResult =>
  html`${statement(node)} ${measuresOf(node, words)} ${links ?? nothing}`;

/** And after its thread, opened by one more tap: owner, evidence, gaps. */
export function detailsAfter(options: DetailsOptions): TemplateResult {
  const { node, words } = options;
  const facts = factsOf(options);
  return html`
    ${schoolsSection(options)}
    <details class="details-more">
      <summary>
        ${words.localize.term('mapOwnerEvidence', facts.activities.length, facts.gaps.length)}
      </summary>
      ${pairs(node, words)} ${evidence(facts, node, words)} ${gapsSection(facts, words)}
    </details>
  `;
}

/** Counted over everything, folded or not. */
const factsOf = ({ node, words, thread }: DetailsOptions): ThreadFacts =>
  threadFacts(words.whole, thread, new Set(node.group?.members ?? [node.key]));

const evidence = (facts: ThreadFacts, node: AlignmentNode, words: MapWords): unknown =>
  node.kind === 'measure' ? nothing : evidenceSection(facts, node, words);

/** The full text where the title is not all of it. */
function statement(node: AlignmentNode): TemplateResult | typeof nothing {
  const text = statementOf(node);
  if (!text || text === node.title) return nothing;
  return html`<p class="details-statement">${data(text)}</p>`;
}

/** The facts that stand once. */
function pairs(node: AlignmentNode, words: MapWords): TemplateResult | typeof nothing {
  const found = pairsOf(node, words);
  if (found.length === 0) return nothing;
  return html`<dl class="details-pairs">
    ${found.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>
            ${value === undefined ? html`${hatchMark()} ${words.localize.term('mapNoOwner')}` : data(value)}
          </dd>`,
    )}
  </dl>`;
}

function statementOf({ kind, record }: AlignmentNode): string | undefined {
  if (record === undefined) return undefined;
  if (kind === 'goal') return (record as Goal).statement;
  if (kind === 'activity') return (record as Activity).description;
  if (kind === 'competency') return (record as PlanCompetency).statement;
  if (kind === 'measure') return (record as Measure).population;
  return (record as Organization).mission;
}

type Pair = readonly [label: string, value: string | undefined];

/** An owner that nobody stated is said to be unstated; everything else that is absent is left out. */
function pairsOf({ kind, record, place }: AlignmentNode, { localize, plan }: MapWords): readonly Pair[] {
  if (record === undefined) return [];
  const pairs: Pair[] = [];
  const add = (label: string, value: string | undefined) => value && pairs.push([label, value]);
  if (kind === 'goal') {
    const goal = record as Goal;
    pairs.push([localize.term('mapOwner'), goal.owner]);
    add(localize.term('mapPlace'), place);
    add(localize.term('mapAdopted'), goal.start && localize.plainDate(goal.start, 'month'));
  } else if (kind === 'activity') {
    const { format, hours, organizationIds, audience } = record as Activity;
    add(localize.term('mapFormat'), format && localize.term('mapFormatWord', format));
    const stages = audience.careerStages.map((stage) => localize.term('mapStageWord', stage));
    add(
      localize.term('mapForWhom'),
      stages.length > 0 ? localize.list(stages) : localize.term('mapForEveryone'),
    );
    add(localize.term('mapHours'), hours === undefined ? undefined : localize.number(hours));
    const names = organizationIds
      .map((id) => plan.organizations.get(id)?.name)
      .filter((name) => name !== undefined);
    add(localize.term('mapPlace'), names.length > 0 ? localize.list(names) : undefined);
  } else if (kind === 'competency') {
    const framework = plan.frameworks.get((record as PlanCompetency).frameworkId);
    add(localize.term('mapFramework'), framework?.title);
  } else if (kind === 'vision') {
    const { name, vision } = record as Organization;
    add(localize.term('mapPlace'), name);
    add(localize.term('mapAdopted'), vision?.adoptedOn && localize.plainDate(vision.adoptedOn, 'month'));
  }
  return pairs;
}

/** A measure's own; a goal's all: the first in full, others in a line each. */
function measuresOf(node: AlignmentNode, words: MapWords): unknown {
  if (node.record === undefined) return nothing;
  if (node.kind === 'measure') return measureSection(node.record as Measure, words, false);
  if (node.kind !== 'goal') return nothing;
  const measures = (node.record as Goal).measureIds
    .map((id) => words.plan.measures.get(id))
    .filter((measure) => measure !== undefined);
  return measures.map((measure) => measureSection(measure, words, true));
}

/** What it serves, with the strength in words; the goals above a district goal are none, and it is left out. */
function servesSection({ node, words, onPick, links: edited }: DetailsOptions): unknown {
  const links = (words.alignment.into.get(node.key) ?? []).filter(
    ({ kind }) => kind !== 'vision-goal' && (edited === undefined || kind !== 'goal-activity'),
  );
  if (links.length === 0 || node.group) return nothing;
  const shown = links.slice(0, LISTED);
  return section(html`
    ${sectionTitle(words.localize.term('mapServes'))}
    <ul class="details-list">
      ${shown.map((link) => linkItem(link, words, onPick))}
    </ul>
    ${more(links.length - shown.length, words)}
  `);
}

const linkItem = (
  link: AlignmentLink,
  words: MapWords,
  onPick: (key: string) => void,
): TemplateResult => html`
  <li class="details-row">
    <button type="button" class="details-link" @click=${() => onPick(link.from)}>
      ${data(words.titleOf(link.from))}
    </button>
    <span class="details-quiet">${words.strength(link)}</span>
  </li>
`;

export const more = (count: number, { localize }: MapWords): unknown =>
  count > 0 ? html`<p class="details-quiet">${localize.term('mapShowMore', count)}</p>` : nothing;

function countsSection({ counts }: ThreadFacts, words: MapWords): unknown {
  const rows = (['goal', 'competency', 'activity', 'measure'] as const).filter((kind) => counts.has(kind));
  if (rows.length === 0) return nothing;
  const { localize } = words;
  const labels = {
    goal: localize.term('mapOtherGoals'),
    competency: localize.term('mapColumnCompetencies'),
    activity: localize.term('mapColumnActivities'),
    measure: localize.term('mapKindMeasures'),
  };
  return section(html`
    ${sectionTitle(localize.term('mapOnThread'))}
    <dl class="details-counts">
      ${rows.map(
        (kind) =>
          html`<dt>${labels[kind]}</dt>
            <dd>${localize.number(counts.get(kind)!)}</dd>`,
      )}
    </dl>
  `);
}

function gapsSection({ gaps }: ThreadFacts, words: MapWords): unknown {
  if (gaps.length === 0) return nothing;
  const shown = gaps.slice(0, LISTED);
  return section(html`
    ${sectionTitle(words.localize.term('mapGaps', gaps.length))}
    <ul class="details-list">
      ${shown.map((node) => {
        const title = [words.title(node), node.place].filter(Boolean).join(', ');
        return html`<li class="details-gap">
          ${data(words.localize.term('mapGapOf', title, words.states(node).join(', ')))}
        </li>`;
      })}
    </ul>
    ${more(gaps.length - shown.length, words)}
  `);
}
