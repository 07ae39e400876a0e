/** The items of a framework in the order and the hierarchy in which people know it. */
import type { Framework } from '../../contract/frameworks.js';
import type { Plan, PlanCompetency } from '../../contract/plan.js';
import type { CrosswalkItem, CrosswalkSide } from './types.js';

type Draft = { -readonly [K in keyof CrosswalkItem]: CrosswalkItem[K] };

/** Those that the plan knows under this framework: an id that another framework has taken is not its own. */
export function ownItems(plan: Plan, framework: Framework): readonly PlanCompetency[] {
  return framework.items
    .map(({ id }) => plan.competencies.get(id))
    .filter((item) => item?.frameworkId === framework.id) as PlanCompetency[];
}

/**
 * From top to bottom: each item, then what stands under it. An item stands under the first of its parents that the framework
 * has; siblings follow their stated order, else the document. Items whose parents run in a circle stand at the top.
 */
export function itemsInOrder(plan: Plan, framework: Framework, side: CrosswalkSide): CrosswalkItem[] {
  const own = ownItems(plan, framework);
  const known = new Set(own.map(({ id }) => id));
  const children = new Map<string | undefined, PlanCompetency[]>();
  for (const item of own) {
    const parent = item.parentIds.find((id) => id !== item.id && known.has(id));
    const siblings = children.get(parent);
    if (siblings) siblings.push(item);
    else children.set(parent, [item]);
  }
  for (const siblings of children.values()) siblings.sort(bySiblingOrder);
  const items: Draft[] = [];
  const seen = new Set<string>();
  const walk = (tops: readonly PlanCompetency[]) => {
    const open = [...tops].reverse().map((record) => ({ record, parent: undefined as Draft | undefined }));
    while (open.length > 0) {
      const { record, parent } = open.pop()!;
      if (seen.has(record.id)) continue;
      seen.add(record.id);
      const depth = parent ? parent.depth + 1 : 0;
      const item: Draft = { id: record.id, side, record, parent, depth, index: items.length, size: 0 };
      items.push(item);
      for (const child of [...(children.get(record.id) ?? [])].reverse())
        open.push({ record: child, parent: item });
    }
  };
  walk(children.get(undefined) ?? []);
  for (const item of own) if (!seen.has(item.id)) walk([item]);
  for (let index = items.length - 1; index >= 0; index--) {
    const { parent, size } = items[index]!;
    if (parent) (parent as Draft).size += size + 1;
  }
  return items;
}

/** Items without an order stay where the document has them, after those with one. */
const bySiblingOrder = (a: PlanCompetency, b: PlanCompetency): number => {
  const [first, second] = [a.order ?? Infinity, b.order ?? Infinity];
  return first === second ? 0 : first - second;
};
