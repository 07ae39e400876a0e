/** The facts of each node. */
import {
  dayOf,
  daysBetween,
  type PathwayNode,
  type PlainDate,
  type Requirement,
  type Session,
} from '../../contract/index.js';
import { at, planIndex } from '../plan-index.js';
import type { Blocks } from './blocks.js';
import type { Incoming, SequenceGraph } from './graph.js';
import { spreadOf } from './hours.js';
import { namesOf } from './names.js';
import { ruleFacts } from './rules.js';
import { derivedStages } from './stages.js';
import { begunNodes, statesOf } from './states.js';
import type { OfferFacts, StepFacts } from './types.js';
import type { Walk } from './walk.js';

/** Sessions that nobody can join any more. */
const GONE: ReadonlySet<string | undefined> = new Set(['held', 'cancelled']);

/** The next session of an activity from today on. */
function offerOf(sessions: readonly Session[], today: PlainDate): OfferFacts | undefined {
  let next: Session | undefined;
  for (const session of sessions) {
    if (session.start === undefined || GONE.has(session.status) || dayOf(session.start) < today) continue;
    if (next === undefined || session.start < (next.start as string)) next = session;
  }
  return next && { session: next, inDays: daysBetween(today, dayOf(next.start as string)) };
}

const NONE: readonly never[] = [];

/** Ids of nodes by their numbers. Most steps have none of most things, or one: those share a list. */
function idLists({ ids }: SequenceGraph) {
  const ones: (readonly string[])[] = [];
  return (indexes: readonly number[]): readonly string[] => {
    if (indexes.length === 0) return NONE;
    return indexes.length === 1
      ? (ones[indexes[0]] ??= [ids[indexes[0]]])
      : indexes.map((index) => ids[index]);
  };
}

const sources = (edges: readonly Incoming[]): readonly number[] =>
  edges.length === 0 ? NONE : edges.map(({ from }) => from);

/** Every node, in the order of the plan. */
export function stepsFacts(
  walk: Walk,
  earliest: Float64Array,
  blocks: Blocks,
  today: PlainDate,
): readonly StepFacts[] {
  const { plan, graph, activities, records } = walk;
  const begun = begunNodes(walk);
  const states = statesOf(walk, begun);
  const sessions = planIndex(plan).sessionsByActivity;
  const stages = derivedStages(graph, earliest);
  const names = namesOf(graph.nodes.map(({ title }, index) => title ?? activities[index]?.title));
  const idsOf = idLists(graph);
  const rulesOf = (requirements: readonly Requirement[], { id }: PathwayNode) =>
    requirements.length === 0 ? NONE : requirements.map((each) => ruleFacts(walk, id, each, begun));
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
    offer: node.activityId === undefined ? undefined : offerOf(at(sessions, node.activityId), today),
    rules: rulesOf(graph.requirements[index], node),
    places: idsOf(graph.places[index]),
    requires: idsOf(sources(graph.requires[index])),
    together: idsOf(sources(graph.together[index])),
    recommends: idsOf(sources(graph.recommends[index])),
    opens: idsOf(graph.opens[index]),
    stage: stages[index],
    earliest: earliest[index] === Infinity ? undefined : earliest[index],
    blocks: { steps: blocks.steps[index], groups: blocks.groups[index] },
  }));
}
