/** What comes into a page when it is first needed: the code for editing and for forms. */
import { expect, waitUntil } from '@open-wc/testing';
import { whole } from '../../../stories/views/growth-plan-card/plans.js';
import { all, cardPage, inside, providerOf, settled } from './card-page.js';

const PATIENCE = { timeout: 15_000 };
const { form: _form, ...growthPlan } = whole.growthPlans![0]!;

it('editing and forms come with their looks and their words', async () => {
  const card = await cardPage({ plan: { ...whole, growthPlans: [growthPlan] } });
  expect(all(card, '.tool-edit')).to.eql([]);

  providerOf(card).editable = true;
  await waitUntil(() => all(card, '.tool-edit button').length > 0, 'editing is offered', PATIENCE);
  expect(all(card, '.next-buttons button')[0]!.textContent!.trim()).to.equal('Mark as done');
  all(card, '.tool-edit button')[0]!.click();
  await settled(card);
  expect(getComputedStyle(all(card, '.edit-grid')[0]!).display).to.equal('grid');

  providerOf(card).editable = false;
  card.display = 'form';
  await waitUntil(() => inside(card).querySelector('.state-empty'), 'the form’s place', PATIENCE);
  expect(inside(card).textContent).to.include('This plan names no form');
});
