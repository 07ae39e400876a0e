/** Fields of a record, ready to be drawn: their id, their state, and what setting them does. */
import type { Action, Artifact, PlanGoal, Reflection } from '../../../contract/growth-plans.js';
import { fieldId, type FieldState } from '../../../design/index.js';
import type { CommandData, OwnCommand } from '../../../store/editing/commands.js';
import type { CardEditContext } from './context.js';
import { fieldState } from '../../edit/field-state.js';

/** What a member's field needs besides its label and its value. */
export interface MemberField {
  readonly id: string;
  readonly state: FieldState | undefined;
  readonly set: (value: unknown) => void;
  /** Text that is emptied is taken away. */
  readonly setText: (text: string | undefined) => void;
}

type Set = OwnCommand & { readonly member: string; readonly value?: unknown };

/** The id of the field of a member, also to find it again. */
export const memberId = (recordId: string, member: string): string => fieldId('edit', recordId, member);

function memberField(context: CardEditContext, recordId: string, command: Set): MemberField {
  const set = (value: unknown): void =>
    void context.editing.edit(context, { ...command, value } as OwnCommand);
  return {
    id: memberId(recordId, command.member),
    state: fieldState(context, command),
    set,
    setText: (text) => set(text === '' ? undefined : text),
  };
}

export const planOf = ({ facts }: CardEditContext): { readonly growthPlanId: string } => ({
  growthPlanId: facts.growthPlan.id,
});

export const goalField = (
  context: CardEditContext,
  { id }: PlanGoal,
  member: CommandData['setGoalMember']['member'],
): MemberField => memberField(context, id, { name: 'setGoalMember', ...planOf(context), goalId: id, member });

export const promptField = (
  context: CardEditContext,
  { id }: PlanGoal,
  member: CommandData['setGoalPrompt']['member'],
): MemberField => memberField(context, id, { name: 'setGoalPrompt', ...planOf(context), goalId: id, member });

export const actionField = (
  context: CardEditContext,
  goalId: string,
  { id }: Action,
  member: CommandData['setActionMember']['member'],
): MemberField =>
  memberField(context, id, { name: 'setActionMember', ...planOf(context), goalId, actionId: id, member });

export const evidenceField = (
  context: CardEditContext,
  goalId: string,
  { id }: Artifact,
  member: CommandData['setEvidenceMember']['member'],
): MemberField =>
  memberField(context, id, { name: 'setEvidenceMember', ...planOf(context), goalId, evidenceId: id, member });

export const reflectionField = (
  context: CardEditContext,
  goalId: string,
  { id }: Reflection,
  member: CommandData['setReflectionMember']['member'],
): MemberField =>
  memberField(context, id, {
    name: 'setReflectionMember',
    ...planOf(context),
    goalId,
    reflectionId: id,
    member,
  });
