/** The rows of the card while one edits: the same order and the same grid as when one reads. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CardEditContext } from './context.js';
import { hours } from '../hours.js';
import { part, row, rowTitle, side } from '../layout.js';
import { memberId } from './commands.js';
import { editEvidence } from './evidence.js';
import { goalMain, GOALS_LIST, type EditedGoal } from './goal.js';
import { editPeople } from './people.js';
import { addButton } from './pieces.js';
import { editReflections } from './reflections.js';
import { editReviews } from './reviews.js';
import { editSignOffs } from './sign-offs.js';
import { editStatus } from './status.js';
import { visitSide } from './visit.js';

export function editRows(context: CardEditContext): TemplateResult {
  return html`
    ${row({ className: 'edit-row', main: editStatus(context), side: visitSide(context) })}
    <div data-list>
      ${repeat(
        goalsOf(context),
        ({ id }) => id,
        (goal) => goalRow(context, goal),
      )}
      ${goalsFoot(context)}
    </div>
    ${lastRow(context)}
  `;
}

/** The goals of the plan, and one that is begun. */
function goalsOf({ facts, editing }: CardEditContext): readonly EditedGoal[] {
  const goals = facts.goals.map((each) => ({ id: each.goal.id, number: each.number, facts: each }));
  const blank = editing.blank(GOALS_LIST);
  return blank === undefined || goals.some(({ id }) => id === blank)
    ? goals
    : [...goals, { id: blank, number: goals.length + 1, facts: undefined }];
}

const goalRow = (context: CardEditContext, goal: EditedGoal): TemplateResult =>
  html`<div class="edit-goal" data-item>
    ${row({ className: 'edit-row goal-row', main: goalMain(context, goal), side: goalSides(context, goal) })}
  </div>`;

function goalSides(context: CardEditContext, { facts, number }: EditedGoal): unknown {
  if (!facts) return undefined;
  const { localize, headingLevel } = context;
  const at = (name: string, title: string, content: unknown) =>
    side({ level: headingLevel + 2, id: `goal-${number}-${name}`, title, content });
  return html`
    ${at('reflection', localize.term('growthReflection'), editReflections(context, facts))}
    ${at('evidence', localize.term('growthEvidence'), editEvidence(context, facts))}
    ${at('people', localize.term('growthPeople'), editPeople(context, facts))}
  `;
}

function goalsFoot(context: CardEditContext): TemplateResult {
  const { localize, facts, editing } = context;
  const onAdd = (): void =>
    editing.begin(GOALS_LIST, facts.growthPlan.id, 'g', (id) => memberId(id, 'statement'));
  return html`<div class="row edit-row edit-goals-foot">
    <div class="row-main">
      ${facts.goals.length === 0 ? html`<p class="dense quiet">${localize.term('editNoGoals')}</p>` : nothing}
      ${addButton(localize.term('editAddGoal'), onAdd)}
    </div>
  </div>`;
}

/** What others say of the plan, and the hours, which follow from what was done. */
function lastRow(context: CardEditContext): TemplateResult {
  const { localize, headingLevel } = context;
  return row({
    className: 'edit-row',
    main: html`
      ${part({
        name: 'reviews',
        label: rowTitle(headingLevel + 1, 'reviews', localize.term('editReviews')),
        content: editReviews(context),
      })}
      ${part({
        name: 'hours',
        label: rowTitle(headingLevel + 1, 'hours', localize.term('growthHours')),
        content: hours(context),
      })}
    `,
    side: side({
      level: headingLevel + 1,
      id: 'sign-offs',
      title: localize.term('growthSignOffs'),
      content: editSignOffs(context),
    }),
  });
}
