/** The toolbar while one edits: take back, do again, finish. */
import { html, type TemplateResult } from 'lit';
import { icon, toolbar } from '../../../design/index.js';
import type { CardContext } from '../context.js';
import { editName } from './words-of-edit.js';

export function editToolbar(context: CardContext): TemplateResult {
  const { localize } = context;
  return toolbar({
    label: localize.term('editTools'),
    items: html`
      ${stepButton(context, 'undo')} ${stepButton(context, 'redo')}
      <button
        type="button"
        class="button button-accent"
        id="edit/finish"
        @click=${() => context.editing.toggle(context, false)}
      >
        ${localize.term('editFinish')}
      </button>
    `,
  });
}

/**
 * Not `disabled` while there is nothing to take back: whoever has just taken the last step back would lose the focus.
 */
function stepButton(context: CardContext, name: 'undo' | 'redo'): TemplateResult {
  const { localize, controller, editing } = context;
  const command = controller.snapshot.editing?.[name];
  const what = command ? editName(context, command) : '';
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
