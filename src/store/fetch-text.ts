/** One request for a plan: with a time limit, a few patient retries, and a reason where it fails. */
import { wait, type LoadEnvironment, type PolicyWatch } from './environment.js';
import { LoadFailure, loadProblems } from './load-problems.js';
import { problemOfStatus, readBody } from './read-response.js';

/** Milliseconds that an answer may take, body included. */
export const LOAD_TIMEOUT = 20_000;
/** Retries that nobody asked for; only where the server itself names a short wait. */
export const MAXIMUM_RETRIES = 2;
export const MAXIMUM_RETRY_SECONDS = 5;

/** Milliseconds in which a policy report follows the failed request that it explains. */
const POLICY_REPORT_DELAY = 50;

export interface FetchedText {
  readonly text: string;
  /** Which version it is, where the server says so. */
  readonly etag: string | undefined;
}

/** Browsers say no more than that it failed; what else is known of the page narrows it down. */
async function whyUnreachable(
  url: string,
  watch: PolicyWatch,
  environment: LoadEnvironment,
): Promise<LoadFailure> {
  if (!environment.online()) return new LoadFailure(loadProblems.offline());
  if (!watch.violated()) await wait(environment, POLICY_REPORT_DELAY);
  if (!watch.violated()) return new LoadFailure(loadProblems.unreachable());
  const { origin } = new URL(url);
  const own = origin === new URL(environment.pageUrl()).origin;
  return new LoadFailure(loadProblems.blocked(own ? "'self'" : origin));
}

async function request(url: string, environment: LoadEnvironment, signal: AbortSignal): Promise<FetchedText> {
  const watch = environment.watchPolicy(url);
  try {
    const response = await environment
      .fetch(url, {
        signal,
        credentials: 'same-origin',
        headers: { Accept: 'application/json, */*;q=0.1' },
        referrerPolicy: 'strict-origin',
      })
      .catch(async (error: unknown) => {
        throw signal.aborted ? error : await whyUnreachable(url, watch, environment);
      });
    const problem = problemOfStatus(response, url, environment.now());
    if (problem) throw new LoadFailure(problem);
    return { text: await readBody(response, url, signal), etag: response.headers.get('etag') ?? undefined };
  } finally {
    watch.stop();
  }
}

/** One request that ends in time: whatever hangs, the server or the body, the limit ends it. */
async function requestInTime(
  url: string,
  environment: LoadEnvironment,
  signal: AbortSignal,
): Promise<FetchedText> {
  const controller = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error), {
      once: true,
    });
  });
  const leave = () => controller.abort(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  const cancelLimit = environment.after(LOAD_TIMEOUT, () => {
    controller.abort(new LoadFailure(loadProblems.timeout(LOAD_TIMEOUT / 1000)));
  });
  try {
    return await Promise.race([request(url, environment, controller.signal), aborted]);
  } finally {
    cancelLimit();
    signal.removeEventListener('abort', leave);
  }
}

/** The text at an address. Rejects with a `LoadFailure`, or with the reason of `signal` when that aborts. */
export async function fetchText(
  url: string,
  environment: LoadEnvironment,
  signal: AbortSignal,
): Promise<FetchedText> {
  for (let retries = 0; ; retries++) {
    try {
      return await requestInTime(url, environment, signal);
    } catch (error) {
      const seconds = error instanceof LoadFailure ? error.problem.retryAfter : undefined;
      if (seconds === undefined || seconds > MAXIMUM_RETRY_SECONDS || retries === MAXIMUM_RETRIES)
        throw error;
      // The jitter keeps a whole staff room from asking again in the same instant.
      await wait(environment, seconds * 1000 + environment.random() * 1000);
      signal.throwIfAborted();
    }
  }
}
