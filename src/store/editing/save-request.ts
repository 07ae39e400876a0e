/** One request to the server that keeps the plan, and what its answer means. Never rejects. */
import { keysOf, applyPatch, type PatchOperation, type PlanDocument } from '../../contract/index.js';
import type { LoadEnvironment } from '../environment.js';
import { retryAfter } from '../retry-after.js';
import { safeHref } from '../safe-url.js';
import type { EditReason } from './types.js';

/** Milliseconds that an answer may take, body included. */
export const SAVE_TIMEOUT = 20_000;
/** Characters of a server's own words that are shown. */
const DETAIL_LENGTH = 300;

/** A version of the plan at the server. */
export interface Version {
  readonly document: PlanDocument;
  readonly etag: string | undefined;
}

export type SaveAnswer =
  /** Done. `document` is what the server has now, where it says so. */
  | { readonly kind: 'done'; readonly etag: string | undefined; readonly document: PlanDocument | undefined }
  /** The server has another version than the one that was changed. */
  | { readonly kind: 'conflict'; readonly version: Version | undefined }
  /** Come again after so many seconds. */
  | { readonly kind: 'busy'; readonly seconds: number | undefined }
  /** This edit is not taken; another may be. */
  | { readonly kind: 'refused'; readonly reason: EditReason }
  /** The server broke over it. */
  | { readonly kind: 'broken'; readonly reason: EditReason }
  /** Nothing goes through now. Whether the edit arrived is not known. */
  | { readonly kind: 'stuck'; readonly reason: EditReason };

export interface Sending {
  readonly url: string;
  readonly patch: readonly PatchOperation[];
  readonly etag: string | undefined;
  /** The same for every try of one patch, so that a server does it once. */
  readonly key: string;
  /** Whether the page may be gone before the answer comes. */
  readonly isLeaving: boolean;
}

/** Bytes that browsers allow a request which outlives its page. */
const KEEPALIVE_LIMIT = 60_000;

/** A page that asks to sign in is offered as a link: an ordinary web address, or none. */
function signIn(url: string): SaveAnswer {
  const href = safeHref(url);
  const link = href && /^https?:/.test(href) ? href : undefined;
  return { kind: 'stuck', reason: { kind: 'sign-in', link } };
}

/** A proxy that compresses weakens the tag, and a weak one never matches; what is in quotes is still the server's. */
const etagOf = (response: Response): string | undefined =>
  response.headers.get('etag')?.replace(/^W\//, '') ?? undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A body counts as the plan only where it looks like one: a server may answer `{ "ok": true }`. */
function documentIn(text: string): PlanDocument | undefined {
  const body = parsed(text) as PlanDocument | null | undefined;
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isObject && ('growthPlans' in body || 'schemaVersion' in body) ? body : undefined;
}

/** What the server says is wrong, as RFC 9457 words it or as many servers do. */
function detailIn(text: string): string | undefined {
  const body = parsed(text) as Record<string, unknown> | null | undefined;
  if (typeof body !== 'object' || body === null) return undefined;
  const words = [body['detail'], body['title'], body['message']].find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
  return words?.trim().slice(0, DETAIL_LENGTH);
}

const isPage = (response: Response, text: string): boolean => {
  const first = text.trimStart().charAt(0);
  if (first === '<') return true;
  return first !== '{' && /\bhtml\b/i.test(response.headers.get('content-type') ?? '');
};

function refused(status: number, text: string): SaveAnswer {
  const detail = detailIn(text) ?? String(status);
  if (status === 403) return { kind: 'refused', reason: { kind: 'forbidden', detail: detailIn(text) } };
  if (status === 404 || status === 410) return { kind: 'refused', reason: { kind: 'gone', detail } };
  if (status >= 500) return { kind: 'broken', reason: { kind: 'server', detail } };
  const isInvalid = status === 400 || status === 413 || status === 422;
  return { kind: 'refused', reason: { kind: isInvalid ? 'invalid' : 'server', detail } };
}

function versionIn(response: Response, text: string): Version | undefined {
  const document = documentIn(text);
  return document && { document, etag: etagOf(response) };
}

async function meaningOf(response: Response, url: string, now: number): Promise<SaveAnswer> {
  const text = await response.text();
  const { status } = response;
  if (response.ok) {
    if (isPage(response, text)) return signIn(response.url || url);
    return { kind: 'done', etag: etagOf(response), document: documentIn(text) };
  }
  switch (status) {
    case 401:
    case 407:
      return signIn(response.url || url);
    case 409:
    case 412:
      return { kind: 'conflict', version: versionIn(response, text) };
    case 428:
      return { kind: 'conflict', version: undefined };
    case 425:
    case 429:
    case 503:
      return { kind: 'busy', seconds: retryAfter(response.headers.get('retry-after'), now) };
    default:
      return refused(status, text);
  }
}

/** Browsers follow a redirect to another site's sign-in, are not let in there, and say no more than that it failed. */
async function whyUnreachable(url: string, environment: LoadEnvironment, signal: AbortSignal) {
  const offline: SaveAnswer = { kind: 'stuck', reason: { kind: 'offline' } };
  if (!environment.online()) return offline;
  try {
    const init = { method: 'HEAD', redirect: 'manual', credentials: 'same-origin', signal } as const;
    const { type, status } = await environment.fetch(url, init);
    return type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)
      ? signIn(url)
      : offline;
  } catch {
    return offline;
  }
}

