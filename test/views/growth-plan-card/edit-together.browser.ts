// Two people at one plan, with a real server between them: what one types is never lost to the other.
import { expect } from '@open-wc/testing';
import '../../../src/define/pd-growth-plan-card.js';
import type { PdGrowthPlanCard } from '../../../src/views/growth-plan-card/growth-plan-card.js';
import { click, keys, type } from '../../support/page.js';
import { newPlan, person, until } from '../../store/editing/people.js';
import { EditPage, TODAY } from './edit-page.js';

afterEach(() => {
  for (const element of document.querySelectorAll('pd-plan')) element.remove();
});

/** Somebody at the server's plan, with the card open for editing. */
async function atCard(url: string) {
  const me = await person(url);
  const card = document.createElement('pd-growth-plan-card') as PdGrowthPlanCard;
  Object.assign(card, { growthPlan: 'gp', today: TODAY });
  me.element.append(card);
  const page = new EditPage(card, me.element);
  await until(() => card.shadowRoot?.querySelector('.tool-edit button'));
  page.find('.tool-edit button').click();
  await page.drawn();
  return { me, page };
}

async function reword(page: EditPage, text: string): Promise<HTMLTextAreaElement> {
  const statement = page.field<HTMLTextAreaElement>('a', 'statement');
  await click(statement);
  await keys('Control+a');
  await type(text);
  await keys('Enter');
  return statement;
}

describe('an educator and a coach at one plan', () => {
  it('are asked field by field, and keep both texts when that is chosen', async () => {
    const { url, goal } = await newPlan();
    const { me, page } = await atCard(url);
    const coach = await person(url);
    coach.say('Coach');
    await coach.saved();
    const statement = await reword(page, 'Mine');
    await me.reach('conflict');
    await page.drawn();
    expect(statement.value).to.equal('Mine');
    const group = page.find('.edit-conflict [role="radiogroup"]');
    expect(group.innerText).to.match(/Mine\s+Mine\s+Theirs\s+Coach\s+Both/);
    await expect(page.card).to.be.accessible();
    await click(group.querySelector('input[value="both"]')!);
    await click(page.button('Keep these choices'));
    await me.saved();
    await page.drawn();
    expect((await goal())?.statement).to.equal('Coach\n\nMine');
    expect(statement.value).to.equal('Coach\n\nMine');
    expect(page.has('.edit-conflict')).to.be.false;
  });

  it('see at the field that signing in is needed, and lose nothing', async () => {
    const { url, goal, order } = await newPlan();
    const { me, page } = await atCard(url);
    await order({ fault: 'html' });
    const statement = await reword(page, 'On a train');
    await me.reach('waiting');
    await page.drawn();
    expect(statement.closest('.entry')!.querySelector('.entry-state')!.textContent).to.contain(
      'Waits until you have signed in.',
    );
    expect(page.find('.notice a').innerText.trim()).to.equal('Sign in');
    await click(page.button('I have signed in'));
    await me.saved();
    await page.drawn();
    expect((await goal())?.statement).to.equal('On a train');
    expect(page.has('.notice')).to.be.false;
    expect(page.find('.edit-visited').innerText).to.contain('Saved at');
  });
});
