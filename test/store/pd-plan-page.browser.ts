import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/pd-plan.js';
import type { PlanErrorEvent, PlanLoadEvent, SelectEvent } from '../../src/store/events.js';
import type { PdPlan } from '../../src/store/pd-plan.js';
import { answerOf, heard, planOf, shownText, StubServer, type ToyView, until } from './toy-view.js';

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

/** A `pd-plan` with one view inside, when that shows something. */
async function shown(plan: Promise<PdPlan>, text: string): Promise<PdPlan> {
  const element = await plan;
  await until(() => shownText(viewIn(element)).includes(text));
  return element;
}

describe('several plans on a page', () => {
  it('each reach their own views, the inner one the views inside it', async () => {
    const page = await fixture<PdPlan>(html`
      <pd-plan .plan=${planOf('Outer')}>
        <toy-view id="outer"></toy-view>
        <section>
          <pd-plan .plan=${planOf('Inner')}><toy-view id="inner"></toy-view></pd-plan>
        </section>
      </pd-plan>
    `);
    const [outer, inner] = [...page.querySelectorAll<ToyView>('toy-view')];
    await until(() => inner.goals.length > 0 && outer.goals.length > 0);
    expect([outer.goals, inner.goals]).to.eql([['Outer'], ['Inner']]);
    page.querySelector('section')?.after(inner);
    await until(() => inner.goals[0] === 'Outer');
  });

  it('know of what is picked in their own views only, and the page hears it once', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <pd-plan .plan=${planOf('A', 'B')}><toy-view></toy-view><toy-view></toy-view></pd-plan>
        <pd-plan .plan=${planOf('C')}><toy-view></toy-view></pd-plan>
      </div>`,
    );
    const [first, second, other] = [...page.querySelectorAll<ToyView>('toy-view')];
    await until(() => other.goals.length > 0 && first.goals.length > 0);
    first.pick('g2');
    first.pick('g2');
    await second.updateComplete;
    expect([second.picked, other.picked]).to.eql(['g2', undefined]);
    expect(picks.events.map(({ detail }) => detail)).to.eql([{ kind: 'goal', id: 'g2' }]);
    expect(picks.events[0].target).to.equal(first);
    second.pick(null);
    expect(picks.events[1].detail).to.equal(null);
  });

  it('take a selection from code in silence', async () => {
    const plan = await fixture<PdPlan>(html`<pd-plan .plan=${planOf('A')}><toy-view></toy-view></pd-plan>`);
    await until(() => viewIn(plan).goals.length > 0);
    viewIn(plan).setPick('g1');
    plan.selection = { kind: 'goal', id: '__proto__' };
    expect(viewIn(plan).picked).to.equal('__proto__');
    expect(picks.events).to.eql([]);
  });
});

describe('who looks at a plan', () => {
  it('is the public unless the page says otherwise, and all views follow', async () => {
    const named = { ...planOf('A'), educators: [{ id: 'e1', displayName: 'Ada Canary' }] };
    const plan = await fixture<PdPlan>(html`<pd-plan .plan=${named}><toy-view></toy-view></pd-plan>`);
    const name = () => loads.events[0].detail.plan.educators.get('e1')?.displayName;
    await until(() => loads.events.length === 1);
    expect(name()).to.equal('Educator 1');
    plan.audience = 'staff';
    await plan.updateComplete;
    await viewIn(plan).updateComplete;
    expect(viewIn(plan).prepared).to.equal(2);
    expect(loads.events).to.have.lengthOf(1);
  });
});

describe('a page whose own script fails', () => {
  it('while it hears of a plan: the views go on', async () => {
    const failing = () => {
      throw new Error('a mistake of the page');
    };
    // The test framework would take the page's mistake for one of the test.
    const before = window.onerror;
    const silence = (event: ErrorEvent) => event.preventDefault();
    window.onerror = () => true;
    window.addEventListener('error', silence);
    document.addEventListener('pd-load', failing);
    const plan = fixture<PdPlan>(html`<pd-plan .plan=${planOf('Alive')}><toy-view></toy-view></pd-plan>`);
    await shown(plan, 'Alive');
    document.removeEventListener('pd-load', failing);
    window.removeEventListener('error', silence);
    window.onerror = before;
  });
});

describe('the element itself', () => {
  it('takes no room: what is inside lays out as if it were not there', async () => {
    const plan = await fixture<PdPlan>(html`<pd-plan><p>Text</p></pd-plan>`);
    expect(getComputedStyle(plan).display).to.equal('contents');
    plan.hidden = true;
    expect(getComputedStyle(plan).display).to.equal('none');
  });

  it('keeps its style in the document of a frame, and after it comes back', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const plan = document.createElement('pd-plan');
    const elsewhere = frame.contentDocument as Document;
    for (const place of [elsewhere.body, document.body, elsewhere.body]) {
      place.append(plan);
      await plan.updateComplete;
      const view = place.ownerDocument.defaultView as Window;
      expect(view.getComputedStyle(plan).display).to.equal('contents');
    }
    plan.remove();
  });
});
