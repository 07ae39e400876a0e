// How far an edit has come, at its field and in words; what can be done about it; and who may hand the plan on.
import { expect } from '@open-wc/testing';
import type { Choice, Conflict } from '../../../src/store/editing/types.js';
import type { PlanChangeEvent } from '../../../src/store/events.js';
import { click, focused, keys, type } from '../../support/page.js';
import { editPage, plan, TODAY, type EditPage } from './edit-page.js';

const withStatus = (status: string) => ({
  ...plan,
  growthPlans: plan.growthPlans!.map((growthPlan) => ({ ...growthPlan, status })),
});

/** Types into the goal's statement and leaves it. */
async function reword(page: EditPage, text: string): Promise<HTMLTextAreaElement> {
  const statement = page.field<HTMLTextAreaElement>('p1', 'statement');
  await click(statement);
  await keys('Control+a');
  await type(text);
  await keys('Enter');
  await page.drawn();
  return statement;
}

const stateOf = (field: Element): string =>
  field.closest('.entry')?.querySelector<HTMLElement>('.entry-state')?.innerText.trim() ?? '';

describe('an edit that a page saves', () => {
  it('is said to be saving at its field and in the list, then to be saved', async () => {
    let done: () => void = () => undefined;
    const onChange = ({ detail }: PlanChangeEvent) =>
      detail.waitUntil(new Promise<void>((resolve) => (done = resolve)));
    const page = await editPage({ onChange });
    const statement = await reword(page, 'Reworded.');
    expect(stateOf(statement)).to.equal('Saving.');
    expect(statement.getAttribute('aria-describedby')).to.contain('edit/p1/statement/state');
    expect(page.find('.edit-visited').innerText).to.contain('saving, not yet confirmed');
    expect(page.announced).to.equal('Saving.');
    done();
    await new Promise((resolve) => setTimeout(resolve));
    await page.drawn();
    expect(stateOf(statement)).to.match(/^Saved at \d+:\d\d/);
    expect(page.announced).to.equal('Saved.');
    expect(page.root.querySelectorAll('[role="status"]').length, 'one voice for the whole card').to.equal(1);
  });

  it('says of a date what it was', async () => {
    const page = await editPage({ onChange: ({ detail }) => detail.waitUntil(new Promise(() => undefined)) });
    const due = page.field('a2', 'due');
    due.focus();
    due.value = '2026-12-04';
    due.dispatchEvent(new InputEvent('input'));
    await keys('Enter');
    await page.drawn();
    expect(page.find('.edit-action-state').innerText.trim()).to.equal('Saving. It was due on Nov 13.');
    expect(due.getAttribute('aria-describedby')).to.equal('edit/a2/state');
    expect(page.root.getElementById('edit/a2/state')!.innerText).to.contain('Saving.');
    expect(page.find('.edit-visited').innerText).to.contain('Film one lesson, Nov 13 to Dec 4');
  });
});

describe('an edit that is not saved', () => {
  it('stays as typed when the page refuses it, and can be tried again', async () => {
    let isRefused = true;
    const page = await editPage({ onChange: (event) => isRefused && event.preventDefault() });
    const statement = await reword(page, 'Not yet.');
    expect(statement.value).to.equal('Not yet.');
    expect(stateOf(statement)).to.contain('Not saved: the portal refused it.');
    expect(page.announced).to.contain('Goal reworded. Not saved: the portal refused it.');
    expect(page.find('.notice').innerText).to.contain('1 change is not saved.');
    await expect(page.card).to.be.accessible();
    isRefused = false;
    await click(statement.closest('.entry')!.querySelector('[aria-label="Try again: wording"]')!);
    await page.drawn();
    expect(page.editing.edits[0]!.state).to.equal('kept');
    expect(page.has('.notice')).to.be.false;
    expect(page.has('.entry-tone-failed')).to.be.false;
    expect(statement.value).to.equal('Not yet.');
    expect(focused(), 'the focus is in the field whose buttons have gone').to.equal(statement);
  });

  it('says what the page said, and comes back to what is confirmed when it is discarded', async () => {
    const onChange = ({ detail }: PlanChangeEvent) =>
      detail.waitUntil(Promise.reject(new Error('The plan is locked.')));
    const page = await editPage({ onChange });
    const statement = await reword(page, 'Never.');
    await new Promise((resolve) => setTimeout(resolve));
    await page.drawn();
    expect(stateOf(statement)).to.contain(
      'Not saved: the portal could not save it. It says: “The plan is locked.”',
    );
    statement.closest('.entry')!.querySelector<HTMLElement>('[aria-label="Discard: wording"]')!.focus();
    await keys('Enter');
    await page.drawn();
    expect(statement.value).to.equal('I teach phonics explicitly.');
    expect(focused()).to.equal(statement);
    expect(page.announced).to.contain('Discarded: wording');
  });
});

