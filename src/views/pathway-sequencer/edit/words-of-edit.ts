/** An edit of a pathway in words, and a field that two people changed. */
import { ownCommand, type Command, type OwnCommand } from '../../../store/editing/commands.js';
import { pathwayBuilders, type PathwayCommandName } from '../../../store/editing/pathway-commands.js';
import type { ConflictField } from '../../../store/editing/types.js';
import type { PathwayContext } from '../context.js';

export type PathwayCommand = Extract<OwnCommand, { readonly name: PathwayCommandName }>;

/** Whether an edit is one of a pathway: others of the same plan are made in other views. */
export const isOfPathway = (command: OwnCommand): command is PathwayCommand =>
  Object.hasOwn(pathwayBuilders, command.name);

export const editName = ({ localize }: PathwayContext, command: Command): string =>
  localize.term('pathEditName', ownCommand(command).name);

/** The one step or group that an edit is about; undefined where it is about none, or several. */
function nodeIdOf(command: OwnCommand): string | undefined {
  if (!isOfPathway(command)) return undefined;
  if ('nodeId' in command) return command.nodeId;
  if ('step' in command) return command.step.id;
  return 'nodeIds' in command && command.nodeIds.length === 1 ? command.nodeIds[0] : undefined;
}

/** "Moved to a stage: Lesson Study I" */
export function editTitle({ localize, facts }: PathwayContext, command: Command): string {
  const own = ownCommand(command);
  const what = localize.term('pathEditTitle', own.name);
  const title = facts.byId.get(nodeIdOf(own) ?? '')?.title;
  const text = title ? localize.term('pathEditOf', what, title) : what;
  if (command.name === 'undo') return localize.term('editUndone', text);
  return command.name === 'redo' ? localize.term('editRedone', text) : text;
}

/** Reads the path that a field's text is made of: pathways/p/nodes/n/title. */
export function conflictLabel({ facts, localize }: PathwayContext, { field, member }: ConflictField): string {
  const [, , list, id = ''] = field.split('/').map(decodeURIComponent);
  const stage = facts.pathway.stages.find((each) => each.id === id)?.title;
  const name = list === 'nodes' ? facts.byId.get(id)?.title : list === 'stages' ? stage : undefined;
  return [name ?? id, localize.term('pathEditMember', member)].filter(Boolean).join(', ');
}

export function conflictValue(
  { localize, facts }: PathwayContext,
  field: ConflictField,
  value: unknown,
): string {
  if (value === undefined) return localize.term(field.member === 'nodes' ? 'editGone' : 'editAbsent');
  if (field.member === 'stageId') {
    return facts.pathway.stages.find(({ id }) => id === value)?.title ?? String(value);
  }
  const { title } = (value ?? {}) as { readonly title?: unknown };
  if (typeof value === 'object') return typeof title === 'string' ? title : localize.term('pathEditRecord');
  return String(value);
}
