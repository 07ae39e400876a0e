/** What there is to know of a step or a group: how it stands, why, what it needs and unlocks, and the activity behind it. */
import { html, nothing, type TemplateResult } from 'lit';
import { data, hatchMark } from '../../design/index.js';
import type { StepFacts } from '../../model/sequencing/index.js';
import type { PathwayContext } from './context.js';
import { activitySections } from './details-activity.js';
import { groupSections } from './details-group.js';
import { changeRows, paragraphs, section, stepRows } from './details-parts.js';
import { recordSection } from './details-record.js';
import { glyph } from './glyph.js';
import type { SaidValue } from './words.js';

export function details(context: PathwayContext, step: StepFacts): TemplateResult {
  const { description } = step.node;
  return html`<div class="details">
    ${status(context, step)}
    ${description ? html`<p class="detail-text" dir="auto">${description}</p>` : nothing}
    ${why(context, step)} ${step.isGroup ? groupSections(context, step) : nothing} ${needs(context, step)}
    ${beside(context, step)} ${changes(context, step)} ${countsIn(context, step)} ${pairs(context, step)}
    ${activitySections(context, step)} ${recordSection(context, step)}
  </div>`;
}

/** Sign and word; of nobody's pathway there is none. */
function status({ facts, words, localize }: PathwayContext, { id, state }: StepFacts): unknown {
  if (!facts.hasRecord) return nothing;
  const word = localize.term('pathCapital', words.state(state));
  const isNext = facts.next.nodeId === id;
  return html`<p class="detail-status">
    ${glyph(state)}<span>${isNext ? localize.term('stepNextStatus', word) : word}</span>
  </p>`;
}

/** The first thing that is said: why it is next, or why it can't be begun, and what leads there. */
function why(context: PathwayContext, step: StepFacts): unknown {
  const { facts, words, localize } = context;
  if (!facts.hasRecord) return nothing;
  if (facts.next.nodeId === step.id) {
    const reason = words.whyNext();
    return reason
      ? section(
          context,
          localize.term('pathWhyNext'),
          html`<p class="detail-reason" dir="auto">${reason}</p>`,
        )
      : nothing;
  }
  const lock = words.whyLocked(step);
  if (!lock) return nothing;
  const open = lock.nodeIds.filter((id) => facts.byId.get(id)?.state !== 'done');
  return section(
    context,
    localize.term('pathWhyLocked'),
    html`<p class="detail-reason" dir="auto">${lock.sentence}</p>
      <p class="detail-text" dir="auto">${lock.way}</p>
      ${paragraphs(conditions(context, step))} ${stepRows(context, open, step.id)}`,
  );
}

/** What must hold beside what is counted, such as a grade: it is said with its rule, since nobody has judged it. */
const conditions = ({ words }: PathwayContext, { rules }: StepFacts): readonly string[] =>
  rules
    .filter(({ prerequisite, constraints }) => prerequisite && constraints.length > 0)
    .map((rule) => words.rule(rule, { isNear: false }));

/** What must be done before: by name as rows, by a rule as a sentence. */
function needs(context: PathwayContext, step: StepFacts): unknown {
  const { facts, words, localize } = context;
  if (facts.hasRecord && (step.state === 'locked' || step.isGroup)) return nothing;
  const before = step.rules.filter(({ prerequisite }) => prerequisite);
  if (step.isGroup && step.requires.length + before.length === 0) return nothing;
  const rules = before.map((rule) => words.rule(rule, { isNear: false }));
  const isFree = step.requires.length + rules.length === 0;
  return section(
    context,
    localize.term('pathNeedsFirst'),
    html`${paragraphs(isFree ? words.needsFirst(step).slice(0, 1) : rules)}
    ${stepRows(context, step.requires, step.id)}`,
  );
}

/** What is done with it, and what had better come before. */
function beside(context: PathwayContext, { id: to, together, recommends }: StepFacts): unknown {
  const rows = (title: string, ids: readonly string[]) =>
    ids.length === 0 ? nothing : section(context, title, stepRows(context, ids, to));
  const { localize } = context;
  return html`${rows(localize.term('stepTogether'), together)}
  ${rows(localize.term('stepBetterAfter'), recommends)}`;
}

const isOver = ({ state }: StepFacts): boolean => state === 'done' || state === 'skipped';

/** What doing it changes, and what waits for more. */
function changes(context: PathwayContext, step: StepFacts): unknown {
  const { words, localize, facts } = context;
  if (!facts.hasRecord) return opened(context, step);
  if (isOver(step)) return nothing;
  const [unlocks, locked] = [words.unlocks(step), words.stillLocked(step)];
  const content =
    unlocks.length > 0
      ? changeRows(context, unlocks)
      : paragraphs(locked.length > 0 ? [] : [localize.term('pathUnlocksNothing')]);
  return html`${
    unlocks.length > 0 || locked.length === 0
      ? section(context, localize.term('pathUnlocks'), content)
      : nothing
  }
  ${
    locked.length > 0
      ? section(context, localize.term('pathStillLocked'), changeRows(context, locked, 'locked'))
      : nothing
  }`;
}

/** Without anybody who walks: what requires it. */
const opened = (context: PathwayContext, { opens }: StepFacts): unknown =>
  opens.length === 0
    ? nothing
    : section(context, context.localize.term('pathUnlocks'), stepRows(context, opens));

/** Groups that it counts in and that are not among what it changes. */
function countsIn(context: PathwayContext, step: StepFacts): unknown {
  const { words, localize, facts, model } = context;
  const told = facts.hasRecord && !isOver(step) ? words.unlocks(step).map(({ nodeId }) => nodeId) : [];
  const places = step.places.filter((id) => !told.includes(id));
  if (places.length === 0) return nothing;
  const items = places.map((nodeId) => ({
    ...{ nodeId, name: words.nameOf(nodeId), text: '' },
    fraction: words.fraction(model.outline.groups.get(nodeId)?.rule),
  }));
  return section(context, localize.term('stepCountsIn'), changeRows(context, items));
}

function pairs(context: PathwayContext, step: StepFacts): unknown {
  if (step.isGroup) return nothing;
  const { words, localize } = context;
  const { format, provider } = step.activity ?? {};
  const known = (text: string): SaidValue => ({ text, isUnknown: false });
  const all: (readonly [string, SaidValue])[] = [
    [localize.term('pathLength'), words.length(step)],
    [localize.term('pathOffered'), words.offered(step)],
  ];
  if (step.level !== undefined) all.push([localize.term('overLevel'), known(step.level)]);
  if (format) all.push([localize.term('stepFormat'), known(localize.term('stepFormatWord', format))]);
  if (provider) all.push([localize.term('stepProvider'), known(provider)]);
  return html`<dl class="detail-pairs">
    ${all.map(
      ([label, { text, isUnknown }]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${isUnknown ? html`${hatchMark()} ` : nothing}${data(text)}</dd>
        </div>`,
    )}
  </dl>`;
}
