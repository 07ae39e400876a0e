import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/pd-plan.js';
import {
  inside,
  press,
  reads,
  answerOf,
  planOf,
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

describe('a person who waits for a view', () => {
  it('reads after a second that it takes long', async () => {
    server.answer = () => new Promise(() => {});
    const view = await fixture<ToyView>(html`<toy-view src=${newAddress()}></toy-view>`);
    expect(inside(view, '[role="status"]')?.textContent).to.contain('Loading');
    expect(inside(view, '[aria-busy="true"]')).to.not.equal(null);
    await reads(view, 'longer than usual');
  });

  it('reads why nothing came, and tries again', async () => {
    server.answer = () => new Response('', { status: 404 });
    const view = await fixture<ToyView>(html`<toy-view src=${newAddress()}></toy-view>`);
    await reads(view, 'There is no plan at this address');
    expect(inside(view, '[role="alert"]')).to.not.equal(null);
    server.answer = () => answerOf('Found');
    press(view, 'Try again');
    await reads(view, 'Found');
    expect(server.requests).to.have.lengthOf(2);
  });

  it('keeps the last good plan, and reads that a newer one did not come', async () => {
    const view = await fixture<ToyView>(html`<toy-view src=${newAddress()}></toy-view>`);
    await reads(view, 'Literacy');
    server.answer = () => new Response('', { status: 500 });
    view.src = newAddress();
    await reads(view, 'loaded before');
    expect(shownText(view)).to.contain('Literacy');
    server.answer = () => answerOf('Newer');
    press(view, 'Try again');
    await reads(view, 'Newer');
    expect(shownText(view)).to.not.contain('loaded before');
  });

  it('reads another sentence for each failure, in each language', async () => {
    const answers: (() => Response)[] = [401, 403, 404, 410, 429, 500, 503].map(
      (status) => () => new Response('', { status }),
    );
    answers.push(
      () => new Response('<!doctype html><h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }),
      () => new Response(''),
      () => new Response('{"goals": ['),
    );
    for (const lang of ['en', 'es']) {
      const sentences = new Set<string>();
      for (const answer of answers) {
        server.answer = answer;
        const view = await fixture<ToyView>(html`<toy-view lang=${lang} src=${newAddress()}></toy-view>`);
        await until(() => inside(view, '.state-error .state-text') !== null);
        sentences.add(inside(view, '.state-error .state-text')?.textContent ?? '');
      }
      expect(sentences.size, lang).to.equal(answers.length);
    }
  });

  it('reads it in the language that the page changes to', async () => {
    server.answer = () => new Response('', { status: 404 });
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><toy-view src=${newAddress()}></toy-view></div>`,
    );
    const view = page.querySelector('toy-view') as ToyView;
    await reads(view, 'There is no plan at this address');
    page.lang = 'es';
    await reads(view, 'No hay ningún plan en esta dirección');
  });

  it('is offered to sign in where a sign-in page came', async () => {
    server.answer = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    const view = await fixture<ToyView>(html`<toy-view src="/private/plan.json"></toy-view>`);
    await reads(view, 'Sign in');
    const link = inside(view, 'a') as HTMLAnchorElement;
    expect(new URL(link.href).pathname).to.equal('/private/plan.json');
    expect(link.rel).to.contain('noopener');
  });
});

describe('the author’s own words', () => {
  const failing = () => new Response('', { status: 404 });

  it('are shown when nothing good can be, and not beside a plan', async () => {
    server.answer = failing;
    const view = await fixture<ToyView>(
      html`<toy-view src=${newAddress()}><a href="/plan.html">Our PD plan</a></toy-view>`,
    );
    await reads(view, 'Our PD plan');
    expect(shownText(view)).to.contain('no plan at this address');
    server.answer = () => answerOf('Good');
    press(view, 'Try again');
    await reads(view, 'Good');
    expect(shownText(view)).to.not.contain('Our PD plan');
  });

  it('stand alone while no plan was given', async () => {
    const view = await fixture<ToyView>(html`<toy-view><p>Ask the office.</p></toy-view>`);
    expect(shownText(view)).to.equal('Ask the office.');
  });

  it('are none where an editor left &nbsp; and blanks', async () => {
    const view = await fixture<ToyView>(
      html`<toy-view
        ><p>&nbsp;<br />&#8203;</p></toy-view
      >`,
    );
    expect(shownText(view)).to.contain('no plan here yet');
  });

  it('stand in the slots for heading, for nothing to show, and for errors', async () => {
    const view = await fixture<ToyView>(html`
      <toy-view .plan=${planOf()}>
        <span slot="heading">Our goals</span>
        <span slot="empty">We start in June.</span>
        <span slot="error">Call 555-1234.</span>
      </toy-view>
    `);
    await reads(view, 'We start in June.');
    expect(shownText(view)).to.match(/^Our goals/);
    expect(shownText(view)).to.not.contain('555');
    server.answer = failing;
    view.plan = undefined;
    view.src = newAddress();
    await until(
      () => inside(view, 'slot[name="error"]') !== null || shownText(view).includes('loaded before'),
    );
  });
});

describe('a plan with mistakes in it', () => {
  it('shows what is sound, says how much was set aside, and lists it one click away', async () => {
    const plan = {
      ...planOf('Sound'),
      measures: [{ name: 'no id' }, { id: 7 }, { id: 'm3' }],
      goals: [...planOf('Sound').goals, {}],
    };
    const view = await fixture<ToyView>(html`<toy-view .plan=${plan}></toy-view>`);
    await reads(view, '3 records were set aside');
    expect(shownText(view)).to.contain('Sound');
    expect(shownText(view)).to.not.contain('/measures/0');
    press(view, 'What was found');
    await reads(view, '/measures/0');
  });
});
