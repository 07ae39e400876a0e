/** A world for loading in: a server that answers as a test says, and a clock that a test turns. */
import type { LoadEnvironment } from '../../src/store/environment.js';

export const planText = (title = 'Literacy'): string =>
  JSON.stringify({
    schemaVersion: '1.0',
    organization: { id: 'd1', name: 'Cedar Valley' },
    goals: [{ id: 'g1', title }],
  });

export type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

export interface Arrival {
  readonly url?: string;
  readonly redirected?: boolean;
  readonly type?: ResponseType;
}

/** A response that says where it came from, which the constructor can't. */
export function arrived(
  response: Response,
  { url = '', redirected = false, type = 'basic' }: Arrival,
): Response {
  return Object.defineProperties(response, {
    url: { value: url },
    redirected: { value: redirected },
    type: { value: type },
  });
}

export const json = (text = planText(), init: ResponseInit = {}): Response =>
  new Response(text, { headers: { 'content-type': 'application/json' }, ...init });

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

export class World implements LoadEnvironment {
  readonly requests: { url: string; init: RequestInit }[] = [];
  answer: Answer = () => json();
  isOnline = true;
  page = 'https://portal.example/pd/index.html';
  violation = false;
  watches = 0;
  private time = 1_790_000_000_000;
  private timers = new Set<Timer>();

  now = (): number => this.time;
  random = (): number => 0.5;
  online = (): boolean => this.isOnline;
  pageUrl = (): string => this.page;

  async fetch(url: string, init: RequestInit): Promise<Response> {
    this.requests.push({ url, init });
    return this.answer(url, init);
  }

  after(milliseconds: number, call: () => void): () => void {
    const timer = { at: this.time + milliseconds, call };
    this.timers.add(timer);
    if (milliseconds === 0) setImmediate(() => this.run(timer));
    return () => this.timers.delete(timer);
  }

  watchPolicy() {
    this.watches += 1;
    return { violated: () => this.violation, stop: () => void (this.watches -= 1) };
  }

  /** Lets time pass, and everything happen that is due by then. */
  async pass(milliseconds: number): Promise<void> {
    await settle();
    const end = this.time + milliseconds;
    for (;;) {
      const next = [...this.timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.time = Math.max(this.time, next.at);
      this.run(next);
      await settle();
    }
    this.time = end;
  }

  /** Timers that are still to come. */
  get waiting(): number {
    return this.timers.size;
  }

  private run(timer: Timer): void {
    if (this.timers.delete(timer)) timer.call();
  }
}

/** Waits until promises that can settle have settled. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await new Promise((resume) => setImmediate(resume));
}

/** An answer that never comes, unless the request is given up. */
export const never: Answer = (_, { signal }) =>
  new Promise((_resume, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

/** An answer that never comes, whatever happens to the request. */
export const hangs: Answer = () => new Promise(() => {});

export const fails: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
