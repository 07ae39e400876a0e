/** Stages: those of the plan, or derived from what must be done before what. */
import type { Requirement } from '../../contract/index.js';
import { arcsOf, componentsOf, type Arcs, type Components } from './arcs.js';
import { countNeeded } from './network.js';
import { countedBy, type SequenceGraph } from './graph.js';
import { hoursFacts } from './hours.js';
import type { StageFacts, StepFacts } from './types.js';

/** What each node rests on: what it requires, what it counts. Arcs lead from a node to those. */
export function dependencies(graph: SequenceGraph, withTogether = false) {
  const from: number[] = [];
  const to: number[] = [];
  // The last node that was found to rest on each, so that each counts once.
  const last = new Int32Array(graph.ids.length).fill(-1);
  const rest = (index: number, on: number) => {
    if (last[on] === index) return;
    last[on] = index;
    from.push(index);
    to.push(on);
  };
  for (let index = 0; index < graph.ids.length; index++) {
    for (const edge of graph.requires[index]) rest(index, edge.from);
    if (withTogether) for (const edge of graph.together[index]) rest(index, edge.from);
    if (index >= graph.nodes.length) continue;
    for (const requirement of graph.requirements[index])
      for (const id of countedBy(requirement)) rest(index, graph.indexOf.get(id) as number);
    for (const id of graph.nodes[index].childIds) rest(index, graph.indexOf.get(id) as number);
  }
  return arcsOf(graph.ids.length, from, to);
}

const arcs = new WeakMap<SequenceGraph, Arcs>();

/** The same, made once a graph. */
export function arcsOn(graph: SequenceGraph): Arcs {
  let known = arcs.get(graph);
  if (!known) arcs.set(graph, (known = dependencies(graph)));
  return known;
}

const orders = new WeakMap<SequenceGraph, Components>();

/** Nodes in an order in which each comes after all that it rests on, save within a circle. */
export function orderOf(graph: SequenceGraph): Components {
  let order = orders.get(graph);
  if (!order) orders.set(graph, (order = componentsOf(arcsOn(graph))));
  return order;
}

/** What each node rests on, and what had better come before it. */
function withRecommended(graph: SequenceGraph): Components {
  if (graph.recommends.every((edges) => edges.length === 0)) return orderOf(graph);
  const { size, offsets, targets } = arcsOn(graph);
  const from: number[] = [];
  const to: number[] = [];
  for (let index = 0; index < size; index++) {
    for (let arc = offsets[index]; arc < offsets[index + 1]; arc++) {
      from.push(index);
      to.push(targets[arc]);
    }
    for (const edge of graph.recommends[index]) {
      from.push(index);
      to.push(edge.from);
    }
  }
  return componentsOf(arcsOf(size, from, to));
}

/** When enough of what a requirement counts can be there. */
function stageOfEnough(graph: SequenceGraph, requirement: Requirement, early: Float64Array): number {
  const inner = requirement.parts.map((part) => stageOfEnough(graph, part, early));
  const stages = [...requirement.nodeIds.map((id) => early[graph.indexOf.get(id) as number]), ...inner];
  const needed = countNeeded(graph, requirement) ?? 1;
  const known = stages.filter((stage) => stage < Infinity).sort((one, other) => one - other);
  return known[Math.min(needed, known.length) - 1] ?? 0;
}

/** The earliest stage of each node when recommendations are followed too, save those that run in a circle. */
function earlyStages(graph: SequenceGraph, earliest: Float64Array, { order, of }: Components): Float64Array {
  const early = new Float64Array(graph.ids.length);
  for (const index of order) {
    let stage = earliest[index];
    const component = of[index];
    for (const { from } of graph.requires[index])
      if (of[from] !== component && early[from] < Infinity) stage = Math.max(stage, early[from] + 1);
    for (const { from } of graph.recommends[index])
      if (of[from] !== component && early[from] < Infinity) stage = Math.max(stage, early[from] + 1);
    for (const requirement of graph.requirements[index] ?? []) {
      const enough = stageOfEnough(graph, requirement, early);
      stage = Math.max(stage, requirement.prerequisite ? enough + 1 : enough);
    }
    early[index] = stage;
  }
  return early;
}

