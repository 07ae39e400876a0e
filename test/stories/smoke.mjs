// Opens entries of a static Storybook the way a reader does, and says what was wrong with each.
// "Wrong": it did not render, an accessibility rule is broken, the console has an error, or a request left the origin.

/** A story whose subject is a failing request has this tag; the browser then writes the failure to the console. */
const networkErrorTag = 'network-error';
const timeout = 60_000;

/**
 * Visits entries one after another on one page, as a reader does who goes from story to story: loading Storybook takes
 * longer than everything that is looked at. Each story is drawn in light and then in dark; docs pages are loaded anew.
 *
 * @param {(visit: { entry: object, theme?: string, wrong: string[], undecided: string[] }) => Promise<void>} report
 *   `undecided`: rules that axe leaves to a person
 */
export async function checkEntries(browser, origin, entries, report) {
  let page;
  let wrong = [];
  let current;
  const open = async (entry) => {
    await page?.close();
    page = await browser.newPage();
    watch(
      page,
      origin,
      () => current,
      (text) => wrong.push(text),
    );
    await page.evaluateOnNewDocument(listenToStorybook);
    await page.goto(`${origin}/iframe.html?id=${entry.id}&viewMode=${entry.type}&globals=theme:light`);
  };
  const look = async (entry, theme, show) => {
    wrong = [];
    current = entry;
    let undecided = [];
    try {
      await show();
      const outcome = await withTimeout(page.evaluate('window.nextOutcome()'), 'it did not finish rendering');
      wrong.push(...outcome.wrong, ...(await lifeless(page)));
      undecided = outcome.undecided;
    } catch (error) {
      wrong.push(error.message);
      await page?.close();
      page = undefined;
    }
    await report({ entry, theme, wrong, undecided });
  };
  for (const entry of entries) {
    if (entry.type === 'docs') {
      await look(entry, undefined, () => open(entry));
      await page?.close();
      page = undefined;
      continue;
    }
    const light = page ? () => page.evaluate(showStory, entry.id) : () => open(entry);
    await look(entry, 'light', light);
    await look(entry, 'dark', async () => {
      if (!page) await open(entry).then(() => page.evaluate('window.nextOutcome()'));
      await page.evaluate(showTheme, 'dark');
    });
  }
  await page?.close();
}

/** Runs in the page. */
function showStory(storyId) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  channel.emit('updateGlobals', { globals: { theme: 'light' } });
  // The story that is left may be drawn once more in light: only what comes after it counts.
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  window.awaitedStory = storyId;
}

/** Runs in the page. */
function showTheme(theme) {
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { theme } });
}

function watch(page, origin, entryOf, report) {
  const expected = (text) =>
    entryOf()?.tags?.includes(networkErrorTag) && text.startsWith('Failed to load resource');
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

/** Runs in the page before Storybook: waits for its channel, then for the end of each story or of the docs page. */
function listenToStorybook() {
  const outcomes = {
    docsRendered: () => ({ wrong: [] }),
    storyMissing: () => ({ wrong: ['the story is missing'] }),
    storyErrored: ({ title, description }) => ({ wrong: [`${title}: ${description}`] }),
    storyThrewException: ({ message }) => ({ wrong: [message] }),
    storyFinished({ storyId, status, reporters }) {
      if (window.awaitedStory && window.awaitedStory !== storyId) return undefined;
      const axe = reporters.filter(({ type }) => type === 'a11y');
      const undecided = axe.flatMap(({ result }) => result?.incomplete ?? []).map(({ id }) => id);
      const violations = axe
        .filter(({ status }) => status === 'failed')
        .flatMap(({ result }) => result.violations)
        .map(
          ({ id, help, nodes }) =>
            `axe ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
        );
      if (axe.length === 0) return { wrong: ['the accessibility rules were not run'], undecided };
      const isWell = violations.length > 0 || status === 'success';
      return { wrong: isWell ? violations : [`the story ended with status ${status}`], undecided };
    },
  };
  const came = [];
  let waiting;
  const arrive = (outcome) => {
    if (waiting) waiting(outcome);
    else came.push(outcome);
    waiting = undefined;
  };
  window.nextOutcome = () => (came.length > 0 ? came.shift() : new Promise((resolve) => (waiting = resolve)));
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const [name, read] of Object.entries(outcomes))
        channel.on(name, (data) => {
          const outcome = read(data ?? {});
          if (outcome) arrive({ undecided: [], ...outcome });
        });
    },
  });
}

/** What is out of sight is drawn a little later, and so is what speaks a language that has to come first. */
async function lifeless(page) {
  for (let turn = 0; ; turn++) {
    const found = await page.evaluate(lifelessViews);
    if (found.length === 0 || turn === 100) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
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
