import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/pd-plan.js';
import type { PlanErrorEvent } from '../../src/store/events.js';
import type { PdPlan } from '../../src/store/pd-plan.js';
import {
  inside,
  reads,
  answerOf,
  heard,
  planOf,
  quiet,
  shownText,
  StubServer,
  type ToyView,
  until,
} from './toy-view.js';

const server = new StubServer();

beforeEach(() => {
  server.requests.length = 0;
  server.answer = () => answerOf('Literacy');
  server.start();
});

afterEach(() => server.stop());

let address = 0;
const newAddress = (): string => `/views/${++address}.json`;

describe('a mistake of the program', () => {
  for (const mistake of ['prepare', 'draw', 'commit'] as const) {
    it(`in one view (${mistake}) is said there, and its neighbours live`, async () => {
      const errors = heard<PlanErrorEvent>('pd-error');
      const plan = await fixture<PdPlan>(
        html`<pd-plan .plan=${planOf('Alive')}>
          <toy-view mistake=${mistake}></toy-view><toy-view></toy-view>
        </pd-plan>`,
      );
      const [broken, neighbour] = [...plan.querySelectorAll<ToyView>('toy-view')];
      await reads(broken, 'could not be drawn');
      await reads(neighbour, 'Alive');
      if (mistake !== 'prepare') expect(inside(broken, 'table')?.textContent).to.contain('Alive');
      await quiet();
      expect(errors.events.map(({ detail }) => detail.problem.code)).to.eql(['drawing-failed']);
      expect(JSON.stringify(errors.events[0].detail.problem)).to.not.contain('Canary');
      broken.mistake = '';
      await reads(broken, 'Alive');
      expect(shownText(broken)).to.not.contain('could not be drawn');
      errors.stop();
    });
  }

  it('that also breaks the table leaves the message', async () => {
    const view = await fixture<ToyView>(html`<toy-view .plan=${planOf('A')} mistake="prepare"></toy-view>`);
    await reads(view, 'could not be drawn');
    expect(inside(view, 'table')).to.equal(null);
  });
});

describe('a view without a width', () => {
  it('draws when it is first shown, with the width that it then has', async () => {
    const page = await fixture<HTMLElement>(
      html`<div hidden><toy-view .plan=${planOf('A')}></toy-view></div>`,
    );
    const view = page.querySelector('toy-view') as ToyView;
    await view.updateComplete;
    expect(view.size).to.equal(0);
    page.hidden = false;
    await until(() => view.size > 0);
    const { size } = view;
    page.hidden = true;
    await quiet();
    expect(view.size).to.equal(size);
  });

  it('follows its column, and a resize ends', async () => {
    const errors: string[] = [];
    const listen = (event: ErrorEvent) => errors.push(event.message);
    window.addEventListener('error', listen);
    const page = await fixture<HTMLElement>(html`<div><toy-view .plan=${planOf('A')}></toy-view></div>`);
    const view = page.querySelector('toy-view') as ToyView;
    await view.updateComplete;
    for (const width of [600, 280]) {
      page.style.inlineSize = `${width}px`;
      await until(() => view.size === width);
    }
    await quiet();
    const { drawn } = view;
    await quiet(200);
    expect(view.drawn).to.equal(drawn);
    expect(errors).to.eql([]);
    window.removeEventListener('error', listen);
  });
});

