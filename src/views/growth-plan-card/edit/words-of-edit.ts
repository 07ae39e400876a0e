/** An edit in words: its name after "Undo", its title, and what it changed from and to. */
import { isPlainDate, type PlainDate } from '../../../contract/plain-date.js';
import { ownCommand, type Command, type OwnCommand } from '../../../store/editing/commands.js';
import type { CardEditContext } from './context.js';

/** The record that a member belongs to, for the commands that set one. */
const RECORDS: Readonly<Record<string, string>> = {
  setPlanMember: 'plan',
  setGoalMember: 'goal',
  setActionMember: 'action',
  setReviewMember: 'review',
};

/** Which of the edits it is that have words of their own. */
function whatOf(command: OwnCommand): string {
  const record = RECORDS[command.name];
  return record && 'member' in command ? `${record}.${command.member}` : command.name;
}

export const editName = ({ localize }: CardEditContext, command: Command): string =>
  localize.term('editName', whatOf(ownCommand(command)));

export function editTitle({ localize }: CardEditContext, command: Command): string {
  const title = localize.term('editTitle', whatOf(ownCommand(command)));
  if (command.name === 'undo') return localize.term('editUndone', title);
  return command.name === 'redo' ? localize.term('editRedone', title) : title;
}

/** Whether an edit is one of a growth plan: others of the same plan are made in other views. */
export const isOfGrowthPlan = (command: OwnCommand): command is GrowthCommand => 'growthPlanId' in command;
type GrowthCommand = Extract<OwnCommand, { readonly growthPlanId: string }>;

/** What stood at the place of an edit when it was made: a value, or the record that was removed. */
export type Before = WeakMap<object, unknown>;

/** What a record calls itself. */
export const textOfRecord = (record: unknown): string => {
  const { text, title, statement, name } = (record ?? {}) as Record<string, unknown>;
  return [text, title, statement, name].find((words): words is string => typeof words === 'string') ?? '';
};

/** The record that the command is about, as the plan has it now. */
export function subjectOf({ plan }: CardEditContext, command: OwnCommand): unknown {
  if (!isOfGrowthPlan(command)) return undefined;
  const growthPlan = plan.growthPlans.get(command.growthPlanId);
  if ('reviewId' in command) return undefined;
  const goal = 'goalId' in command ? growthPlan?.goals.find(({ id }) => id === command.goalId) : undefined;
  if ('actionId' in command) return goal?.actions.find(({ id }) => id === command.actionId);
  if ('evidenceId' in command) return goal?.evidence.find(({ id }) => id === command.evidenceId);
  if ('reflectionId' in command) return goal?.reflections.find(({ id }) => id === command.reflectionId);
  return goal;
}

/** The value that a command sets, where it sets one. */
function valueIn(command: OwnCommand): { readonly member: string; readonly value: unknown } | undefined {
  if ('member' in command) return { member: command.member, value: command.value };
  return 'status' in command ? { member: 'status', value: command.status } : undefined;
}

/** What stands where a command would set something. */
export function beforeOf(context: CardEditContext, command: OwnCommand): unknown {
  const set = valueIn(command);
  if (!set) return subjectOf(context, command);
  if (command.name === 'setPlanStatus') return context.facts.growthPlan.status;
  const subject = subjectOf(context, command) as Record<string, unknown> | undefined;
  const holder = command.name === 'setGoalPrompt' ? (subject?.prompts as Record<string, unknown>) : subject;
  return holder?.[set.member];
}

const RECORDS_ADDED = ['goal', 'action', 'evidence', 'reflection', 'collaborator'] as const;

function recordIn(command: OwnCommand): unknown {
  const added = RECORDS_ADDED.find((name) => name in command && !command.name.startsWith('set'));
  return added && (command as unknown as Record<string, unknown>)[added];
}

/** One line: what it is about, and from what to what; words of the plan stand in it as they are. */
export function editDetail(context: CardEditContext, command: Command, before: Before): string {
  const own = ownCommand(command);
  const set = valueIn(own);
  if (!set) return recordText(context, recordIn(own) ?? before.get(own));
  const subject =
    'member' in own && ['text', 'statement'].includes(own.member)
      ? ''
      : textOfRecord(subjectOf(context, own));
  return [subject, changeIn(context, own, set, before)].filter(Boolean).join(', ');
}

