/** Where a goal stands on the plan's own scale. */
import type { Attainment, GrowthPlan, Plan, PlanGoal, Scale } from '../../contract/index.js';
import { membersOf } from './people.js';
import type { LevelFacts } from './types.js';

const scaleIdOf = (plan: Plan, competencyId: string): string | undefined => {
  const frameworkId = plan.competencies.get(competencyId)?.frameworkId;
  return frameworkId === undefined ? undefined : plan.frameworks.get(frameworkId)?.scaleId;
};

/** The scale that the goal names, else that of the framework of its first competency that has one. */
export function scaleOf(plan: Plan, goal: PlanGoal): Scale | undefined {
  if (goal.scaleId !== undefined) return plan.scales.get(goal.scaleId);
  for (const id of goal.competencyIds) {
    const scaleId = scaleIdOf(plan, id);
    if (scaleId !== undefined) return plan.scales.get(scaleId);
  }
  return undefined;
}

/**
 * The educator's own records about the goal's competencies, latest first; a team has none together. They are on the scale of
 * the competency's framework, so they say nothing about a goal on another one.
 */
function attainments(
  plan: Plan,
  growthPlan: GrowthPlan,
  goal: PlanGoal,
  scale: Scale | undefined,
): readonly Attainment[] {
  const members = membersOf(plan, growthPlan);
  const educator = members.length === 1 ? plan.educators.get(members[0] as string) : undefined;
  return (educator?.levels ?? [])
    .filter(({ competencyId: id }) => goal.competencyIds.includes(id) && scaleIdOf(plan, id) === scale?.id)
    .sort((one, other) => (other.asOf ?? '').localeCompare(one.asOf ?? ''));
}

/** Undefined where the goal says nothing about a level. */
export function levelFacts(plan: Plan, growthPlan: GrowthPlan, goal: PlanGoal): LevelFacts | undefined {
  const { baselineLevel, currentLevel, targetLevel } = goal;
  const written = [baselineLevel, currentLevel, targetLevel].filter((level) => level !== undefined);
  if (written.length === 0) return undefined;
  const scale = scaleOf(plan, goal);
  const levels = [...(scale?.levels ?? [])].sort((one, other) => one.value - other.value);
  const place = (value: number | undefined) => {
    const found = levels.findIndex((level) => level.value === value);
    return found < 0 ? undefined : found;
  };
  const records = attainments(plan, growthPlan, goal, scale);
  const now = records.find(({ level }) => level === currentLevel);
  const before = [...records].reverse().find(({ level }) => level === baselineLevel);
  return {
    levels: levels.map(({ value, label, proficient }) => ({ value, label, isProficient: proficient })),
    scaleTitle: scale?.title,
    baseline: place(baselineLevel),
    current: place(currentLevel),
    target: place(targetLevel),
    asOf: now?.asOf,
    source: now?.source,
    baselineAsOf: before?.asOf,
    offScale: [...new Set(written.filter((value) => place(value) === undefined))],
  };
}
