import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as words from '../../src/contract/index.js';
import { parsePlan, type Plan } from '../../src/contract/index.js';
import { readSample, tableRows } from './read.js';

const text = readSample('district.json');
const plan = parsePlan(text).plan as Plan;
const page = readSample('district.flaws.md');

const all = <T>(collection: ReadonlyMap<string, T>): T[] => [...collection.values()];
const activities = all(plan.activities);
const goals = all(plan.goals);
const measures = all(plan.measures);
const evaluations = all(plan.evaluations);
const growthPlans = all(plan.growthPlans);
const planGoals = growthPlans.flatMap((each) => each.goals);
const nodes = all(plan.pathways).flatMap((each) => each.nodes);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** Goals that an activity serves, with all that they support. */
function served(): Set<string> {
  const found = new Set(activities.flatMap((each) => each.goals.map(({ goalId }) => goalId)));
  for (const id of found) for (const { goalId } of plan.goals.get(id)?.supports ?? []) found.add(goalId);
  return found;
}

const named = new Set(
  [...goals, ...activities].flatMap((each) => each.competencies.map(({ competencyId }) => competencyId)),
);
const evaluated = new Set(evaluations.map(({ subject }) => subject?.id));

/** What stands in each row of the page's table, counted from the plan. */
const recount: Record<string, () => string[]> = {
  'activities that serve no goal': () => ids(activities.filter((each) => each.goals.length === 0)),
  'goals without an activity, their own or beneath them': () => ids(goals.filter(({ id }) => !served().has(id))),
  'goals that name no measure of their own': () => ids(goals.filter((each) => each.measureIds.length === 0)),
  'school and team goals that name no competency': () =>
    ids(goals.filter((each) => each.level !== 'district' && each.competencies.length === 0)),
  'activities with unrated evidence': () =>
    ids(activities.filter((each) => each.evidence.every(({ tier }) => tier === undefined))),
  'activities that name no measure': () => ids(activities.filter((each) => each.measures.length === 0)),
  'activities that build no competency': () => ids(activities.filter((each) => each.competencies.length === 0)),
  'activities without a session': () => {
    const held = new Set(all(plan.sessions).map(({ activityId }) => activityId));
    return ids(activities.filter(({ id }) => !held.has(id)));
  },
  'activities that are not sustained': () =>
    ids(activities.filter((each) => !each.qualities.includes('sustained'))),
  'activities that were never evaluated': () => ids(activities.filter(({ id }) => !evaluated.has(id))),
  'measures that were never observed': () =>
    ids(measures.filter((each) => each.observations.every(({ value }) => value === undefined))),
  'competencies that no goal and no activity names': () =>
    ids(all(plan.competencies).filter(({ id, type }) => type === 'component' && !named.has(id))),
  'observations of fewer than 10 people': () =>
    measures.flatMap(({ id, observations }) =>
      observations.filter(({ n }) => n !== undefined && n < 10).map(({ date }) => `${id} ${date.slice(0, 4)}`),
    ),
  'evaluations of fewer than 10 people': () => ids(evaluations.filter(({ n }) => n !== undefined && n < 10)),
  'pathway steps without an activity': () =>
    ids(nodes.filter(({ kind, activityId }) => kind === 'step' && activityId === undefined)),
};

describe('the district plan', () => {
  it('is of a size that a page can load', () => {
    assert.ok(text.length < 250_000, `${text.length} characters`);
  });

  const rows = tableRows(page).filter((row) => row[0] !== 'gap') as [string, string, string][];

  it('has a row for each gap, and each gap in a row', () => {
    assert.deepEqual(rows.map(([gap]) => gap).sort(), Object.keys(recount).sort());
  });

  for (const [gap, count, listed] of rows) {
    it(`has ${count} ${gap}`, () => {
      const found = recount[gap]?.() ?? [];
      assert.equal(found.length, Number(count));
      const but = /^all but (.*)$/.exec(listed)?.[1]?.split(', ');
      const wanted = but ? ids(activities).filter((id) => !but.includes(id)) : listed.split(', ');
      assert.deepEqual(found.sort(), wanted.sort());
    });
  }

  it('has the evidence that its page states', () => {
    const rated = (tier: number) => activities.filter((each) => each.evidence.some((row) => row.tier === tier)).length;
    assert.deepEqual([1, 2, 3, 4].map(rated), [2, 6, 6, 4]);
    assert.match(page, /tier 1: 2, tier 2: 6, tier 3: 6, tier 4: 4, unrated: 13/);
  });

  const sessions = all(plan.sessions);
  const participations = all(plan.participations);
  const actions = planGoals.flatMap((each) => each.actions);
  const reviews = growthPlans.flatMap((each) => each.reviews);
  const cycles = all(plan.cycles);
  const used: Record<string, [readonly (string | undefined)[], readonly string[]]> = {
    formats: [activities.map((each) => each.format), words.FORMATS],
    'career stages': [all(plan.educators).map((each) => each.careerStage), words.CAREER_STAGES],
    qualities: [activities.flatMap((each) => each.qualities), words.QUALITIES],
    'activity statuses': [activities.map((each) => each.status), words.ACTIVITY_STATUSES],
    'session statuses': [sessions.map((each) => each.status), words.SESSION_STATUSES],
    'session modes': [sessions.map((each) => each.mode), words.SESSION_MODES],
    'participation statuses': [participations.map((each) => each.status), words.PARTICIPATION_STATUSES],
    'growth plan statuses': [growthPlans.map((each) => each.status), words.GROWTH_PLAN_STATUSES],
    'growth plan kinds': [growthPlans.map((each) => each.kind), words.GROWTH_PLAN_KINDS],
    'plan goal statuses': [planGoals.map((each) => each.status), words.PLAN_GOAL_STATUSES],
    'plan goal sources': [planGoals.map((each) => each.source), words.PLAN_GOAL_SOURCES],
    'action statuses': [actions.map((each) => each.status), words.ACTION_STATUSES],
    'review kinds': [reviews.map((each) => each.kind), words.REVIEW_KINDS],
    'review statuses': [reviews.map((each) => each.status), words.REVIEW_STATUSES],
    'collaborator roles': [
      planGoals.flatMap((each) => each.collaborators.map(({ role }) => role)),
      words.COLLABORATOR_ROLES,
    ],
    'sign-off meanings': [
      growthPlans.flatMap((each) => each.signOffs.map(({ meaning }) => meaning)),
      words.SIGN_OFF_MEANINGS,
    ],
    decisions: [cycles.map((each) => each.decision), words.DECISIONS],
    'cycle stages': [cycles.map((each) => each.stage), words.CYCLE_STAGES],
    'evaluation levels': [evaluations.map(({ level }) => String(level)), ['1', '2', '3', '4', '5']],
    'edge kinds': [all(plan.pathways).flatMap((each) => each.edges.map(({ kind }) => kind)), words.EDGE_KINDS],
    'rule kinds': [nodes.map(({ rule }) => rule?.kind), words.RULE_KINDS],
    'day kinds': [plan.calendar?.days.map(({ kind }) => kind) ?? [], words.DAY_KINDS],
  };
  for (const [what, [found, known]] of Object.entries(used)) {
    it(`uses every word for ${what}`, () => {
      assert.deepEqual(known.filter((word) => !found.includes(word)), []);
    });
  }
});
