/** A small plan that is edited in the tests. */
import { parsePlan, type PlanDocument } from '../../../src/contract/index.js';
import { Journal, type ReadPlan } from '../../../src/store/editing/journal.js';

export const planDocument = (): PlanDocument =>
  ({
    schemaVersion: '1.0',
    extra: { kept: true },
    educators: [{ id: 'e1', displayName: 'Educator 17' }],
    goals: [{ id: 'g1', title: 'Literacy', level: 'district' }],
    activities: [{ id: 'act', title: 'Institute', goals: ['g1'] }],
    growthPlans: [
      { id: 'other', educatorIds: ['e1'], goals: [{ id: 'o1', statement: 'Another plan', secret: 1 }] },
      {
        id: 'gp',
        educatorIds: ['e1'],
        status: 'draft',
        vendorMember: [1, { deep: true }],
        goals: [
          {
            id: 'a',
            statement: 'First goal',
            actions: [
              { id: 'x', text: 'Film a lesson', due: '2026-11-13', status: 'not-started', vendor: 'kept' },
              { id: 'y', text: 'Watch it', status: 'done', completedOn: '2026-10-01' },
            ],
            collaborators: [{ role: 'coach', name: 'Coach', vendor: 1 }],
          },
          { id: 'b', statement: 'Second goal' },
        ],
      },
    ],
  }) as unknown as PlanDocument;

export function readDocument(document: unknown = planDocument()): ReadPlan {
  const { plan, problems } = parsePlan(document);
  if (!plan) throw new Error('not a plan');
  return { plan, problems };
}

export const goalOf = (journal: Journal, goalId = 'a') =>
  journal.current.plan.growthPlans.get('gp')?.goals.find(({ id }) => id === goalId);

/** A journal with a clock that the test moves. */
export function journalOf(document: unknown = planDocument()) {
  const clock = { now: 1_000_000, told: 0 };
  const journal = new Journal(
    readDocument(document),
    () => clock.now,
    () => void (clock.told += 1),
  );
  return { journal, clock };
}
