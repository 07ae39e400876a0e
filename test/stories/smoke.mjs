// Opens entries of a static Storybook the way a reader does, and says what was wrong with each.
// "Wrong": it did not render, an accessibility rule is broken, the console has an error, or a request left the origin.

/** A story whose subject is a failing request has this tag; the browser then writes the failure to the console. */
const networkErrorTag = 'network-error';
const timeout = 60_000;

/** @returns {Promise<{ wrong: string[], undecided: string[] }>} undecided: rules that axe leaves to a person */
export async function checkEntry(browser, origin, entry, theme) {
  const page = await browser.newPage();
  const wrong = [];
  let undecided = [];
  watch(page, origin, entry, (text) => wrong.push(text));
  try {
    await page.evaluateOnNewDocument(listenToStorybook);
    const globals = theme ? `&globals=theme:${theme}` : '';
    await page.goto(`${origin}/iframe.html?id=${entry.id}&viewMode=${entry.type}${globals}`);
    wrong.push(
      ...(await withTimeout(page.evaluate('window.storybookOutcome'), 'it did not finish rendering')),
    );
    wrong.push(...(await page.evaluate(lifelessViews)));
    undecided = await page.evaluate('window.axeUndecided');
  } catch (error) {
    wrong.push(error.message);
  } finally {
    await page.close();
  }
  return { wrong, undecided };
}

function watch(page, origin, entry, report) {
  const expected = (text) =>
    entry.tags?.includes(networkErrorTag) && text.startsWith('Failed to load resource');
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected(message.text())) report(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => report(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(origin)) {
      report(`request to another origin: ${request.url()}`);
    }
  });
}

/** Runs in the page before Storybook: waits for its channel, then for the end of the story or of the docs page. */
function listenToStorybook() {
  const outcomes = {
    docsRendered: () => [],
    storyMissing: () => ['the story is missing'],
    storyErrored: ({ title, description }) => [`${title}: ${description}`],
    storyThrewException: ({ message }) => [message],
    storyFinished: ({ status, reporters }) => {
      const axe = reporters.filter(({ type }) => type === 'a11y');
      window.axeUndecided = axe.flatMap(({ result }) => result?.incomplete ?? []).map(({ id }) => id);
      const violations = axe
        .filter(({ status }) => status === 'failed')
        .flatMap(({ result }) => result.violations)
        .map(
          ({ id, help, nodes }) =>
            `axe ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
        );
      if (axe.length === 0) return ['the accessibility rules were not run'];
      return violations.length > 0 || status === 'success'
        ? violations
        : [`the story ended with status ${status}`];
    },
  };
  window.axeUndecided = [];
  window.storybookOutcome = new Promise((resolve) => {
    let channel;
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        for (const [name, read] of Object.entries(outcomes))
          channel.on(name, (data) => resolve(read(data ?? {})));
      },
    });
  });
}

/** Runs in the page: a tag that nobody has defined, or that drew nothing, breaks no rule and must be looked for. */
function lifelessViews() {
  const views = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('pd-'));
  return views
    .filter((view) => !view.shadowRoot?.childElementCount)
    .map(({ localName }) => `<${localName}> is not alive`);
}

/** The timer must not outlive the answer, or Node would wait for it. */
async function withTimeout(promise, sentence) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), timeout);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
