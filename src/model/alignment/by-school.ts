/** How many activities serve a goal at each of some organizations. */
import type { Plan } from '../../contract/plan.js';
import { at, planIndex } from '../plan-index.js';
import { isAskedFor } from './narrow.js';
import { recordsFor, type AlignmentQuery } from './scope.js';

/**
 * Activities that name the goal or one beneath it, among those that concern the organization: as many as the map narrowed to
 * it shows. An activity that is open to several is counted at each of them.
 */
export function servingAt(
  plan: Plan,
  goal: string,
  organizations: readonly string[],
  query: AlignmentQuery = {},
): ReadonlyMap<string, number> {
  const index = planIndex(plan);
  const beneath = new Set([goal]);
  for (const id of beneath) for (const each of at(index.goalsBySupported, id)) beneath.add(each.id);
  const counts = new Map<string, number>();
  for (const organization of organizations) {
    const { goals, activities } = recordsFor(plan, organization);
    let count = 0;
    for (const activity of activities.values()) {
      const serves = activity.goals.some(({ goalId }) => beneath.has(goalId) && goals.has(goalId));
      if (serves && isAskedFor(activity, query)) count++;
    }
    counts.set(organization, count);
  }
  return counts;
}