/** A request that ends in time, whatever hangs. */
async function ask(
  url: string,
  init: RequestInit,
  environment: LoadEnvironment,
  signal: AbortSignal,
): Promise<SaveAnswer> {
  const controller = new AbortController();
  const leave = () => controller.abort();
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  let cancel: () => void = () => undefined;
  const late = new Promise<SaveAnswer>((resume) => {
    cancel = environment.after(SAVE_TIMEOUT, () => {
      resume({ kind: 'stuck', reason: { kind: 'no-answer' } });
      controller.abort();
    });
  });
  const answer = environment
    .fetch(url, {
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin',
      signal: controller.signal,
      ...init,
    })
    .then((response) => meaningOf(response, url, environment.now()))
    .catch(() => whyUnreachable(url, environment, controller.signal));
  try {
    return await Promise.race([answer, late]);
  } finally {
    cancel();
    signal.removeEventListener('abort', leave);
  }
}

/** A patch that also says what it replaces, for a server that knows no versions. */
export function guarded(patch: readonly PatchOperation[], document: PlanDocument): readonly PatchOperation[] {
  let current: unknown = document;
  return patch.flatMap((operation): PatchOperation[] => {
    const { op, path } = operation;
    const isChange = op === 'replace' || op === 'remove';
    const value = isChange
      ? keysOf(path).reduce((at, key) => (at as Record<string, unknown>)[key], current)
      : undefined;
    current = applyPatch(current, [operation]);
    return isChange ? [{ op: 'test', path, value }, operation] : [operation];
  });
}

export function sendPatch(
  { url, patch, etag, key, isLeaving }: Sending,
  environment: LoadEnvironment,
  signal: AbortSignal,
): Promise<SaveAnswer> {
  const body = JSON.stringify(patch);
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Content-Type': 'application/json-patch+json',
    'Idempotency-Key': key,
  };
  if (etag !== undefined) headers['If-Match'] = etag;
  const keepalive = isLeaving && body.length < KEEPALIVE_LIMIT;
  return ask(url, { method: 'PATCH', headers, body, keepalive }, environment, signal);
}

/** Asks for the present version. */
export function readVersion(
  url: string,
  environment: LoadEnvironment,
  signal: AbortSignal,
): Promise<SaveAnswer> {
  return ask(url, { headers: { Accept: 'application/json' }, cache: 'no-cache' }, environment, signal);
}
