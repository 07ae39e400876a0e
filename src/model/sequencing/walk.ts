/** One educator's walk over a pathway: what is surely met, what may be, and what each thing would take. */
import type { Activity, PathwayRule, Plan } from '../../contract/index.js';
import { earnedAmount } from './amounts.js';
import type { SequenceGraph } from './graph.js';
import { baseOf, networkOf, readyOf, type Network } from './network.js';
import { cheapest, settle, type Found, type Settled, type Start } from './settle.js';
import type { StepRecord } from './types.js';

export interface Walk {
  readonly plan: Plan;
  readonly graph: SequenceGraph;
  readonly network: Network;
  readonly activities: readonly (Activity | undefined)[];
  readonly records: readonly (StepRecord | undefined)[];
  /** Met for certain: what is not known counts as not met. */
  readonly sure: Settled;
  /** Met at best: what is not known counts as met. */
  readonly perhaps: Settled;
  readonly sureStart: Start;
  /** How steps, once done, would open the rest. */
  readonly reach: Start;
  /** 1 where a vertex is met, or can be. */
  readonly alive: Uint8Array;
}

export const activitiesOf = (plan: Plan, graph: SequenceGraph): readonly (Activity | undefined)[] =>
  graph.nodes.map(({ activityId }) =>
    activityId === undefined ? undefined : plan.activities.get(activityId),
  );

/** Arcs are worth 1, and what `amount` says where a rule counts hours or credits. */
function weightsOf(
  network: Network,
  amount: (step: number, index: number) => number,
): Float64Array | undefined {
  if (network.sums.length === 0) return undefined;
  const weights = new Float64Array(network.arcs.targets.length).fill(1);
  network.sums.forEach(({ arc, step }, index) => (weights[arc] = amount(step, index)));
  return weights;
}

/** Steps are met by those who take them, when they are ready; rules that nobody knows hold nobody up. */
function reachNeed({ graph, need, unknown }: Network): Float64Array {
  const reach = need.slice();
  graph.nodes.forEach((_, index) => {
    if (!graph.isGroup[index]) reach[index] = 1;
  });
  for (const vertex of unknown) reach[vertex] = 0;
  return reach;
}

/**
 * What each step would add to a rule about hours. Steps that don't say their hours add nothing where the others are enough,
 * and may add all that is missing where they are not.
 */
function reachWeights(network: Network, known: (step: number, index: number) => number | undefined) {
  const totals = new Map<object, number>();
  network.sums.forEach(({ rule, step }, index) =>
    totals.set(rule, (totals.get(rule) ?? 0) + (known(step, index) ?? 0)),
  );
  return weightsOf(network, (step, index) => {
    const { rule } = network.sums[index];
    const isEnough = (totals.get(rule) ?? 0) >= (rule.amount ?? Infinity);
    return known(step, index) ?? (isEnough ? 0 : (rule.amount ?? 0));
  });
}

/** How steps open the rest of the pathway from what is met. */
export function reachFrom(
  network: Network,
  activities: readonly (Activity | undefined)[],
  met: readonly number[],
  records: readonly (StepRecord | undefined)[] = [],
): Start {
  const { sums } = network;
  const worth = (step: number, index: number) =>
    earnedAmount(sums[index].rule, records[step]?.participation, activities[step]);
  return { met, need: reachNeed(network), weights: reachWeights(network, worth) };
}

/** What is done needs nothing more, for itself or for what goes together with it. */
const doneVertices = (graph: SequenceGraph, nodes: readonly number[]): readonly number[] =>
  nodes.flatMap((index) => [index, baseOf(graph, index), readyOf(graph, index)]);

/** What is met when these nodes are done. */
export function settledWith({ graph, network, sureStart }: Walk, more: readonly number[]): Settled {
  return settle(network, { ...sureStart, met: [...sureStart.met, ...doneVertices(graph, more)] });
}

export function walkOf(plan: Plan, graph: SequenceGraph, records: readonly (StepRecord | undefined)[]): Walk {
  const network = networkOf(graph);
  const activities = activitiesOf(plan, graph);
  const { need, unknown, sums } = network;
  const done = graph.nodes.flatMap((_, index) => (records[index]?.state === 'done' ? index : []));
  const unclear = graph.nodes.flatMap((_, index) => (records[index]?.state === 'unknown' ? index : []));
  const missing = graph.ids.flatMap((_, index) => (index >= graph.nodes.length ? index : []));
  const earned = (step: number, index: number) =>
    earnedAmount(sums[index].rule, records[step]?.participation, activities[step]);
  const openNeed = need.slice();
  for (const vertex of unknown) openNeed[vertex] = 0;
  const sureStart = {
    met: doneVertices(graph, done),
    need,
    weights: weightsOf(network, (step, index) => earned(step, index) ?? 0),
  };
  const perhapsStart = {
    met: doneVertices(graph, [...done, ...unclear, ...missing]),
    need: openNeed,
    weights: weightsOf(network, (step, index) => earned(step, index) ?? sums[index].rule.amount ?? 0),
  };
  const sure = settle(network, sureStart);
  const met = Array.from(sure.met.keys()).filter((vertex) => sure.met[vertex]);
  const reach = reachFrom(network, activities, met, records);
  return {
    plan,
    graph,
    network,
    activities,
    records,
    sure,
    perhaps: settle(network, perhapsStart),
    sureStart,
    reach,
    alive: settle(network, reach).met,
  };
}

/** The earliest stage of each node from nothing, from 0; infinite where it can never be reached. */
export function earliestStages(network: Network, activities: readonly (Activity | undefined)[]): Found {
  const { graph, arcs } = network;
  const start = reachFrom(network, activities, []);
  const step = new Uint8Array(arcs.size);
  graph.ids.forEach((_, index) => {
    const base = baseOf(graph, index);
    if (start.need[base] > 0) step[base] = 1;
  });
  // What is found last costs most, so the last of those that meet a vertex tells its stage.
  const cost = new Float64Array(arcs.size);
  const price = (vertex: number, by: readonly number[]) =>
    (cost[vertex] = (by.length === 0 ? 0 : cost[by[by.length - 1]]) + step[vertex]);
  return cheapest(network, start, price);
}

/** What a step is worth to a rule about hours or credits. */
export const worthOf = (walk: Walk, rule: PathwayRule, step: number): number | undefined =>
  earnedAmount(rule, walk.records[step]?.participation, walk.activities[step]);
