/** An edit of a link in words, and a field that two people changed. */
import { ownCommand, type Command, type OwnCommand } from '../../../store/editing/commands.js';
import type { ConflictField } from '../../../store/editing/types.js';
import type { Strength } from '../../../contract/vocabulary.js';
import { STRENGTH_CHANNELS } from '../channels.js';
import type { MapContext } from './context.js';
import type { Pair } from './links.js';

const LINK_COMMANDS = ['linkActivity', 'unlinkActivity', 'setActivityLink'] as const;
export type LinkCommand = Extract<OwnCommand, { readonly name: (typeof LINK_COMMANDS)[number] }>;

/** Whether an edit is one of a link: others of the same plan are made in other views. */
export const isOfLink = (command: OwnCommand): command is LinkCommand =>
  (LINK_COMMANDS as readonly string[]).includes(command.name);

const whatOf = (command: OwnCommand): string => {
  if (!isOfLink(command)) return 'other';
  return command.name === 'setActivityLink' ? `link.${command.member}` : command.name;
};

export const editName = ({ localize }: MapContext, command: Command): string =>
  localize.term('mapEditName', whatOf(ownCommand(command)));

/** "Connected: Structured literacy institute for Literacy by grade 3" */
export function editTitle(context: MapContext, command: Command): string {
  const { localize } = context;
  const own = ownCommand(command);
  const what = localize.term('mapEditTitle', whatOf(own));
  const title = isOfLink(own) ? localize.term('mapEditOf', what, linkWords(context, own)) : what;
  if (command.name === 'undo') return localize.term('editUndone', title);
  return command.name === 'redo' ? localize.term('editRedone', title) : title;
}

/** What an activity or a goal calls itself; what the plan does not hold is said to be unknown. */
export function endTitle({ plan, localize }: MapContext, kind: 'activity' | 'goal', id: string): string {
  if (kind === 'activity') {
    const activity = plan.activities.get(id);
    return activity ? activity.title || localize.term('mapUntitled', id) : localize.term('mapUnknown', id);
  }
  const goal = plan.goals.get(id);
  if (!goal) return localize.term('mapUnknown', id);
  return goal.title || goal.statement || localize.term('mapUntitled', id);
}

export const linkWords = (context: MapContext, { activityId, goalId }: Pair): string =>
  context.localize.term(
    'mapEditLink',
    endTitle(context, 'activity', activityId),
    endTitle(context, 'goal', goalId),
  );

/** A strength as one says it; a word that the contract does not know stays as it is written. */
export const strengthWords = ({ localize }: MapContext, strength: string): string =>
  Object.hasOwn(STRENGTH_CHANNELS, strength)
    ? localize.term(STRENGTH_CHANNELS[strength as Strength].word)
    : strength;

/** Reads the path that a field's text is made of: activities/a/goals/g/strength. */
function placeOf({ field }: ConflictField): Pair & { readonly member: string | undefined } {
  const [, activityId = '', , goalId = '', member] = field.split('/').map(decodeURIComponent);
  return { activityId, goalId, member };
}

/** "Structured literacy institute for Literacy by grade 3, Strength" */
export function conflictLabel(context: MapContext, field: ConflictField): string {
  const { localize } = context;
  const { member, ...pair } = placeOf(field);
  const words = { strength: 'mapEditStrength', rationale: 'mapEditRationale' } as const;
  const what =
    member === 'strength' || member === 'rationale' ? localize.term(words[member]) : (member ?? '');
  return [linkWords(context, pair), what].filter(Boolean).join(', ');
}

export function conflictValue(context: MapContext, field: ConflictField, value: unknown): string {
  const { localize } = context;
  const { member } = placeOf(field);
  if (member === undefined && value === undefined) return localize.term('editGone');
  if (member === 'strength') {
    return strengthWords(context, typeof value === 'string' ? value : 'unstated');
  }
  if (typeof value === 'string' && member !== undefined) return value;
  const { strength, rationale } = (value ?? {}) as { strength?: string; rationale?: string };
  if (member !== undefined) return localize.term('editAbsent');
  return [strengthWords(context, strength ?? 'unstated'), rationale].filter(Boolean).join('. ');
}
