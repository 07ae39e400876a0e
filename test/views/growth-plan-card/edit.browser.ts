// Typing, choosing and taking back in the card, with real keys.
import { expect } from '@open-wc/testing';
import { TYPING_PAUSE } from '../../../src/design/index.js';
import { click, focused, keys, type } from '../../support/page.js';
import { editPage, TODAY } from './edit-page.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const SELECT_ALL = 'Control+a';

describe('editing a growth plan', () => {
  it('begins and ends with the focus where it came from', async () => {
    const page = await editPage({ isReading: true });
    const begin = page.button('Edit plan');
    begin.focus();
    await keys('Enter');
    await page.drawn();
    expect(page.focusedId).to.equal('edit/finish');
    expect(page.announced).to.equal('You are editing. Changes are kept as you make them.');
    await keys('Enter');
    await page.drawn();
    expect(focused()).to.equal(page.button('Edit plan'));
    expect(page.announced).to.equal('Editing is finished.');
  });

  it('is accessible', async () => {
    const page = await editPage();
    await expect(page.card).to.be.accessible();
  });

  it('keeps typed text at Enter, and names it in the toolbar and in the list of this visit', async () => {
    const page = await editPage();
    const statement = page.field<HTMLTextAreaElement>('p1', 'statement');
    await click(statement);
    await keys('Control+End', 'Backspace');
    await type(', every day.');
    expect(page.editing.edits).to.have.length(0);
    await keys('Enter');
    await page.drawn();
    expect(page.goal.statement).to.equal('I teach phonics explicitly, every day.');
    expect(focused()).to.equal(statement);
    expect(page.find('[id="edit/undo"]').innerText.trim()).to.equal('Undo wording');
    expect(page.find('.edit-visited').innerText).to.match(
      /Goal reworded\s+“I teach phonics explicitly, every day.”/,
    );
    expect(page.announced).to.contain('Goal reworded. Kept in this page.');
  });

  it('takes back and does again with the keyboard, through what was typed and chosen', async () => {
    const page = await editPage();
    const statement = page.field<HTMLTextAreaElement>('p1', 'statement');
    await click(statement);
    await keys(SELECT_ALL);
    await type('One');
    await keys('Tab');
    await click(page.find('[role=radiogroup][id="edit/p1/targetLevel"] .choice:last-child'));
    await page.drawn();
    expect(page.goal.targetLevel).to.equal(4);
    await keys('Control+z');
    await page.drawn();
    expect(page.goal.targetLevel).to.equal(3);
    expect(page.announced).to.contain('Target changed: undone');
    await keys('Control+z');
    await page.drawn();
    expect(statement.value).to.equal('I teach phonics explicitly.');
    await keys('Control+Shift+z');
    await page.drawn();
    expect(statement.value).to.equal('One');
    await keys('Control+y');
    expect(page.goal.targetLevel).to.equal(4);
  });

  it('leaves the undo of letters to the field while its text is not taken yet', async () => {
    const page = await editPage();
    await page.session.edit(
      { name: 'setGoalMember', growthPlanId: 'gp', goalId: 'p1', member: 'due', value: '2027-05-01' },
      () => ({ refused: false, promises: [] }),
    );
    const statement = page.field<HTMLTextAreaElement>('p1', 'statement');
    await click(statement);
    await keys('Control+End');
    await type('x');
    await keys('Control+z');
    expect(page.goal.due, 'the edit before it still stands').to.equal('2027-05-01');
    await keys('Escape');
    await keys('Control+z');
    expect(page.goal.due).to.equal('2027-05-14');
  });

  it('takes text after a pause, as one edit, and Escape brings back what stood there', async () => {
    const page = await editPage();
    const text = page.field<HTMLTextAreaElement>('a2', 'text');
    await click(text);
    await keys('Control+End');
    await type(' and');
    await pause(TYPING_PAUSE + 200);
    await type(' discuss it');
    await pause(TYPING_PAUSE + 200);
    await page.drawn();
    expect(page.goal.actions[1]!.text).to.equal('Film one lesson and discuss it');
    expect(text.selectionStart).to.equal(text.value.length);
    await keys('Escape');
    await page.drawn();
    expect(page.goal.actions[1]!.text).to.equal('Film one lesson');
  });

  it('says on an empty goal what it needs, and keeps what the plan has', async () => {
    const page = await editPage();
    const statement = page.field<HTMLTextAreaElement>('p1', 'statement');
    await click(statement);
    await keys(SELECT_ALL, 'Delete', 'Tab');
    await page.drawn();
    expect(page.goal.statement).to.equal('I teach phonics explicitly.');
    expect(statement.getAttribute('aria-invalid')).to.equal('true');
    expect(page.root.getElementById('edit/p1/statement/error')?.innerText).to.contain('Say in a sentence');
  });

  it('chooses what a goal serves, and says what it then counts toward', async () => {
    const page = await editPage();
    const serves = page.field<HTMLSelectElement>('p1', 'serves-0');
    expect(serves.closest('.entry')!.querySelector('.entry-hint')!.textContent).to.equal(
      'It then counts toward Literacy by grade 3.',
    );
    page.choose(serves, 'g1');
    await page.drawn();
    expect(page.goal.goalIds).to.deep.equal(['g1']);
    await click(page.button('Serves another goal'));
    await page.drawn();
    expect(page.focusedId).to.equal('edit/p1/serves-1');
    page.choose(page.field<HTMLSelectElement>('p1', 'serves-1'), 'g2');
    await page.drawn();
    expect(page.goal.goalIds).to.deep.equal(['g1', 'g2']);
  });
});

