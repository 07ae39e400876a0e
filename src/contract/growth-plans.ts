/** One educator's or team's plan for growth, as state forms know it, and the rules of renewal as data. */
import * as v from 'valibot';
import * as f from './fields.js';
import {
  ACTION_STATUSES,
  CAREER_STAGES,
  COLLABORATOR_ROLES,
  CREDIT_UNITS,
  GROWTH_PLAN_KINDS,
  GROWTH_PLAN_STATUSES,
  PLAN_GOAL_KINDS,
  PLAN_GOAL_SOURCES,
  PLAN_GOAL_STATUSES,
  REVIEW_KINDS,
  REVIEW_STATUSES,
  SIGN_OFF_MEANINGS,
} from './vocabulary.js';

export const actionSchema = f.record({
  ...f.identity,
  text: f.optionalText(),
  activityId: f.optionalId(),
  supports: f.texts(),
  start: f.date(),
  due: f.date(),
  hours: f.amount(),
  status: f.optionalWord(ACTION_STATUSES),
  blockedBy: f.optionalText(),
  completedOn: f.date(),
});

/** What shows that something was done or learned: a link, a text, or both. */
export const artifactSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  text: f.optionalText(),
  url: f.url(),
  date: f.date(),
  competencyIds: f.ids(),
});

export const reflectionSchema = f.record({
  ...f.identity,
  text: f.optionalText(),
  date: f.date(),
  authorId: f.optionalId(),
});

export const collaboratorSchema = f.record({
  role: f.optionalWord(COLLABORATOR_ROLES),
  educatorId: f.optionalId(),
  groupId: f.optionalId(),
  name: f.optionalText(),
});

/** The SMART prompts, each optional: states disagree on what the letters stand for. */
export const promptsSchema = f.record({
  specific: f.optionalText(),
  measurable: f.optionalText(),
  actionOriented: f.optionalText(),
  realistic: f.optionalText(),
  timed: f.optionalText(),
});

export const planGoalSchema = f.record({
  ...f.identity,
  statement: f.optionalText(),
  prompts: v.optional(promptsSchema),
  kind: f.optionalWord(PLAN_GOAL_KINDS),
  source: f.optionalWord(PLAN_GOAL_SOURCES),
  status: f.optionalWord(PLAN_GOAL_STATUSES),
  rationale: f.optionalText(),
  goalIds: f.ids(),
  competencyIds: f.ids(),
  measureIds: f.ids(),
  baselineLevel: f.number(),
  currentLevel: f.number(),
  targetLevel: f.number(),
  scaleId: f.optionalId(),
  due: f.date(),
  actions: f.list(actionSchema),
  evidence: f.list(artifactSchema),
  reflections: f.list(reflectionSchema),
  collaborators: f.list(collaboratorSchema),
});

export const reviewSchema = f.record({
  ...f.identity,
  kind: f.optionalWord(REVIEW_KINDS),
  status: f.optionalWord(REVIEW_STATUSES),
  date: f.date(),
  comments: f.optionalText(),
  goalsMet: f.flag(),
  reviewerId: f.optionalId(),
  reviewer: f.optionalText(),
});

export const signOffSchema = f.record({
  ...f.identity,
  role: f.optionalText(),
  educatorId: f.optionalId(),
  name: f.optionalText(),
  date: f.date(),
  meaning: f.optionalWord(SIGN_OFF_MEANINGS),
});

export const revisionSchema = f.record({
  ...f.identity,
  date: f.date(),
  summary: f.optionalText(),
  authorId: f.optionalId(),
});

export const growthPlanSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  educatorIds: f.ids(),
  groupId: f.optionalId(),
  kind: f.optionalWord(GROWTH_PLAN_KINDS),
  periodId: f.optionalId(),
  start: f.date(),
  end: f.date(),
  status: f.optionalWord(GROWTH_PLAN_STATUSES),
  form: f.optionalText(),
  supervisorId: f.optionalId(),
  goals: f.list(planGoalSchema),
  reviews: f.list(reviewSchema),
  signOffs: f.list(signOffSchema),
  revisions: f.list(revisionSchema),
});

export const creditRequirementSchema = f.record({
  ...f.identity,
  title: f.optionalText(),
  jurisdiction: f.optionalText(),
  unit: f.optionalWord(CREDIT_UNITS),
  hoursPerUnit: f.amount(),
  required: f.amount(),
  cycleStart: f.date(),
  cycleEnd: f.date(),
  minimumSessionHours: f.amount(),
  carryOver: f.amount(),
  approver: f.optionalText(),
  evidenceOfCompletion: f.optionalText(),
  careerStages: f.words(CAREER_STAGES),
  categories: f.list(
    f.record({ ...f.identity, label: f.optionalText(), minimum: f.amount(), maximum: f.amount() }),
  ),
});

export type GrowthPlan = v.InferOutput<typeof growthPlanSchema>;
export type PlanGoal = v.InferOutput<typeof planGoalSchema>;
export type Action = v.InferOutput<typeof actionSchema>;
export type Artifact = v.InferOutput<typeof artifactSchema>;
export type Reflection = v.InferOutput<typeof reflectionSchema>;
export type Collaborator = v.InferOutput<typeof collaboratorSchema>;
export type Review = v.InferOutput<typeof reviewSchema>;
export type SignOff = v.InferOutput<typeof signOffSchema>;
export type Revision = v.InferOutput<typeof revisionSchema>;
export type CreditRequirement = v.InferOutput<typeof creditRequirementSchema>;
