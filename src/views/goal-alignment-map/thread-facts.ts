/** What the details say of a thread: counts, evidence, gaps. */
import type { Activity, Evidence } from '../../contract/activities.js';
import type { Alignment, AlignmentKind, AlignmentNode } from '../../model/alignment/index.js';

/** ESSA tiers from the strongest; undefined is unrated. */
export const TIERS = [1, 2, 3, 4, undefined] as const;
export type Tier = (typeof TIERS)[number];

export interface ThreadFacts {
  readonly counts: ReadonlyMap<AlignmentKind, number>;
  readonly activities: readonly Activity[];
  readonly tiers: ReadonlyMap<Tier, number>;
  /** The activity with the strongest tier that names a source, with that evidence. */
  readonly best: { readonly activity: Activity; readonly evidence: Evidence } | undefined;
  /** What is missing on the thread, in the order of the plan. */
  readonly gaps: readonly AlignmentNode[];
}

/** The strongest evidence of an activity; none, or none with a tier, is unrated. */
export function bestEvidence(activity: Activity): Evidence | undefined {
  return [...activity.evidence].sort((a, b) => (a.tier ?? 9) - (b.tier ?? 9))[0];
}

export const tierOf = (activity: Activity): Tier => bestEvidence(activity)?.tier as Tier;

/** Counts what else is on the thread: what the details are of is not counted among the others. */
export function threadFacts(
  alignment: Alignment,
  thread: ReadonlySet<string>,
  own: ReadonlySet<string>,
): ThreadFacts {
  const counts = new Map<AlignmentKind, number>();
  const activities: Activity[] = [];
  const gaps: AlignmentNode[] = [];
  for (const node of alignment.nodes.values()) {
    if (!thread.has(node.key)) continue;
    if (!own.has(node.key)) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
    if (node.kind === 'activity' && node.record) activities.push(node.record as Activity);
    if (node.states.length > 0) gaps.push(node);
  }
  const tiers = new Map<Tier, number>();
  for (const activity of activities) tiers.set(tierOf(activity), (tiers.get(tierOf(activity)) ?? 0) + 1);
  return { counts, activities, tiers, best: bestOf(activities), gaps };
}

function bestOf(activities: readonly Activity[]): ThreadFacts['best'] {
  let best: ThreadFacts['best'];
  for (const activity of activities) {
    const evidence = bestEvidence(activity);
    if (!evidence?.tier || evidence.sourceIds.length === 0) continue;
    if (!best || evidence.tier < best.evidence.tier!) best = { activity, evidence };
  }
  return best;
}
