/** Every link that the plan states, read from purpose to what serves it, and through what each of them is drawn. */
import { STRENGTHS, type Strength } from '../../contract/vocabulary.js';
import { at } from '../plan-index.js';
import type { AlignmentScope } from './scope.js';
import { keyOf, type AlignmentKind, type AlignmentLink, type LinkKind } from './types.js';

type Draft = { -readonly [K in keyof AlignmentLink]: AlignmentLink[K] };
interface Stated {
  readonly strength?: string;
  readonly rationale?: string;
}

const ORDER: readonly string[] = STRENGTHS;
/** A word that is not in the list says nothing about how strong a link is. */
const known = (word: string | undefined): Strength =>
  ORDER.includes(word ?? '') ? (word as Strength) : 'unstated';
/** The stronger of two; unstated gives way to anything that is stated. */
export const stronger = (a: Strength, b: Strength): Strength =>
  ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;

/** Links of everything in scope. A link that is stated twice stands once, with the stronger of the two. */
export function statedLinks(scope: AlignmentScope): AlignmentLink[] {
  const links = new Map<string, Draft>();
  const add = (from: [AlignmentKind, string], to: [AlignmentKind, string], stated: Stated) => {
    if (isOutside(scope, from) || isOutside(scope, to)) return;
    const kind = `${from[0]}-${to[0]}` as LinkKind;
    const [source, target] = [keyOf(...from), keyOf(...to)];
    const key = `${source} ${target}`;
    const strength = known(stated.strength);
    const twin = links.get(key);
    if (twin) {
      twin.strength = stronger(twin.strength, strength);
      twin.rationale ??= stated.rationale;
    } else if (source !== target) {
      const rationale = stated.rationale;
      links.set(key, {
        key,
        kind,
        from: source,
        to: target,
        strength,
        carried: false,
        rationale,
        through: [],
      });
    }
  };
  for (const { id, supports, competencies, measureIds } of scope.goals.values()) {
    for (const link of supports) add(['goal', link.goalId], ['goal', id], link);
    for (const link of competencies) add(['goal', id], ['competency', link.competencyId], link);
    for (const measureId of measureIds) add(['goal', id], ['measure', measureId], {});
  }
  for (const { id, goals, competencies, measures } of scope.activities.values()) {
    for (const link of goals) add(['goal', link.goalId], ['activity', id], link);
    for (const link of competencies) add(['competency', link.competencyId], ['activity', id], link);
    for (const link of measures) add(['activity', id], ['measure', link.measureId], link);
  }
  route(links, scope);
  return [...links.values()];
}

/** Whether the plan holds it and the scope does not: it is no concern of this organization, and not unknown either. */
function isOutside(scope: AlignmentScope, [kind, id]: [AlignmentKind, string]): boolean {
  if (kind === 'goal') return scope.plan.goals.has(id) && !scope.goals.has(id);
  if (kind === 'measure') return scope.plan.measures.has(id) && !scope.measures.has(id);
  return kind === 'activity' && scope.plan.activities.has(id) && !scope.activities.has(id);
}

/**
 * How links that skip a column are drawn.
 * - goal → activity: through every competency that both of them name; where they share none, straight.
 * - goal → measure: through every activity that names the measure and serves the goal or a goal beneath it; where there is
 *   none, straight. `through` then holds the first of them.
 * A competency's link that states no strength shows the strength of what is drawn through it.
 */
function route(links: ReadonlyMap<string, Draft>, scope: AlignmentScope): void {
  const carried = new Map<Draft, Strength>();
  const carry = (leg: Draft | undefined, strength: Strength) => {
    if (leg?.strength === 'unstated') carried.set(leg, stronger(carried.get(leg) ?? 'unstated', strength));
  };
  for (const link of links.values()) {
    if (link.kind !== 'goal-activity') continue;
    const activity = scope.activities.get(idIn(link.to));
    const shared = (activity?.competencies ?? [])
      .map((each) => keyOf('competency', each.competencyId))
      .filter((key) => links.has(`${link.from} ${key}`));
    link.through = [...new Set(shared)];
    for (const key of link.through) {
      carry(links.get(`${link.from} ${key}`), link.strength);
      carry(links.get(`${key} ${link.to}`), link.strength);
    }
  }
  for (const [leg, strength] of carried) {
    leg.strength = strength;
    leg.carried = strength !== 'unstated';
  }
  routeMeasures(links, scope);
}

/** One walk upward a measure, from all that its activities serve at once: a chain of any length is walked only once. */
function routeMeasures(
  links: ReadonlyMap<string, Draft>,
  { goals, activities, index }: AlignmentScope,
): void {
  const direct = new Map<string, Draft[]>();
  for (const link of links.values()) {
    if (link.kind !== 'goal-measure') continue;
    const group = direct.get(link.to);
    if (group) group.push(link);
    else direct.set(link.to, [link]);
  }
  for (const [measure, fromGoals] of direct) {
    const via = new Map<string, string>();
    for (const activity of at(index.activitiesByMeasure, idIn(measure))) {
      if (!activities.has(activity.id)) continue;
      for (const link of activity.goals) if (!via.has(link.goalId)) via.set(link.goalId, activity.id);
    }
    for (const [id, activity] of via) {
      for (const up of goals.get(id)?.supports ?? []) if (!via.has(up.goalId)) via.set(up.goalId, activity);
    }
    for (const link of fromGoals) {
      const activity = via.get(idIn(link.from));
      if (activity !== undefined) link.through = [keyOf('activity', activity)];
    }
  }
}

/** The id in a key. */
export const idIn = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Links by the node at one of their ends. */
export function linksByEnd(
  links: readonly AlignmentLink[],
  end: 'from' | 'to',
): ReadonlyMap<string, readonly AlignmentLink[]> {
  const groups = new Map<string, AlignmentLink[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group) group.push(link);
    else groups.set(link[end], [link]);
  }
  return groups;
}
