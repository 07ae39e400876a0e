import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/pd-plan.js';
import type { PlanErrorEvent, PlanLoadEvent, SelectEvent } from '../../src/store/events.js';
import type { PdPlan } from '../../src/store/pd-plan.js';
import { answerOf, heard, planOf, quiet, shownText, StubServer, ToyView, until } from './toy-view.js';

const server = new StubServer();
let loads: ReturnType<typeof heard<PlanLoadEvent>>;
let errors: ReturnType<typeof heard<PlanErrorEvent>>;
let picks: ReturnType<typeof heard<SelectEvent>>;

beforeEach(() => {
  server.requests.length = 0;
  server.answer = () => answerOf('Literacy');
  server.start();
  [loads, errors, picks] = [heard('pd-load'), heard('pd-error'), heard('pd-select')];
});

afterEach(() => {
  server.stop();
  for (const { stop } of [loads, errors, picks]) stop();
});

const viewIn = (element: Element): ToyView => element.querySelector('toy-view') as ToyView;
let address = 0;
/** An address that no other test has asked for. */
const newAddress = (): string => `/plans/${++address}.json`;

/** A `pd-plan` with one view inside, when that shows something. */
async function shown(plan: Promise<PdPlan>, text: string): Promise<PdPlan> {
  const element = await plan;
  await until(() => shownText(viewIn(element)).includes(text));
  return element;
}

