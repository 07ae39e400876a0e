/** Rules in numbers: what is needed, what there is, what is done. */
import type { Requirement } from '../../contract/index.js';
import { isSum } from './amounts.js';
import { countNeeded } from './network.js';
import type { RuleFacts } from './types.js';
import { worthOf, type Walk } from './walk.js';

const KINDS: ReadonlySet<string> = new Set(['all', 'any', 'at-least', 'hours', 'credits']);

function kindOf({ rule, nodeIds, parts }: Requirement): RuleFacts['kind'] {
  const kind = rule === undefined ? 'all' : rule.kind;
  if (kind === undefined || !KINDS.has(kind) || nodeIds.length + parts.length === 0) return 'unknown';
  return kind as RuleFacts['kind'];
}

interface Counts {
  readonly need: number | undefined;
  readonly of: number;
  readonly have: number;
}

function sumsOf(walk: Walk, requirement: Requirement, vertex: number): Counts {
  const rule = requirement.rule as NonNullable<Requirement['rule']>;
  const steps = walk.network.stepsOf.get(rule) ?? [];
  const of = steps.reduce((sum, step) => sum + (worthOf(walk, rule, step) ?? 0), 0);
  return { need: rule.amount, of, have: walk.sure.have[vertex] };
}

function countsOf(walk: Walk, requirement: Requirement, parts: readonly RuleFacts[]): Counts {
  const { graph, sure } = walk;
  const done = requirement.nodeIds.filter((id) => sure.met[graph.indexOf.get(id) as number]).length;
  return {
    need: countNeeded(graph, requirement),
    of: requirement.nodeIds.length + parts.length,
    have: done + parts.filter(({ isMet }) => isMet).length,
  };
}

/** The facts of one thing that a node asks for. `begun` says which nodes are begun. */
export function ruleFacts(
  walk: Walk,
  nodeId: string,
  requirement: Requirement,
  begun: Uint8Array | undefined,
): RuleFacts {
  const { graph, network, sure, perhaps } = walk;
  const { condition, rule, nodeIds, prerequisite } = requirement;
  const parts = requirement.parts.map((part) => ruleFacts(walk, nodeId, part, begun));
  const vertex = network.vertexOf.get(requirement) as number;
  const kind = kindOf(requirement);
  const { need, of, have } =
    rule && isSum(rule) ? sumsOf(walk, requirement, vertex) : countsOf(walk, requirement, parts);
  const isBegun = (id: string) => begun?.[graph.indexOf.get(id) as number] === 1;
  return {
    nodeId,
    conditionId: condition?.id,
    title: condition?.title,
    description: condition?.description,
    prerequisite,
    kind,
    need: kind === 'unknown' ? undefined : need,
    of,
    have,
    begun: nodeIds.filter((id) => isBegun(id) && !sure.met[graph.indexOf.get(id) as number]).length,
    unit: rule?.unit,
    nodeIds,
    parts,
    isMet: sure.met[vertex] ? true : perhaps.met[vertex] ? undefined : false,
    constraints: condition?.constraints ?? [],
    isChoice: kind !== 'unknown' && kind !== 'all' && need !== undefined && need < of,
  };
}
