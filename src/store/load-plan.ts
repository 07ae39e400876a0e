/** Loads plans by address: one request and one reading for everybody on the page who wants the same one. */
import { readPlan, type Plan, type Problem } from '../contract/index.js';
import { browserEnvironment, wait, type LoadEnvironment } from './environment.js';
import { fetchText } from './fetch-text.js';
import { inFile, LoadFailure, loadProblems, type LoadProblem } from './load-problems.js';

export type LoadOutcome =
  | {
      readonly plan: Plan;
      readonly problems: readonly Problem[];
      /** Where it came from, and which version it is. */
      readonly loaded?: { readonly url: string; readonly etag?: string };
    }
  | { readonly failure: LoadProblem };

/** A share in a load. */
export interface PlanLoad {
  /** Rejects only after the last share was released. */
  readonly outcome: Promise<LoadOutcome>;
  /** Gives the share back; the request is aborted when nobody holds one any more. */
  release(): void;
}

const LOCAL_HOST = /^(localhost|127(\.\d+){3}|\[::1\])$/;
const LOADED_PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'blob:', 'data:']);

/** The absolute address, or the problem with it. */
export function resolveAddress(src: string, base: string, pageUrl: string): URL | LoadProblem {
  let url: URL;
  try {
    url = new URL(src.trim(), base);
  } catch {
    return loadProblems.badAddress();
  }
  if (url.protocol === 'file:') return loadProblems.fromDisk();
  if (!LOADED_PROTOCOLS.has(url.protocol) || url.username !== '' || url.password !== '') {
    return loadProblems.badAddress();
  }
  const secure = new URL(pageUrl).protocol === 'https:';
  if (secure && url.protocol === 'http:' && !LOCAL_HOST.test(url.hostname)) return loadProblems.insecure();
  url.hash = '';
  return url;
}

/** A document that begins like a plan and does not end like one was cut off on its way. */
function explain(problem: Problem, text: string): LoadProblem {
  const cut =
    problem.code === 'not-json' && text.trimStart().startsWith('{') && !text.trimEnd().endsWith('}');
  return cut ? loadProblems.cutOff(problem.message) : inFile(problem);
}

async function load(url: string, environment: LoadEnvironment, signal: AbortSignal): Promise<LoadOutcome> {
  try {
    const { text, etag } = await fetchText(url, environment, signal);
    // Decoding and parsing a large document are one task each.
    await wait(environment, 0);
    signal.throwIfAborted();
    const { plan, problems } = await readPlan(text, { signal, pause: () => wait(environment, 0) });
    if (plan) return { plan, problems, loaded: { url, etag } };
    const reason = problems.find((problem) => problem.severity === 'error') ?? problems[0];
    return { failure: explain(reason, text) };
  } catch (error) {
    if (error instanceof LoadFailure) return { failure: error.problem };
    if (signal.aborted) throw error;
    return { failure: loadProblems.readingFailed() };
  }
}

interface Shared {
  readonly outcome: Promise<LoadOutcome>;
  readonly controller: AbortController;
  holders: number;
}

/**
 * The loads of a page, by absolute address. A plan is kept while somebody holds a share in it, so that an embed that
 * comes alive later shows the same plan as the others. A failure is not kept: the next one who asks, asks the server.
 */
export class PlanLoads {
  private readonly shared = new Map<string, Shared>();

  constructor(readonly environment: LoadEnvironment) {}

  /** Takes a share in the plan at this absolute address; `fresh` asks the server whatever is known. */
  load(url: string, fresh = false): PlanLoad {
    const known = fresh ? undefined : this.shared.get(url);
    const shared = known ?? this.begin(url);
    shared.holders += 1;
    let released = false;
    const release = () => {
      if (released) return;
      released = true;
      shared.holders -= 1;
      if (shared.holders === 0) this.end(url, shared);
    };
    return { outcome: shared.outcome, release };
  }

  private begin(url: string): Shared {
    const controller = new AbortController();
    const outcome = load(url, this.environment, controller.signal);
    const shared: Shared = { outcome, controller, holders: 0 };
    this.shared.set(url, shared);
    outcome.then(
      (result) => 'failure' in result && this.forget(url, shared),
      () => this.forget(url, shared),
    );
    return shared;
  }

  private end(url: string, shared: Shared): void {
    this.forget(url, shared);
    shared.controller.abort();
  }

  private forget(url: string, shared: Shared): void {
    if (this.shared.get(url) === shared) this.shared.delete(url);
  }
}

let pageLoads: PlanLoads | undefined;

/** The loads of this page. */
export const sharedLoads = (): PlanLoads => (pageLoads ??= new PlanLoads(browserEnvironment));