describe('actions', () => {
  it('are ticked on the day, stay where they are, and can be taken back', async () => {
    const page = await editPage();
    const box = page.field('a2', 'done');
    box.focus();
    await keys('Space');
    await page.drawn();
    expect(page.goal.actions[1]).to.include({ status: 'done', completedOn: TODAY });
    expect(focused()).to.equal(box);
    expect(page.field<HTMLSelectElement>('a2', 'status').value).to.equal('done');
    await keys('Control+z');
    await page.drawn();
    expect(page.goal.actions[1]!.status).to.equal('not-started');
    expect(box.checked).to.be.false;
  });

  it('that are done are folded away until one asks', async () => {
    const page = await editPage();
    expect(page.has('[id="edit/a1/text"]')).to.be.false;
    await click(page.button('Show 1 done action'));
    await page.drawn();
    expect(page.field('a1', 'text').value).to.equal('Attend the institute');
  });

  it('do not offer overdue', async () => {
    const page = await editPage();
    const words = [...page.field<HTMLSelectElement>('a2', 'status').options].map(({ text }) => text);
    expect(words).to.deep.equal(['not started', 'in progress', 'done', 'blocked', 'dropped']);
  });

  it('are added with their first words, in the same field', async () => {
    const page = await editPage();
    await click(page.button('Add an action'));
    await page.drawn();
    expect(page.editing.edits).to.have.length(0);
    const field = focused() as HTMLTextAreaElement;
    await type('Ask the mentor');
    await keys('Enter');
    await page.drawn();
    const added = page.goal.actions.at(-1)!;
    expect(added).to.include({ text: 'Ask the mentor', status: 'not-started' });
    expect(focused()).to.equal(field);
    expect(field.id).to.equal(`edit/${added.id}/text`);
    await keys('Control+z');
    await page.drawn();
    expect(page.goal.actions).to.have.length(3);
    expect(focused()?.closest('[data-item], [data-list]'), 'the focus is near where it was').to.not.equal(
      null,
    );
  });

  it('that are removed leave the focus to the next, and take it back when they return', async () => {
    const page = await editPage();
    const remove = page.field<HTMLButtonElement>('a2', 'remove');
    remove.focus();
    await keys('Enter');
    await page.drawn();
    expect(page.goal.actions.map(({ id }) => id)).to.deep.equal(['a1', 'a3']);
    expect(page.announced).to.contain('Removed: Film one lesson. Undo brings it back.');
    expect(focused()!.closest('.edit-action')!.querySelector('textarea')!.value).to.equal(
      'Visit a classroom',
    );
    await keys('Control+z');
    await page.drawn();
    expect(page.goal.actions.map(({ id }) => id)).to.deep.equal(['a1', 'a2', 'a3']);
    expect(page.focusedId).to.equal('edit/a2/remove');
  });

  it('say what blocks them once they are blocked', async () => {
    const page = await editPage();
    page.choose(page.field<HTMLSelectElement>('a2', 'status'), 'blocked');
    await page.drawn();
    await click(page.field('a2', 'blockedBy'));
    await type('No substitutes');
    await keys('Tab');
    expect(page.goal.actions[1]).to.include({ status: 'blocked', blockedBy: 'No substitutes' });
  });
});

