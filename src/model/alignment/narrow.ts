/** What of an alignment a question is about: one goal's thread, activities of one format or for one career stage, gaps. */
import type { Activity } from '../../contract/activities.js';
import type { AlignmentQuery, AlignmentScope } from './scope.js';
import { threadOf, threadsOf } from './thread.js';
import { keyOf, type Alignment, type AlignmentKind, type AlignmentLink } from './types.js';

/** Whether an activity is what is asked for. One that names no career stage is for everyone. */
export function isAskedFor(activity: Activity, { format, careerStage }: AlignmentQuery): boolean {
  const stages: readonly string[] = activity.audience.careerStages;
  return (
    (!format || activity.format === format) &&
    (!careerStage || stages.length === 0 || stages.includes(careerStage))
  );
}

export const asksForActivities = ({ format, careerStage }: AlignmentQuery): boolean =>
  Boolean(format) || Boolean(careerStage);

/**
 * Keys of the nodes that stay; undefined where all do. With a goal its thread, as far as the activities that are asked for
 * reach it, and always the goals above it. With activities alone their threads: what they serve and how it is measured.
 */
export function nodesAskedFor(alignment: Alignment, query: AlignmentQuery): ReadonlySet<string> | undefined {
  if (!query.goal && !asksForActivities(query)) return undefined;
  const thread = query.goal ? threadOf(alignment, keyOf('goal', query.goal)).nodes : undefined;
  if (!asksForActivities(query)) return thread;
  const isOn = (key: string) => thread?.has(key) ?? true;
  const wanted = new Set<string>();
  for (const { key, kind, record } of alignment.nodes.values()) {
    if (kind === 'activity' && isOn(key) && isAskedFor(record as Activity, query)) wanted.add(key);
  }
  const kept = new Set([...threadsOf(alignment, wanted).nodes].filter(isOn));
  const goal = query.goal ? keyOf('goal', query.goal) : '';
  if (alignment.nodes.has(goal)) for (const key of withAbove(alignment, [goal])) kept.add(key);
  return kept;
}

/**
 * Keys of what lacks something, and what it hangs from: goals stand under the goals above them, what is not measured or not
 * in the plan is at the end of a link from something.
 */
export function nodesWithGaps(alignment: Alignment): ReadonlySet<string> {
  const found = new Set<string>();
  const goals: string[] = [];
  for (const node of alignment.nodes.values()) {
    if (node.states.length === 0) continue;
    found.add(node.key);
    if (node.kind === 'goal') goals.push(node.key);
    for (const { from } of alignment.into.get(node.key) ?? []) {
      if (kindOf(alignment, from) === 'goal') goals.push(from);
      else if (node.record === undefined) found.add(from);
    }
  }
  for (const key of withAbove(alignment, goals)) found.add(key);
  return found;
}

/** Goals with all above them, up to the vision. */
function withAbove(alignment: Alignment, goals: Iterable<string>): ReadonlySet<string> {
  const found = new Set(goals);
  for (const key of found) for (const { from } of alignment.into.get(key) ?? []) found.add(from);
  return found;
}

const kindOf = ({ nodes }: Alignment, key: string): AlignmentKind | undefined => nodes.get(key)?.kind;

/** A scope with the records that stay. */
export function scopeAmong(scope: AlignmentScope, kept: ReadonlySet<string>): AlignmentScope {
  const among = <T>(records: ReadonlyMap<string, T>, kind: AlignmentKind): ReadonlyMap<string, T> =>
    new Map([...records].filter(([id]) => kept.has(keyOf(kind, id))));
  return {
    ...scope,
    goals: among(scope.goals, 'goal'),
    competencies: among(scope.competencies, 'competency'),
    activities: among(scope.activities, 'activity'),
    measures: among(scope.measures, 'measure'),
  };
}

/** Links between what stays; where nothing that one is drawn through stays, it is drawn itself. */
export function linksAmong(
  links: readonly AlignmentLink[],
  kept: ReadonlySet<string>,
): readonly AlignmentLink[] {
  const isKept = (key: string) => kept.has(key);
  return links
    .filter(({ from, to }) => isKept(from) && isKept(to))
    .map((link) => (link.through.every(isKept) ? link : { ...link, through: link.through.filter(isKept) }));
}
