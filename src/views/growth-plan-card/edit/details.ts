/** Why the goal, where it comes from, and the SMART prompts: what is filled, and the rest once one asks for it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanGoal } from '../../../contract/growth-plans.js';
import { PLAN_GOAL_SOURCES, PLAN_GOAL_STATUSES } from '../../../contract/vocabulary.js';
import { listField, longTextField } from '../../../design/index.js';
import { EDITABLE_MEMBERS } from '../../../store/editing/commands.js';
import type { CardEditContext } from './context.js';
import { goalField, memberId, promptField, type MemberField } from './commands.js';
import { wordOptions } from './options.js';
import { addButton } from './pieces.js';

/** A field that stands there once it is filled, or asked for. */
interface Detail {
  readonly id: string;
  readonly isFilled: boolean;
  readonly draw: () => TemplateResult;
}

export function detailFields(context: CardEditContext, goal: PlanGoal): TemplateResult {
  const { localize, editing } = context;
  const key = memberId(goal.id, 'details');
  const details = detailsOf(context, goal);
  const isOpen = editing.isOpen(key);
  const missing = details.filter(({ isFilled }) => !isFilled);
  const onOpen = (): void => {
    editing.setOpen(key, true);
    if (missing[0]) editing.focus.wantId(missing[0].id);
  };
  return html`
    ${details.filter(({ isFilled }) => isFilled || isOpen).map(({ draw }) => draw())}
    ${
      missing.length > 0 && !isOpen
        ? html`<div class="edit-under">${addButton(localize.term('editShowPrompts'), onOpen)}</div>`
        : nothing
    }
  `;
}

function detailsOf(context: CardEditContext, goal: PlanGoal): readonly Detail[] {
  const { localize } = context;
  return [
    text(localize.term('editRationale'), goal.rationale, goalField(context, goal, 'rationale')),
    ...EDITABLE_MEMBERS.prompt.map((name) =>
      text(localize.term('growthPromptWord', name), goal.prompts?.[name], promptField(context, goal, name)),
    ),
    words(context, goal, {
      member: 'source',
      label: localize.term('editSource'),
      list: PLAN_GOAL_SOURCES,
      say: (word) => localize.term('growthGoalSourceWord', word),
    }),
    words(context, goal, {
      member: 'status',
      label: localize.term('editGoalStatus'),
      list: PLAN_GOAL_STATUSES,
      say: (word) => localize.term('growthGoalStatusWord', word),
    }),
  ];
}

function text(label: string, value: string | undefined, { id, state, setText }: MemberField): Detail {
  const draw = () => longTextField({ id, state, label, value: value ?? '', onCommit: setText });
  return { id, isFilled: Boolean(value) || state !== undefined, draw };
}

interface WordsOptions {
  readonly member: 'source' | 'status';
  readonly label: string;
  readonly list: readonly string[];
  readonly say: (word: string) => string;
}

function words(context: CardEditContext, goal: PlanGoal, { member, label, list, say }: WordsOptions): Detail {
  const { id, state, setText } = goalField(context, goal, member);
  const value: string | undefined = goal[member];
  const draw = () =>
    listField({
      id,
      state,
      label,
      value,
      noneLabel: context.localize.term('editNotChosen'),
      options: wordOptions(value, list, say),
      onChoose: setText,
    });
  return { id, isFilled: value !== undefined || state !== undefined, draw };
}
