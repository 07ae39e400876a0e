// Editing the links of the map in the details: what a person can change there, and what becomes of it.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { PdGoalAlignmentMap } from '../../../src/views/goal-alignment-map/goal-alignment-map.js';
import { click, focused, keys, type } from '../../support/page.js';
import { editPage, plan } from './edit-page.js';

describe('editing on the map', () => {
  it('is offered to whoever may edit, begins and ends with a button, and says so', async () => {
    const page = await editPage({ isReading: true });
    expect(page.has('.map-edit-handle')).to.be.false;
    await click(page.button('Edit links'));
    await page.drawn();
    expect(page.focusedId).to.equal('edit/finish');
    expect(page.announced).to.equal('You are editing. Changes are kept as you make them.');
    expect(page.root.querySelectorAll('.map-edit-handle')).to.have.lengthOf(6);
    await keys('Enter');
    await page.drawn();
    expect(page.announced).to.equal('Editing is finished.');
    expect((focused() as HTMLElement).innerText.trim()).to.equal('Edit links');
    expect(page.has('.map-edit-handle')).to.be.false;
  });

  it('is off for the public, and on for a plan of its own with `editable`', async () => {
    const map = await fixture<PdGoalAlignmentMap>(
      html`<pd-goal-alignment-map editable .plan=${plan}></pd-goal-alignment-map>`,
    );
    await map.updateComplete;
    expect(map.shadowRoot!.querySelector('.tool-edit')).to.equal(null);
    map.audience = 'staff';
    await waitUntil(() => map.shadowRoot!.querySelector('.tool-edit'));
    map.editable = false;
    await waitUntil(() => !map.shadowRoot!.querySelector('.tool-edit'));
  });

  it('sets a strength and a reason, and takes them back with the keys', async () => {
    const page = await editPage({ pick: 'activity:coach' });
    await page.choose(page.field('coach', 'k2', 'strength'), 'partial');
    expect(page.last).to.eql({
      name: 'setActivityLink',
      activityId: 'coach',
      goalId: 'k2',
      member: 'strength',
      value: 'partial',
    });
    const reason = page.field<HTMLTextAreaElement>('coach', 'k2', 'rationale');
    await click(reason);
    await type('Since');
    await keys('Tab');
    await page.drawn();
    const old = { goalId: 'old', strength: 'weak' };
    expect(page.links('coach')).to.eql([{ goalId: 'k2', strength: 'partial', rationale: 'Since' }, old]);
    expect(page.find<HTMLElement>('.panel-title').innerText).to.equal('Coaching cycle');
    await keys('Control+z');
    await page.drawn();
    expect(page.announced).to.match(
      /^Reason reworded: Coaching cycle for Structured literacy in K-2: undone/,
    );
    await keys('Control+z');
    await page.drawn();
    expect(page.links('coach')).to.eql(['k2', old]);
    await keys('Control+Shift+Z');
    await page.drawn();
    expect(page.links('coach')).to.eql([{ goalId: 'k2', strength: 'partial' }, old]);
  });

  it('states nothing again where "unstated" is chosen', async () => {
    const page = await editPage({ pick: 'activity:inst' });
    await page.choose(page.field('inst', 'k2', 'strength'), 'unstated');
    expect(page.links('inst')).to.eql([{ goalId: 'k2' }]);
  });

  it('disconnects, also what the plan does not hold, and undo brings it back where it stood', async () => {
    const page = await editPage({ pick: 'activity:coach' });
    const unknown = page.find<HTMLElement>('[role="group"][aria-label="unknown (old)"]');
    expect(unknown.innerText).to.contain('The plan does not hold it.');
    await click(page.button('Disconnect: unknown (old)'));
    await page.drawn();
    expect(page.links('coach')).to.eql(['k2']);
    expect(page.announced).to.match(/^Disconnected: unknown \(old\)\. Undo brings it back/);
    expect(focused(), 'the focus stays in the list').to.equal(page.field('coach', 'k2', 'strength'));
    await click(page.button('Disconnect: Structured literacy in K-2'));
    await page.drawn();
    expect(page.find<HTMLElement>('.map-links').innerText).to.contain('It serves no goal yet.');
    expect((focused() as HTMLElement).innerText.trim()).to.equal('Connect');
    await keys('Control+z', 'Control+z');
    await page.drawn();
    expect(page.links('coach')).to.eql(['k2', { goalId: 'old', strength: 'weak' }]);
  });

  it('connects to a goal that is chosen from the tree of goals, and asks for its strength next', async () => {
    const page = await editPage({ pick: 'activity:tips' });
    const list = page.find<HTMLSelectElement>('[id="edit/activity/tips/connect"]');
    expect([...list.options].map(({ label }) => label)).to.eql([
      'Choose',
      'Literacy by grade 3',
      '\u2003Structured literacy in K-2',
      'Math confidence',
    ]);
    await click(page.button('Connect'));
    await page.drawn();
    expect(list.getAttribute('aria-invalid')).to.equal('true');
    expect(list.closest('.entry')!.textContent).to.contain('Choose a goal first.');
    expect(focused()).to.equal(list);
    await page.choose(list, 'math');
    await click(page.button('Connect'));
    await page.drawn();
    expect(page.links('tips')).to.eql([{ goalId: 'math' }]);
    expect(focused()).to.equal(page.field('tips', 'math', 'strength'));
    expect(page.announced).to.match(
      /^Email tips serves Math confidence now\. How strongly is not stated yet/,
    );
    expect(page.root.querySelector('.row[aria-selected="true"]')?.getAttribute('data-key')).to.equal(
      'activity:tips',
    );
    await expect(page.map).to.be.accessible();
  });

  it('does the same from the goal, activity by activity', async () => {
    const page = await editPage({ pick: 'goal:k2' });
    const list = page.find<HTMLSelectElement>('[id="edit/goal/k2/connect"]');
    expect([...list.options].map(({ label }) => label)).to.eql(['Choose', 'Email tips']);
    await page.choose(list, 'tips');
    await click(page.button('Connect'));
    await page.drawn();
    expect(page.links('tips')).to.eql([{ goalId: 'k2' }]);
    await click(page.button('Disconnect: Phonics institute'));
    await page.drawn();
    expect(page.links('inst')).to.eql([]);
  });

  it('lets links of a goal that nobody holds be taken away from there', async () => {
    const page = await editPage({ pick: 'goal:old' });
    expect(page.has('.map-connect')).to.be.false;
    await click(page.button('Disconnect: Coaching cycle'));
    await page.drawn();
    expect(page.links('coach')).to.eql(['k2']);
  });

  it('opens one of many links at a time, and lists hundreds of goals', async () => {
    const goals = Array.from({ length: 400 }, (_, n) => ({ id: `g${n}`, title: `Goal ${n}` }));
    const many = {
      ...plan,
      goals,
      activities: [{ id: 'a', title: 'All', goals: ['g1', 'g2', 'g3', 'g4', 'g5'] }],
    };
    const page = await editPage({ plan: many, pick: 'activity:a' });
    const details = page.root.querySelectorAll<HTMLDetailsElement>('details.map-link');
    expect(details).to.have.lengthOf(5);
    expect(page.has('[id="edit/a/g1/strength"]')).to.be.false;
    await click(details[0]!.querySelector('summary')!);
    await page.drawn();
    await page.choose(page.field('a', 'g1', 'strength'), 'weak');
    expect(details[0]!.open).to.be.true;
    expect(details[0]!.querySelector('summary')!.textContent).to.match(/Goal 1\s+weak/);
    expect(page.find<HTMLSelectElement>('[id="edit/activity/a/connect"]').options).to.have.lengthOf(396);
  });

  it('is in the list of threads on a narrow page as well', async () => {
    const page = await editPage({ width: 360 });
    page.find<HTMLElement>('.thread-goal[data-key="goal:lit"]').click();
    await page.drawn();
    const list = page.find<HTMLSelectElement>('[id="edit/goal/lit/connect"]');
    await page.choose(list, 'tips');
    await click(page.button('Connect'));
    await page.drawn();
    expect(page.links('tips')).to.eql([{ goalId: 'lit' }]);
    await expect(page.map).to.be.accessible();
  });
});
