/** Every shape of the contract with its words, in the order of the reference page. */
import * as activities from './activities.js';
import type { Definition } from './doc.js';
import * as evidence from './evidence.js';
import * as forms from './forms.js';
import * as frameworks from './frameworks.js';
import * as goals from './goals.js';
import * as growthPlans from './growth-plans.js';
import * as improvement from './improvement.js';
import * as organization from './organization.js';
import * as pathwayConditions from './pathway-conditions.js';
import * as pathways from './pathways.js';
import * as people from './people.js';
import * as planGoals from './plan-goals.js';
import { examplePlan, plan } from './plan.js';

export { examplePlan, plan };
export type { Definition, FieldDoc, Json } from './doc.js';

/** The shapes that a plan is made of, by the name of their definition in the JSON Schema. */
export const definitions: Readonly<Record<string, Definition>> = {
  organization: organization.organization,
  vision: organization.vision,
  period: organization.period,
  calendar: organization.calendar,
  calendarDay: organization.calendarDay,
  privacy: organization.privacy,
  goal: goals.goal,
  goalLink: goals.goalLink,
  goalCompetencyLink: goals.goalCompetencyLink,
  measure: goals.measure,
  measurePoint: goals.measurePoint,
  observation: goals.observation,
  measureLink: goals.measureLink,
  framework: frameworks.framework,
  competency: frameworks.competency,
  relation: frameworks.relation,
  scale: frameworks.scale,
  level: frameworks.level,
  activity: activities.activity,
  competencyLink: activities.competencyLink,
  audience: activities.audience,
  evidence: evidence.evidence,
  credit: activities.credit,
  money: activities.money,
  session: activities.session,
  source: evidence.source,
  educator: people.educator,
  attainment: people.attainment,
  group: people.group,
  facilitator: people.facilitator,
  room: people.room,
  availability: people.availability,
  participation: people.participation,
  pathway: pathways.pathway,
  stage: pathways.stage,
  node: pathways.node,
  rule: pathways.rule,
  condition: pathwayConditions.condition,
  constraint: pathwayConditions.constraint,
  edge: pathways.edge,
  growthPlan: growthPlans.growthPlan,
  planGoal: planGoals.planGoal,
  prompts: planGoals.prompts,
  action: planGoals.action,
  artifact: planGoals.artifact,
  reflection: planGoals.reflection,
  collaborator: planGoals.collaborator,
  review: growthPlans.review,
  signOff: growthPlans.signOff,
  revision: growthPlans.revision,
  creditRequirement: growthPlans.creditRequirement,
  creditCategory: growthPlans.creditCategory,
  form: forms.form,
  formSection: forms.formSection,
  formField: forms.formField,
  formColumn: forms.formColumn,
  formSignature: forms.formSignature,
  formWord: forms.formWord,
  formTransition: forms.formTransition,
  formSource: forms.formSource,
  evaluation: improvement.evaluation,
  distributionBar: improvement.distributionBar,
  cycle: improvement.cycle,
  subject: improvement.subject,
  change: improvement.change,
  externalId: organization.externalId,
};
