/** The thread of a node: everything it serves and everything that serves it. */
import type { Alignment } from './types.js';

export interface Thread {
  readonly nodes: ReadonlySet<string>;
  /** Keys of the links along the thread. */
  readonly links: ReadonlySet<string>;
}

const EMPTY: Thread = { nodes: new Set(), links: new Set() };

/**
 * Follows the links from the node to both sides, each in its own direction only: up from a goal to the vision and down to
 * its measures, never down again from what it supports (that would be a sibling's thread). Two nodes are therefore always
 * on each other's thread. A node that is not in the alignment has an empty thread.
 */
export function threadOf(alignment: Alignment, key: string): Thread {
  return alignment.nodes.has(key) ? threadsOf(alignment, [key]) : EMPTY;
}

/** The threads of several nodes together. */
export function threadsOf(alignment: Alignment, keys: Iterable<string>): Thread {
  const starts = [...keys];
  const nodes = new Set(starts);
  const links = new Set<string>();
  for (const [groups, end] of [
    [alignment.into, 'from'],
    [alignment.out, 'to'],
  ] as const) {
    for (const each of reach(starts, groups, end, links)) nodes.add(each);
  }
  return { nodes, links };
}

function reach(
  keys: readonly string[],
  groups: Alignment['into'],
  end: 'from' | 'to',
  links: Set<string>,
): ReadonlySet<string> {
  const found = new Set(keys);
  for (const each of found) {
    for (const link of groups.get(each) ?? []) {
      links.add(link.key);
      found.add(link[end]);
    }
  }
  return found;
}
