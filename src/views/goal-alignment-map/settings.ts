/** What of a plan the map shows, and how: read from the attributes anew for each drawing, and compared by what is in it. */
import { threadOf, type Alignment, type AlignmentQuery, type Grouping } from '../../model/alignment/index.js';

export interface MapSettings {
  readonly query: AlignmentQuery;
  /** By what columns fold that are too long. */
  readonly groupBy: Grouping;
  /** Ids of the groups that stand open. */
  readonly open: readonly string[];
  /** Keys of what must not be folded away: what is picked, and where the search stands. */
  readonly shown: readonly string[];
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

export const isSameQuery = (a: AlignmentQuery, b: AlignmentQuery): boolean =>
  (Object.keys({ ...a, ...b }) as (keyof AlignmentQuery)[]).every((name) => a[name] === b[name]);

export const isSame = (a: MapSettings, b: MapSettings): boolean =>
  isSameQuery(a.query, b.query) &&
  a.groupBy === b.groupBy &&
  isSameList(a.open, b.open) &&
  isSameList(a.shown, b.shown);

/** What a person picks is shown whole with its thread, up to so many rows: a longer thread would undo the folding. */
export const LONGEST_THREAD = 60;

/** Keys of the nodes that stand by themselves. */
export function wholeFrom(alignment: Alignment, shown: readonly string[]): ReadonlySet<string> {
  const whole = new Set<string>();
  for (const key of shown) {
    if (!alignment.nodes.has(key)) continue;
    const { nodes } = threadOf(alignment, key);
    for (const each of nodes.size <= LONGEST_THREAD ? nodes : [key]) whole.add(each);
  }
  return whole;
}

/** Whether two foldings of the same alignment have the same rows, so that their order and places hold. */
export function isSameRows(a: Alignment, b: Alignment): boolean {
  if (a === b) return true;
  if (a.nodes.size !== b.nodes.size) return false;
  for (const [key, { group, members }] of b.nodes) {
    const other = a.nodes.get(key);
    if (!other || other.group?.isOpen !== group?.isOpen || other.members?.length !== members?.length)
      return false;
  }
  return true;
}