describe('what stands at the side of a goal', () => {
  it('takes a reflection with its day and author', async () => {
    const page = await editPage();
    await click(page.button('Write a reflection'));
    await page.drawn();
    await type('On the train.');
    await keys('Enter');
    await type('Still thinking.');
    await keys('Tab');
    await page.drawn();
    expect(page.goal.reflections.at(-1)).to.include({
      text: 'On the train.\nStill thinking.',
      date: TODAY,
      authorId: 'e1',
    });
    await expect(page.card).to.be.accessible();
  });

  it('takes evidence: what it is, then a link that is one', async () => {
    const page = await editPage();
    await click(page.button('Add evidence'));
    await page.drawn();
    await type('Film of one lesson');
    await keys('Enter');
    await page.drawn();
    const added = page.goal.evidence.at(-1)!;
    expect(added).to.include({ title: 'Film of one lesson', date: TODAY });
    const url = page.field(added.id, 'url');
    await click(url);
    await type('javascript:alert(1)');
    await keys('Tab');
    await page.drawn();
    expect(url.getAttribute('aria-invalid')).to.equal('true');
    expect(page.goal.evidence.at(-1)!.url).to.be.undefined;
    await click(url);
    await keys(SELECT_ALL);
    await type('https://example.org/film');
    await keys('Enter');
    await page.drawn();
    expect(page.goal.evidence.at(-1)!.url).to.equal('https://example.org/film');
    await expect(page.card).to.be.accessible();
  });

  it('takes people of the plan and others, and lets them go', async () => {
    const page = await editPage();
    await click(page.button('Add a person'));
    await page.drawn();
    await click(page.button('Add'));
    await page.drawn();
    expect(page.focusedId).to.equal('edit/p1/person/name');
    expect(focused()!.getAttribute('aria-invalid')).to.equal('true');
    page.choose(page.field<HTMLSelectElement>('p1', 'person/role'), 'mentor');
    page.choose(page.find<HTMLSelectElement>('[id="edit/p1/person/who"]'), 'educatorId:e3');
    await page.drawn();
    await click(page.button('Add'));
    await page.drawn();
    expect(page.goal.collaborators.at(-1)).to.include({ role: 'mentor', educatorId: 'e3' });
    await click(page.find('[id="edit/p1/person-0"]'));
    await page.drawn();
    expect(page.goal.collaborators).to.have.length(1);
    expect(page.focusedId).to.equal('edit/p1/person-0');
  });
});

describe('goals', () => {
  it('are added with their statement, and removed with the way back', async () => {
    const page = await editPage();
    await click(page.button('Add a goal'));
    await page.drawn();
    await type('Readers meet the benchmark.');
    await keys('Enter');
    await page.drawn();
    expect(page.growthPlan.goals).to.have.length(2);
    const { id } = page.growthPlan.goals[1]!;
    expect(page.focusedId).to.equal(`edit/${id}/statement`);
    await click(page.field<HTMLButtonElement>(id, 'remove'));
    await page.drawn();
    expect(page.growthPlan.goals).to.have.length(1);
    expect(page.focusedId, 'no button that a second Enter would press').to.equal('edit/p1/statement');
    await keys('Control+z');
    await page.drawn();
    expect(page.growthPlan.goals[1]!.statement).to.equal('Readers meet the benchmark.');
  });
});
