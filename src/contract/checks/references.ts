/** Every reference of the contract as a table, and the check that each leads somewhere. */
import type { CollectionName, Plan } from '../plan.js';
import { pointerOf, type Key, type Visit } from '../pointer.js';
import type { Problem } from '../problem.js';
import { problem, quote, sentences } from '../problems.js';

export type Target = CollectionName | 'competencies';

/** What a record of a collection is called in a sentence. */
const NAMES: Record<Target, string> = {
  organizations: 'organization',
  periods: 'period',
  goals: 'goal',
  measures: 'measure',
  frameworks: 'framework',
  scales: 'scale',
  activities: 'activity',
  sessions: 'session',
  sources: 'source',
  educators: 'educator',
  groups: 'group',
  facilitators: 'facilitator',
  rooms: 'room',
  pathways: 'pathway',
  participations: 'participation',
  creditRequirements: 'credit requirement',
  growthPlans: 'growth plan',
  forms: 'form',
  evaluations: 'evaluation',
  cycles: 'cycle',
  competencies: 'competency',
};
const PEOPLE: ReadonlySet<Target> = new Set([
  'educators',
  'groups',
  'facilitators',
  'participations',
  'growthPlans',
]);

/** From where to what: a path into a record (`*` for each item of a list) and the collection that it points into. */
export const REFERENCES: { readonly [K in CollectionName]?: Readonly<Record<string, Target>> } = {
  organizations: { parentId: 'organizations' },
  periods: { parentId: 'periods' },
  goals: {
    organizationId: 'organizations',
    groupId: 'groups',
    periodId: 'periods',
    'parentIds/*': 'goals',
    'supports/*/goalId': 'goals',
    'competencies/*/competencyId': 'competencies',
    'measureIds/*': 'measures',
  },
  measures: { organizationId: 'organizations', 'standardRefs/*': 'competencies' },
  frameworks: { scaleId: 'scales', 'items/*/parentIds/*': 'competencies' },
  activities: {
    'goals/*/goalId': 'goals',
    'competencies/*/competencyId': 'competencies',
    'measures/*/measureId': 'measures',
    'prerequisites/*': 'activities',
    'evidence/*/sourceIds/*': 'sources',
    'organizationIds/*': 'organizations',
    replaces: 'activities',
  },
  sessions: { activityId: 'activities', roomId: 'rooms', 'facilitatorIds/*': 'facilitators' },
  educators: { 'organizationIds/*': 'organizations', 'levels/*/competencyId': 'competencies' },
  groups: { organizationId: 'organizations', 'educatorIds/*': 'educators' },
  facilitators: { educatorId: 'educators' },
  rooms: { organizationId: 'organizations' },
  pathways: { 'goalIds/*': 'goals', 'competencyIds/*': 'competencies', 'nodes/*/activityId': 'activities' },
  participations: { educatorId: 'educators', activityId: 'activities', sessionId: 'sessions' },
  growthPlans: {
    'educatorIds/*': 'educators',
    groupId: 'groups',
    periodId: 'periods',
    form: 'forms',
    supervisorId: 'educators',
    'goals/*/goalIds/*': 'goals',
    'goals/*/competencyIds/*': 'competencies',
    'goals/*/measureIds/*': 'measures',
    'goals/*/scaleId': 'scales',
    'goals/*/actions/*/activityId': 'activities',
    'goals/*/evidence/*/competencyIds/*': 'competencies',
    'goals/*/reflections/*/authorId': 'educators',
    'goals/*/collaborators/*/educatorId': 'educators',
    'goals/*/collaborators/*/groupId': 'groups',
    'reviews/*/reviewerId': 'educators',
    'signOffs/*/educatorId': 'educators',
    'revisions/*/authorId': 'educators',
  },
  evaluations: { measureId: 'measures' },
  cycles: { 'measureIds/*': 'measures', 'evaluationIds/*': 'evaluations', nextCycleId: 'cycles' },
};

/** Where the subject of an evaluation or a cycle is looked up, by its kind. */
const SUBJECTS: Readonly<Record<string, Target>> = {
  activity: 'activities',
  pathway: 'pathways',
  goal: 'goals',
  'growth-plan': 'growthPlans',
  organization: 'organizations',
};

/** For each collection, what looks at its references. */
export function referenceVisits(
  plan: Plan,
  problems: Problem[],
): (name: CollectionName) => [string, Visit][] {
  const report = (value: unknown, keys: readonly Key[], target: Target) => {
    if (typeof value !== 'string' || value === '' || plan[target].has(value)) return;
    // A plan without forms leaves them to the page that shows it.
    if (target === 'forms' && plan.forms.size === 0) return;
    const pointer = pointerOf(keys);
    const shown = PEOPLE.has(target) ? 'This' : quote(value, pointer);
    problems.push(
      problem('unknown-reference', pointer, value, sentences.unknownReference(shown, NAMES[target])),
    );
  };
  const subject: Visit = (value, keys) => {
    const { kind, id } = (value ?? {}) as { kind?: unknown; id?: unknown };
    if (typeof kind !== 'string' || !Object.hasOwn(SUBJECTS, kind)) return;
    report(id, [...keys, 'id'], SUBJECTS[kind] as Target);
  };
  return (name) => {
    const visits = Object.entries(REFERENCES[name] ?? {}).map(([path, target]): [string, Visit] => [
      path,
      (value, keys) => report(value, keys, target),
    ]);
    return name === 'evaluations' || name === 'cycles' ? [...visits, ['subject', subject]] : visits;
  };
}
