/** The list of what was changed in this visit, the latest first, and how far each change has come. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { stateActions, stateMark } from '../../../design/index.js';
import type { Edit } from '../../../store/editing/types.js';
import type { CardEditContext } from './context.js';
import { side } from '../layout.js';
import { stateOfEdit } from '../../edit/field-state.js';
import { editDetail, editTitle } from './words-of-edit.js';

/** The list helps to find one's way; it is no archive, and on a telephone the goals come first. */
const SHOWN = { wide: 8, narrow: 3 } as const;

export function visitSide(context: CardEditContext): unknown {
  const { localize, headingLevel } = context;
  const edits = context.controller.snapshot.editing?.edits ?? [];
  const latest = edits.slice(-SHOWN[context.isNarrow ? 'narrow' : 'wide']).reverse();
  const earlier = edits.length - latest.length;
  return side({
    level: headingLevel + 1,
    id: 'edit-visit',
    title: localize.term('editVisit'),
    content: html`
      ${latest.length === 0 ? html`<p class="dense quiet">${localize.term('editVisitNone')}</p>` : nothing}
      <ol class="edit-visit">
        ${repeat(
          latest,
          ({ id }) => id,
          (edit) => visited(context, edit),
        )}
      </ol>
      ${earlier > 0 ? html`<p class="small quiet">${localize.term('editVisitEarlier', earlier)}</p>` : nothing}
      <p class="side-note">${localize.term('editVisitNote')}</p>
    `,
  });
}

function visited(context: CardEditContext, edit: Edit): TemplateResult {
  const { localize } = context;
  const standing = stateOfEdit(context, edit);
  const { state, text } = standing;
  const detail = editDetail(context, edit.command, context.editing.before);
  return html`<li class="edit-visited">
    ${stateMark(state)}
    <span class="edit-visited-title">${editTitle(context, edit.command)}</span>
    ${detail ? html`<span class="edit-visited-detail" dir="auto">${detail}</span>` : nothing}
    <span class="entry-tone-${state}" dir="auto"
      >${state === 'pending' ? localize.term('editPending') : text}</span
    >
    ${stateActions(standing)}
  </li>`;
}
