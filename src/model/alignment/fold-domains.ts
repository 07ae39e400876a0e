/** To which domain of its framework each competency belongs. */
import type { Plan, PlanCompetency } from '../../contract/plan.js';

export interface Domain {
  readonly id: string;
  readonly title: string;
}

/**
 * The item of the framework under which a competency stands, as high up as tells the given ones apart: frameworks with one
 * root over everything fold by what stands under the root. An item that has others under it is its own domain; one
 * that stands alone is in its framework's.
 */
export function domainsOf(
  competencies: readonly PlanCompetency[],
  plan: Plan,
): ReadonlyMap<string, Domain | undefined> {
  const parents = new Set<string>();
  for (const each of plan.competencies.values()) {
    const parent = parentOf(each, plan);
    if (parent !== undefined) parents.add(parent.id);
  }
  const paths = new Map(competencies.map((each) => [each.id, pathOf(each, parents, plan)]));
  const deepest = Math.max(1, ...[...paths.values()].map((path) => path.length - 1));
  for (let depth = 1; depth <= deepest; depth++) {
    const found = new Set([...paths.values()].map((path) => at(path, depth)?.id));
    if (found.size > 1 || depth === deepest) return named(paths, depth);
  }
  return new Map();
}

const at = (path: readonly Domain[], depth: number): Domain | undefined =>
  path[Math.min(depth, path.length - 1)];

function named(paths: ReadonlyMap<string, readonly Domain[]>, depth: number) {
  return new Map([...paths].map(([id, path]) => [id, at(path, depth)]));
}

/** The framework, then the items over the competency from the top, at last itself where others stand under it. */
function pathOf(competency: PlanCompetency, parents: ReadonlySet<string>, plan: Plan): readonly Domain[] {
  const items: PlanCompetency[] = parents.has(competency.id) ? [competency] : [];
  const seen = new Set([competency]);
  for (let each = parentOf(competency, plan); each && !seen.has(each); each = parentOf(each, plan)) {
    seen.add(each);
    items.push(each);
  }
  const framework = plan.frameworks.get(competency.frameworkId);
  return [{ id: competency.frameworkId, title: framework?.title ?? '' }, ...items.reverse().map(domainOf)];
}

/** The first that the plan holds; in CASE a parent is also said as an association. */
function parentOf({ parentIds, relations }: PlanCompetency, plan: Plan): PlanCompetency | undefined {
  for (const id of parentIds) if (plan.competencies.has(id)) return plan.competencies.get(id);
  const child = relations.find(({ type, targetId }) => type === 'is-child-of' && targetId !== undefined);
  return child && plan.competencies.get(child.targetId);
}

const domainOf = ({ id, code, shortStatement, statement }: PlanCompetency): Domain => ({
  id,
  title: [code, shortStatement ?? statement].filter(Boolean).join(' ').trim(),
});
