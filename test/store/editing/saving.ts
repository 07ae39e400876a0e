/** People who edit one plan on the reference server: real requests over real sockets, and a clock that a test turns. */
import { parsePlan, type PlanDocument } from '../../../src/contract/index.js';
import type { OwnCommand } from '../../../src/store/editing/commands.js';
import { Journal } from '../../../src/store/editing/journal.js';
import { openSession } from '../../../src/store/editing/open-session.js';
import type { SaveWorld } from '../../../src/store/editing/save-world.js';
import type { Announce } from '../../../src/store/editing/session.js';
import type { RunningPlanServer } from '../../support/plan-server.mjs';
import { World } from '../world.js';
import { planDocument } from './world.js';

export const accept: Announce = () => ({ refused: false, promises: [] });

export const say = (
  value: string,
  goalId = 'a',
  member: 'statement' | 'rationale' = 'statement',
): OwnCommand => ({
  name: 'setGoalMember',
  growthPlanId: 'gp',
  goalId,
  member,
  value,
});

/** Storage of one browser; `limit` is how many characters fit. */
export class MemoryStorage implements Storage {
  readonly entries = new Map<string, string>();
  limit = Infinity;

  get length(): number {
    return this.entries.size;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    const others = [...this.entries].filter(([name]) => name !== key);
    const size = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (size + key.length + value.length > this.limit) throw new Error('QuotaExceededError');
    this.entries.set(key, value);
  }

  removeItem(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}

let drawn = 0;

export class SavingWorld extends World implements SaveWorld {
  stored: Storage | undefined = new MemoryStorage();
  /** Requests that are not answered yet. */
  underWay = 0;
  private readonly onlineCalls = new Set<() => void>();
  private readonly leaving = new Set<(isLeft: boolean) => void>();

  constructor() {
    super();
    this.page = 'http://portal.example/';
    this.answer = (url, init) => {
      if (!this.isOnline) return Promise.reject(new TypeError('Failed to fetch'));
      this.underWay += 1;
      const done = () => void (this.underWay -= 1);
      const answer = globalThis.fetch(url, init);
      answer.then(done, done);
      return answer;
    };
  }

  whenOnline = (call: () => void): (() => void) => {
    this.onlineCalls.add(call);
    return () => this.onlineCalls.delete(call);
  };

  whenLeaving = (call: (isLeft: boolean) => void): (() => void) => {
    this.leaving.add(call);
    return () => this.leaving.delete(call);
  };

  storage = (): Storage | undefined => this.stored;
  draw = (): string => `drawn-${++drawn}`;

  goOnline(): void {
    this.isOnline = true;
    for (const call of [...this.onlineCalls]) call();
  }

  leave(): void {
    for (const call of [...this.leaving]) call(true);
  }

  /** Listeners that are still there. */
  get listening(): number {
    return this.onlineCalls.size + this.leaving.size;
  }
}

/** Waits for something that real sockets bring about. */
export async function until(holds: () => unknown, what = holds.toString()): Promise<void> {
  const end = performance.now() + 5000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`never came true: ${what}`);
    await new Promise((resume) => setTimeout(resume, 2));
  }
}

export interface Visit {
  readonly save?: string;
  readonly draftKey?: string;
  readonly world?: SavingWorld;
  /** The plan comes from somewhere else than where it is saved. */
  readonly isElsewhere?: boolean;
  readonly document?: PlanDocument;
}

/** Opens the plan `name` as somebody's page does. */
export async function visit(server: RunningPlanServer, name: string, options: Visit = {}) {
  const world = options.world ?? new SavingWorld();
  const url = `${server.origin}/plans/${name}`;
  const response = options.document ? undefined : await globalThis.fetch(url);
  const document: unknown = options.document ?? (await response?.json());
  const { plan, problems } = parsePlan(document);
  if (!plan) throw new Error('not a plan');
  const journal = new Journal({ plan, problems }, world.now, () => undefined);
  const etag = response?.headers.get('etag') ?? undefined;
  const loaded = options.isElsewhere ? undefined : { url, etag };
  const { draftKey, save = url } = options;
  const session = openSession({
    editable: true,
    save,
    draftKey,
    journal,
    environment: world,
    base: world.page,
    loaded,
    world,
  });
  const edit = (command: OwnCommand) => session.edit(command, accept);
  const states = () => journal.snapshot.edits.map(({ state }) => state).join(' ');
  const reasons = () => journal.snapshot.edits.map(({ reason }) => reason?.kind ?? '').join(' ');
  const goal = (goalId = 'a') => {
    const goals = journal.current.plan.growthPlans.get('gp')?.goals;
    return goals?.find(({ id }) => id === goalId);
  };
  /** Lets as much time pass as it takes, though not while a request is under way. */
  const passUntil = async (holds: () => unknown, what = holds.toString()) => {
    for (let turn = 0; !holds(); turn++) {
      if (turn > 200) throw new Error(`never came true: ${what}; ${states()} ${reasons()}`);
      await until(() => world.underWay === 0);
      await world.pass(500);
      await new Promise((resume) => setTimeout(resume, 2));
    }
  };
  const saved = () => passUntil(() => !journal.snapshot.isUnsaved, 'everything is saved');
  return { world, journal, session, edit, states, reasons, goal, saved, passUntil, url };
}

let plans = 0;

/** A new plan on the server, with what has become of it. */
export function newPlan(server: RunningPlanServer, document: PlanDocument = planDocument()) {
  const name = `plan-${++plans}`;
  const stored = server.put(name, document);
  type Raw = { growthPlans: { id: string; goals: Record<string, unknown>[] }[] };
  const goal = (goalId = 'a') => {
    const found = (stored.document as Raw).growthPlans.find(({ id }) => id === 'gp');
    return found?.goals.find(({ id }) => id === goalId);
  };
  const patches = () => stored.requests.filter(({ method }) => method === 'PATCH');
  return { name, stored, goal, patches };
}
