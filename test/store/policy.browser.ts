import { expect, fixture, html } from '@open-wc/testing';
import { shownText, until } from './toy-view.js';

/** A page of its own with a security policy, and a view on it. */
async function pageWith(policy: string, content: string): Promise<Document> {
  const page = `<!doctype html><html lang="en"><head>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" src="/src/define/pd-plan.ts"></script>
    <script type="module" src="/test/store/toy-view.ts"></script></head><body>${content}</body></html>`;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page" .srcdoc=${page}></iframe>`);
  await until(() => Boolean(frame.contentDocument?.querySelector('toy-view:defined')));
  return frame.contentDocument as Document;
}

/** 'self' by its name: browsers differ in what that is in a frame that its page has written. */
const SELF = location.origin;
const POLICY = `default-src 'none'; script-src ${SELF}; style-src ${SELF}; require-trusted-types-for 'script'`;
/** As text: the development server would make a module of JSON. */
const SAMPLE = '/test/store/small-plan.txt';

describe('a page with a strict security policy', () => {
  it('that forbids to load plans is told which words to add', async () => {
    const page = await pageWith(POLICY, `<toy-view src="${SAMPLE}"></toy-view>`);
    const view = page.querySelector('toy-view') as Element;
    await until(() => shownText(view).includes('security policy'));
    expect(shownText(view)).to.contain("add 'self' to connect-src");
  });

  it('is told the other site where the plan lies on one', async () => {
    const page = await pageWith(
      `${POLICY}; connect-src ${SELF}`,
      '<toy-view src="https://plans.example/p.json"></toy-view>',
    );
    const view = page.querySelector('toy-view') as Element;
    await until(() => shownText(view).includes('https://plans.example to connect-src'));
  });

  it('that allows its own site shows the plan', async () => {
    const page = await pageWith(
      `${POLICY}; connect-src ${SELF}`,
      `<pd-plan src="${SAMPLE}"><toy-view></toy-view></pd-plan>`,
    );
    const view = page.querySelector('toy-view') as Element;
    await until(() => shownText(view).includes('Literacy'));
  });

  it('shows a plan that stands in the page, without any word about loading', async () => {
    const plan = '{"schemaVersion":"1.0","goals":[{"id":"g1","title":"Inline"}]}';
    const page = await pageWith(
      POLICY,
      `<pd-plan><script type="application/json">${plan}</script><toy-view></toy-view></pd-plan>`,
    );
    await until(() => shownText(page.querySelector('toy-view') as Element).includes('Inline'));
  });
});