describe('a view that changes its place', () => {
  it('keeps its picture and its looks in the document of a frame, and after it comes back', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const view = document.createElement('toy-view') as ToyView;
    view.plan = planOf('Adopted');
    const elsewhere = frame.contentDocument as Document;
    for (const place of [elsewhere.body, document.body, elsewhere.body]) {
      place.append(view);
      await view.updateComplete;
      await until(() => inside(view, '.goals') !== null);
      expect(getComputedStyle(inside(view, '.pd')!).boxSizing).to.equal('border-box');
    }
    view.remove();
  });

  it('is told when its plan goes: no plan is left behind', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <pd-plan .plan=${planOf('Around')}><toy-view></toy-view></pd-plan>
      </div>`,
    );
    const view = page.querySelector('toy-view') as ToyView;
    await reads(view, 'Around');
    page.append(view);
    await reads(view, 'no plan here yet');
  });

  it('is asked no more than once to load by its own address', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <toy-view src=${newAddress()}></toy-view>
        <p></p>
      </div>`,
    );
    const view = page.querySelector('toy-view') as ToyView;
    await reads(view, 'Literacy');
    page.querySelector('p')?.append(view);
    await quiet();
    expect(server.requests).to.have.lengthOf(1);
  });
});

describe('events of a view', () => {
  it('come from the view when the plan is its own', async () => {
    const view = document.createElement('toy-view') as ToyView;
    setTimeout(() => {
      view.plan = planOf('Own');
      document.body.append(view);
    });
    const event = await oneEvent(view, 'pd-load');
    expect(event.bubbles && event.composed).to.equal(true);
    view.remove();
  });
});

describe('two hundred views that come and go', () => {
  const collect = (window as { gc?: () => void }).gc;
  it(
    collect ? 'leave nothing behind' : 'leave no listener behind (this browser can’t be asked to collect)',
    async () => {
      const listeners = new Map<string, number>();
      const count = (by: number) => (type: string) => listeners.set(type, (listeners.get(type) ?? 0) + by);
      const { addEventListener, removeEventListener } = document;
      const [added, removed] = [count(1), count(-1)];
      document.addEventListener = function (this: Document, ...args: Parameters<typeof addEventListener>) {
        added(args[0]);
        addEventListener.apply(this, args);
      } as typeof addEventListener;
      document.removeEventListener = function (
        this: Document,
        ...args: Parameters<typeof removeEventListener>
      ) {
        removed(args[0]);
        removeEventListener.apply(this, args);
      } as typeof removeEventListener;
      const refs: WeakRef<Element>[] = [];
      for (let round = 0; round < 200; round++) {
        const plan = document.createElement('pd-plan') as PdPlan;
        plan.plan = planOf('A');
        plan.append(document.createElement('toy-view'));
        document.body.append(plan);
        await plan.updateComplete;
        plan.remove();
        refs.push(new WeakRef(plan));
      }
      await quiet();
      Object.assign(document, { addEventListener, removeEventListener });
      expect([...listeners].filter(([, left]) => left > 0)).to.eql([]);
      for (let round = 0; collect && round < 3; round++) {
        collect();
        await quiet();
      }
      if (collect) expect(refs.filter((ref) => ref.deref()).length).to.be.at.most(2);
    },
  );
});

describe('within the editor of a CMS', () => {
  it('nothing is loaded or drawn, the link inside is there to edit, and the HTML stays as it was', async () => {
    const src = newAddress();
    const source = `<pd-plan src="${src}" audience="staff"><toy-view heading-level="3"><a href="#plan">Our plan</a></toy-view></pd-plan>`;
    const editor = await fixture<HTMLElement>(html`<div contenteditable="true"></div>`);
    editor.innerHTML = source;
    await quiet();
    const view = editor.querySelector<ToyView>('toy-view')!;
    await view.updateComplete;
    expect(server.requests).to.have.length(0);
    expect(view.shadowRoot?.querySelector('.pd')).to.equal(null);
    expect(editor.innerText.trim()).to.equal('Our plan');
    expect(editor.innerHTML).to.equal(source);
  });

  it('an island that is not editable comes to life', async () => {
    const src = newAddress();
    const editor = await fixture<HTMLElement>(html`
      <div contenteditable="true">
        <div contenteditable="false">
          <pd-plan src=${src}><toy-view></toy-view></pd-plan>
        </div>
      </div>
    `);
    await until(() => shownText(editor.querySelector('toy-view') as ToyView).includes('Literacy'));
    expect(server.requests).to.have.length(1);
  });
});
