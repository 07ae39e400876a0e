/** One thread of an alignment as an alignment of its own. */
import { linksByEnd } from './links.js';
import { linksAmong } from './narrow.js';
import type { Thread } from './thread.js';
import type { Alignment } from './types.js';

/** Every node keeps its area, its states and the findings around it: only what is not on the thread is left out. */
export function partOf(alignment: Alignment, thread: Thread): Alignment {
  const nodes = new Map([...alignment.nodes].filter(([key]) => thread.nodes.has(key)));
  const links = linksAmong(alignment.links, thread.nodes).filter(({ key }) => thread.links.has(key));
  const goalTree = new Map<string, readonly string[]>();
  for (const [above, under] of alignment.goalTree) {
    goalTree.set(
      above,
      under.filter((key) => nodes.has(key)),
    );
  }
  return {
    ...alignment,
    nodes,
    links,
    into: linksByEnd(links, 'to'),
    out: linksByEnd(links, 'from'),
    goalTree,
  };
}
