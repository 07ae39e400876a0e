// A reference server for saving: plans over real HTTP, with real ETags, and with faults that a test can order.
// docs/saving.md says what it does; examples/editing/server.mjs runs it for a person to try.
//
//   GET, PATCH  /plans/<name>     the plan
//   GET, POST   /control/<name>   what has arrived, and `{ document, faults, remembers, answersWithDocument }` to set;
//                             no faults (`[]`) takes back those that are ordered
//
// A fault hits one request: `{ fault, method: 'PATCH', status, retryAfter, milliseconds }`. Faults are used up in order.
import { createServer } from 'node:http';
import { StoredPlan } from './plan-store.mjs';

const SIGN_IN = '<!doctype html><title>Sign in</title><form><input type="password" name="password"></form>';
const BODY_LIMIT = 8 * 1024 * 1024;

/** For tests on another origin. A server of a district names the origins that it trusts. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PATCH, POST',
  'access-control-allow-headers': 'accept, content-type, if-match, idempotency-key',
  'access-control-expose-headers': 'ETag, Retry-After',
  'access-control-max-age': '600',
};

const sleep = (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds));

async function readBody(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > BODY_LIMIT) throw new Error('The body is too long.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function send(response, { status, headers = {}, body = '' }) {
  if (response.destroyed) return;
  response.writeHead(status, { ...CORS, ...headers });
  response.end(body);
}

/** What goes wrong, by name. `answer` does what was asked and gives the answer; called twice, it is done twice. */
const faults = {
  /** The connection ends before anything was done. */
  'die-before': (_answer, response) => response.destroy(),
  /** Everything is done, and the connection ends before the answer. */
  'die-after': (answer, response) => {
    answer();
    response.destroy();
  },
  /** The connection ends in the middle of the answer. */
  'die-answering': (answer, response) => {
    const { status, headers, body = '' } = answer();
    response.writeHead(status, { ...CORS, ...headers, 'content-length': Buffer.byteLength(body) + 1 });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  /** Done at once, answered late. */
  late: async (answer, response, { milliseconds = 500 }) => {
    const ready = answer();
    await sleep(milliseconds);
    send(response, ready);
  },
  /** Delivered twice, as by a proxy that tries again; the second answer is the one that is heard. */
  twice: (answer, response) => {
    answer();
    send(response, answer());
  },
  /** A sign-in page instead of an answer. */
  html: (_answer, response) =>
    send(response, { status: 200, headers: { 'content-type': 'text/html' }, body: SIGN_IN }),
  /** Sent on to a sign-in page. */
  redirect: (_answer, response) => send(response, { status: 302, headers: { location: '/sign-in' } }),
  /** Only a status. */
  status: (_answer, response, { status = 500, retryAfter }) =>
    send(response, {
      status,
      headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    }),
  /** Never answered. */
  hang: () => undefined,
};

class PlanServer {
  #plans = new Map();
  #ordered = new Map();

  plan(name) {
    return this.#plans.get(name);
  }

  put(name, document) {
    const plan = new StoredPlan(structuredClone(document));
    this.#plans.set(name, plan);
    this.#ordered.set(name, []);
    return plan;
  }

  order(name, ...list) {
    this.#ordered.get(name)?.push(...list);
  }

  async answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, place, name = ''] = pathname.split('/');
    if (request.method === 'OPTIONS') return send(response, { status: 204 });
    if (pathname === '/sign-in')
      return send(response, { status: 200, headers: { 'content-type': 'text/html' }, body: SIGN_IN });
    const text = await readBody(request);
    if (place === 'control') return this.#control(name, request.method, text, response);
    const plan = place === 'plans' ? this.#plans.get(name) : undefined;
    if (!plan) return send(response, { status: 404 });
    return this.#answerFor(plan, name, { request, response, text });
  }

  #answerFor(plan, name, { request, response, text }) {
    const { method, headers } = request;
    const isRead = method === 'GET' || method === 'HEAD';
    if (!isRead && method !== 'PATCH')
      return send(response, { status: 405, headers: { allow: 'GET, PATCH' } });
    const entry = { method, headers, body: text };
    plan.requests.push(entry);
    const answer = () => {
      const given = isRead ? plan.get(headers) : plan.patch(headers, text);
      entry.status = given.status;
      return given;
    };
    const list = this.#ordered.get(name);
    const at = list.findIndex(({ method: only = 'PATCH' }) => only === method);
    if (at < 0) return send(response, answer());
    const [order] = list.splice(at, 1);
    return faults[order.fault](answer, response, order);
  }

  #control(name, method, text, response) {
    if (method === 'POST') {
      const { document, faults: list, ...settings } = JSON.parse(text);
      if (document && !this.#plans.has(name)) this.put(name, document);
      else if (document) this.plan(name).replace(document);
      Object.assign(this.plan(name), settings);
      // An empty list takes back what was ordered before.
      if (list?.length === 0) this.#ordered.set(name, []);
      else if (list) this.order(name, ...list);
    }
    const plan = this.plan(name);
    if (!plan) return send(response, { status: 404 });
    const { document, etag, requests } = plan;
    return send(response, {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ document, etag, requests }),
    });
  }
}

/**
 * Starts a server. `elsewhere` answers what is no plan (an example's pages); without it that is 404.
 * Gives `origin`, `plan(name)`, `put(name, document)`, `order(name, …faults)` and `close()`.
 */
export async function startPlanServer({ port = 0, host = '127.0.0.1', elsewhere } = {}) {
  const plans = new PlanServer();
  const server = createServer((request, response) => {
    const isOurs = /^\/(plans|control|sign-in)\b/.test(request.url ?? '');
    const done = isOurs || !elsewhere ? plans.answer(request, response) : elsewhere(request, response);
    Promise.resolve(done).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  await new Promise((resume, reject) => {
    server.once('error', reject);
    server.listen(port, host, resume);
  });
  return {
    origin: `http://${host}:${server.address().port}`,
    plan: (name) => plans.plan(name),
    put: (name, document) => plans.put(name, document),
    order: (name, ...list) => plans.order(name, ...list),
    async close() {
      server.closeAllConnections();
      await new Promise((resume) => server.close(resume));
    },
  };
}
