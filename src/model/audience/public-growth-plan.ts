/**
 * What the public sees of a growth plan: what it is for and what is done, and nothing of how somebody is judged.
 *
 * - A plan that a supervisor directs (kinds `directed`, `improvement`, `monitored`) goes altogether: that it exists says
 *   something about a person.
 * - Of the others stay whose plan it is (under the public label), its period and form, and of each goal the statement, its
 *   kind, the links to goals, competencies and measures, and the actions with dates and status.
 * - Kind, status, title, levels, prompts, rationale, source, evidence, reflections, collaborators, reviews, sign-offs,
 *   revisions, what blocks an action and what supports it, external ids, and members that the contract does not know go.
 * - Names of people of the plan inside statements and actions become their public label.
 */
import type { Action, GrowthPlan, PlanGoal } from '../../contract/index.js';
import { collectionSchemas } from '../../contract/plan.js';
import { emptied, known, withMembers } from './sharing.js';

const DIRECTED: ReadonlySet<string | undefined> = new Set(['directed', 'improvement', 'monitored']);

/** Takes the names of people out of a text. */
export type Unname = (text: string) => string;

const publicAction = (action: Action, unname: Unname): Action => ({
  id: action.id,
  externalIds: [],
  text: action.text === undefined ? undefined : unname(action.text),
  activityId: action.activityId,
  supports: [],
  start: action.start,
  due: action.due,
  hours: action.hours,
  status: action.status,
  blockedBy: undefined,
  completedOn: action.completedOn,
});

const publicGoal = (goal: PlanGoal, unname: Unname): PlanGoal => ({
  id: goal.id,
  externalIds: [],
  statement: goal.statement === undefined ? undefined : unname(goal.statement),
  kind: goal.kind,
  goalIds: goal.goalIds,
  competencyIds: goal.competencyIds,
  measureIds: goal.measureIds,
  due: goal.due,
  actions: goal.actions.map((action) => publicAction(action, unname)),
  evidence: [],
  reflections: [],
  collaborators: [],
});

/** Undefined where the public sees nothing of it. */
export function publicGrowthPlan(growthPlan: GrowthPlan, unname: Unname): GrowthPlan | undefined {
  if (DIRECTED.has(growthPlan.kind)) return undefined;
  return withMembers(known(growthPlan, collectionSchemas.growthPlans), {
    externalIds: emptied(growthPlan.externalIds),
    title: undefined,
    kind: undefined,
    status: undefined,
    supervisorId: undefined,
    goals: growthPlan.goals.map((goal) => publicGoal(goal, unname)),
    reviews: emptied(growthPlan.reviews),
    signOffs: emptied(growthPlan.signOffs),
    revisions: emptied(growthPlan.revisions),
  });
}
