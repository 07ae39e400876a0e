// One plan of the reference server: its present version, and what has been sent to it. No HTTP in here.
import { createHash } from 'node:crypto';
import { faultOfPatch, patched, PatchRefused } from './json-patch.mjs';

const PATCH_TYPE = 'application/json-patch+json';
/** How many answers are kept for senders who did not hear them. */
const ANSWERS_KEPT = 1000;
const LONGEST_STATEMENT = 2000;

const problem = (status, title, detail) => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: 'about:blank', title, status, detail }),
});

/** What a district might refuse: the sentence is shown to the person as it is. */
function ruleBroken(document) {
  if (typeof document !== 'object' || document === null || !Array.isArray(document.growthPlans))
    return 'The plan would lose its growth plans.';
  const goals = document.growthPlans.flatMap((plan) => plan?.goals ?? []);
  const isLong = goals.some((goal) => String(goal?.statement ?? '').length > LONGEST_STATEMENT);
  return isLong ? `A goal may have ${LONGEST_STATEMENT} characters at most.` : undefined;
}

export class StoredPlan {
  document;
  /** Whether an `Idempotency-Key` that came before is answered as it was then. */
  remembers = true;
  /** Whether an answer to a saved patch carries the document. */
  answersWithDocument = true;
  /** Every request that arrived, oldest first. */
  requests = [];
  #version = 0;
  #answers = new Map();

  constructor(document) {
    this.replace(document);
  }

  get etag() {
    const digest = createHash('sha256').update(JSON.stringify(this.document)).digest('hex').slice(0, 12);
    return `"${this.#version}-${digest}"`;
  }

  replace(document) {
    this.document = document;
    this.#version += 1;
  }

  get(headers) {
    const { etag } = this;
    if (headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
    return this.#withDocument(200);
  }

  /** Answers a PATCH; a key that was answered before gets the same answer, and nothing is done twice. */
  patch(headers, text) {
    const key = headers['idempotency-key'];
    const known = this.remembers && key ? this.#answers.get(key) : undefined;
    if (known) return known;
    const answer = this.#patchOnce(headers, text);
    if (key && answer.status < 300) {
      this.#answers.set(key, answer);
      if (this.#answers.size > ANSWERS_KEPT) this.#answers.delete(this.#answers.keys().next().value);
    }
    return answer;
  }

  #patchOnce(headers, text) {
    const [type] = (headers['content-type'] ?? '').split(';');
    if (type.trim() !== PATCH_TYPE)
      return problem(415, 'Unsupported media type', `Send the patch as ${PATCH_TYPE}.`);
    const expected = headers['if-match'];
    if (!expected)
      return problem(428, 'Precondition required', 'Send If-Match with the version that you have.');
    const patch = readJson(text);
    const fault = patch === undefined ? 'The patch is not JSON.' : faultOfPatch(patch);
    if (fault) return problem(400, 'Bad request', fault);
    // RFC 9110 compares strongly here: a weak tag never matches.
    const versions = expected.split(',').map((one) => one.trim());
    if (expected !== '*' && !versions.includes(this.etag)) return this.#withDocument(412);
    return this.#apply(patch);
  }

  #apply(patch) {
    let next;
    try {
      next = patched(this.document, patch);
    } catch (error) {
      if (!(error instanceof PatchRefused)) throw error;
      return problem(422, 'The patch can’t be applied', error.message);
    }
    const broken = ruleBroken(next);
    if (broken) return problem(422, 'Not allowed', broken);
    this.replace(next);
    return this.answersWithDocument ? this.#withDocument(200) : { status: 204, headers: { etag: this.etag } };
  }

  #withDocument(status) {
    return {
      status,
      headers: { 'content-type': 'application/json', etag: this.etag, 'cache-control': 'no-cache' },
      body: JSON.stringify(this.document),
    };
  }
}

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
