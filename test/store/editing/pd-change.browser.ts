import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/pd-plan.js';
import type { PlanDocument } from '../../../src/contract/index.js';
import type { OwnCommand } from '../../../src/store/editing/commands.js';
import { PlanChangeEvent } from '../../../src/store/events.js';
import type { PdPlan } from '../../../src/store/pd-plan.js';
import type { PlanController } from '../../../src/store/plan-controller.js';
import { heard, ToyView, until } from '../toy-view.js';
import { planDocument } from './world.js';

/** A view whose controller a test may hold: what a person does in a view ends there. */
class EditView extends ToyView {
  get controller(): PlanController {
    return this.planController;
  }

  get statement(): string | undefined {
    return this.planController.snapshot.plan?.growthPlans.get('gp')?.goals[0]?.statement;
  }
}
customElements.define('edit-view', EditView);

const reword = (value: string): OwnCommand => ({
  name: 'setGoalMember',
  growthPlanId: 'gp',
  goalId: 'a',
  member: 'statement',
  value,
});

let changes: ReturnType<typeof heard<PlanChangeEvent>>;
beforeEach(() => {
  changes = heard('pd-change');
});
afterEach(() => changes.stop());

async function page(audience = 'self', editable = true) {
  const plan = planDocument();
  const element = await fixture<PdPlan>(
    html`<pd-plan .plan=${plan} audience=${audience} ?editable=${editable}><edit-view></edit-view></pd-plan>`,
  );
  const view = element.querySelector('edit-view') as EditView;
  await until(() => view.controller.snapshot.status === 'ready');
  return { element, view, plan, editing: () => view.controller.snapshot.editing };
}

describe('pd-change', () => {
  it('leaves the view, bubbles through shadow roots, and tells everything a host needs', async () => {
    const { view, plan } = await page();
    view.controller.edit(reword('New'));
    const [event] = changes.events;
    expect(event).to.be.instanceOf(PlanChangeEvent);
    expect([event?.bubbles, event?.composed, event?.cancelable]).to.deep.equal([true, true, true]);
    const { command, patch, inverse, plan: after } = event!.detail;
    expect(command).to.deep.equal(reword('New'));
    expect(patch.at(-1)).to.deep.equal({
      op: 'replace',
      path: '/growthPlans/1/goals/0/statement',
      value: 'New',
    });
    expect(inverse.at(-1)).to.deep.equal({
      op: 'replace',
      path: '/growthPlans/1/goals/0/statement',
      value: 'First goal',
    });
    expect((after as { extra?: unknown }).extra).to.deep.equal({ kept: true });
    expect(plan).to.deep.equal(planDocument());
  });

  it('can be refused: what was typed stays, not saved, until it is given up', async () => {
    const { element, view, editing } = await page();
    element.addEventListener('pd-change', (event) => event.preventDefault());
    const edit = view.controller.edit(reword('Refused'));
    expect(view.statement).to.equal('Refused');
    expect(editing()?.edits[0]?.reason?.kind).to.equal('refused');
    view.controller.discardEdit(edit!.id);
    expect(view.statement).to.equal('First goal');
    expect(editing()?.isUnsaved).to.equal(false);
  });

  it('waits for the host’s promise', async () => {
    const { element, view, editing } = await page();
    let save: () => void = () => undefined;
    element.addEventListener('pd-change', (event) => {
      event.detail.waitUntil(new Promise<void>((resume) => (save = resume)));
    });
    view.controller.edit(reword('Slow'));
    expect(editing()?.edits[0]?.state).to.equal('pending');
    save();
    await until(() => editing()?.edits[0]?.state === 'saved');
  });

  it('never comes from code, and not at all where nothing may be edited', async () => {
    const { element } = await page();
    const edited = planDocument() as { growthPlans: { title?: string }[] };
    edited.growthPlans[1]!.title = 'From code';
    element.plan = edited as PlanDocument;
    await element.updateComplete;
    expect(changes.events).to.have.length(0);
    for (const [audience, editable] of [
      ['public', true],
      ['self', false],
    ] as const) {
      const { view, editing } = await page(audience, editable);
      expect(view.controller.edit(reword('No'))).to.equal(undefined);
      expect(editing()).to.equal(undefined);
      expect(view.statement).to.equal('First goal');
    }
    expect(changes.events).to.have.length(0);
  });

  it('lets a host take the edit in: history goes on in the plan that it gives back', async () => {
    const { element, view } = await page();
    element.addEventListener('pd-change', (event) => {
      element.plan = event.detail.plan;
    });
    view.controller.edit(reword('New'));
    await until(() => view.statement === 'New');
    await element.updateComplete;
    view.controller.undo();
    await until(() => view.statement === 'First goal');
    expect(changes.events.map(({ detail }) => detail.command.name)).to.deep.equal(['setGoalMember', 'undo']);
  });

  it('shows an edit in every view of the plan', async () => {
    const { element, view } = await page();
    const other = document.createElement('edit-view') as EditView;
    element.append(other);
    await until(() => other.statement === 'First goal');
    view.controller.edit(reword('Everywhere'));
    expect(other.statement).to.equal('Everywhere');
  });
});
