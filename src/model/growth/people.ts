/** Names of the people and places in a growth plan, as far as the plan may tell them. */
import type { Collaborator, GrowthPlan, Plan, PlanGoal } from '../../contract/index.js';
import type { CollaboratorFacts, WhoFacts } from './types.js';

export const educatorName = (plan: Plan, id: string | undefined): string | undefined =>
  id === undefined ? undefined : plan.educators.get(id)?.displayName;

const known = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

/** Ids of the educators whose plan it is: those that it names, else the members of its group. */
export function membersOf(plan: Plan, { educatorIds, groupId }: GrowthPlan): readonly string[] {
  if (educatorIds.length > 0 || groupId === undefined) return educatorIds;
  return plan.groups.get(groupId)?.educatorIds ?? [];
}

export function whoFacts(plan: Plan, growthPlan: GrowthPlan): WhoFacts {
  const ids = membersOf(plan, growthPlan);
  const isTeam = growthPlan.groupId !== undefined || ids.length > 1;
  return isTeam ? teamFacts(plan, growthPlan, ids) : educatorFacts(plan, ids[0]);
}

function educatorFacts(plan: Plan, id: string | undefined): WhoFacts {
  const educator = id === undefined ? undefined : plan.educators.get(id);
  return {
    name: educator?.displayName,
    isTeam: false,
    roles: educator?.roles ?? [],
    careerStage: educator?.careerStage,
    grades: educator?.grades ?? [],
    organizations: known((educator?.organizationIds ?? []).map((each) => plan.organizations.get(each)?.name)),
    members: [],
  };
}

function teamFacts(plan: Plan, { groupId }: GrowthPlan, ids: readonly string[]): WhoFacts {
  const group = groupId === undefined ? undefined : plan.groups.get(groupId);
  const organization = group?.organizationId && plan.organizations.get(group.organizationId)?.name;
  return {
    name: group?.title,
    isTeam: true,
    roles: [],
    careerStage: undefined,
    grades: [],
    organizations: organization ? [organization] : [],
    members: ids.map((id) => ({ id, name: educatorName(plan, id) })),
  };
}

const collaboratorName = (plan: Plan, { name, educatorId, groupId }: Collaborator): string | undefined =>
  name ??
  educatorName(plan, educatorId) ??
  (groupId === undefined ? undefined : plan.groups.get(groupId)?.title);

export const collaboratorFacts = (plan: Plan, { collaborators }: PlanGoal): readonly CollaboratorFacts[] =>
  collaborators.map((collaborator) => ({ collaborator, name: collaboratorName(plan, collaborator) }));
