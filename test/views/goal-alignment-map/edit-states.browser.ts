// How far an edit of a link has come, what can be done about it, and two people at one link.
import { expect } from '@open-wc/testing';
import '../../../src/define/pd-goal-alignment-map.js';
import '../../../src/define/pd-growth-plan-card.js';
import type { PdGoalAlignmentMap } from '../../../src/views/goal-alignment-map/goal-alignment-map.js';
import type { PlanChangeEvent } from '../../../src/store/events.js';
import { click, focused, keys } from '../../support/page.js';
import { newPlan, person, until } from '../../store/editing/people.js';
import { editPage, MapEditPage, openForEditing } from './edit-page.js';

afterEach(() => {
  for (const element of document.querySelectorAll('pd-plan')) element.remove();
});

const stateOf = (field: Element): string =>
  field.closest('.entry')?.querySelector<HTMLElement>('.entry-state')?.innerText.trim() ?? '';
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('an edit of a link', () => {
  it('is told to the page before it is made, with what it changes', async () => {
    const heard: PlanChangeEvent['detail'][] = [];
    const page = await editPage({ pick: 'activity:inst', onChange: ({ detail }) => heard.push(detail) });
    await page.choose(page.field('inst', 'k2', 'strength'), 'weak');
    expect(heard.map(({ command }) => command.name)).to.eql(['setActivityLink']);
    expect(heard[0]!.patch.at(-1)).to.eql({
      op: 'replace',
      path: '/activities/0/goals/0/strength',
      value: 'weak',
    });
  });

  it('is said to be saving at its field, then to be saved', async () => {
    let done: () => void = () => undefined;
    const onChange = ({ detail }: PlanChangeEvent) =>
      detail.waitUntil(new Promise<void>((resolve) => (done = resolve)));
    const page = await editPage({ pick: 'activity:inst', onChange });
    const strength = page.field('inst', 'k2', 'strength');
    await page.choose(strength, 'weak');
    expect(stateOf(strength)).to.equal('Saving.');
    expect(page.announced).to.equal('Saving.');
    done();
    await turn();
    await page.drawn();
    expect(stateOf(strength)).to.match(/^Saved at \d/);
    expect(page.announced).to.equal('Saved.');
  });

  it('stays as chosen when the page refuses it, and can be tried again', async () => {
    let isRefused = true;
    const page = await editPage({
      pick: 'activity:inst',
      onChange: (event) => isRefused && event.preventDefault(),
    });
    const strength = page.field('inst', 'k2', 'strength');
    await page.choose(strength, 'weak');
    expect(strength.value).to.equal('weak');
    expect(stateOf(strength)).to.contain('Not saved: the portal refused it.');
    expect(page.announced).to.contain(
      'Strength changed: Phonics institute for Structured literacy in K-2. Not saved: the portal refused it.',
    );
    expect(page.find<HTMLElement>('.notice-critical').innerText).to.contain('1 change is not saved.');
    await expect(page.map).to.be.accessible();
    isRefused = false;
    await click(page.button('Try again: strength'));
    await page.drawn();
    expect(stateOf(strength)).to.equal('Kept in this page.');
    expect(page.has('.notice-critical')).to.be.false;
  });

  it('can be given up, also where it took the link away', async () => {
    const fails = ({ detail }: PlanChangeEvent) => detail.waitUntil(Promise.reject(new Error('Locked.')));
    const page = await editPage({ pick: 'activity:inst', onChange: fails });
    await click(page.button('Disconnect: Structured literacy in K-2'));
    await turn();
    await page.drawn();
    const gone = page.find<HTMLElement>('.map-link-gone');
    expect(gone.innerText).to.match(/Structured literacy in K-2\s+Not saved: .*“Locked\.”/);
    await click(page.button('Discard: removal of a link'));
    await page.drawn();
    expect(page.links('inst')).to.eql([{ goalId: 'k2', strength: 'strong' }]);
    expect(page.announced).to.equal('Discarded: removal of a link');
    expect(page.has('.map-link-gone')).to.be.false;
    expect(page.root.contains(focused())).to.be.true;
  });

  it('says at a new link that it is not saved', async () => {
    const page = await editPage({ onChange: (event) => event.preventDefault() });
    page.row('activity:tips').focus();
    await keys('F2', 'Enter');
    await page.drawn();
    const link = page.find<HTMLElement>('.map-link');
    expect(link.innerText).to.contain('Not saved: the portal refused it.');
    await click(page.button('Discard: new link'));
    await page.drawn();
    expect(page.links('tips')).to.equal(undefined);
  });
});

/** Somebody at the server's plan, with the details of its activity open. */
async function atMap(url: string) {
  const me = await person(url, { audience: 'staff' });
  const map = document.createElement('pd-goal-alignment-map') as PdGoalAlignmentMap;
  map.focusOn = 'act';
  me.element.append(map);
  const page = new MapEditPage(map, me.element);
  await openForEditing(page);
  return { me, page };
}

