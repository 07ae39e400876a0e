/** What a node of a pathway asks for, in one form: its own rule over its children, and each of its conditions. */
import type { PathwayCondition, PathwayNode, PathwayRule } from './pathways.js';

/** One thing that a node asks for: enough of what it counts. */
export interface Requirement {
  /** The condition that says so; undefined where it is the node's own rule over its children. */
  readonly condition: PathwayCondition | undefined;
  /** Undefined means all of them. */
  readonly rule: PathwayRule | undefined;
  /** Ids of the nodes that count, each once. */
  readonly nodeIds: readonly string[];
  /** Conditions of the same node that count, each as one. */
  readonly parts: readonly Requirement[];
  /** Whether it must hold before the node can be begun. */
  readonly prerequisite: boolean;
}

const NOTHING: readonly Requirement[] = [];
/** Nobody nests conditions further than this; what is deeper stands beside the others. */
const DEEPEST = 64;

const once = (ids: readonly string[]): readonly string[] =>
  new Set(ids).size === ids.length ? ids : [...new Set(ids)];

/**
 * Everything that the node asks for; all of it must hold. Conditions that others name stand inside those, each once: one
 * that two others name belongs to the first, and conditions that name each other in a circle stand beside one another.
 */
export function requirementsOf(node: PathwayNode): readonly Requirement[] {
  const { conditions } = node;
  if (conditions.length === 0 && node.childIds.length === 0) return NOTHING;
  const own = conditions.filter(({ prerequisite }) => !prerequisite).length;
  const found: Requirement[] = [];
  if (node.childIds.length > 0 && (node.rule !== undefined || own === 0)) {
    found.push({
      condition: undefined,
      rule: node.rule,
      nodeIds: once(node.childIds),
      parts: [],
      prerequisite: false,
    });
  }
  if (conditions.length > 0) found.push(...conditionsOf(node));
  return found;
}

function conditionsOf(node: PathwayNode): readonly Requirement[] {
  const byId = new Map(node.conditions.map((condition) => [condition.id, condition]));
  const named = new Set(
    node.conditions.flatMap(({ id, conditionIds }) => conditionIds.filter((each) => each !== id)),
  );
  const taken = new Set<PathwayCondition>();
  const build = (condition: PathwayCondition, depth = 0): Requirement => {
    taken.add(condition);
    const parts: Requirement[] = [];
    for (const id of depth < DEEPEST ? condition.conditionIds : []) {
      const part = byId.get(id);
      if (part && !taken.has(part)) parts.push(build(part, depth + 1));
    }
    const { rule, prerequisite } = condition;
    const isBare = condition.nodeIds.length === 0 && condition.conditionIds.length === 0;
    const nodeIds = once(isBare ? node.childIds : condition.nodeIds);
    return { condition, rule, nodeIds, parts, prerequisite };
  };
  const top = node.conditions.filter(({ id }) => !named.has(id)).map((each) => build(each));
  for (const condition of node.conditions) if (!taken.has(condition)) top.push(build(condition));
  return top;
}