describe('a page that gives a plan', () => {
  it('by address: the views show it, and the page hears of it once', async () => {
    const src = newAddress();
    await shown(fixture<PdPlan>(html`<pd-plan src=${src}><toy-view></toy-view></pd-plan>`), 'Literacy');
    await quiet();
    expect(server.requests.map(({ url }) => new URL(url).pathname)).to.eql([src]);
    expect(loads.events).to.have.lengthOf(1);
    expect(loads.events[0].detail.plan.goals.get('g1')?.title).to.equal('Literacy');
    expect(loads.events[0].composed).to.equal(true);
    expect(errors.events).to.eql([]);
  });

  it('as an object, as text, and as frozen objects: without any request', async () => {
    const plan = await fixture<PdPlan>(html`<pd-plan><toy-view></toy-view></pd-plan>`);
    const frozen = planOf('Frozen');
    Object.freeze(frozen.goals[0]);
    Object.freeze(frozen.goals);
    for (const [given, text] of [
      [planOf('Object'), 'Object'],
      [JSON.stringify(planOf('Text')), 'Text'],
      [Object.freeze(frozen), 'Frozen'],
    ] as const) {
      plan.plan = given;
      await plan.updateComplete;
      await viewIn(plan).updateComplete;
      expect(shownText(viewIn(plan))).to.contain(text);
    }
    expect(server.requests).to.eql([]);
  });

  it('before the element is defined, as frameworks do: the property is kept', async () => {
    const element = document.createElement('pd-late-plan') as PdPlan;
    element.plan = planOf('Early');
    const view = element.appendChild(new ToyView());
    (await fixture(html`<div></div>`)).append(element);
    expect(view.isConnected).to.equal(true);
    const { PdPlan: Plan } = await import('../../src/store/pd-plan.js');
    customElements.define('pd-late-plan', class extends Plan {});
    await until(() => shownText(view).includes('Early'));
  });

  it('inside the page, in a script: also when the script comes later, changes and goes', async () => {
    const plan = await fixture<PdPlan>(html`<pd-plan><toy-view></toy-view></pd-plan>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(planOf('Inline'));
    plan.append(script);
    await shown(Promise.resolve(plan), 'Inline');
    script.textContent = JSON.stringify(planOf('Changed'));
    await shown(Promise.resolve(plan), 'Changed');
    script.remove();
    await shown(Promise.resolve(plan), 'no plan here yet');
    expect(errors.events).to.eql([]);
  });

  it('three times over: the property counts, then the address, then the script', async () => {
    const plan = await fixture<PdPlan>(
      html`<pd-plan src=${newAddress()} .plan=${planOf('Property')}><toy-view></toy-view></pd-plan>`,
    );
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(planOf('Inline'));
    plan.append(script);
    await shown(Promise.resolve(plan), 'Property');
    plan.plan = null;
    await shown(Promise.resolve(plan), 'Literacy');
    plan.removeAttribute('src');
    await shown(Promise.resolve(plan), 'Inline');
  });

  it('that is no plan: the page hears which type came', async () => {
    const plan = await fixture<PdPlan>(html`<pd-plan><toy-view></toy-view></pd-plan>`);
    for (const [given, named] of [
      [7, 'a number'],
      [[], 'a list'],
      [Promise.resolve({}), 'a promise'],
      [document.body, 'an element of the page'],
    ] as const) {
      plan.plan = given as unknown as string;
      await plan.updateComplete;
      expect(plan.problems[0].message).to.contain(named);
    }
    expect(errors.events).to.have.lengthOf(4);
  });
});

describe('thirty embeds of one address', () => {
  it('make one request, and each shows the plan', async () => {
    const src = newAddress();
    const page = await fixture<HTMLElement>(
      html`<div>
        ${Array.from({ length: 15 }, () => html`<pd-plan src=${src}><toy-view></toy-view></pd-plan>`)}
        ${Array.from({ length: 15 }, () => html`<toy-view src=${src}></toy-view>`)}
      </div>`,
    );
    const views = [...page.querySelectorAll<ToyView>('toy-view')];
    await until(() => views.every((view) => view.goals.length === 1));
    expect(views).to.have.lengthOf(30);
    expect(server.requests).to.have.lengthOf(1);
    expect(loads.events).to.have.lengthOf(30);
  });
});

describe('an address that changes while it loads', () => {
  it('five times: the last one is shown and told, the others are given up', async () => {
    const answers: (() => void)[] = [];
    server.answer = (url) =>
      new Promise((resolve) =>
        answers.push(() => resolve(answerOf(new URL(url).pathname.replaceAll('/', '')))),
      );
    const plan = await fixture<PdPlan>(html`<pd-plan><toy-view></toy-view></pd-plan>`);
    for (const src of ['/one', '/two', '/three', '/four', '/five']) {
      plan.src = src;
      await plan.updateComplete;
    }
    await until(() => answers.length === 5);
    for (const answer of answers.reverse()) answer();
    await shown(Promise.resolve(plan), 'five');
    await quiet();
    expect(loads.events.map(({ detail }) => detail.plan.goals.get('g1')?.title)).to.eql(['five']);
    expect(server.requests.map(({ signal }) => signal.aborted)).to.eql([true, true, true, true, false]);
    expect(errors.events).to.eql([]);
  });
});

describe('a plan that is taken off the page while it loads', () => {
  it('gives the request up and tells nothing', async () => {
    server.answer = () => new Promise(() => {});
    const plan = await fixture<PdPlan>(html`<pd-plan src=${newAddress()}><toy-view></toy-view></pd-plan>`);
    await until(() => server.requests.length === 1);
    plan.remove();
    await quiet();
    expect(server.requests[0].signal.aborted).to.equal(true);
    expect([...loads.events, ...errors.events]).to.eql([]);
  });

  it('goes on when it was only moved: one request, one plan', async () => {
    let answer = (): void => {};
    server.answer = () => new Promise((resolve) => (answer = () => resolve(answerOf('Moved'))));
    const page = await fixture(
      html`<div>
        <pd-plan src=${newAddress()}><toy-view></toy-view></pd-plan>
        <p></p>
      </div>`,
    );
    const plan = page.querySelector('pd-plan') as PdPlan;
    await until(() => server.requests.length === 1);
    page.querySelector('p')?.append(plan);
    await quiet();
    expect(server.requests[0].signal.aborted).to.equal(false);
    answer();
    await shown(Promise.resolve(plan), 'Moved');
    page.append(plan);
    if ('moveBefore' in page)
      (page.moveBefore as (node: Node, child: Node | null) => void)(plan, page.firstChild);
    await quiet();
    expect(server.requests).to.have.lengthOf(1);
    expect(loads.events).to.have.lengthOf(1);
    expect(shownText(viewIn(plan))).to.contain('Moved');
  });
});
