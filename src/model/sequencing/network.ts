/**
 * A pathway as one network of thresholds: each vertex is met when enough of what leads to it is. A group's rule, a
 * prerequisite, a nested condition and the lock of a group on what stands in it are all the same thing here, so that one
 * walk, linear in the arcs, answers what is done, what is open, and what can be reached at all.
 *
 * Vertices of node `n`: `n` it is done; `base(n)` its prerequisites are met; `ready(n)` so are the doors around it.
 */
import type { PathwayRule, Requirement } from '../../contract/index.js';
import { isSum } from './amounts.js';
import { arcsOf, componentsOf, type Arcs } from './arcs.js';
import { closedGroups, gatesFromOutside } from './doors.js';
import { countedBy, type SequenceGraph } from './graph.js';

/** An arc whose weight is what a step is worth to a rule about hours or credits. */
export interface SumArc {
  readonly arc: number;
  readonly step: number;
  readonly rule: PathwayRule;
}

export interface Network {
  readonly graph: SequenceGraph;
  readonly arcs: Arcs;
  /** How much must lead to a vertex before it is met: infinite for what no rule can tell, and for steps. */
  readonly need: Float64Array;
  /** Vertices that nobody can judge: a rule that is not known, an empty group. */
  readonly unknown: readonly number[];
  readonly sums: readonly SumArc[];
  /** The steps that each rule about hours or credits counts. */
  readonly stepsOf: ReadonlyMap<PathwayRule, readonly number[]>;
  readonly vertexOf: ReadonlyMap<Requirement, number>;
  /** Groups that are closed to what stands in them until something is done: those with an edge into them. */
  readonly doorOf: ReadonlyMap<number, number>;
}

export const baseOf = (graph: SequenceGraph, node: number): number => graph.ids.length + node;
export const readyOf = (graph: SequenceGraph, node: number): number => 2 * graph.ids.length + node;

/** How many of what a requirement counts are enough; undefined where the rule is not known or is about a sum. */
export function countNeeded(graph: SequenceGraph, { rule, nodeIds, parts }: Requirement): number | undefined {
  const total = nodeIds.length + parts.length;
  if (rule === undefined || rule.kind === 'all') {
    const optional = nodeIds.filter((id) => graph.nodes[graph.indexOf.get(id) as number]?.optional);
    return total - optional.length;
  }
  if (rule.kind === 'any') return 1;
  return rule.kind === 'at-least' ? rule.count : undefined;
}

class Builder {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly need: number[];
  private readonly unknown: number[] = [];
  private readonly sums: { arc: number; step: number; rule: PathwayRule }[] = [];
  private readonly stepsOf = new Map<PathwayRule, readonly number[]>();
  private readonly vertexOf = new Map<Requirement, number>();
  private readonly doorOf = new Map<number, number>();

  constructor(private readonly graph: SequenceGraph) {
    this.need = new Array<number>(3 * graph.ids.length).fill(0);
  }

  private vertex(need = 0): number {
    this.need.push(need);
    return this.need.length - 1;
  }

  /** One more thing that `to` needs. */
  private ask(from: number, to: number): void {
    this.count(from, to);
    this.need[to]++;
  }

  private count(from: number, to: number): void {
    this.from.push(from);
    this.to.push(to);
  }

  private judge(vertex: number, need: number | undefined): void {
    if (need === undefined) this.unknown.push(vertex);
    this.need[vertex] = need ?? Infinity;
  }

  private requirement(requirement: Requirement): number {
    const { graph } = this;
    const vertex = this.vertex();
    this.vertexOf.set(requirement, vertex);
    const { rule } = requirement;
    if (rule && isSum(rule)) {
      const steps = stepsWithin(graph, requirement);
      this.stepsOf.set(rule, steps);
      for (const step of steps) {
        this.sums.push({ arc: this.from.length, step, rule });
        this.count(step, vertex);
      }
      this.judge(vertex, rule.amount);
      return vertex;
    }
    for (const id of requirement.nodeIds) {
      const index = graph.indexOf.get(id) as number;
      // What may be left out counts toward any rule but the one that asks for all.
      const isLeftOut = graph.nodes[index]?.optional && (rule === undefined || rule.kind === 'all');
      if (!isLeftOut) this.count(index, vertex);
    }
    for (const part of requirement.parts) this.count(this.requirement(part), vertex);
    const isEmpty = requirement.nodeIds.length + requirement.parts.length === 0;
    this.judge(vertex, isEmpty ? undefined : countNeeded(graph, requirement));
    return vertex;
  }

