import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { loadProblems, type LoadProblem } from '../../src/store/load-problems.js';
import { VERSION } from '../../src/version.js';

const root = new URL('../../', import.meta.url);
const URL_OF_PLAN = 'https://portal.example/plan.json';

/** One of each, with values for which the page leaves a gap. */
const problems: Record<keyof typeof loadProblems, LoadProblem> = {
  ...(Object.fromEntries(
    Object.entries(loadProblems).map(([name, make]) => [
      name,
      (make as (value?: unknown) => LoadProblem)(undefined),
    ]),
  ) as Record<keyof typeof loadProblems, LoadProblem>),
  blocked: loadProblems.blocked('…'),
  timeout: loadProblems.timeout(20),
  serverError: loadProblems.serverError(500),
  notSignedIn: loadProblems.notSignedIn(URL_OF_PLAN),
  signInPage: loadProblems.signInPage(URL_OF_PLAN),
};

describe('the page on embedding', () => {
  it('has every sentence of loading, with its code', async () => {
    const page = (await readFile(new URL('docs/embedding.md', root), 'utf8')).replace(/\s+/g, ' ');
    for (const { code, message } of Object.values(problems)) {
      const sentence = message.replace('status undefined', 'status …').replace('a few minutes', '… ');
      assert.ok(page.includes(sentence), `The page does not have: ${sentence}`);
      assert.ok(page.includes(`\`${code}\``), `The page does not have the code ${code}`);
    }
  });
});

describe('the version that two copies tell each other', () => {
  it('is that of the package', async () => {
    const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
      version: string;
    };
    assert.equal(VERSION, version);
  });
});

describe('the package in Node', () => {
  it('can be imported, and registers nothing', async () => {
    const library = await import('../../src/index.js');
    assert.equal(typeof library.PdPlan, 'function');
    assert.equal(globalThis.customElements?.get('pd-plan'), undefined);
    await import('../../src/define/pd-plan.js');
  });
});
