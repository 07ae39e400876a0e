/** Signing: that one has received the plan, or that one agrees with it. The two are not the same. */
import { html, nothing, type TemplateResult } from 'lit';
import { listField, stateLine, textField, toolButton } from '../../../design/index.js';
import type { CardEditContext } from './context.js';
import { signOffs } from '../sign-offs.js';
import { memberId, planOf } from './commands.js';
import { fieldState } from '../../edit/field-state.js';
import { newId } from './new-id.js';

const MEANINGS = ['received', 'agreed'] as const;
type Meaning = (typeof MEANINGS)[number];
const WORDS = { received: 'editSignReceived', agreed: 'editSignAgreed' } as const;

/** Who may be signing here: the supervisor, or the people whose plan it is. */
function signers({ audience, facts }: CardEditContext): readonly string[] {
  const { supervisorId, educatorIds } = facts.growthPlan;
  if (audience === 'staff') return supervisorId ? [supervisorId] : [];
  return educatorIds.length > 0 ? educatorIds : facts.who.members.map(({ id }) => id);
}

export function editSignOffs(context: CardEditContext): TemplateResult {
  const { localize } = context;
  const who = signers(context);
  return html`
    ${signOffs(context)} ${states(context)}
    <div class="edit-record-fields edit-sign" role="group" aria-label=${localize.term('editSign')}>
      ${signerField(context, who)}
      <div class="edit-buttons">${MEANINGS.map((meaning) => signButton(context, who, meaning))}</div>
      <p class="entry-hint">${localize.term('editSignHint')}</p>
    </div>
  `;
}

const fieldId = ({ facts }: CardEditContext): string => memberId(facts.growthPlan.id, 'signer');

function signerOf(context: CardEditContext, who: readonly string[]): string {
  const chosen = context.editing.draft(fieldId(context)) ?? '';
  return who.length === 1 ? who[0]! : chosen;
}

/** Asked only where it is not plain who signs; whom the plan does not know signs by name. */
function signerField(context: CardEditContext, who: readonly string[]): unknown {
  const { localize, editing, plan } = context;
  const id = fieldId(context);
  if (who.length === 1) return nothing;
  if (who.length === 0) {
    return textField({
      id,
      label: localize.term('editPersonName'),
      value: editing.draft(id) ?? '',
      error: editing.errors.of(id),
      onCommit: (name) => editing.setDraft(id, name),
    });
  }
  return listField({
    id,
    label: localize.term('editPersonWho'),
    value: editing.draft(id) ?? '',
    noneLabel: localize.term('editNotChosen'),
    error: editing.errors.of(id),
    options: who.map((educator) => ({
      value: educator,
      label: plan.educators.get(educator)?.displayName ?? educator,
    })),
    onChoose: (educator) => {
      editing.errors.set(id, undefined);
      editing.setDraft(id, educator);
    },
  });
}

function signButton(context: CardEditContext, who: readonly string[], meaning: Meaning): unknown {
  const { localize, facts } = context;
  const signer = signerOf(context, who);
  const isSigned = facts.signOffs.some(
    ({ signOff }) =>
      signer !== '' &&
      (signOff.educatorId ?? signOff.name) === signer &&
      signOff.meaning === meaning &&
      signOff.date === context.today,
  );
  if (isSigned) return nothing;
  return toolButton({
    label: localize.term(WORDS[meaning]),
    onClick: () => sign(context, who.length === 0 ? { name: signer } : { educatorId: signer }, meaning),
  });
}

type Signer = { readonly educatorId: string } | { readonly name: string };

/** In the role in which one signed before, if one did. */
function sign(context: CardEditContext, signer: Signer, meaning: Meaning): void {
  const { editing, localize, facts, today } = context;
  const id = fieldId(context);
  if (Object.values(signer).includes('')) {
    editing.errors.set(id, localize.term('editPersonNeeded'));
    editing.focus.wantId(id);
    return;
  }
  editing.errors.set(id, undefined);
  const educatorId = 'educatorId' in signer ? signer.educatorId : undefined;
  const before = facts.signOffs.find(({ signOff }) => educatorId && signOff.educatorId === educatorId);
  const role = before?.signOff.role;
  const plan = planOf(context);
  const named = { id: newId(plan.growthPlanId, 's'), ...(role === undefined ? {} : { role }), ...signer };
  editing.edit(context, { name: 'addSignOff', ...plan, signOff: { ...named, date: today, meaning } });
}

/** How far signatures of this visit have come. */
function states(context: CardEditContext): unknown {
  return context.facts.signOffs.map(({ signOff }) => {
    const state = fieldState(context, {
      name: 'addSignOff',
      ...planOf(context),
      signOff: { id: signOff.id },
    });
    return state ? stateLine(state) : nothing;
  });
}
