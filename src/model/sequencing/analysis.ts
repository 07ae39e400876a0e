/** What is found in a pathway itself, whoever walks it. */
import type { Plan, Requirement } from '../../contract/index.js';
import { amountOf, isSum } from './amounts.js';
import { blocksOf, type Blocks } from './blocks.js';
import { longestChain } from './chains.js';
import { circleFacts } from './circles.js';
import type { SequenceGraph } from './graph.js';
import { hoursFacts, requiredNodes } from './hours.js';
import { levelGaps } from './levels.js';
import { countNeeded, type Network } from './network.js';
import type { RuleFacts, RuleFlaw, SequenceAnalysis, StepFacts } from './types.js';
import { reachFrom, type Walk } from './walk.js';

/** How many of the nodes without which the most cannot be done are named. */
const MOST = 10;

function flawOf(
  walk: Walk,
  earliest: Float64Array,
  requirement: Requirement,
  rule: RuleFacts,
): RuleFlaw | undefined {
  const { graph, network, activities } = walk;
  const canBe = (vertex: number) => earliest[vertex] < Infinity;
  if (rule.need === undefined || rule.kind === 'all') return undefined;
  if (requirement.rule && isSum(requirement.rule)) {
    const own = requirement.rule;
    const worth = (step: number) => activities[step] && amountOf(own, activities[step]);
    const steps = network.stepsOf.get(own) ?? [];
    if (steps.some((step) => worth(step) === undefined)) return undefined;
    const sum = (all: readonly number[]) => all.reduce((total, step) => total + (worth(step) ?? 0), 0);
    const [available, reachable] = [sum(steps), sum(steps.filter(canBe))];
    if (available < rule.need) return { rule, why: 'too-little', available };
    return reachable < rule.need ? { rule, why: 'out-of-reach', available: reachable } : undefined;
  }
  const total = requirement.nodeIds.length + requirement.parts.length;
  const needed = countNeeded(graph, requirement) ?? 0;
  if (needed > total) return { rule, why: 'too-few', available: total };
  const reachable =
    requirement.nodeIds.filter((id) => canBe(graph.indexOf.get(id) as number)).length +
    requirement.parts.filter((part) => canBe(network.vertexOf.get(part) as number)).length;
  return reachable < needed ? { rule, why: 'out-of-reach', available: reachable } : undefined;
}

function flawsOf(walk: Walk, earliest: Float64Array, steps: readonly StepFacts[]): readonly RuleFlaw[] {
  const flaws: RuleFlaw[] = [];
  const visit = (requirement: Requirement, rule: RuleFacts) => {
    const flaw = flawOf(walk, earliest, requirement, rule);
    if (flaw) flaws.push(flaw);
    requirement.parts.forEach((part, at) => visit(part, rule.parts[at]));
  };
  steps.forEach(({ rules }, index) =>
    walk.graph.requirements[index].forEach((requirement, at) => visit(requirement, rules[at])),
  );
  return flaws;
}

/** Steps that hang together with nothing. */
function apartOf(graph: SequenceGraph): readonly string[] {
  if (graph.nodes.length < 2) return [];
  const kinds = [graph.requires, graph.together, graph.recommends];
  const tied = new Uint8Array(graph.ids.length);
  for (let index = 0; index < graph.ids.length; index++) {
    if (graph.places[index].length + graph.opens[index].length > 0) tied[index] = 1;
    for (const edges of kinds) for (const { from } of edges[index]) tied[from] = tied[index] = 1;
  }
  const isApart = (id: string, index: number) =>
    !graph.isGroup[index] && tied[index] === 0 && id !== graph.pathway.destinationNodeId;
  return graph.nodes.map(({ id }) => id).filter(isApart);
}

/** What nobody has done yet blocks as much as it ever will. */
export function blocksFromStart(
  network: Network,
  activities: Walk['activities'],
  earliest: Float64Array,
): Blocks {
  const alive = Uint8Array.from(earliest, (cost) => (cost < Infinity ? 1 : 0));
  return blocksOf(network, reachFrom(network, activities, []), alive);
}

function blocksMost({ steps, groups }: Blocks, graph: SequenceGraph): SequenceAnalysis['blocksMost'] {
  return graph.nodes
    .map(({ id }, index) => ({ nodeId: id, steps: steps[index], groups: groups[index] }))
    .filter((each) => each.steps + each.groups > 0)
    .sort((one, other) => other.steps + other.groups - (one.steps + one.groups))
    .slice(0, MOST);
}

export function analysisOf(
  plan: Plan,
  walk: Walk,
  earliest: Float64Array,
  steps: readonly StepFacts[],
): SequenceAnalysis {
  const { graph, network, activities } = walk;
  const canBeDone = (index: number) => earliest[index] < Infinity;
  return {
    longestChain: longestChain(graph),
    blocksMost: blocksMost(blocksFromStart(network, activities, earliest), graph),
    unreachable: graph.nodes.flatMap(({ id }, index) => (canBeDone(index) ? [] : id)),
    circles: circleFacts(graph, canBeDone),
    ruleFlaws: flawsOf(walk, earliest, steps),
    levelGaps: levelGaps(plan, graph),
    apart: apartOf(graph),
    missing: graph.ids.slice(graph.nodes.length),
    hours: hoursFacts(
      steps.filter(({ isGroup }) => !isGroup),
      requiredNodes(graph),
    ),
  };
}
