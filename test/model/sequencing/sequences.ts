// Small plans with one pathway, written short: steps by their names, each with an activity of its own.
import { parsePlan, type Pathway, type Plan } from '../../../src/contract/index.js';
import { sequenceFacts, type SequenceFacts } from '../../../src/model/index.js';

export const today = '2026-11-25';

interface Sketch {
  /** Names of steps, in order. */
  readonly steps?: readonly string[];
  readonly nodes?: readonly ({ readonly id: string } & Record<string, unknown>)[];
  /** `a > b` requires, `a = b` goes together, `a ~ b` recommends. */
  readonly edges?: readonly string[];
  /** What the educator completed; names with `…` are begun, with `?` nobody knows. */
  readonly done?: readonly string[];
  readonly activities?: Readonly<Record<string, object>>;
  readonly pathway?: object;
  readonly plan?: object;
}

const KINDS: Readonly<Record<string, string>> = { '>': 'requires', '=': 'co-requires', '~': 'recommends' };

export function edgeOf(text: string): { from: string; to: string; kind: string } {
  const [from, sign, to] = text.split(' ');
  return { from, to, kind: KINDS[sign] };
}

const STATUSES: Readonly<Record<string, string>> = { '…': 'in-progress', '?': 'somehow' };

export function planOf(sketch: Sketch): { plan: Plan; pathway: Pathway } {
  const { steps = [], nodes = [], edges = [], done = [], activities = {}, pathway = {} } = sketch;
  const { plan } = parsePlan({
    activities: steps.map((id) => ({ id: `activity ${id}`, title: `Title ${id}`, ...activities[id] })),
    educators: [{ id: 'e' }],
    participations: done.map((name, index) => ({
      id: `p${index}`,
      educatorId: 'e',
      activityId: `activity ${name.replace(/[…?]$/, '')}`,
      status: STATUSES[name.slice(-1)] ?? 'completed',
    })),
    pathways: [
      {
        id: 'p',
        ...pathway,
        nodes: [...steps.map((id) => ({ id, activityId: `activity ${id}` })), ...nodes],
        edges: edges.map(edgeOf),
      },
    ],
    ...sketch.plan,
  });
  if (!plan) throw new Error('No plan.');
  return { plan, pathway: plan.pathways.get('p') as Pathway };
}

export function factsOf(sketch: Sketch): SequenceFacts {
  const { plan, pathway } = planOf(sketch);
  return sequenceFacts(plan, pathway, plan.educators.get('e'), today);
}

/** States as one text: `a done, b open`. */
export const statesIn = ({ steps }: SequenceFacts): string =>
  steps.map(({ id, state }) => `${id} ${state}`).join(', ');

export const group = (id: string, childIds: readonly string[], rule?: object, more: object = {}) => ({
  id,
  kind: 'group',
  childIds,
  ...(rule ? { rule } : {}),
  ...more,
});
