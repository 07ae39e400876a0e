/** What can go wrong inside a pathway: references to its own nodes, circles, and steps that can never open. */
import type { Pathway, PathwayNode } from '../pathways.js';
import { pathsTo, pointerOf, walk, type Key, type Visit } from '../pointer.js';
import type { PlanDocument } from '../plan.js';
import type { Problem } from '../problem.js';
import { problem, quote, sentences } from '../problems.js';
import { circles } from './cycles.js';
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
  const stages = new Set(pathway.stages.map((stage) => stage.id));
  const positions = positionsOf(raw.nodes);
  const at = (id: string, ...rest: Key[]) => pointerOf([...keys, 'nodes', positions.get(id) ?? 0, ...rest]);
  const dangling = (pointer: string, value: string, what: string) =>
    problems.push(
      problem('unknown-reference', pointer, value, sentences.unknownReference(quote(value, pointer), what)),
    );

  for (const node of pathway.nodes) {
    for (const child of node.childIds)
      if (!nodes.has(child)) dangling(at(node.id, 'childIds'), child, 'node of this pathway');
    if (node.stageId !== undefined && !stages.has(node.stageId))
      dangling(at(node.id, 'stageId'), node.stageId, 'stage of this pathway');
  }
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

/** The nodes that can open: everything they require can, and a group has enough children that can. */
function reachable(
  nodes: ReadonlyMap<string, PathwayNode>,
  required: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const dependants = new Map<string, string[]>();
  const missing = new Map<string, number>();
  for (const [id, node] of nodes) {
    const needs = required.get(id) ?? [];
    missing.set(id, needs.length + enough(node));
    for (const other of [...needs, ...node.childIds]) {
      const rows = dependants.get(other);
      if (rows) rows.push(id);
      else dependants.set(other, [id]);
    }
  }
  const open = new Set<string>();
  const queue = [...nodes.keys()].filter((id) => missing.get(id) === 0);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (open.has(id)) continue;
    open.add(id);
    for (const other of dependants.get(id) ?? []) if (isMet(other, nodes, required, open)) queue.push(other);
  }
  return open;
}

function isMet(
  id: string,
  nodes: ReadonlyMap<string, PathwayNode>,
  required: ReadonlyMap<string, readonly string[]>,
  open: ReadonlySet<string>,
): boolean {
  const node = nodes.get(id);
  if (!node || open.has(id)) return false;
  const children = node.childIds.filter((child) => open.has(child)).length;
  return children >= enough(node) && (required.get(id) ?? []).every((other) => open.has(other));
}

/** How many children of a group must be open before the group can be met. */
function enough(node: PathwayNode): number {
  const { rule, childIds } = node;
  if (childIds.length === 0) return 0;
  if (rule?.kind === 'any' || rule?.kind === 'hours' || rule?.kind === 'credits') return 1;
  return rule?.kind === 'at-least' ? (rule.count ?? 1) : childIds.length;
}
