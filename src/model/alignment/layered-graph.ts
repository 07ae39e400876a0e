/** A layered graph in typed arrays. Inside, its nodes are numbered layer by layer. */

/** Which nodes stay together. Without it every node moves freely in its layer. */
export interface Nesting {
  /** By node: the node of the same layer and band right under which it stands; -1 for none. */
  readonly under?: ArrayLike<number>;
  /** By node: its band. Bands stand in the order of these numbers, in every layer. */
  readonly band?: ArrayLike<number>;
}

export type Layering = readonly (readonly number[])[];
export type Edges = readonly (readonly [from: number, to: number])[];

export interface LayeredGraph {
  readonly size: number;
  /** The caller's number of each node. */
  readonly names: Int32Array;
  /** The first node of each layer; one entry more says where the last layer ends. */
  readonly starts: Int32Array;
  readonly layerOf: Int32Array;
  /** Where each node's neighbours begin; those of the layer before come first, then from `middles` on those of the next. */
  readonly firsts: Int32Array;
  readonly middles: Int32Array;
  readonly neighbours: Int32Array;
  /** Nodes among which each may move, by the number of their group. */
  readonly groupOf: Int32Array;
  /** The group of the nodes right under each; -1 for none. */
  readonly groupUnder: Int32Array;
  /** How many nodes move with each, itself included. */
  readonly spans: Int32Array;
  /** Nodes of each group in the order that was given. */
  readonly groups: readonly Int32Array[];
  /** By layer: the groups of what stands under nothing, band by band. */
  readonly tops: readonly (readonly number[])[];
}

/** Edges join neighbouring layers, either end first; one that is given twice counts twice. */
export function layeredGraph(layers: Layering, edges: Edges, nesting: Nesting = {}): LayeredGraph {
  const names = Int32Array.from(layers.flat());
  const inner = new Map([...names].map((name, node) => [name, node]));
  const size = names.length;
  const starts = new Int32Array(layers.length + 1);
  const layerOf = new Int32Array(size);
  layers.forEach((nodes, layer) => {
    starts[layer + 1] = starts[layer]! + nodes.length;
    layerOf.fill(layer, starts[layer], starts[layer + 1]);
  });
  const ends = edges.map(([from, to]) => {
    const [a, b] = [inner.get(from)!, inner.get(to)!];
    return a < b ? ([a, b] as const) : ([b, a] as const);
  });
  const tops = layers.map(() => new Map<number, number>());
  const grouping = groupsOf(names, layerOf, inner, nesting, tops);
  return { size, names, starts, layerOf, ...adjacency(ends, size), ...grouping };
}

function adjacency(ends: Edges, size: number) {
  const firsts = new Int32Array(size + 1);
  const middles = new Int32Array(size);
  for (const [a, b] of ends) {
    firsts[a + 1]!++;
    firsts[b + 1]!++;
    middles[b]!++;
  }
  for (let node = 0; node < size; node++) {
    firsts[node + 1]! += firsts[node]!;
    middles[node]! += firsts[node]!;
  }
  const neighbours = new Int32Array(2 * ends.length);
  const [before, after] = [firsts.slice(), middles.slice()];
  for (const [a, b] of ends) {
    neighbours[after[a]!++] = b;
    neighbours[before[b]!++] = a;
  }
  return { firsts, middles, neighbours };
}

function groupsOf(
  names: Int32Array,
  layerOf: Int32Array,
  inner: ReadonlyMap<number, number>,
  { under, band }: Nesting,
  tops: readonly Map<number, number>[],
) {
  const groupOf = new Int32Array(names.length);
  const groupUnder = new Int32Array(names.length).fill(-1);
  const members: number[][] = [];
  names.forEach((name, node) => {
    const head = inner.get(under?.[name] ?? -1);
    let group: number | undefined;
    if (head !== undefined) {
      if (groupUnder[head] === -1) groupUnder[head] = members.push([]) - 1;
      group = groupUnder[head]!;
    } else {
      const bands = tops[layerOf[node]!]!;
      group = bands.get(band?.[name] ?? 0) ?? members.push([]) - 1;
      bands.set(band?.[name] ?? 0, group);
    }
    groupOf[node] = group;
    members[group]!.push(node);
  });
  return {
    groupOf,
    groupUnder,
    spans: spansOf(members, groupOf, groupUnder),
    groups: members.map((nodes) => Int32Array.from(nodes)),
    tops: tops.map((bands) => [...bands].sort((a, b) => a[0] - b[0]).map(([, group]) => group)),
  };
}

/** Without recursion: a goal may stand under a goal a thousand times over. */
function spansOf(members: readonly (readonly number[])[], groupOf: Int32Array, groupUnder: Int32Array) {
  const spans = new Int32Array(groupOf.length).fill(1);
  const headOf = new Map<number, number>();
  groupUnder.forEach((group, node) => group >= 0 && headOf.set(group, node));
  const open = members.flatMap((nodes, group) => (headOf.has(group) ? [] : nodes));
  for (const node of open) if (groupUnder[node]! >= 0) open.push(...members[groupUnder[node]!]!);
  for (const node of open.reverse()) {
    const head = headOf.get(groupOf[node]!);
    if (head !== undefined) spans[head]! += spans[node]!;
  }
  return spans;
}
