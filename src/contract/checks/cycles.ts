/** Circles in what should be an order: found without recursion, so that a chain of any length is safe. */

/**
 * The groups of nodes that can each reach themselves (Tarjan's strongly connected components of more than one node, and
 * nodes linked to themselves), each in the order of `nodes`.
 */
export function circles<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): T[][] {
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const open = new Set<T>();
  const stack: T[] = [];
  const found: T[][] = [];
  const frames: { node: T; links: readonly T[]; at: number }[] = [];

  const enter = (node: T) => {
    index.set(node, index.size);
    low.set(node, index.get(node) as number);
    stack.push(node);
    open.add(node);
    frames.push({ node, links: next(node), at: 0 });
  };
  const lower = (node: T, to: number) => low.set(node, Math.min(low.get(node) as number, to));
  const close = (node: T) => {
    const members: T[] = [];
    let member: T;
    do {
      member = stack.pop() as T;
      open.delete(member);
      members.push(member);
    } while (member !== node);
    if (members.length > 1 || next(node).includes(node)) found.push(members.reverse());
  };

  for (const start of nodes) {
    // Most nodes lead nowhere; no circle runs through them.
    if (index.has(start) || next(start).length === 0) continue;
    enter(start);
    while (frames.length > 0) {
      const frame = frames[frames.length - 1] as (typeof frames)[number];
      if (frame.at < frame.links.length) {
        const link = frame.links[frame.at++] as T;
        if (!index.has(link)) enter(link);
        else if (open.has(link)) lower(frame.node, index.get(link) as number);
        continue;
      }
      frames.pop();
      if (low.get(frame.node) === index.get(frame.node)) close(frame.node);
      const parent = frames[frames.length - 1];
      if (parent) lower(parent.node, low.get(frame.node) as number);
    }
  }
  return found;
}