function changeIn(
  context: CardEditContext,
  own: OwnCommand,
  { member, value }: { readonly member: string; readonly value: unknown },
  before: Before,
): string {
  const { localize } = context;
  if (value === undefined) return localize.term('editTakenAway');
  const say = (it: unknown): string =>
    typeof it === 'number' && 'goalId' in own
      ? levelWords(context, own.goalId, it)
      : valueWords(context, own.name, member, it);
  const to = say(value);
  const was = before.get(own);
  if (typeof value === 'string' && value.includes(' ')) return `“${to}”`;
  if (was === undefined || Array.isArray(value)) return localize.term('editTo', to);
  return localize.term('editFromTo', say(was), to);
}

const WORDS = {
  setGoalMember: {
    kind: 'growthGoalKindWord',
    source: 'growthGoalSourceWord',
    status: 'growthGoalStatusWord',
  },
  setActionStatus: { status: 'growthActionWord' },
  setPlanStatus: { status: 'growthStatusWord' },
  setPlanMember: { kind: 'growthKindWord' },
  setReviewMember: { status: 'growthReviewWord' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type WordTerm =
  | 'growthGoalKindWord'
  | 'growthGoalSourceWord'
  | 'growthGoalStatusWord'
  | 'growthActionWord'
  | 'growthStatusWord'
  | 'growthKindWord'
  | 'growthReviewWord';

/** A value of the plan as one says it: a word of the contract, a day, the title of what an id stands for. */
export function valueWords(
  context: CardEditContext,
  command: string,
  member: string,
  value: unknown,
): string {
  const { localize } = context;
  const terms = (WORDS as Readonly<Record<string, Readonly<Record<string, WordTerm>>>>)[command];
  if (typeof value === 'string' && terms?.[member]) return localize.term(terms[member], value);
  if (typeof value === 'string' && isPlainDate(value)) return shortDate(context, value);
  if (typeof value === 'boolean') return localize.term(value ? 'editYes' : 'editNo');
  if (typeof value === 'number') return localize.number(value);
  if (Array.isArray(value)) return listWords(context, value);
  return typeof value === 'string' ? titleOf(context, value) : recordText(context, value);
}

/** "2 Developing", where the goal's scale has that level. */
export function levelWords(
  { facts, localize }: CardEditContext,
  goalId: string | undefined,
  value: number,
): string {
  const goal = facts.goals.find((each) => each.goal.id === goalId);
  const label = goal?.level?.levels.find((level) => level.value === value)?.label;
  return [localize.number(value), label].filter(Boolean).join(' ');
}

const shortDate = ({ localize }: CardEditContext, date: PlainDate) => localize.plainDate(date, 'day');

/** While a day is being moved, the one that it was. */
export function savingWords(context: CardEditContext, command: Command, before: Before): string | undefined {
  const own = ownCommand(command);
  const was = before.get(own);
  const isDue = own === command && 'member' in own && own.member === 'due' && typeof was === 'string';
  if (!isDue) return undefined;
  return context.localize.term('editSavingDue', valueWords(context, own.name, 'due', was));
}

/** The title of what an id stands for; text that is no id stays itself. */
function titleOf({ plan }: CardEditContext, text: string): string {
  const goal = plan.goals.get(text)?.title;
  return goal ?? plan.competencies.get(text)?.statement ?? plan.measures.get(text)?.name ?? text;
}

/** Its own words, or the name of whom it names. */
function recordText({ plan }: CardEditContext, record: unknown): string {
  const { educatorId, groupId } = (record ?? {}) as { educatorId?: string; groupId?: string };
  const name = plan.educators.get(educatorId ?? '')?.displayName ?? plan.groups.get(groupId ?? '')?.title;
  return textOfRecord(record) || name || (educatorId ?? groupId ?? '');
}

function listWords(context: CardEditContext, values: readonly unknown[]): string {
  if (values.length === 0) return context.localize.term('editAbsent');
  if (values.every((value) => typeof value === 'string')) {
    return context.localize.list(values.map((value) => titleOf(context, value)));
  }
  const words = values.map((value) => recordText(context, value)).filter(Boolean);
  return words.length > 0 ? words.join('; ') : context.localize.term('editRecords', values.length);
}