  node(index: number): void {
    const { graph } = this;
    const base = baseOf(graph, index);
    for (const { from } of graph.requires[index]) this.ask(from, base);
    const asked = graph.requirements[index] ?? [];
    for (const requirement of asked) {
      const vertex = this.requirement(requirement);
      this.ask(vertex, requirement.prerequisite ? base : index);
    }
    if (!graph.isGroup[index]) {
      this.count(readyOf(graph, index), index);
      this.need[index] = Infinity;
      return;
    }
    this.ask(readyOf(graph, index), index);
    if (asked.some(({ prerequisite }) => !prerequisite)) return;
    const empty = this.vertex();
    this.judge(empty, undefined);
    this.ask(empty, index);
  }

  /** A step whose groups are all closed waits for one of them to open. */
  doors(): void {
    const { graph } = this;
    const inner = graph.ids.map((_, index) => gatesFromOutside(graph, index));
    const visit = closedGroups(graph, inner);
    for (const group of visit) this.doorOf.set(group, this.vertex());
    const admitted = new Map<number, number>();
    const admission = (index: number): number | undefined => {
      const around = graph.places[index];
      if (around.length === 0 || around.some((group) => !this.doorOf.has(group))) return undefined;
      let vertex = admitted.get(index);
      if (vertex === undefined) {
        admitted.set(index, (vertex = this.vertex(1)));
        for (const group of around) this.count(this.doorOf.get(group) as number, vertex);
      }
      return vertex;
    };
    for (const [group, door] of this.doorOf) {
      for (const from of inner[group]) this.ask(from, door);
      const around = admission(group);
      if (around !== undefined) this.ask(around, door);
    }
    for (let index = 0; index < graph.ids.length; index++) {
      const ready = readyOf(graph, index);
      this.ask(baseOf(graph, index), ready);
      const around = admission(index);
      if (around !== undefined) this.ask(around, ready);
    }
  }

  /** What goes together opens together: one is ready when the prerequisites of the others are met too. */
  pairs(): void {
    const { graph } = this;
    const from: number[] = [];
    const to: number[] = [];
    graph.together.forEach((edges, index) => {
      for (const edge of edges) {
        from.push(index);
        to.push(edge.from);
      }
    });
    if (from.length === 0) return;
    const { of, count } = componentsOf(arcsOf(graph.ids.length, from, to));
    const sizes = new Int32Array(count);
    for (let index = 0; index < of.length; index++) sizes[of[index]]++;
    const ready = new Int32Array(count).fill(-1);
    const setReady = (set: number): number => (ready[set] < 0 ? (ready[set] = this.vertex()) : ready[set]);
    const touched = new Set(
      [...from, ...to].filter((index) => graph.together[index].length > 0 || sizes[of[index]] > 1),
    );
    for (const index of touched) {
      const own = setReady(of[index]);
      this.ask(own, readyOf(graph, index));
      if (sizes[of[index]] > 1) this.ask(baseOf(graph, index), own);
      for (const { from: other } of graph.together[index])
        if (of[other] !== of[index]) this.ask(readyOf(graph, other), own);
    }
  }

  finish(): Network {
    const { graph, unknown, stepsOf, vertexOf, doorOf } = this;
    const arcs = arcsOf(this.need.length, this.from, this.to);
    const sums = this.sums.map((each) => ({ ...each, arc: arcs.places[each.arc] }));
    return { graph, arcs, need: Float64Array.from(this.need), unknown, sums, stepsOf, vertexOf, doorOf };
  }
}

/** Steps that a requirement counts, each once, also those within groups. */
function stepsWithin(graph: SequenceGraph, requirement: Requirement): readonly number[] {
  const seen = new Set<number>();
  for (const id of countedBy(requirement)) seen.add(graph.indexOf.get(id) as number);
  for (const index of seen) {
    for (const asked of graph.requirements[index] ?? [])
      if (!asked.prerequisite) for (const id of countedBy(asked)) seen.add(graph.indexOf.get(id) as number);
  }
  return [...seen].filter((index) => !graph.isGroup[index]);
}

const networks = new WeakMap<SequenceGraph, Network>();

/** The network of a pathway; the same graph gives the same network. */
export function networkOf(graph: SequenceGraph): Network {
  let network = networks.get(graph);
  if (!network) {
    const builder = new Builder(graph);
    graph.ids.forEach((_, index) => builder.node(index));
    builder.doors();
    builder.pairs();
    networks.set(graph, (network = builder.finish()));
  }
  return network;
}
