/** What an educator has done of a pathway: the participations behind each node. */
import type { Participation, Plan } from '../../contract/index.js';
import { PARTICIPATION_STATUSES } from '../../contract/index.js';
import { at, planIndex } from '../plan-index.js';
import type { SequenceGraph } from './graph.js';
import type { StepRecord } from './types.js';

const STATUSES: ReadonlySet<string | undefined> = new Set(PARTICIPATION_STATUSES);

/** Of several participations in one activity the one that says most, and of two of a kind the later one. */
const RANKS: ReadonlyMap<string | undefined, number> = new Map([
  ['completed', 4],
  ['in-progress', 3],
  ['registered', 1],
]);

function rankOf({ status }: Participation): number {
  return STATUSES.has(status) ? (RANKS.get(status) ?? 0) : 2;
}

const activityOf = (plan: Plan, { activityId, sessionId }: Participation): string | undefined =>
  activityId ?? (sessionId === undefined ? undefined : plan.sessions.get(sessionId)?.activityId);

function stateOf({ status }: Participation): StepRecord['state'] {
  if (status === 'completed') return 'done';
  if (status === 'in-progress') return 'in-progress';
  return STATUSES.has(status) ? 'none' : 'unknown';
}

/** The record of each activity that the educator has anything to do with. */
function recordsByActivity(plan: Plan, educatorId: string): ReadonlyMap<string, StepRecord> {
  const best = new Map<string, Participation>();
  for (const participation of at(planIndex(plan).participationsByEducator, educatorId)) {
    const id = activityOf(plan, participation);
    if (id === undefined) continue;
    const known = best.get(id);
    const difference = known ? rankOf(participation) - rankOf(known) : 1;
    if (difference > 0 || (difference === 0 && (participation.date ?? '') > (known?.date ?? '')))
      best.set(id, participation);
  }
  return new Map(
    [...best].map(([id, participation]) => [id, { participation, state: stateOf(participation) }]),
  );
}

/** The record behind each node, by its number; a node without an activity has none. */
export function recordsOf(
  plan: Plan,
  graph: SequenceGraph,
  educatorId: string | undefined,
): readonly (StepRecord | undefined)[] {
  if (educatorId === undefined) return graph.nodes.map(() => undefined);
  const records = recordsByActivity(plan, educatorId);
  return graph.nodes.map(({ activityId }) =>
    activityId === undefined ? undefined : records.get(activityId),
  );
}
