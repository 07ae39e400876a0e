/** The facts of each node. */
import { dayOf, daysBetween, type PlainDate, type Plan, type Session } from '../../contract/index.js';
import { at, planIndex } from '../plan-index.js';
import type { Blocks } from './blocks.js';
import type { Incoming } from './graph.js';
import { spreadOf } from './hours.js';
import { namesOf } from './names.js';
import { ruleFacts } from './rules.js';
import type { Found } from './settle.js';
import { derivedStages } from './stages.js';
import { begunNodes, statesOf } from './states.js';
import type { OfferFacts, StepFacts } from './types.js';
import type { Walk } from './walk.js';

/** Sessions that nobody can join any more. */
const GONE: ReadonlySet<string | undefined> = new Set(['held', 'cancelled']);

/** The next session of an activity from today on. */
function offerOf(plan: Plan, activityId: string | undefined, today: PlainDate): OfferFacts | undefined {
  let next: Session | undefined;
  for (const session of activityId === undefined ? [] : at(planIndex(plan).sessionsByActivity, activityId)) {
    if (session.start === undefined || GONE.has(session.status) || dayOf(session.start) < today) continue;
    if (next === undefined || session.start < (next.start as string)) next = session;
  }
  return next && { session: next, inDays: daysBetween(today, dayOf(next.start as string)) };
}

const NONE: readonly never[] = [];
/** Most steps have none of most things: those share one empty list. */
const pick = <T, R>(rows: readonly T[], of: (row: T) => R): readonly R[] =>
  rows.length === 0 ? NONE : rows.map(of);

/** Every node, in the order of the plan. */
export function stepsFacts(
  walk: Walk,
  earliest: Found,
  blocks: Blocks,
  today: PlainDate,
): readonly StepFacts[] {
  const { plan, graph, activities, records } = walk;
  const begun = begunNodes(walk);
  const states = statesOf(walk, begun);
  const stages = derivedStages(graph, earliest);
  const names = namesOf(graph.nodes.map(({ title }, index) => title ?? activities[index]?.title));
  const idOf = (index: number): string => graph.ids[index];
  const fromOf = ({ from }: Incoming): string => graph.ids[from];
  return graph.nodes.map((node, index) => ({
    id: node.id,
    node,
    index,
    isGroup: graph.isGroup[index],
    title: names[index].title,
    name: names[index].name,
    level: names[index].level,
    activity: activities[index],
    record: records[index],
    state: states[index],
    hours: graph.isGroup[index] ? undefined : activities[index]?.hours,
    spread: spreadOf(activities[index]),
    offer: offerOf(plan, node.activityId, today),
    rules: pick(graph.requirements[index], (requirement) => ruleFacts(walk, node.id, requirement, begun)),
    places: pick(graph.places[index], idOf),
    requires: pick(graph.requires[index], fromOf),
    together: pick(graph.together[index], fromOf),
    recommends: pick(graph.recommends[index], fromOf),
    opens: pick(graph.opens[index], idOf),
    stage: stages[index],
    earliest: earliest.cost[index] === Infinity ? undefined : earliest.cost[index],
    blocks: { steps: blocks.steps[index], groups: blocks.groups[index] },
  }));
}
