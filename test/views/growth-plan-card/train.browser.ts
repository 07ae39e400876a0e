// The whole way of one reflection: written on a train, without a network, over a reload, beside what the coach wrote.
import { expect } from '@open-wc/testing';
import type { PdPlan } from '../../../src/store/pd-plan.js';
import type { PdGrowthPlanCard } from '../../../src/views/growth-plan-card/growth-plan-card.js';
import { newPlan, person, until } from '../../store/editing/people.js';
import { EditPage } from './edit-page.js';

let frame: HTMLIFrameElement;

beforeEach(() => {
  frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
});

afterEach(() => {
  frame.remove();
  for (const element of document.querySelectorAll('pd-plan')) element.remove();
  for (const key of Object.keys(localStorage))
    if (key.startsWith('throughline:')) localStorage.removeItem(key);
});

/** The educator's page once its card is open for editing. */
async function opened(): Promise<EditPage> {
  const card = () => frame.contentDocument?.querySelector<PdGrowthPlanCard>('pd-growth-plan-card');
  await until(() => card()?.shadowRoot?.querySelector('.tool-edit button'));
  const page = new EditPage(card()!, card()!.closest('pd-plan') as PdPlan);
  page.find('.tool-edit button').click();
  await page.drawn();
  return page;
}

async function visit(url: string): Promise<EditPage> {
  frame.src = `${new URL('./train.html', import.meta.url).href}?plan=${encodeURIComponent(url)}`;
  document.body.append(frame);
  return opened();
}

async function reload(): Promise<EditPage> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.contentWindow!.location.reload();
  await loaded;
  return opened();
}

async function write(page: EditPage, field: HTMLTextAreaElement, text: string): Promise<void> {
  const { Event } = frame.contentWindow as unknown as { Event: typeof globalThis.Event };
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.dispatchEvent(
    new (frame.contentWindow as unknown as { FocusEvent: typeof FocusEvent }).FocusEvent('blur'),
  );
  await page.drawn();
}

/** The tunnel: from here to the next visit nothing of the page reaches the server, whenever it tries again. */
function cutOff(): void {
  frame.contentWindow!.fetch = () => Promise.reject(new TypeError('The network is gone.'));
}

describe('an educator on a train', () => {
  it('loses neither the reflection nor what the coach wrote meanwhile', async () => {
    const { url, goal, order } = await newPlan();
    let page = await visit(url);
    await order(...Array.from({ length: 8 }, () => ({ fault: 'die-before' as const })));

    page.button('Write a reflection').click();
    await page.drawn();
    await write(page, page.root.activeElement as HTMLTextAreaElement, 'They read the signs aloud.');
    await write(page, page.field<HTMLTextAreaElement>('a', 'statement'), 'My first goal, reworded');
    // Between two tries it says that it saves.
    await until(() => page.root.textContent?.includes('Waits for the network.'));

    cutOff();
    await order();
    const coach = await person(url);
    coach.say('First goal, as agreed');
    await coach.saved();

    page = await reload();
    await until(() => page.editing.conflict);
    await page.drawn();
    expect(page.find('.edit-conflict').innerText).to.match(
      /My first goal, reworded[^]*First goal, as agreed/,
    );
    expect(page.goal.reflections[0]?.text).to.equal('They read the signs aloud.');

    page.find('.edit-conflict input[value="both"]').click();
    page.button('Keep these choices').click();
    await until(() => !page.editing.isUnsaved);
    const saved = (await goal()) as { statement: string; reflections: { text: string }[] };
    expect(saved.statement).to.equal('First goal, as agreed\n\nMy first goal, reworded');
    expect(saved.reflections.map(({ text }) => text)).to.eql(['They read the signs aloud.']);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('throughline:'))).to.eql([]);
  });
});
