/** Everything that a pathway says to one educator, or to nobody in particular, on one day. */
import type { Educator, Pathway, PlainDate, Plan } from '../../contract/index.js';
import { analysisOf } from './analysis.js';
import { blocksOf } from './blocks.js';
import { sequenceGraph } from './graph.js';
import { requiredNodes } from './hours.js';
import { lockFacts, unlockFacts } from './locks.js';
import { networkOf } from './network.js';
import { nextStepFacts } from './next.js';
import { recordsOf } from './records.js';
import { stagesFacts } from './stages.js';
import { stepsFacts } from './steps.js';
import {
  STEP_STATES,
  type RuleFacts,
  type SequenceAnalysis,
  type SequenceFacts,
  type StepFacts,
  type TrackFacts,
} from './types.js';
import { earliestStages, walkOf } from './walk.js';
import { waysOf, type Ways } from './ways.js';

function countsOf(steps: readonly StepFacts[]): SequenceFacts['counts'] {
  const counts = Object.fromEntries(STEP_STATES.map((state) => [state, 0])) as Record<
    StepFacts['state'],
    number
  >;
  let of = 0;
  for (const { state, isGroup } of steps) {
    if (isGroup) continue;
    counts[state]++;
    of++;
  }
  return { ...counts, of };
}

/** Rules that choose among groups. */
function tracksOf(steps: readonly StepFacts[], byId: ReadonlyMap<string, StepFacts>): readonly TrackFacts[] {
  const isTrack = (rule: RuleFacts) =>
    rule.isChoice &&
    rule.parts.length === 0 &&
    rule.nodeIds.length > 1 &&
    rule.nodeIds.every((id) => byId.get(id)?.isGroup);
  const tracks: TrackFacts[] = [];
  for (const { rules } of steps)
    for (const rule of rules)
      for (const each of [rule, ...rule.parts])
        if (isTrack(each)) tracks.push({ rule: each, nodeIds: each.nodeIds });
  return tracks;
}

function levelsOf(steps: readonly StepFacts[]): SequenceFacts['levels'] {
  const levels = new Map<string, { level: string; steps: number; done: number }>();
  for (const { level, state, isGroup } of steps) {
    if (level === undefined || isGroup) continue;
    const row = levels.get(level) ?? { level, steps: 0, done: 0 };
    row.steps++;
    if (state === 'done') row.done++;
    levels.set(level, row);
  }
  return [...levels.values()].sort((one, other) => other.steps - one.steps);
}

/** Keeps what has been asked for: whoever draws asks for the same again with each frame. */
function kept<T>(of: (nodeId: string) => T): (nodeId: string) => T {
  const all = new Map<string, T>();
  return (nodeId) => {
    if (!all.has(nodeId)) all.set(nodeId, of(nodeId));
    return all.get(nodeId) as T;
  };
}

/**
 * The facts of a pathway on `today`, for an educator where one is given. The work is linear in steps and edges, save for what
 * each step blocks, which is linear times the steps over 32. Circles never hang it: what waits for itself is not done, not
 * open, and named in the analysis.
 *
 * What is done comes from the educator's participations in the activity of a step. Nothing is kept but what is the same for
 * everybody; whoever draws keeps the facts as long as plan, pathway, educator and day are the same.
 */
export function sequenceFacts(
  plan: Plan,
  pathway: Pathway,
  educator: Educator | undefined,
  today: PlainDate,
): SequenceFacts {
  const graph = sequenceGraph(pathway);
  const network = networkOf(graph);
  const walk = walkOf(plan, graph, recordsOf(plan, graph, educator?.id));
  const earliest = earliestStages(network, walk.activities);
  const steps = stepsFacts(walk, earliest, blocksOf(network, walk.reach, walk.alive), today);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const destination = byId.get(pathway.destinationNodeId ?? '');
  const staged = stagesFacts(graph, steps, requiredNodes(graph));
  let analysis: SequenceAnalysis | undefined;
  let ways: Ways | undefined;
  return {
    pathway,
    educatorId: educator?.id,
    hasRecord: educator !== undefined && plan.participations.size > 0,
    steps,
    byId,
    ...staged,
    tracks: tracksOf(steps, byId),
    levels: levelsOf(steps),
    destination,
    counts: countsOf(steps),
    next: nextStepFacts({ steps, byId, destination, ...staged }),
    lockOf: kept((nodeId) => lockFacts(walk, (ways ??= waysOf(walk)), byId.get(nodeId))),
    unlockedBy: kept((nodeId) => {
      const step = byId.get(nodeId);
      return step && unlockFacts(walk, byId, step);
    }),
    wayTo: kept((nodeId) => {
      const step = byId.get(nodeId);
      return step && (ways ??= waysOf(walk)).to([step.index])?.map((index) => graph.ids[index]);
    }),
    get analysis() {
      return (analysis ??= analysisOf(plan, walk, earliest, steps));
    },
  };
}
