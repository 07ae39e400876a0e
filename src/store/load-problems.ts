/**
 * Why a plan could not be loaded: one code and one sentence for each cause, with what to do. The sentences are terms of
 * `src/locales`, so a view says them in the language of the page; `message` is the English one. No address and no text of
 * the answer is quoted, because either may hold a person's id.
 */
import type { FunctionParams } from '@shoelace-style/localize';
import type { Problem } from '../contract/index.js';
import { loading, type LoadingTerms } from '../locales/en/loading.js';
import { safeHref } from './safe-url.js';

/** Looks a loading term up in some language. */
export type LoadTerm = <Key extends keyof LoadingTerms>(
  key: Key,
  ...args: FunctionParams<LoadingTerms[Key]>
) => string;

export interface LoadProblem extends Problem {
  /** Whether trying again may help. */
  readonly retry: boolean;
  /** The sentence in the language that `term` speaks. */
  say?(term: LoadTerm): string;
  /** What a technician wants to know, likewise. */
  details?(term: LoadTerm): string;
  /** Where to sign in. Always http or https. */
  readonly link?: string;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter?: number;
}

const english: LoadTerm = (key, ...args) => {
  const term = loading[key] as string | ((...values: unknown[]) => string);
  return typeof term === 'function' ? term(...args) : term;
};

type More = Partial<Pick<LoadProblem, 'retry' | 'details' | 'link' | 'retryAfter'>>;

function loadProblem(code: string, say: (term: LoadTerm) => string, more: More = {}): LoadProblem {
  const message = say(english);
  return {
    code,
    severity: 'error',
    pointer: '',
    value: undefined,
    message,
    setAside: true,
    retry: true,
    say,
    ...more,
  };
}

/** A link that is offered to sign in: an ordinary web address, or none. */
function webLink(url: string): string | undefined {
  const href = safeHref(url);
  return href && /^https?:/.test(href) ? href : undefined;
}

const status = (code: number) => (term: LoadTerm) => term('loadStatus', code);

export const loadProblems = {
  badAddress: () => loadProblem('load-bad-address', (term) => term('loadBadAddress'), { retry: false }),
  fromDisk: () => loadProblem('load-from-disk', (term) => term('loadFromDisk'), { retry: false }),
  insecure: () => loadProblem('load-insecure', (term) => term('loadInsecure'), { retry: false }),
  offline: () => loadProblem('load-offline', (term) => term('loadOffline')),
  blocked: (origin: string) =>
    loadProblem('load-blocked', (term) => term('loadBlocked', origin), { retry: false }),
  unreachable: () =>
    loadProblem('load-unreachable', (term) => term('loadUnreachable'), {
      details: (term) => term('loadUnreachableDetails'),
    }),
  timeout: (seconds: number) => loadProblem('load-timeout', (term) => term('loadTimeout', seconds)),
  notSignedIn: (url: string) =>
    loadProblem('load-not-signed-in', (term) => term('loadNotSignedIn'), {
      details: status(401),
      link: webLink(url),
    }),
  forbidden: () => loadProblem('load-forbidden', (term) => term('loadForbidden'), { details: status(403) }),
  notFound: () => loadProblem('load-not-found', (term) => term('loadNotFound'), { details: status(404) }),
  gone: () => loadProblem('load-gone', (term) => term('loadGone'), { details: status(410), retry: false }),
  tooManyRequests: (retryAfter: number | undefined) =>
    loadProblem('load-too-many-requests', (term) => term('loadTooManyRequests', retryAfter), {
      details: status(429),
      retryAfter,
    }),
  serverError: (code: number) =>
    loadProblem('load-server-error', (term) => term('loadServerError', code), { details: status(code) }),
  unavailable: (retryAfter: number | undefined) =>
    loadProblem('load-unavailable', (term) => term('loadUnavailable', retryAfter), {
      details: status(503),
      retryAfter,
    }),
  refused: (code: number) =>
    loadProblem('load-refused', (term) => term('loadRefused', code), { details: status(code) }),
  signInPage: (url: string) =>
    loadProblem('load-sign-in-page', (term) => term('loadSignInPage'), { link: webLink(url) }),
  cutOff: (where?: string) =>
    loadProblem('load-cut-off', (term) => term('loadCutOff'), where ? { details: () => where } : {}),
  noContent: () => loadProblem('load-no-content', (term) => term('loadNoContent')),
  readingFailed: () =>
    loadProblem('load-reading-failed', (term) => term('loadReadingFailed'), { retry: false }),
  drawingFailed: () => loadProblem('drawing-failed', (term) => term('loadDrawingFailed'), { retry: false }),
} as const;

/** What was found in a file that was loaded: the contract's own problem, and worth another try once the file is mended. */
export const inFile = (problem: Problem): LoadProblem => ({ ...problem, retry: true });

/** Carries a load problem through the steps of loading. Its text is the code alone. */
export class LoadFailure extends Error {
  constructor(readonly problem: LoadProblem) {
    super(problem.code);
  }
}