describe('an edit whose field is gone', () => {
  it('can be discarded in the list of this visit', async () => {
    const page = await editPage({ onChange: (event) => event.preventDefault() });
    await click(page.field<HTMLButtonElement>('a2', 'remove'));
    await page.drawn();
    expect(page.goal.actions).to.have.length(2);
    page.button('Discard: removal of an action').focus();
    await keys('Enter');
    await page.drawn();
    expect(page.goal.actions).to.have.length(3);
    expect(page.focusedId).to.equal('edit/finish');
  });
});

describe('saving that stands still', () => {
  it('is told in a banner: no network, signed out with the way in', async () => {
    const page = await editPage();
    page.session.journal.stand({ trouble: { kind: 'offline' } });
    await page.drawn();
    expect(page.find('.notice').innerText).to.contain('There is no network.');
    page.session.journal.stand({ trouble: { kind: 'sign-in', link: 'https://portal.example.org/login' } });
    await page.drawn();
    expect(page.find<HTMLAnchorElement>('.notice a').href).to.equal('https://portal.example.org/login');
    page.session.journal.stand({ trouble: { kind: 'sign-in', link: 'javascript:alert(1)' } });
    await page.drawn();
    expect(page.has('.notice a')).to.be.false;
    page.session.journal.stand({ trouble: { kind: 'server', detail: '<b>500</b>' } });
    await page.drawn();
    expect(page.find('.notice').innerText).to.contain('the server has failed. It says: “<b>500</b>”');
    await expect(page.card).to.be.accessible();
  });
});

const path = (rest: string) => `growthPlans/gp/goals/p1/${rest}`;
const conflict: Conflict = {
  owner: { collection: 'growthPlans', id: 'gp' },
  fields: [
    {
      field: path('statement'),
      member: 'statement',
      goalId: 'p1',
      base: 'I teach phonics explicitly.',
      mine: 'Mine.',
      theirs: '<b>Theirs.</b>',
      choices: ['mine', 'theirs', 'both'],
    },
    {
      field: path('actions/a2/status'),
      member: 'status',
      goalId: 'p1',
      base: 'not-started',
      mine: 'done',
      theirs: 'dropped',
      choices: ['mine', 'theirs'],
    },
    {
      field: path('due'),
      member: 'due',
      goalId: 'p1',
      base: undefined,
      mine: undefined,
      theirs: '2027-05-01',
      choices: ['theirs'],
    },
  ],
};

describe('a conflict', () => {
  it('shows mine and theirs field by field, asks for every choice, and hands them over', async () => {
    const page = await editPage();
    const handed: (readonly [string, Choice])[][] = [];
    page.session.resolve = (choices) => void handed.push([...choices]);
    page.session.journal.stand({ conflict });
    await page.drawn();
    const panel = page.find('.edit-conflict');
    const groups = [...panel.querySelectorAll<HTMLElement>('[role="radiogroup"]')];
    expect(groups.map((group) => group.querySelector('.entry-label')!.textContent)).to.deep.equal([
      'Goal 1, wording',
      'Goal 1, Film one lesson, Status',
    ]);
    expect(groups[0]!.innerText).to.contain('<b>Theirs.</b>');
    expect(groups[1]!.innerText).to.match(/Mine\s+done\s+Theirs\s+dropped/);
    expect(panel.innerText).to.contain('Goal 1, due date: May 1');
    await expect(page.card).to.be.accessible();

    await click(groups[0]!.querySelector('input[value="both"]')!);
    await click(page.button('Keep these choices'));
    await page.drawn();
    expect(handed).to.have.length(0);
    expect(groups[1]!.querySelector('.entry-error')!.textContent).to.equal('Choose one of them.');
    expect(focused()).to.equal(groups[1]!.querySelector('input'));
    await keys('ArrowDown');
    await click(page.button('Keep these choices'));
    await page.drawn();
    expect(handed[0]).to.deep.equal([
      [path('statement'), 'both'],
      [path('actions/a2/status'), 'theirs'],
      [path('due'), 'theirs'],
    ]);
    expect(page.announced).to.contain('Your choices are kept.');
  });
});

