/** Where a goal stands on the plan's own scale. */
import type { Attainment, GrowthPlan, Plan, PlanGoal, Scale } from '../../contract/index.js';
import { membersOf } from './people.js';
import type { LevelFacts } from './types.js';

/** The scale that the goal names, else that of the framework of its first competency that has one. */
export function scaleOf(plan: Plan, goal: PlanGoal): Scale | undefined {
  if (goal.scaleId !== undefined) return plan.scales.get(goal.scaleId);
  for (const id of goal.competencyIds) {
    const frameworkId = plan.competencies.get(id)?.frameworkId;
    const scaleId = frameworkId === undefined ? undefined : plan.frameworks.get(frameworkId)?.scaleId;
    if (scaleId !== undefined) return plan.scales.get(scaleId);
  }
  return undefined;
}

/** The educator's own records about the goal's competencies, latest first; a team has none together. */
function attainments(plan: Plan, growthPlan: GrowthPlan, goal: PlanGoal): readonly Attainment[] {
  const members = membersOf(plan, growthPlan);
  const educator = members.length === 1 ? plan.educators.get(members[0] as string) : undefined;
  return (educator?.levels ?? [])
    .filter(({ competencyId }) => goal.competencyIds.includes(competencyId))
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
  const records = attainments(plan, growthPlan, goal);
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