describe('two people at one link', () => {
  it('are asked which strength shall stand, and nothing is saved until then', async () => {
    const { url, control } = await newPlan();
    const links = async () =>
      ((await control()).document as unknown as { activities: { goals: unknown }[] }).activities[0]!.goals;
    const { me, page } = await atMap(url);
    const other = await person(url, { audience: 'staff' });
    const link = { activityId: 'act', goalId: 'g1' } as const;
    other.edit({ name: 'setActivityLink', ...link, member: 'strength', value: 'weak' });
    other.edit({ name: 'setActivityLink', ...link, member: 'rationale', value: 'Theirs' });
    await other.saved();
    const strength = page.field('act', 'g1', 'strength');
    await page.choose(strength, 'strong');
    await me.reach('conflict');
    await page.drawn();
    expect(strength.value).to.equal('strong');
    expect(stateOf(strength)).to.equal('Somebody else changed this, too. Choose above.');
    const conflict = page.find<HTMLElement>('.edit-conflict');
    expect(conflict.innerText).to.contain('Institute for Literacy, Strength');
    expect(conflict.innerText).to.match(/Mine\s+strong\s+Theirs\s+weak/);
    expect(conflict.innerText).to.contain('Institute for Literacy, Why: Theirs');
    await expect(page.map).to.be.accessible();
    expect(await links()).to.eql([{ goalId: 'g1', strength: 'weak', rationale: 'Theirs' }]);
    await click(conflict.querySelector('input[value="mine"]')!);
    await click(page.button('Keep these choices'));
    await me.saved();
    await page.drawn();
    expect(await links()).to.eql([{ goalId: 'g1', strength: 'strong', rationale: 'Theirs' }]);
    expect(page.has('.edit-conflict')).to.be.false;
    expect(page.field<HTMLTextAreaElement>('act', 'g1', 'rationale').value).to.equal('Theirs');
  });

  it('are spoken to by the map alone, also beside a card of the same plan', async () => {
    const { url } = await newPlan();
    const { me, page } = await atMap(url);
    const card = document.createElement('pd-growth-plan-card');
    me.element.append(card);
    await until(() => card.shadowRoot?.querySelector('.tool-edit button'));
    const other = await person(url, { audience: 'staff' });
    const strength = { activityId: 'act', goalId: 'g1', member: 'strength' } as const;
    other.edit({ name: 'setActivityLink', ...strength, value: 'weak' });
    await other.saved();
    await page.choose(page.field('act', 'g1', 'strength'), 'strong');
    await me.reach('conflict');
    await page.drawn();
    expect(page.has('.edit-conflict')).to.be.true;
    expect(page.announced).to.contain('Somebody else changed this, too.');
    expect(card.shadowRoot!.querySelector('.edit-conflict')).to.equal(null);
    expect(card.shadowRoot!.querySelector('.frame > [role="status"]')!.textContent!.trim()).to.equal('');
    // Of what was made in another view the card knows that it can be taken back, and no more.
    card.shadowRoot!.querySelector<HTMLElement>('.tool-edit button')!.click();
    await until(() => card.shadowRoot!.getElementById('edit/undo'));
    expect(card.shadowRoot!.getElementById('edit/undo')!.innerText.trim()).to.equal('Undo change');
  });

  it('are not asked where they changed different links', async () => {
    const { url, control } = await newPlan();
    const { me, page } = await atMap(url);
    const other = await person(url, { audience: 'staff' });
    other.edit({ name: 'linkActivity', activityId: 'act', goalId: 'elsewhere', strength: 'weak' });
    await other.saved();
    await page.choose(page.field('act', 'g1', 'strength'), 'strong');
    await me.saved();
    await page.drawn();
    expect(page.has('.edit-conflict')).to.be.false;
    const { document: saved } = await control();
    expect((saved as unknown as { activities: { goals: unknown }[] }).activities[0]!.goals).to.eql([
      { goalId: 'g1', strength: 'strong' },
      { goalId: 'elsewhere', strength: 'weak' },
    ]);
    expect(page.has('[role="group"][aria-label="unknown (elsewhere)"]')).to.be.true;
  });

  it('can go on when a save that failed is tried again', async () => {
    const { url, order } = await newPlan();
    const { me, page } = await atMap(url);
    await order({ fault: 'status', status: 422 });
    const strength = page.field('act', 'g1', 'strength');
    await page.choose(strength, 'strong');
    await until(() => me.states()?.includes('failed'));
    await page.drawn();
    expect(stateOf(strength)).to.contain('Not saved');
    await click(page.button('Try again: strength'));
    await me.saved();
    await page.drawn();
    expect(stateOf(strength)).to.match(/^Saved at/);
  });
});