describe('handing a plan over', () => {
  it('offers the educator only what the rules allow', async () => {
    const page = await editPage();
    await click(page.button('Submit for review'));
    await page.drawn();
    expect(page.last).to.include({ name: 'setPlanStatus', status: 'submitted' });
    expect(page.focusedId).to.equal('edit/status');
    expect(page.find('.part-status').innerText).to.contain('It waits for the supervisor.');
    expect(page.find('.part-status .edit-buttons').innerText.trim()).to.equal('Take back to draft');
  });

  it('lets the supervisor comment, say whether goals were met, return or approve, and sign', async () => {
    const page = await editPage({ plan: withStatus('submitted'), audience: 'staff' });
    expect(page.find('.part-status .edit-buttons').innerText).to.match(/Return for changes\s+Approve/);
    const comment = page.field<HTMLTextAreaElement>('review-1', 'comments');
    await click(comment);
    await type('Start with one group.');
    await keys('Tab');
    await page.drawn();
    expect(page.growthPlan.reviews[0]!.comments).to.equal('Start with one group.');
    await click(page.find('[id="edit/review-1/goalsMet"] .choice:first-child'));
    await page.drawn();
    expect(page.growthPlan.reviews[0]!.goalsMet).to.equal(true);
    await click(page.button('Approve'));
    await click(page.button('I agree with this plan'));
    await page.drawn();
    expect(page.growthPlan.status).to.equal('approved');
    expect(page.growthPlan.signOffs.at(-1)).to.include({ educatorId: 'e3', meaning: 'agreed', date: TODAY });
    expect(page.has('[id="edit/r1/text"]'), 'reflections are the educator’s').to.be.false;
    await expect(page.card).to.be.accessible();
  });

  it('adds a review with the first thing that is said of it', async () => {
    const page = await editPage({ audience: 'staff' });
    const date = page.field('review-0', 'date');
    date.focus();
    date.value = '2026-09-24';
    date.dispatchEvent(new InputEvent('input'));
    await keys('Enter');
    await page.drawn();
    expect(page.growthPlan.reviews.find(({ kind }) => kind === 'beginning')).to.include({
      date: '2026-09-24',
    });
  });
});

describe('signing', () => {
  it('asks who signs where the plan does not say it', async () => {
    const growthPlans = plan.growthPlans!.map(({ supervisorId: _, ...growthPlan }) => growthPlan);
    const page = await editPage({ audience: 'staff', plan: { ...plan, growthPlans } });
    await click(page.button('I have received this plan'));
    await page.drawn();
    expect(page.focusedId).to.equal('edit/gp/signer');
    await type('PD office');
    await keys('Enter');
    await click(page.button('I have received this plan'));
    await page.drawn();
    expect(page.growthPlan.signOffs.at(-1)).to.include({ name: 'PD office', meaning: 'received' });
  });
});

describe('the next step', () => {
  it('is marked as done without editing the plan, with the way back in focus', async () => {
    const page = await editPage({ isReading: true, plan: withStatus('in-progress') });
    const done = page.button('Mark as done');
    done.focus();
    await keys('Enter');
    await page.drawn();
    expect(page.goal.actions[1]).to.include({ status: 'done', completedOn: TODAY });
    expect(page.focusedId).to.equal('quick/undo');
    expect(page.find('.edit-quick-last').innerText).to.contain('Status changed Film one lesson');
    await keys('Enter');
    await page.drawn();
    expect(page.goal.actions[1]!.status).to.equal('not-started');
    expect(focused()).to.equal(page.button('Mark as done'));
  });

  it('is moved to another date when one says so, and not before', async () => {
    const page = await editPage({ isReading: true, plan: withStatus('in-progress') });
    await click(page.button('Change the date'));
    await page.drawn();
    const date = focused() as HTMLInputElement;
    expect(date.value).to.equal('2026-11-13');
    date.value = '2026-12-04';
    date.dispatchEvent(new InputEvent('input'));
    await keys('Enter');
    await page.drawn();
    expect(page.editing.edits).to.have.length(0);
    await expect(page.card).to.be.accessible();
    await click(page.button('Move it'));
    await page.drawn();
    expect(page.goal.actions[1]!.due).to.equal('2026-12-04');
    expect(page.focusedId).to.equal('quick/undo');
    await click(page.button('Undo due date'));
    await page.drawn();
    await click(page.button('Change the date'));
    await page.drawn();
    await keys('Escape');
    await page.drawn();
    expect(focused()).to.equal(page.button('Change the date'));
  });
});
