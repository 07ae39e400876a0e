/** The plan: one document, its collections, and the two types that everything else is written against. */
import * as v from 'valibot';
import * as f from './fields.js';
import { activitySchema, sessionSchema, sourceSchema } from './activities.js';
import { frameworkSchema, scaleSchema, type Competency } from './frameworks.js';
import { formSchema } from './forms.js';
import { goalSchema, measureSchema } from './goals.js';
import { creditRequirementSchema, growthPlanSchema } from './growth-plans.js';
import { cycleSchema, evaluationSchema } from './improvement.js';
import { calendarSchema, organizationSchema, periodSchema, privacySchema } from './organization.js';
import { pathwaySchema } from './pathways.js';
import { educatorSchema, facilitatorSchema, groupSchema, participationSchema, roomSchema } from './people.js';

/** The version of the contract that this package reads and writes. Every 1.x is accepted. */
export const schemaVersion = '1.0';
/** Versions that this reader takes. */
export const VERSION_PATTERN = /^1\.\d+$/;

/** The collections of a plan, by the name of their array in the document: what one record of each is. */
export const collectionSchemas = {
  organizations: organizationSchema,
  periods: periodSchema,
  goals: goalSchema,
  measures: measureSchema,
  frameworks: frameworkSchema,
  scales: scaleSchema,
  activities: activitySchema,
  sessions: sessionSchema,
  sources: sourceSchema,
  educators: educatorSchema,
  groups: groupSchema,
  facilitators: facilitatorSchema,
  rooms: roomSchema,
  pathways: pathwaySchema,
  participations: participationSchema,
  creditRequirements: creditRequirementSchema,
  growthPlans: growthPlanSchema,
  forms: formSchema,
  evaluations: evaluationSchema,
  cycles: cycleSchema,
} as const;

/** The parts of a plan that stand once. */
export const partSchemas = {
  schemaVersion: v.optional(v.pipe(v.string(), v.regex(VERSION_PATTERN))),
  organization: v.optional(organizationSchema),
  calendar: v.optional(calendarSchema),
  privacy: v.optional(privacySchema),
} as const;

type CollectionSchemas = typeof collectionSchemas;
export type CollectionName = keyof CollectionSchemas;
export const COLLECTION_NAMES = Object.keys(collectionSchemas) as CollectionName[];

type ListEntries = {
  [K in CollectionName]: v.OptionalSchema<v.ArraySchema<CollectionSchemas[K], undefined>, () => []>;
};
const lists = Object.fromEntries(
  Object.entries(collectionSchemas).map(([name, schema]) => [name, f.list(schema)]),
) as unknown as ListEntries;

/** The whole document. The reader goes collection by collection; this is what the JSON Schema and the types are made of. */
export const planDocumentSchema = f.record({ ...partSchemas, ...lists });

/** What a back-end writes: generous, every array may be absent, links may be bare ids, unknown members are welcome. */
export type PlanDocument = v.InferInput<typeof planDocumentSchema> & { readonly [member: string]: unknown };

/** One record of a collection, normalized. */
export type RecordOf<K extends CollectionName> = v.InferOutput<CollectionSchemas[K]>;

/** A competency, with the framework that it belongs to. */
export interface PlanCompetency extends Competency {
  readonly frameworkId: string;
}

type Collections = { readonly [K in CollectionName]: ReadonlyMap<string, RecordOf<K>> };

/**
 * What every view reads: each collection a map by id in the order of the document, no optional arrays, nothing broken in
 * it. `source` is the document it was read from, untouched: what is saved is the source, so nothing is lost.
 */
export interface Plan extends Collections {
  readonly schemaVersion: string;
  /** The organization that the plan belongs to; it stands in `organizations` too. */
  readonly organization: RecordOf<'organizations'> | undefined;
  readonly calendar: v.InferOutput<typeof calendarSchema> | undefined;
  readonly privacy: v.InferOutput<typeof privacySchema>;
  /** Every competency of every framework, by id. */
  readonly competencies: ReadonlyMap<string, PlanCompetency>;
  readonly source: PlanDocument;
}
