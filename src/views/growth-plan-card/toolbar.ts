/** Few and quiet: edit, the same as a table or a form, print, and another plan of the same document. */
import { html, nothing, type TemplateResult } from 'lit';
import { selectField, toolbar, toolButton } from '../../design/index.js';
import type { CardContext } from './context.js';

/** What the toolbar has to know besides what the parts know. */
export interface ToolbarFacts {
  readonly display: string;
  readonly hasForm: boolean;
  readonly plans: readonly { readonly id: string; readonly name: string }[];
}

export function cardToolbar(context: CardContext, facts: ToolbarFacts): TemplateResult {
  const { localize } = context;
  return toolbar({
    label: localize.term('tools'),
    items: html`
      ${plans(context, facts)} ${editButton(context)} ${displays(context, facts)}
      ${toolButton({
        label: localize.term('growthPrint'),
        emphasis: 'quiet',
        onClick: () => context.host.ownerDocument.defaultView?.print(),
      })}
    `,
  });
}

function plans(context: CardContext, { plans: all }: ToolbarFacts): unknown {
  if (all.length < 2) return nothing;
  return selectField({
    label: context.localize.term('growthWhich'),
    value: context.facts.growthPlan.id,
    options: all.map(({ id, name }) => ({ value: id, label: name })),
    onChange: context.onGrowthPlan,
  });
}

function editButton(context: CardContext): unknown {
  const { localize, isEditing, edit } = context;
  if (!edit || isEditing) return nothing;
  return html`<span class="tool-edit"
    >${toolButton({
      label: localize.term('growthEdit'),
      emphasis: 'quiet',
      onClick: () => edit.begin(context),
    })}</span
  >`;
}

/** The other ways to see the same plan. */
function displays({ localize, onDisplay }: CardContext, { display, hasForm }: ToolbarFacts): unknown {
  const others = [
    { value: 'card', label: localize.term('growthAsCard'), isThere: true },
    { value: 'table', label: localize.term('growthAsTable'), isThere: true },
    { value: 'form', label: localize.term('growthAsForm'), isThere: hasForm },
  ];
  return others
    .filter(({ value, isThere }) => isThere && value !== display)
    .map(({ value, label }) => toolButton({ label, emphasis: 'quiet', onClick: () => onDisplay(value) }));
}
