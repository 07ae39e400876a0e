/**
 * What the public sees of the people in a plan.
 *
 * - Educators stay, because how many there are and what they teach is what the district answers for. Their names become
 *   their role with a number ("Teacher 3"), or "Educator 3" without one; levels and external ids go. Ids stay: they are
 *   the portal's own handles, and the contract asks for ids that mean nothing outside it.
 * - Facilitators become "Facilitator 2", without their tie to an educator and without their availability.
 * - Growth plans stay as far as they answer for the district's work: `public-growth-plan.ts`.
 * - Participations go, and with them evaluations and cycles about a growth plan, and changes that name a person or a
 *   growth plan.
 * - Comments in evaluations go: in a small team the wording gives the writer away. The figures stay.
 * - Who assessed the evidence of an activity goes; tier, date and sources stay.
 * - A goal's owner, an activity's provider and a requirement's approver are offices as a rule and stay, unless the text
 *   is the name of somebody in the plan: then it becomes that person's label.
 * - Members of people that the contract does not know go: a back-end may have written an e-mail address there.
 * - Free text is not searched for names, but for the statements and actions of growth plans. A plan that is meant for the
 *   public should not write them there.
 */
import type {
  Activity,
  CreditRequirement,
  Cycle,
  Educator,
  Evaluation,
  Facilitator,
  Goal,
  GrowthPlan,
  Plan,
} from '../../contract/index.js';
import { collectionSchemas } from '../../contract/plan.js';
import { publicGrowthPlan, type Unname } from './public-growth-plan.js';
import { emptied, known, mapList, mapRecords, memo, withMembers } from './sharing.js';
import { unnamer } from './unname.js';

const NOBODY: ReadonlyMap<string, never> = new Map<string, never>();
const none = <T>(records: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  records.size === 0 ? records : NOBODY;

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Numbers each label on its own, in the order of the document. */
function numbered<T>(labelOf: (record: T) => string): (record: T) => string {
  const counts = new Map<string, number>();
  return (record) => {
    const label = labelOf(record);
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return `${label} ${count}`;
  };
}

const publicEducators = memo((educators: Plan['educators']) => {
  const label = numbered((educator: Educator) => capitalized(educator.roles[0]?.trim() || 'educator'));
  return mapRecords(educators, (educator) =>
    withMembers(known(educator, collectionSchemas.educators), {
      displayName: label(educator),
      levels: emptied(educator.levels),
      externalIds: emptied(educator.externalIds),
    }),
  );
});

const publicFacilitators = memo((facilitators: Plan['facilitators']) => {
  const label = numbered(() => 'Facilitator');
  return mapRecords(facilitators, (facilitator: Facilitator) =>
    withMembers(known(facilitator, collectionSchemas.facilitators), {
      name: label(facilitator),
      educatorId: undefined,
      availability: emptied(facilitator.availability),
      externalIds: emptied(facilitator.externalIds),
    }),
  );
});

const publicGroups = memo((groups: Plan['groups']) =>
  mapRecords(groups, (group) => known(group, collectionSchemas.groups)),
);

/** A name as it is compared: case and spacing make no difference. */
export const nameKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The names of the people in a plan, each with the label that stands for it. */
function namesOf(
  educators: Plan['educators'],
  facilitators: Plan['facilitators'],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (name: string | undefined, label: string | undefined) => {
    if (name?.trim() && label) names.set(nameKey(name), label);
  };
  const labelled = publicEducators(educators);
  for (const [id, educator] of educators) add(educator.displayName, labelled.get(id)?.displayName);
  const numberedFacilitators = publicFacilitators(facilitators);
  for (const [id, facilitator] of facilitators) add(facilitator.name, numberedFacilitators.get(id)?.name);
  return names;
}

const publicActivity = (activity: Activity): Activity =>
  withMembers(activity, {
    evidence: mapList(activity.evidence, (evidence) => withMembers(evidence, { assessedBy: undefined })),
  });

/** Takes the names of these people out of the texts that may hold one. Made once for the same people. */
class Unnaming {
  readonly names: ReadonlyMap<string, string>;
  private readonly unnamed: Unname;

  constructor(educators: Plan['educators'], facilitators: Plan['facilitators']) {
    this.names = namesOf(educators, facilitators);
    this.unnamed = unnamer(this.names);
  }

  private label<T>(text: T | string): T | string {
    return (typeof text === 'string' && this.names.get(nameKey(text))) || text;
  }

  private readonly goal = memo((goal: Goal) => withMembers(goal, { owner: this.label(goal.owner) }));
  private readonly activity = memo((activity: Activity) =>
    withMembers(publicActivity(activity), { provider: this.label(activity.provider) }),
  );
  private readonly requirement = memo((requirement: CreditRequirement) =>
    withMembers(requirement, { approver: this.label(requirement.approver) }),
  );

  readonly goals = memo((goals: Plan['goals']) => mapRecords(goals, this.goal));
  readonly activities = memo((activities: Plan['activities']) => mapRecords(activities, this.activity));
  private readonly growthPlan = memo((growthPlan: GrowthPlan) => publicGrowthPlan(growthPlan, this.unnamed));

  readonly growthPlans = memo((all: Plan['growthPlans']) => mapRecords(all, this.growthPlan));
  readonly requirements = memo((all: Plan['creditRequirements']) => mapRecords(all, this.requirement));
}

const unnamings = memo((educators: Plan['educators']) =>
  memo((facilitators: Plan['facilitators']) => new Unnaming(educators, facilitators)),
);

/** The names of the people in a plan, in lower case. */
export const namesIn = (plan: Plan): ReadonlyMap<string, string> =>
  unnamings(plan.educators)(plan.facilitators).names;

const isAboutGrowthPlan = (record: Evaluation | Cycle | undefined): boolean =>
  record?.subject?.kind === 'growth-plan';

const publicEvaluation = memo((evaluation: Evaluation): Evaluation | undefined =>
  isAboutGrowthPlan(evaluation)
    ? undefined
    : withMembers(evaluation, { comments: emptied(evaluation.comments) }),
);

function publicCycle(cycle: Cycle, plan: Plan): Cycle | undefined {
  if (isAboutGrowthPlan(cycle)) return undefined;
  const isPersonal = (id: string | undefined): boolean =>
    id !== undefined &&
    [plan.growthPlans, plan.participations, plan.educators, plan.facilitators].some((records) =>
      records.has(id),
    );
  const isGone = (id: string): boolean => isAboutGrowthPlan(plan.evaluations.get(id));
  return withMembers(cycle, {
    changes: mapList(cycle.changes, (change) => (isPersonal(change.entityId) ? undefined : change)),
    evaluationIds: mapList(cycle.evaluationIds, (id) => (isGone(id) ? undefined : id)),
  });
}

/** The collections as the public sees them; those that have nothing to hide are the plan's own. */
export function publicCollections(plan: Plan) {
  const unnaming = unnamings(plan.educators)(plan.facilitators);
  return {
    educators: publicEducators(plan.educators),
    groups: publicGroups(plan.groups),
    facilitators: publicFacilitators(plan.facilitators),
    growthPlans: unnaming.growthPlans(plan.growthPlans),
    participations: none(plan.participations),
    goals: unnaming.goals(plan.goals),
    activities: unnaming.activities(plan.activities),
    creditRequirements: unnaming.requirements(plan.creditRequirements),
    evaluations: mapRecords(plan.evaluations, publicEvaluation),
    cycles: mapRecords(plan.cycles, (cycle) => publicCycle(cycle, plan)),
  };
}
