/** The organizations that the map can be narrowed to. */
import type { Plan } from '../../contract/plan.js';
import { planIndex } from '../../model/plan-index.js';

export interface School {
  readonly id: string;
  readonly name: string;
}

/** Organizations other than the plan's own that have goals or activities, themselves or beneath them. */
export function schoolsOf(plan: Plan): readonly School[] {
  const index = planIndex(plan);
  const used = new Set<string>();
  const use = (id: string | undefined) => {
    if (id !== undefined) for (const each of index.organizationAndAbove(id)) used.add(each.id);
  };
  for (const goal of plan.goals.values()) use(goal.organizationId);
  for (const activity of plan.activities.values()) activity.organizationIds.forEach(use);
  return [...plan.organizations.values()]
    .filter(({ id }) => used.has(id) && id !== plan.organization?.id)
    .map(({ id, name }) => ({ id, name: name ?? id }));
}

/** The school year that most of the goals are for: it stands beside the heading. */
export function yearOf(plan: Plan): string | undefined {
  const uses = new Map<string, number>();
  for (const { periodId } of plan.goals.values()) {
    if (periodId !== undefined) uses.set(periodId, (uses.get(periodId) ?? 0) + 1);
  }
  const [most] = [...uses].sort((a, b) => b[1] - a[1]);
  if (most) return plan.periods.get(most[0])?.title;
  const years = [...plan.periods.values()].filter((period) => period.type === 'school-year');
  return years.length === 1 ? years[0]!.title : undefined;
}
