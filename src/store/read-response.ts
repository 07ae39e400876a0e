/** From an answer of the server to text, recognizing before anything is parsed what is no plan. */
import { decodeText } from './decode-text.js';
import { LoadFailure, loadProblems, type LoadProblem } from './load-problems.js';
import { retryAfter } from './retry-after.js';

/** What an answer that is not 2xx means; undefined where it is. */
export function problemOfStatus(response: Response, url: string, now: number): LoadProblem | undefined {
  if (response.ok) return undefined;
  const { status } = response;
  const seconds = retryAfter(response.headers.get('retry-after'), now);
  switch (status) {
    case 401:
      return loadProblems.notSignedIn(response.url || url);
    case 403:
      return loadProblems.forbidden();
    case 404:
      return loadProblems.notFound();
    case 410:
      return loadProblems.gone();
    case 429:
      return loadProblems.tooManyRequests(seconds);
    case 503:
      return loadProblems.unavailable(seconds);
    default:
      return status >= 500 ? loadProblems.serverError(status) : loadProblems.refused(status);
  }
}

/**
 * Whether the body is shorter than the server announced. A compressed body is longer than its announcement, and another
 * origin does not tell whether it compressed, so both are passed over.
 */
function isShort(response: Response, bytes: ArrayBuffer): boolean {
  if (response.type === 'cors' || response.headers.has('content-encoding')) return false;
  const announced = Number(response.headers.get('content-length') ?? 0);
  return announced > bytes.byteLength;
}

function leftOrigin(response: Response, url: string): boolean {
  if (!response.redirected || response.url === '') return false;
  return new URL(response.url).origin !== new URL(url).origin;
}

/**
 * Whether this is a web page, as a sign-in is. The first character decides; the content type and a redirect to another
 * origin only do where it is not that of a plan, since servers are known to send JSON as text/html.
 */
function isPage(text: string, response: Response, url: string): boolean {
  const first = text.trimStart().charAt(0);
  if (first === '<') return true;
  if (first === '{') return false;
  return /\bhtml\b/i.test(response.headers.get('content-type') ?? '') || leftOrigin(response, url);
}

/** The text of a plan, or a failure that says why this is none. */
export async function readBody(response: Response, url: string, signal: AbortSignal): Promise<string> {
  let bytes: ArrayBuffer;
  try {
    bytes = await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadFailure(loadProblems.cutOff());
  }
  if (isShort(response, bytes)) throw new LoadFailure(loadProblems.cutOff());
  const text = decodeText(bytes, response.headers.get('content-type') ?? '');
  if (isPage(text, response, url)) throw new LoadFailure(loadProblems.signInPage(response.url || url));
  if (text.trim() === '') throw new LoadFailure(loadProblems.noContent());
  return text;
}
