/** What a person has changed in the stories of editing, in the plan of Educator 17. */
import type { OwnCommand } from '../../../src/store/editing/commands.js';
import type { Conflict } from '../../../src/store/editing/types.js';

export const PLAN = 'gp';
export const GOAL = 'p1';
const inGoal = { growthPlanId: PLAN, goalId: GOAL } as const;

export const EDITS: readonly OwnCommand[] = [
  {
    name: 'setGoalMember',
    ...inGoal,
    member: 'statement',
    value:
      'I teach phonics explicitly, every day, and each day’s lesson answers what I heard the day before.',
  },
  { name: 'setActionStatus', ...inGoal, actionId: 'a5', status: 'in-progress' },
  { name: 'setActionMember', ...inGoal, actionId: 'a3', member: 'due', value: '2026-12-04' },
];

const field = (rest: string) => `growthPlans/${PLAN}/goals/${GOAL}/${rest}`;

/** The coach has changed the same goal. */
export const CONFLICT: Conflict = {
  owner: { collection: 'growthPlans', id: PLAN },
  fields: [
    {
      field: field('statement'),
      member: 'statement',
      goalId: GOAL,
      base: 'I teach phonics explicitly, every day: I name the pattern, model it, and every child reads and spells it.',
      mine: 'I teach phonics explicitly, every day, and each day’s lesson answers what I heard the day before.',
      theirs: 'I teach phonics every day, and plan the next lesson from one note about each group.',
      choices: ['mine', 'theirs', 'both'],
    },
    {
      field: field('actions/a3/due'),
      member: 'due',
      goalId: GOAL,
      base: '2026-11-13',
      mine: '2026-12-04',
      theirs: '2026-11-30',
      choices: ['mine', 'theirs'],
    },
    {
      field: field('currentLevel'),
      member: 'currentLevel',
      goalId: GOAL,
      base: 2,
      mine: 2,
      theirs: 3,
      choices: ['theirs'],
    },
  ],
};
