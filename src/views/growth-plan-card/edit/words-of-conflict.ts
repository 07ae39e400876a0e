/** A field of a conflict in words: where it stands in the plan, and its values. */
import { EDITABLE_MEMBERS } from '../../../store/editing/commands.js';
import type { ConflictField } from '../../../store/editing/types.js';
import type { CardEditContext } from './context.js';
import { levelWords, textOfRecord, valueWords } from './words-of-edit.js';

/** Lists of a goal or a plan, and which record's words a member of theirs has. */
const RECORDS: Readonly<Record<string, string>> = {
  goals: 'goal',
  actions: 'action',
  evidence: 'setEvidenceMember',
  reflections: 'setReflectionMember',
  reviews: 'review',
  signOffs: 'addSignOff',
};
const COMMANDS: Readonly<Record<string, string>> = {
  goals: 'setGoalMember',
  actions: 'setActionStatus',
  reviews: 'setReviewMember',
  growthPlans: 'setPlanStatus',
};

/** Names that lead to a record by its id; any other leads to a member. */
const LISTS: ReadonlySet<string> = new Set([
  'goals',
  'actions',
  'evidence',
  'reflections',
  'reviews',
  'signOffs',
]);

const PROMPTS: readonly string[] = EDITABLE_MEMBERS.prompt;

interface Place {
  /** The innermost list, and the id of the record in it. */
  readonly list: string;
  readonly id: string;
  readonly goalId: string | undefined;
  readonly member: string | undefined;
}

/** Reads the path that a field's text is made of: growthPlans/gp/goals/g/actions/a/due. */
function placeOf({ field, goalId }: ConflictField): Place {
  const steps = field.split('/').map(decodeURIComponent);
  let at = 0;
  while (at + 2 < steps.length && LISTS.has(steps[at + 2]!)) at += 2;
  const inGoal = steps.indexOf('goals');
  return {
    list: steps[at] ?? '',
    id: steps[at + 1] ?? '',
    goalId: goalId ?? (inGoal < 0 ? undefined : steps[inGoal + 1]),
    member: steps.length > at + 2 ? steps.at(-1) : undefined,
  };
}

/** "Goal 1, wording", "Film one lesson, due date" */
export function conflictLabel(context: CardEditContext, field: ConflictField): string {
  const { localize, facts } = context;
  const place = placeOf(field);
  const goal = facts.goals.find(({ goal: each }) => each.id === place.goalId);
  const isGoal = place.list === 'goals' || place.list === 'growthPlans';
  const number = goal ? localize.term('growthGoal', goal.number) : '';
  const record = isGoal ? '' : recordWords(context, place, field);
  return [number, record, memberWords(context, place)].filter(Boolean).join(', ');
}

function memberWords({ localize }: CardEditContext, { list, member }: Place): string {
  const record = list === 'growthPlans' ? 'plan' : RECORDS[list];
  if (member === undefined || record === undefined) return '';
  if (PROMPTS.includes(member)) return localize.term('growthPromptWord', member);
  if (member === 'status') return localize.term('editActionStatus');
  return localize.term('editName', record.startsWith('set') ? record : `${record}.${member}`);
}

function recordWords(
  { plan, facts }: CardEditContext,
  { list, id, goalId }: Place,
  field: ConflictField,
): string {
  const goal = plan.growthPlans.get(facts.growthPlan.id)?.goals.find((each) => each.id === goalId);
  const records = (goal as Record<string, unknown> | undefined)?.[list];
  const found = Array.isArray(records)
    ? records.find((each) => (each as { id?: string }).id === id)
    : undefined;
  return [found, field.mine, field.theirs, field.base].map(textOfRecord).find((text) => text !== '') ?? '';
}

export function conflictValue(context: CardEditContext, field: ConflictField, value: unknown): string {
  const { list, member, goalId } = placeOf(field);
  if (value === undefined) return context.localize.term(member === undefined ? 'editGone' : 'editAbsent');
  if (typeof value === 'number') return levelWords(context, goalId, value);
  return valueWords(context, COMMANDS[list] ?? '', member ?? '', value) || JSON.stringify(value);
}
