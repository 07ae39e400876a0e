import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LOGIN, html, outcomeOf, failureOf } from './loading.js';
import { arrived, json, planText, World, type Answer } from './world.js';

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  [...units].forEach((unit, index) => view.setUint16(index * 2, unit.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};
const bytes =
  (body: Uint8Array, contentType = 'application/json'): Answer =>
  () =>
    new Response(body as BodyInit, { headers: { 'content-type': contentType } });

describe('a sign-in page in place of the plan', () => {
  const SSO = 'https://sso.example/login?next=plan';

  it('is known by its first character, whatever its type says', async () => {
    assert.equal((await failureOf(() => json(`\n ${LOGIN}`))).code, 'load-sign-in-page');
  });

  it('is known by its type when it starts with words', async () => {
    assert.equal((await failureOf(() => html('Please sign in'))).code, 'load-sign-in-page');
  });

  it('is known by the site it came from', async () => {
    const answer = () => arrived(new Response('Please sign in'), { url: SSO, redirected: true });
    assert.equal((await failureOf(answer)).code, 'load-sign-in-page');
  });

  it('is linked, so that one can sign in and come back', async () => {
    const failure = await failureOf(() => arrived(html(), { url: SSO, redirected: true }));
    assert.equal(failure.link, SSO);
    assert.equal(failure.retry, true);
  });

  it('is not linked where its address is no safe one', async () => {
    const failure = await failureOf(() => arrived(html(), { url: 'https://user:secret@sso.example/' }));
    assert.equal(failure.link, undefined);
  });

  it('is not suspected when a plan comes from another site, or as text/html', async () => {
    const moved = () => arrived(json(), { url: 'https://cdn.example/plan.json', redirected: true });
    assert.ok('plan' in (await outcomeOf(new World(), moved)));
    assert.ok('plan' in (await outcomeOf(new World(), () => html(planText()))));
  });
});

describe('a plan in an unusual encoding', () => {
  const TITLE = 'Lectura para niños';
  const encodings: Record<string, Answer> = {
    'UTF-8 with a byte order mark': bytes(new TextEncoder().encode(`\ufeff${planText(TITLE)}`)),
    'UTF-16, little-endian': bytes(utf16(planText(TITLE), true, true)),
    'UTF-16, big-endian': bytes(utf16(planText(TITLE), false, true)),
    'UTF-16 without a mark': bytes(utf16(planText(TITLE), true, false)),
    'Latin-1, named by the server': bytes(
      Uint8Array.from(planText(TITLE), (letter) => letter.charCodeAt(0)),
      'application/json; charset=iso-8859-1',
    ),
    'Latin-1, named by nobody': bytes(Uint8Array.from(planText(TITLE), (letter) => letter.charCodeAt(0))),
  };
  for (const [name, answer] of Object.entries(encodings)) {
    it(`keeps its accents: ${name}`, async () => {
      const outcome = await outcomeOf(new World(), answer);
      assert.ok('plan' in outcome, JSON.stringify(outcome));
      assert.equal(outcome.plan.goals.get('g1')?.title, TITLE);
    });
  }
});
