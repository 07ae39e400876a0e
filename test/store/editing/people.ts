/** People who edit a plan of the reference server in this browser: each a `pd-plan`, or a frame of its own. */
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/define/pd-plan.js';
import type { OwnCommand } from '../../../src/store/editing/commands.js';
import type { Announce } from '../../../src/store/editing/session.js';
import type { PdPlan } from '../../../src/store/pd-plan.js';
import { planSource } from '../../../src/store/plan-registry.js';
import type { PlanSource } from '../../../src/store/plan-source.js';
import type { Fault } from '../../support/plan-server.mjs';
import { planDocument } from './world.js';

const accept: Announce = () => ({ refused: false, promises: [] });

interface Stored {
  readonly document: { growthPlans: { id: string; goals: Record<string, unknown>[] }[] };
  readonly requests: readonly { method: string; status?: number; headers: Record<string, string> }[];
}

let origin: string;

/** A new plan on the server. */
export async function newPlan() {
  origin ??= await executeServerCommand<string, undefined>('plan-server');
  const name = crypto.randomUUID();
  const control = async (settings?: object): Promise<Stored> => {
    const init = settings && { method: 'POST', body: JSON.stringify(settings) };
    return (await (await fetch(`${origin}/control/${name}`, init)).json()) as Stored;
  };
  await control({ document: planDocument() });
  const goal = async (goalId = 'a') => {
    const { document } = await control();
    return document.growthPlans.find(({ id }) => id === 'gp')?.goals.find(({ id }) => id === goalId);
  };
  const order = (...faults: Fault[]) => control({ faults });
  return { url: `${origin}/plans/${name}`, control, goal, order };
}

export async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await new Promise((resume) => setTimeout(resume, 5));
}

/** What a person does and sees. */
export function personAt(source: () => PlanSource) {
  const editing = () => source().store.snapshot.editing;
  return {
    say(value: string, goalId = 'a', member: 'statement' | 'rationale' = 'statement') {
      const command: OwnCommand = { name: 'setGoalMember', growthPlanId: 'gp', goalId, member, value };
      return source().session?.edit(command, accept);
    },
    edit: (command: OwnCommand) => source().session?.edit(command, accept),
    choose(choice: 'mine' | 'theirs' | 'both') {
      const fields = editing()?.conflict?.fields ?? [];
      source().session?.resolve(new Map(fields.map(({ field }) => [field, choice])));
    },
    retry: () => source().session?.retry(accept),
    goal: (goalId = 'a') =>
      source()
        .store.snapshot.plan?.growthPlans.get('gp')
        ?.goals.find(({ id }) => id === goalId),
    states: () =>
      editing()
        ?.edits.map(({ state }) => state)
        .join(' '),
    trouble: () => editing()?.trouble,
    conflict: () => editing()?.conflict,
    saved: () => until(() => editing()?.isUnsaved === false),
    reach: (state: string) => until(() => editing()?.edits.some((edit) => edit.state === state)),
  };
}

/** Somebody with a `pd-plan` on this page. */
export async function person(url: string, settings: Partial<PdPlan> = {}) {
  const element = document.createElement('pd-plan') as PdPlan;
  // A parameter of its own: plans with one address are loaded once for the whole page.
  const src = `${url}?${crypto.randomUUID()}`;
  Object.assign(element, { src, save: url, editable: true, audience: 'self', ...settings });
  document.body.append(element);
  const source = element[planSource];
  await until(() => source.store.snapshot.editing);
  return { element, ...personAt(() => source) };
}

/** Somebody with a page of their own, which can be loaded anew. */
export async function framed(url: string, key = '') {
  const frame = document.createElement('iframe');
  const asked = new URLSearchParams({ plan: url, key });
  frame.src = `/test/store/editing/editor.html?${asked}`;
  document.body.append(frame);
  const source = () => (frame.contentWindow as unknown as { source: PlanSource }).source;
  const ready = () => until(() => frame.contentWindow && source()?.store.snapshot.editing);
  await ready();
  const reload = async () => {
    const loaded = new Promise((resume) => frame.addEventListener('load', resume, { once: true }));
    frame.contentWindow?.location.reload();
    await loaded;
    await ready();
  };
  return { frame, reload, ...personAt(source) };
}
