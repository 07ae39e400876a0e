/** One educator's walk over a pathway: what is surely met, what may be, and what each thing would take. */
import type { Activity, PathwayRule, Plan } from '../../contract/index.js';
import { earnedAmount } from './amounts.js';
import type { SequenceGraph } from './graph.js';
import { baseOf, networkOf, readyOf, type Network } from './network.js';
import { settle, type Settled, type Start } from './settle.js';
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
  for (let index = 0; index < graph.nodes.length; index++) if (!graph.isGroup[index]) reach[index] = 1;
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
const doneVertices = (graph: SequenceGraph, nodes: readonly number[]): readonly number[] => [
  ...nodes,
  ...nodes.map((index) => baseOf(graph, index)),
  ...nodes.map((index) => readyOf(graph, index)),
];

/** What is met when these nodes are done. */
export function settledWith({ graph, network, sureStart }: Walk, more: readonly number[]): Settled {
  return settle(network, { ...sureStart, met: [...sureStart.met, ...doneVertices(graph, more)] });
}

export function walkOf(plan: Plan, graph: SequenceGraph, records: readonly (StepRecord | undefined)[]): Walk {
  const network = networkOf(graph);
  const activities = activitiesOf(plan, graph);
  const { need, unknown, sums } = network;
  const [done, unclear]: [number[], number[]] = [[], []];
  for (let index = 0; index < records.length; index++) {
    if (records[index]?.state === 'done') done.push(index);
    else if (records[index]?.state === 'unknown') unclear.push(index);
  }
  const missing = Array.from(
    { length: graph.ids.length - graph.nodes.length },
    (_, at) => graph.nodes.length + at,
  );
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
  // Where everything is known, what may be met is what is met.
  const isKnown =
    unclear.length + missing.length + unknown.length === 0 &&
    sums.every(({ step }, index) => earned(step, index) !== undefined);
  const met: number[] = [];
  for (let vertex = 0; vertex < sure.met.length; vertex++) if (sure.met[vertex]) met.push(vertex);
  const reach = reachFrom(network, activities, met, records);
  return {
    plan,
    graph,
    network,
    activities,
    records,
    sure,
    perhaps: isKnown ? sure : settle(network, perhapsStart),
    sureStart,
    reach,
    alive: settle(network, reach).met,
  };
}

/**
 * The earliest stage of each vertex from nothing, from 0; infinite where it can never be reached. A node comes one stage after
 * the last of the prerequisites that are enough.
 */
export function earliestStages(
  network: Network,
  activities: readonly (Activity | undefined)[],
): Float64Array {
  const { size, offsets, targets } = network.arcs;
  const { need, weights } = reachFrom(network, activities, []);
  const [firstBase, afterBases] = [baseOf(network.graph, 0), readyOf(network.graph, 0)];
  const stages = new Float64Array(size).fill(Infinity);
  const have = new Float64Array(size);
  let [now, later]: [number[], number[]] = [[], []];
  for (let vertex = 0; vertex < size; vertex++) {
    if (need[vertex] > 0) continue;
    stages[vertex] = 0;
    now.push(vertex);
  }
  for (let stage = 0; now.length > 0; stage++, [now, later] = [later, []]) {
    // What is met within the stage is put to the others, and goes on from there.
    for (let at = 0; at < now.length; at++) {
      const end = offsets[now[at] + 1];
      for (let arc = offsets[now[at]]; arc < end; arc++) {
        const target = targets[arc];
        const weight = weights ? weights[arc] : 1;
        if (stages[target] < Infinity || weight <= 0) continue;
        have[target] += weight;
        if (have[target] < need[target]) continue;
        const isBase = target >= firstBase && target < afterBases;
        stages[target] = isBase ? stage + 1 : stage;
        (isBase ? later : now).push(target);
      }
    }
  }
  return stages;
}

/** What a step is worth to a rule about hours or credits. */
export const worthOf = (walk: Walk, rule: PathwayRule, step: number): number | undefined =>
  earnedAmount(rule, walk.records[step]?.participation, walk.activities[step]);
