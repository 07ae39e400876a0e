/** What can go wrong inside a pathway: references to its own nodes, circles, and steps that can never open. */
import type { Pathway, PathwayNode } from '../pathways.js';
import { pathsTo, pointerOf, walk, type Key, type Visit } from '../pointer.js';
import type { PlanDocument } from '../plan.js';
import type { Problem } from '../problem.js';
import { problem, quote, sentences } from '../problems.js';
import { requirementsOf, type Requirement } from '../requirements.js';
import { circles } from './cycles.js';
import { openGates, type Gate } from './gates.js';
import { inACircle } from './orders.js';
import { rawRecords } from './records.js';

/** Checks every pathway that could be read. */
export function checkPathways(
  pathways: ReadonlyMap<string, Pathway>,
  document: PlanDocument,
  problems: Problem[],
): void {
  for (const [raw, keys] of rawRecords(document, 'pathways')) {
    const id = (raw as { id?: unknown } | null)?.id;
    const pathway = typeof id === 'string' ? pathways.get(id) : undefined;
    if (pathway) checkPathway(pathway, raw as RawPathway, keys, problems);
  }
}

interface RawPathway {
  readonly nodes?: unknown;
  readonly edges?: unknown;
}

function checkPathway(pathway: Pathway, raw: RawPathway, keys: readonly Key[], problems: Problem[]): void {
  const nodes = new Map(pathway.nodes.map((node) => [node.id, node]));
  const positions = positionsOf(raw.nodes);
  const at: At = (id, ...rest) => pointerOf([...keys, 'nodes', positions.get(id) ?? 0, ...rest]);
  const dangling = (pointer: string, value: string, what: string) =>
    problems.push(
      problem('unknown-reference', pointer, value, sentences.unknownReference(quote(value, pointer), what)),
    );

  checkNodes(pathway, nodes, at, dangling);
  const endOf: Visit = (id, edgeKeys) => {
    if (typeof id !== 'string' || id === '' || nodes.has(id)) return;
    dangling(pointerOf(edgeKeys), id, 'node of this pathway');
  };
  walk(raw, pathsTo(['edges/*/from', 'edges/*/to'].map((path) => [path, endOf])), [...keys]);
  const destination = pathway.destinationNodeId;
  if (destination !== undefined && !nodes.has(destination)) {
    dangling(pointerOf([...keys, 'destinationNodeId']), destination, 'node of this pathway');
  }
  reportOrder(pathway, nodes, at, problems);
}

type At = (id: string, ...rest: Key[]) => string;

function checkNodes(
  pathway: Pathway,
  nodes: ReadonlyMap<string, PathwayNode>,
  at: At,
  dangling: (pointer: string, value: string, what: string) => void,
): void {
  const stages = new Set(pathway.stages.map((stage) => stage.id));
  const checkAll = (ids: readonly string[], pointer: string) => {
    for (const id of ids) if (!nodes.has(id)) dangling(pointer, id, 'node of this pathway');
  };
  for (const { id, childIds, conditions, stageId } of pathway.nodes) {
    checkAll(childIds, at(id, 'childIds'));
    conditions.forEach((condition, index) => {
      checkAll(condition.nodeIds, at(id, 'conditions', index, 'nodeIds'));
      for (const other of condition.conditionIds) {
        if (conditions.some((each) => each.id === other)) continue;
        dangling(at(id, 'conditions', index, 'conditionIds'), other, 'condition of this node');
      }
    });
    if (stageId !== undefined && !stages.has(stageId))
      dangling(at(id, 'stageId'), stageId, 'stage of this pathway');
  }
}

function positionsOf(rawNodes: unknown): Map<unknown, number> {
  const positions = new Map<unknown, number>();
  if (!Array.isArray(rawNodes)) return positions;
  rawNodes.forEach((node: { id?: unknown } | null, index) => {
    if (node && !positions.has(node.id)) positions.set(node.id, index);
  });
  return positions;
}

function reportOrder(
  pathway: Pathway,
  nodes: ReadonlyMap<string, PathwayNode>,
  at: (id: string) => string,
  problems: Problem[],
): void {
  const required = requirements(pathway);
  const circled = new Set<string>();
  for (const members of circles(nodes.keys(), (id) => [
    ...(required.get(id) ?? []),
    ...(nodes.get(id)?.childIds ?? []),
    ...(nodes.get(id)?.conditions ?? []).flatMap(({ nodeIds }) => nodeIds),
  ])) {
    for (const member of members) circled.add(member);
    const first = members[0] as string;
    problems.push(
      problem('cycle', at(first), members, sentences.cycle('Steps of this pathway', inACircle(members))),
    );
  }
  const open = reachable(nodes, required);
  for (const id of nodes.keys()) {
    if (open.has(id) || circled.has(id)) continue;
    problems.push(problem('unreachable-step', at(id), id, sentences.unreachableStep()));
  }
}

/** For each node, the nodes that it requires. */
function requirements(pathway: Pathway): Map<string, string[]> {
  const required = new Map<string, string[]>();
  for (const edge of pathway.edges) {
    if (edge.kind !== 'requires') continue;
    const before = required.get(edge.to);
    if (before) before.push(edge.from);
    else required.set(edge.to, [edge.from]);
  }
  return required;
}

/** The nodes that can open: everything they require can, and enough of what they count. */
function reachable(
  nodes: ReadonlyMap<string, PathwayNode>,
  required: ReadonlyMap<string, readonly string[]>,
): Set<unknown> {
  const gates = new Map<unknown, Gate>();
  const add = (requirement: Requirement): Requirement => {
    const from = [...requirement.nodeIds, ...requirement.parts.map(add)];
    gates.set(requirement, { from, need: enough(requirement, from.length) });
    return requirement;
  };
  for (const [id, node] of nodes) {
    const from: unknown[] = [...new Set(required.get(id)), ...requirementsOf(node).map(add)];
    gates.set(id, { from, need: from.length });
  }
  return openGates(gates);
}

/** How many of what a requirement counts must be open before it can be met. */
function enough({ rule }: Requirement, total: number): number {
  if (total === 0) return 0;
  if (rule?.kind === 'any' || rule?.kind === 'hours' || rule?.kind === 'credits') return 1;
  return rule?.kind === 'at-least' ? (rule.count ?? 1) : total;
}
