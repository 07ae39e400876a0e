/** Which frameworks of a plan have anything to do with each other, and which two are shown. */
import type { Plan } from '../../contract/plan.js';
import { associationsOf, isMutualAssociation } from './associations.js';

export interface FrameworkPair {
  readonly framework: string;
  readonly beside: string;
  /** Associations between the two, each counted once. */
  readonly count: number;
}

/** Pairs with associations, those with the most first; two that have as many in the order of the plan. */
export function crosswalkPairs(plan: Plan): readonly FrameworkPair[] {
  const ids = [...plan.frameworks.keys()];
  const place = new Map(ids.map((id, index) => [id, index]));
  const number = new Map([...plan.competencies.keys()].map((id, index) => [id, index]));
  const found = new Map<number, Set<string>>();
  for (const framework of plan.frameworks.values()) {
    const own = place.get(framework.id)!;
    for (const { type, origin, target } of associationsOf(plan, framework)) {
      const other = place.get(plan.competencies.get(target)?.frameworkId ?? framework.id);
      if (other === undefined || other === own) continue;
      const pair = Math.min(own, other) * ids.length + Math.max(own, other);
      const [from, to] = [number.get(origin)!, number.get(target)!];
      const isTurned = isMutualAssociation(type) && other < own;
      const group = found.get(pair) ?? new Set();
      found.set(pair, group.add(`${isTurned ? to : from} ${isTurned ? from : to} ${type}`));
    }
  }
  return [...found]
    .sort(([a, first], [b, second]) => second.size - first.size || a - b)
    .map(([pair, { size }]) => ({
      framework: ids[Math.floor(pair / ids.length)]!,
      beside: ids[pair % ids.length]!,
      count: size,
    }));
}

export interface CrosswalkChoice {
  readonly framework: string;
  readonly beside: string;
  /** Ids that were asked for and that the plan does not have. */
  readonly unknown: readonly string[];
  readonly pairs: readonly FrameworkPair[];
}

/**
 * The two that are asked for; for what is not asked for, or not in the plan, the one that shares the most with the other,
 * else the next of the plan. Undefined where the plan has no two frameworks.
 */
export function chooseFrameworks(
  plan: Plan,
  asked: { readonly framework?: string; readonly beside?: string } = {},
  pairs = crosswalkPairs(plan),
): CrosswalkChoice | undefined {
  const ids = [...plan.frameworks.keys()];
  if (ids.length < 2) return undefined;
  const given = [asked.framework, asked.beside].filter((id) => id !== undefined && id !== '') as string[];
  const unknown = [...new Set(given.filter((id) => !plan.frameworks.has(id)))];
  const known = (id: string | undefined) => (id !== undefined && plan.frameworks.has(id) ? id : undefined);
  const first = known(asked.framework);
  const second = known(asked.beside);
  const partner = (id: string) => {
    const pair = pairs.find(({ framework, beside }) => framework === id || beside === id);
    if (pair) return pair.framework === id ? pair.beside : pair.framework;
    return ids.find((each) => each !== id)!;
  };
  if (first !== undefined) {
    const beside = second === undefined || second === first ? partner(first) : second;
    return { framework: first, beside, unknown, pairs };
  }
  if (second !== undefined) return { framework: partner(second), beside: second, unknown, pairs };
  const best = pairs[0] ?? { framework: ids[0]!, beside: ids[1]! };
  return { framework: best.framework, beside: best.beside, unknown, pairs };
}
