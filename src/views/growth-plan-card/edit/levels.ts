/** Where the educator stands on the goal's own scale, and where it shall lead. */
import { nothing } from 'lit';
import { choiceField, listField, type ChoiceFieldOptions, type Option } from '../../../design/index.js';
import type { GoalFacts, LevelFacts } from '../../../model/growth/types.js';
import type { CardEditContext } from './context.js';
import { goalField } from './commands.js';

/** More levels than this do not fit side by side. */
const SIDE_BY_SIDE = 5;

export function levelFields(context: CardEditContext, facts: GoalFacts): unknown {
  if (!facts.level || facts.level.levels.length === 0) return scaleField(context, facts);
  const { localize } = context;
  const { baseline } = facts.level;
  const hint =
    baseline === undefined
      ? undefined
      : localize.term('editLevelHint', levelName(context, facts.level.levels[baseline]!));
  return [
    levelField(context, facts, facts.level, 'currentLevel', localize.term('editLevelNow')),
    levelField(context, facts, facts.level, 'targetLevel', localize.term('editTarget'), hint),
  ];
}

/** "2 Developing" */
const levelName = ({ localize }: CardEditContext, { value, label }: LevelFacts['levels'][number]): string =>
  [localize.number(value), label].filter(Boolean).join(' ');

function levelField(
  context: CardEditContext,
  { goal }: GoalFacts,
  { levels }: LevelFacts,
  member: 'currentLevel' | 'targetLevel',
  label: string,
  hint?: string,
): unknown {
  const { id, state, set } = goalField(context, goal, member);
  const value = goal[member];
  const options: ChoiceFieldOptions = {
    id,
    state,
    label,
    hint,
    value: value === undefined ? undefined : String(value),
    options: levels.map((level) => ({ value: String(level.value), label: levelName(context, level) })),
    onChoose: (text) => set(text === '' ? undefined : Number(text)),
  };
  return levels.length > SIDE_BY_SIDE
    ? listField({ ...options, noneLabel: context.localize.term('unknown') })
    : choiceField(options);
}

/** Without a scale there is nothing to choose a level on; a goal with a measure does not need one. */
function scaleField(context: CardEditContext, { goal }: GoalFacts): unknown {
  const { plan, localize } = context;
  if (plan.scales.size === 0 || goal.measureIds.length > 0) return nothing;
  const { id, state, setText } = goalField(context, goal, 'scaleId');
  const options: Option[] = [...plan.scales.values()].map((scale) => ({
    value: scale.id,
    label: scale.title ?? scale.id,
  }));
  return listField({
    id,
    state,
    label: localize.term('editScale'),
    hint: localize.term('editScaleHint'),
    value: goal.scaleId,
    noneLabel: localize.term('editNotChosen'),
    options,
    onChoose: setText,
  });
}
