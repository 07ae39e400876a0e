/** Small things that the parts of editing share: a button that removes, one that adds, one that unfolds. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, toolButton } from '../../../design/index.js';
import type { CardEditContext } from './context.js';

export interface RemoveOptions {
  readonly id: string;
  /** What is removed, in its own words. */
  readonly what: string;
  /** Default "Remove". */
  readonly label?: string;
  /** Whether only the icon is seen, where there is no room; the name is said in any case. */
  readonly isSmall?: boolean;
  /** It is not in the plan yet: nothing is removed from it. */
  readonly isBlank?: boolean;
  readonly onRemove: () => void;
}

/** Removing can be undone, so it is not asked about; it is said, and the focus goes to what stands beside it. */
export function removeButton(context: CardEditContext, options: RemoveOptions): TemplateResult {
  const { localize, editing } = context;
  const what = options.what || localize.term('editUntitled');
  const name = localize.term('editRemoveOf', what);
  const onClick = (): void => {
    options.onRemove();
    if (!options.isBlank) editing.say(localize.term('editRemoved', what));
  };
  return html`<button
    type="button"
    class="button button-quiet ${options.isSmall ? 'edit-remove-small' : 'edit-remove'}"
    id=${options.id}
    aria-label=${options.label ? nothing : name}
    title=${options.isSmall ? name : nothing}
    @click=${onClick}
  >
    ${options.isSmall ? icon('close') : (options.label ?? localize.term('editRemove'))}
  </button>`;
}

/** The quiet button under a list. */
export const addButton = (label: string, onClick: () => void): TemplateResult => html`
  <span class="edit-add" data-add>${toolButton({ label, emphasis: 'quiet', onClick })}</span>
`;

/** A button that shows and hides what follows it. */
export const unfoldButton = (
  { editing }: CardEditContext,
  { key, label, isOpen }: { readonly key: string; readonly label: unknown; readonly isOpen: boolean },
): TemplateResult => html`
  <button
    type="button"
    class="edit-unfold"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => editing.setOpen(key, !isOpen)}
  >
    ${icon('chevron-end')}<span>${label}</span>
  </button>
`;
