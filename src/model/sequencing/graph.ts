/** A pathway by numbers: its nodes, what each asks for, and who asks for it. Made once a pathway, whoever walks it. */
import {
  requirementsOf,
  type Pathway,
  type PathwayEdge,
  type PathwayNode,
  type Requirement,
} from '../../contract/index.js';

/** An edge that ends at a node, with the number of the node that it comes from. */
export interface Incoming {
  readonly from: number;
  readonly edge: PathwayEdge;
}

export interface SequenceGraph {
  readonly pathway: Pathway;
  /** Nodes in the order of the pathway; of two with one id the first. */
  readonly nodes: readonly PathwayNode[];
  /** Ids of the nodes, then ids that are referred to and that the pathway does not hold. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly isGroup: readonly boolean[];
  readonly requirements: readonly (readonly Requirement[])[];
  /** What ends at each node, by kind. */
  readonly requires: readonly (readonly Incoming[])[];
  readonly together: readonly (readonly Incoming[])[];
  readonly recommends: readonly (readonly Incoming[])[];
  /** Nodes of whose completion each is a part: groups that it stands in, or that count it. */
  readonly places: readonly (readonly number[])[];
  /** Nodes that each opens: those that require it, and those that count it as a prerequisite. */
  readonly opens: readonly (readonly number[])[];
}

/** Every node that a requirement counts, also within its parts. */
export const countedBy = ({ nodeIds, parts }: Requirement): readonly string[] =>
  parts.length === 0 ? nodeIds : [...nodeIds, ...parts.flatMap(countedBy)];

const NONE: readonly never[] = [];

class Builder {
  readonly nodes: PathwayNode[] = [];
  readonly ids: string[] = [];
  readonly indexOf = new Map<string, number>();

  constructor(private readonly pathway: Pathway) {
    for (const node of pathway.nodes) {
      if (this.indexOf.has(node.id)) continue;
      this.at(node.id);
      this.nodes.push(node);
    }
  }

  /** The number of an id; one that the pathway does not hold gets a number too. */
  at(id: string): number {
    let index = this.indexOf.get(id);
    if (index === undefined) {
      index = this.ids.length;
      this.ids.push(id);
      this.indexOf.set(id, index);
    }
    return index;
  }

  /** What ends at each node, by kind; of two edges of a kind with the same ends the first. */
  incoming(): Readonly<Record<string, Incoming[][]>> {
    const lists: Record<string, Incoming[][]> = { requires: [], 'co-requires': [], recommends: [] };
    for (const edge of this.pathway.edges) {
      const rows = Object.hasOwn(lists, edge.kind) ? lists[edge.kind] : undefined;
      if (!rows || edge.from === edge.to) continue;
      const from = this.at(edge.from);
      const to = this.at(edge.to);
      const list = rows[to];
      if (!list) rows[to] = [{ from, edge }];
      else if (!list.some((each) => each.from === from)) list.push({ from, edge });
    }
    return lists;
  }
}

/** Numbers by the node that they belong to; every node has a list. */
function lists<T>(sparse: readonly (readonly T[] | undefined)[], length: number): readonly (readonly T[])[] {
  const all: (readonly T[])[] = [];
  for (let index = 0; index < length; index++) all.push(sparse[index] ?? NONE);
  return all;
}

function push(sparse: number[][], at: number, value: number): void {
  const list = sparse[at];
  if (!list) sparse[at] = [value];
  else if (list[list.length - 1] !== value) list.push(value);
}

function build(pathway: Pathway): SequenceGraph {
  const builder = new Builder(pathway);
  const { nodes, ids, indexOf } = builder;
  const requirements = nodes.map(requirementsOf);
  const places: number[][] = [];
  const opens: number[][] = [];
  requirements.forEach((asked, index) => {
    for (const requirement of asked) {
      const rows = requirement.prerequisite ? opens : places;
      for (const id of countedBy(requirement)) push(rows, builder.at(id), index);
    }
    // Children that no condition counts stand in the group all the same.
    for (const id of nodes[index].childIds) {
      const child = builder.at(id);
      if (!places[child]?.includes(index)) push(places, child, index);
    }
  });
  const { requires, 'co-requires': together, recommends } = builder.incoming();
  requires.forEach((edges, to) => edges.forEach(({ from }) => push(opens, from, to)));
  const length = ids.length;
  return {
    pathway,
    nodes,
    ids,
    indexOf,
    isGroup: nodes.map(
      (node, index) => node.kind === 'group' || requirements[index].some(({ prerequisite }) => !prerequisite),
    ),
    requirements,
    requires: lists(requires, length),
    together: lists(together, length),
    recommends: lists(recommends, length),
    places: lists(places, length),
    opens: lists(opens, length),
  };
}

const graphs = new WeakMap<Pathway, SequenceGraph>();

/** The graph of a pathway; the same pathway gives the same graph. */
export function sequenceGraph(pathway: Pathway): SequenceGraph {
  let graph = graphs.get(pathway);
  if (!graph) graphs.set(pathway, (graph = build(pathway)));
  return graph;
}
