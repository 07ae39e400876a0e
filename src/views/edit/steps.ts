/** Take back, do again, finish: what a toolbar has while one edits. */
import { html, type TemplateResult } from 'lit';
import { icon } from '../../design/index.js';
import type { EditContext } from './context.js';

export const editSteps = (context: EditContext): TemplateResult => html`
  ${stepButton(context, 'undo')} ${stepButton(context, 'redo')}
  <button
    type="button"
    class="button button-accent"
    id="edit/finish"
    @click=${() => context.editing.toggle(context, false)}
  >
    ${context.localize.term('editFinish')}
  </button>
`;

/**
 * Not `disabled` while there is nothing to take back: whoever has just taken the last step back would lose the focus.
 */
function stepButton(context: EditContext, name: 'undo' | 'redo'): TemplateResult {
  const { localize, controller, editing } = context;
  const command = controller.snapshot.editing?.[name];
  const what = command ? editing.words(context).name(command) : '';
  return html`<button
    type="button"
    class="button button-outline"
    id="edit/${name}"
    aria-disabled=${command ? 'false' : 'true'}
    @click=${() => editing.step(context, name)}
  >
    ${icon(name)}<span>${localize.term(name === 'undo' ? 'editUndo' : 'editRedo', what)}</span>
  </button>`;
}
