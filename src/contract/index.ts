/** The data contract: what a plan is, how it is read, and what can be wrong with it. */
export * from './vocabulary.js';
export { parsePlan, readPlan, type ParseResult, type ReadOptions } from './parse.js';
export { serializePlan } from './serialize.js';
export { SEVERITIES, type Problem, type Severity } from './problem.js';
export { PROBLEM_CODES, SHAPE_CODES, kindOf, problem, quote, type ProblemCode } from './problems.js';
export { readJson } from './json-text.js';
export { dayNumber, dayOf, daysBetween, isPlainDate, type PlainDate } from './plain-date.js';
export { pointerOf } from './pointer.js';
export { COLLECTION_NAMES, schemaVersion } from './plan.js';
export type { CollectionName, Plan, PlanCompetency, PlanDocument, RecordOf } from './plan.js';
export type * from './activities.js';
export type * from './frameworks.js';
export type * from './goals.js';
export type * from './growth-plans.js';
export type * from './improvement.js';
export type * from './organization.js';
export type * from './pathways.js';
export type * from './people.js';
