/** Orders that run in a circle: goals, prerequisites, organizations, competencies, improvement cycles. */
import type { Plan } from '../plan.js';
import type { Problem } from '../problem.js';
import { problem, sentences } from '../problems.js';
import { circles } from './cycles.js';

/** Where a record stands in the document; its id where the record is gone. */
export type Locate = (collection: string, id: string) => string;

/** One problem for each circle, at its first member. */
export function checkOrders(plan: Plan, locate: Locate, problems: Problem[]): void {
  const report = (
    collection: string,
    what: string,
    ids: Iterable<string>,
    next: (id: string) => readonly string[],
  ) => {
    for (const members of circles(ids, next)) {
      const pointer = locate(collection, members[0] as string);
      problems.push(problem('cycle', pointer, members, sentences.cycle(what, inACircle(members))));
    }
  };
  report('goals', 'Goals that support one another', plan.goals.keys(), (id) =>
    (plan.goals.get(id)?.supports ?? []).map((support) => support.goalId),
  );
  report(
    'activities',
    'Prerequisites',
    plan.activities.keys(),
    (id) => plan.activities.get(id)?.prerequisites ?? [],
  );
  report('organizations', 'Organizations and their parents', plan.organizations.keys(), (id) =>
    parentOf(plan.organizations.get(id)?.parentId),
  );
  report(
    'competencies',
    'Competencies and their parents',
    plan.competencies.keys(),
    (id) => plan.competencies.get(id)?.parentIds ?? [],
  );
  report('cycles', 'Improvement cycles that follow one another', plan.cycles.keys(), (id) =>
    parentOf(plan.cycles.get(id)?.nextCycleId),
  );
}

const parentOf = (id: string | undefined): string[] => (id === undefined ? [] : [id]);

/** `a → b → a`, shortened in the middle where it is long. */
export function inACircle(members: readonly string[]): string {
  const clipped = members.map((id) => (id.length > 40 ? `${id.slice(0, 39)}…` : id));
  const shown = clipped.length > 6 ? [...clipped.slice(0, 4), `${clipped.length - 4} more`] : clipped;
  return [...shown, clipped[0]].join(' → ');
}
