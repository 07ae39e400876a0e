/** Puts two frameworks of a plan side by side. */
import type { Plan } from '../../contract/plan.js';
import { countCrossings } from '../alignment/crossings.js';
import { associationsOf, compareTypes, isMutualAssociation, associationPlace } from './associations.js';
import { itemsInOrder } from './items.js';
import {
  CROSSWALK_SIDES,
  type AssociationCounts,
  type AssociationType,
  type ColumnCounts,
  type Crosswalk,
  type CrosswalkItem,
  type CrosswalkLink,
  type CrosswalkQuery,
  type CrosswalkSide,
} from './types.js';

type Draft = { -readonly [K in keyof CrosswalkLink]: CrosswalkLink[K] };
type Tally = { -readonly [K in keyof AssociationCounts]: AssociationCounts[K] };
type Items = ReadonlyMap<string, CrosswalkItem>;

/** Undefined where the plan does not have both frameworks, or where they are one and the same. */
export function crosswalkOf(plan: Plan, query: CrosswalkQuery): Crosswalk | undefined {
  const framework = plan.frameworks.get(query.framework);
  const beside = plan.frameworks.get(query.beside);
  if (!framework || !beside || framework === beside) return undefined;
  const columns = { framework, beside };
  const inOrder = {
    framework: itemsInOrder(plan, framework, 'framework'),
    beside: itemsInOrder(plan, beside, 'beside'),
  };
  const items = new Map([...inOrder.framework, ...inOrder.beside].map((item) => [item.id, item]));
  const { all, tally } = linksBetween(plan, columns, items);
  const isShown = ({ type }: CrosswalkLink) => query.associations?.has(type) ?? true;
  const links = all.filter(isShown);
  const associated = new Set(all.flatMap((link) => [link.framework, link.beside]));
  const headings = new Set(
    [...items.values()].filter(({ id, size }) => size > 0 && !associated.has(id)).map(({ id }) => id),
  );
  const linksOf = byEnd(links);
  const column = (side: CrosswalkSide) => ({
    framework: columns[side],
    items: inOrder[side],
    counts: countColumn(inOrder[side], headings, linksOf),
  });
  return {
    framework: column('framework'),
    beside: column('beside'),
    links,
    linksOf,
    items,
    headings,
    types: countTypes(all),
    counts: { ...tally, shown: links.length, hidden: all.length - links.length },
  };
}

function linksBetween(
  plan: Plan,
  columns: Readonly<Record<CrosswalkSide, Parameters<typeof associationsOf>[1]>>,
  items: Items,
): { readonly all: readonly CrosswalkLink[]; readonly tally: Tally } {
  const found = new Links(items);
  const tally = {
    ...{ stated: 0, between: 0, shown: 0, hidden: 0, repeated: 0 },
    ...{ within: 0, elsewhere: 0, whole: 0, outside: 0 },
  };
  for (const side of CROSSWALK_SIDES) {
    const other = columns[side === 'framework' ? 'beside' : 'framework'];
    for (const { type, origin, target } of associationsOf(plan, columns[side])) {
      tally.stated++;
      const place = associationPlace(plan, columns[side], target);
      const isBetween = place === 'elsewhere' && plan.competencies.get(target)!.frameworkId === other.id;
      if (!isBetween) tally[place]++;
      else if (!found.add(type, side, origin, target)) tally.repeated++;
    }
  }
  const all = found.inOrder();
  tally.between = all.length;
  return { all, tally };
}

/** Keeps each association once: one that says the same from both ends is one, whichever end states it. */
class Links {
  private readonly kept = new Map<string, Map<number, Draft>>();

  constructor(private readonly items: Items) {}

  /** Whether it is a new one. */
  add(type: AssociationType, side: CrosswalkSide, origin: string, target: string): boolean {
    const [framework, beside] = side === 'framework' ? [origin, target] : [target, origin];
    const name = isMutualAssociation(type) ? type : `${side} ${type}`;
    const group = this.kept.get(name) ?? new Map<number, Draft>();
    this.kept.set(name, group);
    const place = this.items.get(framework)!.index * this.items.size + this.items.get(beside)!.index;
    if (group.has(place)) return false;
    group.set(place, { type, framework, beside, from: isMutualAssociation(type) ? 'both' : side });
    return true;
  }

  /** By the place of their ends in both frameworks, which is what they are kept under. */
  inOrder(): readonly CrosswalkLink[] {
    return [...this.kept.values()]
      .flatMap((group) => [...group])
      .sort(([a, first], [b, second]) => a - b || compareTypes(first.type, second.type))
      .map(([, link]) => link);
  }
}

function byEnd(links: readonly CrosswalkLink[]): ReadonlyMap<string, readonly CrosswalkLink[]> {
  const found = new Map<string, CrosswalkLink[]>();
  for (const link of links) {
    for (const side of CROSSWALK_SIDES) {
      const group = found.get(link[side]);
      if (group) group.push(link);
      else found.set(link[side], [link]);
    }
  }
  return found;
}

function countColumn(
  items: readonly CrosswalkItem[],
  headings: ReadonlySet<string>,
  linksOf: Crosswalk['linksOf'],
): ColumnCounts {
  const heads = items.filter(({ id }) => headings.has(id)).length;
  const matched = items.filter(({ id }) => linksOf.has(id)).length;
  const statements = items.length - heads;
  return { items: items.length, headings: heads, statements, matched, unmatched: statements - matched };
}

function countTypes(links: readonly CrosswalkLink[]): Crosswalk['types'] {
  const counts = new Map<AssociationType, number>();
  for (const { type } of links) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compareTypes(a, b)).map(([type, count]) => ({ type, count }));
}

/** How many pairs of associations cross while each framework keeps its own order: how differently the two are ordered. */
export function crosswalkCrossings({ framework, beside, links }: Crosswalk): number {
  const keys = (items: readonly CrosswalkItem[]) => items.map(({ id }) => ({ key: id }));
  return countCrossings(
    keys(framework.items),
    keys(beside.items),
    links.map((link) => [link.framework, link.beside]),
  );
}

/** Items that stand for something and have no counterpart by the shown types. */
export function unmatchedItems(crosswalk: Crosswalk, side: CrosswalkSide): readonly CrosswalkItem[] {
  const { headings, linksOf } = crosswalk;
  return crosswalk[side].items.filter(({ id }) => !headings.has(id) && !linksOf.has(id));
}

/** The item and all that stands under it. */
export const crosswalkMembers = (crosswalk: Crosswalk, { side, index, size }: CrosswalkItem) =>
  crosswalk[side].items.slice(index, index + size + 1);
