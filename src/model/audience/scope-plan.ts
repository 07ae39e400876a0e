/** The one place that decides what of a plan may be shown to whom. Everything that shows a plan reads what this gives. */
import type { Audience, GrowthPlan, Participation, Plan, PlanDocument } from '../../contract/index.js';
import { minimumGroup, minimumGroupSizeOf } from './minimum-group.js';
import { publicCollections } from './public-plan.js';
import { emptied, mapList, mapRecords, memo, withMembers } from './sharing.js';

type Changes = { -readonly [K in keyof Plan]?: Plan[K] };

const withoutReflections = memo((growthPlan: GrowthPlan): GrowthPlan =>
  withMembers(growthPlan, {
    goals: mapList(growthPlan.goals, (goal) => withMembers(goal, { reflections: emptied(goal.reflections) })),
  }),
);

/** Colleagues see everything but what an educator wrote for himself or herself: reflections. */
const staffCollections = {
  growthPlans: memo((plans: Plan['growthPlans']) => mapRecords(plans, withoutReflections)),
  participations: memo((participations: Plan['participations']) =>
    mapRecords(participations, (participation: Participation) =>
      withMembers(participation, { reflection: undefined }),
    ),
  ),
};

function changesFor(plan: Plan, audience: Audience): Changes {
  const group = minimumGroup(minimumGroupSizeOf(plan));
  const measures = group.measures(plan.measures);
  const evaluations = group.evaluations(plan.evaluations);
  if (audience === 'self') return { measures, evaluations };
  if (audience === 'staff') {
    const growthPlans = staffCollections.growthPlans(plan.growthPlans);
    const participations = staffCollections.participations(plan.participations);
    return { measures, evaluations, growthPlans, participations };
  }
  return { measures, ...publicCollections({ ...plan, evaluations }) };
}

function scope(plan: Plan, audience: Audience): Plan {
  const changes = changesFor(plan, audience);
  const names = Object.keys(changes) as (keyof Plan)[];
  const same = names.every((name) => changes[name] === plan[name]);
  if (same && audience === 'self') return plan;
  const source: PlanDocument = Object.freeze({ schemaVersion: plan.schemaVersion });
  return Object.freeze({ ...plan, ...changes, source });
}

const scopedPlans = memo((_plan: Plan) => new Map<Audience, Plan>());

/**
 * The plan as this audience may see it.
 *
 * - `self`: everything. An educator looks at his or her own plan.
 * - `staff`: everything but reflections, of growth plans and of participations.
 * - `public`: no people, only roles and numbers; see `public-plan.ts` for each decision.
 * - Every audience: small groups are withheld; see `minimum-group.ts`.
 *
 * `source` is the whole document with every unknown member in it, so it is left out wherever the plan is cut down: a
 * download or an export of a scoped plan can't hold more than the picture shows. The store keeps the whole plan for saving.
 *
 * Collections, records and lists that nothing was taken out of are the same objects (`===`) as in the plan. The same plan
 * and audience give the same object every time.
 */
export function scopePlan(plan: Plan, audience: Audience): Plan {
  const known = scopedPlans(plan);
  const scoped = known.get(audience) ?? scope(plan, audience);
  known.set(audience, scoped);
  return scoped;
}
