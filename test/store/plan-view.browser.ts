import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/pd-plan.js';
import type { PdPlan } from '../../src/store/pd-plan.js';
import { inside, reads, answerOf, planOf, shownText, StubServer, type ToyView } from './toy-view.js';

const server = new StubServer();

beforeEach(() => {
  server.requests.length = 0;
  server.answer = () => answerOf('Literacy');
  server.start();
});

afterEach(() => server.stop());

let address = 0;
const newAddress = (): string => `/views/${++address}.json`;

describe('a view of its own plan', () => {
  it('shows it, from an address or from a property, with its heading', async () => {
    const view = await fixture<ToyView>(html`<toy-view src=${newAddress()} heading-level="4"></toy-view>`);
    await reads(view, 'Literacy');
    expect(inside(view, 'h4')?.textContent?.trim()).to.equal('Toy');
    view.plan = planOf('Property');
    await view.updateComplete;
    expect(shownText(view)).to.contain('Property');
  });

  it('counts its own plan before the one it names, and that before the one around', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <pd-plan id="named" .plan=${planOf('Named')}></pd-plan>
        <pd-plan .plan=${planOf('Around')}><toy-view for="named" .plan=${planOf('Own')}></toy-view></pd-plan>
      </div>`,
    );
    const view = page.querySelector('toy-view') as ToyView;
    await reads(view, 'Own');
    view.plan = undefined;
    await reads(view, 'Named');
    view.for = undefined;
    await reads(view, 'Around');
  });
});

describe('a view that names its plan', () => {
  it('shows it whether it comes before or after, and follows its id', async () => {
    const page = await fixture<HTMLElement>(html`<div><toy-view for="late-plan"></toy-view></div>`);
    const view = page.querySelector('toy-view') as ToyView;
    expect(shownText(view)).to.contain('not on this page');
    const plan = document.createElement('pd-plan') as PdPlan;
    plan.plan = planOf('Late');
    page.append(plan);
    expect(shownText(view)).to.contain('not on this page');
    plan.id = 'late-plan';
    await reads(view, 'Late');
    plan.id = 'other';
    await reads(view, 'not on this page');
    view.for = 'other';
    await reads(view, 'Late');
    plan.remove();
    await reads(view, 'not on this page');
  });

  it('looks in its own shadow root first, then in the document', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <pd-plan id="rooted" .plan=${planOf('Document')}></pd-plan>
        <section></section>
      </div>`,
    );
    const root = (page.querySelector('section') as HTMLElement).attachShadow({ mode: 'open' });
    const view = document.createElement('toy-view') as ToyView;
    view.for = 'rooted';
    root.append(view);
    await reads(view, 'Document');
    const plan = document.createElement('pd-plan') as PdPlan;
    plan.id = 'rooted';
    plan.plan = planOf('Root');
    root.append(plan);
    await reads(view, 'Root');
  });

  it('takes any id, also one that would break a selector', async () => {
    const id = '"]#__proto__}\\';
    const page = await fixture<HTMLElement>(
      html`<div><toy-view for=${id}></toy-view><pd-plan id=${id} .plan=${planOf('Odd')}></pd-plan></div>`,
    );
    await reads(page.querySelector('toy-view') as ToyView, 'Odd');
  });
});
