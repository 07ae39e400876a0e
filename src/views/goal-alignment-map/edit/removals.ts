/** Links that were taken away and are not saved so: there is no row left that could say it. */
import { html, type TemplateResult } from 'lit';
import { stateLine } from '../../../design/index.js';
import { ownCommand } from '../../../store/editing/commands.js';
import type { Edit } from '../../../store/editing/types.js';
import { stateOfEdit } from '../../edit/field-state.js';
import type { MapEditContext } from './context.js';
import { isLinked, otherEnd, otherId, type EndKind } from './links.js';
import { endTitle, isOfLink, type LinkCommand } from './words-of-edit.js';

export function unsavedRemovals(
  context: MapEditContext,
  kind: EndKind,
  id: string,
): readonly TemplateResult[] {
  return removalsOf(context, kind, id).map(([command, edit]) => {
    const title = endTitle(context, otherEnd[kind], otherId(kind, command));
    return html`<div class="map-link map-link-gone" data-item>
      <p dir="auto">${title}</p>
      ${stateLine(stateOfEdit(context, edit))}
    </div>`;
  });
}

/** The last edit of each link that is not there any more, unless all is well with it. */
function removalsOf(
  { controller, plan }: MapEditContext,
  kind: EndKind,
  id: string,
): readonly (readonly [LinkCommand, Edit])[] {
  const last = new Map<string, readonly [LinkCommand, Edit]>();
  for (const edit of controller.snapshot.editing?.edits ?? []) {
    const command = ownCommand(edit.command);
    if (!isOfLink(command) || command.name === 'setActivityLink') continue;
    const isHere = (kind === 'activity' ? command.activityId : command.goalId) === id;
    if (isHere) last.set(edit.field, [command, edit]);
  }
  const isWell = ({ state }: Edit) => state === 'saved' || state === 'kept';
  return [...last.values()].filter(([command, edit]) => !isWell(edit) && !isLinked(plan, command));
}