/**
 * The stage in which each node stands, from 0. What stands in no group comes as early as it can. What stands in one comes
 * with the earliest group that it counts in, and before all that requires it: so a track that opens a certificate stands
 * before it, and the levels of the certificate stand with it, although nothing forbids to begin with them.
 */
export function derivedStages(graph: SequenceGraph, earliest: Float64Array): readonly (number | undefined)[] {
  const stages: (number | undefined)[] = graph.nodes.map(() => undefined);
  const components = withRecommended(graph);
  const early = earlyStages(graph, earliest, components);
  const followers: number[][] = [];
  graph.recommends.forEach((edges, to) => edges.forEach(({ from }) => (followers[from] ??= []).push(to)));
  const { order } = components;
  for (let place = order.length - 1; place >= 0; place--) {
    const index = order[place];
    if (index >= graph.nodes.length || early[index] === Infinity) continue;
    let late = Infinity;
    for (const group of graph.places[index]) late = Math.min(late, stages[group] ?? Infinity);
    const isWithin = late < Infinity;
    for (const next of graph.opens[index]) late = Math.min(late, (stages[next] ?? Infinity) - 1);
    for (const next of followers[index] ?? []) late = Math.min(late, (stages[next] ?? Infinity) - 1);
    stages[index] = isWithin ? Math.max(early[index], late) : early[index];
  }
  return stages;
}

const isDone = ({ state }: StepFacts): boolean => state === 'done';

function stageFacts(
  steps: readonly StepFacts[],
  required: ReadonlySet<string>,
  about: Pick<StageFacts, 'id' | 'title' | 'number'>,
): StageFacts {
  const own = steps.filter(({ isGroup }) => !isGroup);
  const groups = steps.filter(({ isGroup }) => isGroup);
  return {
    ...about,
    nodeIds: steps.map(({ id }) => id),
    steps: { done: own.filter(isDone).length, of: own.length },
    groups: { done: groups.filter(isDone).length, of: groups.length },
    hours: hoursFacts(own, required),
  };
}

/** The stages of the plan where a node names one; else the derived ones. What stands in none comes last. */
export function stagesFacts(
  graph: SequenceGraph,
  steps: readonly StepFacts[],
  required: ReadonlySet<string>,
) {
  const known = new Map(graph.pathway.stages.map((stage) => [stage.id, stage]));
  const isGiven = steps.some(({ node }) => node.stageId !== undefined && known.has(node.stageId));
  const keyOf = (step: StepFacts) =>
    isGiven ? (known.has(step.node.stageId ?? '') ? step.node.stageId : undefined) : step.stage;
  const rows = new Map<string | number | undefined, StepFacts[]>();
  if (isGiven) for (const { id } of inOrder(graph)) rows.set(id, []);
  else for (const number of stagesIn(steps)) rows.set(number, []);
  for (const step of steps) {
    const key = keyOf(step);
    const row = rows.get(key);
    if (row) row.push(step);
    else rows.set(key, [step]);
  }
  const stages = [...rows].map(([key, own], number) =>
    stageFacts(own, required, {
      id: typeof key === 'string' ? key : undefined,
      title: typeof key === 'string' ? known.get(key)?.title : undefined,
      number,
    }),
  );
  return { stageSource: isGiven ? ('plan' as const) : ('derived' as const), stages };
}

/** Derived stages from the first to the last. */
const stagesIn = (steps: readonly StepFacts[]): readonly number[] =>
  [...new Set(steps.flatMap(({ stage }) => stage ?? []))].sort((one, other) => one - other);

/** Stages by their order, those without one where the plan has them. */
function inOrder({ pathway }: SequenceGraph) {
  return pathway.stages
    .map((stage, index) => ({ ...stage, at: stage.order ?? index + 1 }))
    .sort((one, other) => one.at - other.at);
}

/** The place of each stage of the plan, by its id. */
export const stagePlaces = (graph: SequenceGraph): ReadonlyMap<string, number> =>
  new Map(inOrder(graph).map(({ id }, place) => [id, place]));
