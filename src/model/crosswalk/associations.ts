/** What the items of a framework state of others. */
import type { Framework } from '../../contract/frameworks.js';
import type { Plan } from '../../contract/plan.js';
import { ownItems } from './items.js';
import { UNSTATED_TYPE, type AssociationType, type Crosswalk, type CrosswalkItem } from './types.js';

/** One association as it is stated: from the item that states it to its target. */
export interface StatedAssociation {
  readonly type: AssociationType;
  readonly origin: string;
  readonly target: string;
  readonly uri: string | undefined;
}

/** Where the target of an association is, seen from the framework that states it. */
export type AssociationPlace = 'within' | 'elsewhere' | 'whole' | 'outside';

/** The order in which types are listed: from the firmest to the loosest, then what CASE does not have, then the unstated. */
const LISTED: readonly AssociationType[] = [
  'exact-match-of',
  'is-translation-of',
  'is-peer-of',
  'is-related-to',
  'is-part-of',
  'is-child-of',
  'precedes',
  'replaced-by',
  'exemplar',
  'has-skill-level',
];
/** Types that say the same read from either end. */
const MUTUAL: ReadonlySet<AssociationType> = new Set([
  'exact-match-of',
  'is-peer-of',
  'is-related-to',
  UNSTATED_TYPE,
]);

export const isMutualAssociation = (type: AssociationType): boolean => MUTUAL.has(type);

export function compareTypes(a: AssociationType, b: AssociationType): number {
  const rank = (type: AssociationType) => {
    if (type === UNSTATED_TYPE) return LISTED.length + 1;
    const place = LISTED.indexOf(type);
    return place < 0 ? LISTED.length : place;
  };
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Relations; and parents in another framework, which say that it is a child of that. */
export function* associationsOf(plan: Plan, framework: Framework): Generator<StatedAssociation> {
  for (const { id, relations, parentIds } of ownItems(plan, framework)) {
    for (const { type, targetId, uri } of relations)
      yield { type: type ?? UNSTATED_TYPE, origin: id, target: targetId, uri };
    for (const target of parentIds) {
      const parent = plan.competencies.get(target);
      if (parent && parent.frameworkId !== framework.id)
        yield { type: 'is-child-of', origin: id, target, uri: undefined };
    }
  }
}

export function associationPlace(plan: Plan, framework: Framework, target: string): AssociationPlace {
  const item = plan.competencies.get(target);
  if (item) return item.frameworkId === framework.id ? 'within' : 'elsewhere';
  return plan.frameworks.has(target) ? 'whole' : 'outside';
}

/** How many associations an item has that do not lead to the other framework of a crosswalk, by where they lead. */
export function associationsApart(
  plan: Plan,
  { items, ...columns }: Crosswalk,
  item: CrosswalkItem,
): Readonly<Record<AssociationPlace, number>> {
  const { framework } = columns[item.side];
  const counts = { within: 0, elsewhere: 0, whole: 0, outside: 0 };
  for (const { origin, target } of associationsOf(plan, framework)) {
    if (origin !== item.id && target !== item.id) continue;
    if (items.has(target) && items.get(target)!.side !== item.side) continue;
    counts[associationPlace(plan, framework, target)]++;
  }
  return counts;
}
