/** Whether an edit of a pathway breaks something, what, and what would have to move along. */
import type { Pathway, PathwayRule, Requirement } from '../../contract/index.js';
import { isSum } from './amounts.js';
import { sequenceGraph, type SequenceGraph } from './graph.js';
import type { Objection, SequenceMove } from './move-types.js';
import { countNeeded } from './network.js';
import { dependencies, orderOf, stagePlaces } from './stages.js';

/** Where a node stands: lower comes first; undefined where it stands nowhere in particular. */
type Position = (index: number) => number | undefined;

const objection = (
  why: Objection['why'],
  nodeIds: readonly string[],
  more: Partial<Objection> = {},
): Objection => ({
  why,
  nodeIds,
  circle: [],
  along: [],
  ...more,
});

class Judge {
  constructor(private readonly graph: SequenceGraph) {}

  private readonly idsOf = (indexes: readonly number[]): readonly string[] =>
    indexes.map((index) => this.graph.ids[index]);

  /** What a node must come after and does not: of a choice as many as are missing, those that stand nearest. */
  private late(index: number, position: Position): readonly number[] {
    const { graph } = this;
    const own = position(index);
    if (own === undefined) return [];
    const isLate = (other: number) => (position(other) ?? -Infinity) > own;
    const found = new Set(graph.requires[index].map(({ from }) => from).filter(isLate));
    for (const requirement of graph.requirements[index]) {
      if (!requirement.prerequisite) continue;
      const all = requirement.nodeIds.map((id) => graph.indexOf.get(id) as number);
      const behind = all.filter(isLate).sort((one, other) => (position(one) ?? 0) - (position(other) ?? 0));
      const missing = (countNeeded(graph, requirement) ?? 0) - (all.length - behind.length);
      for (const other of behind.slice(0, Math.max(0, missing))) found.add(other);
    }
    for (const other of this.doors(index)) if (isLate(other)) found.add(other);
    return [...found].filter((other) => other < graph.nodes.length);
  }

  /** What the only group around a node waits for, and the only group around that. */
  private doors(index: number): readonly number[] {
    const { graph } = this;
    const found: number[] = [];
    const seen = new Set<number>();
    for (let places = graph.places[index]; places.length === 1; places = graph.places[places[0]]) {
      if (seen.has(places[0])) break;
      seen.add(places[0]);
      found.push(...graph.requires[places[0]].map(({ from }) => from).filter((from) => from !== index));
    }
    return found;
  }

  /** Nodes in an order in which each comes after all that it requires. */
  private inOrder(indexes: ReadonlySet<number>): readonly string[] {
    return this.idsOf(Array.from(orderOf(this.graph).order).filter((index) => indexes.has(index)));
  }

  /** What speaks against a node at another place. */
  place(index: number, before: Position, target: number): Objection | undefined {
    const { graph } = this;
    const along = new Set([index]);
    const position: Position = (other) => (along.has(other) ? target : before(other));
    const late = this.late(index, position);
    if (late.length > 0) {
      for (const each of along) for (const other of this.late(each, position)) along.add(other);
      return objection('before-prerequisites', this.idsOf(late), { along: this.inOrder(along) });
    }
    const breaks = (other: number) => {
      const now = this.late(other, before);
      return this.late(other, position).some((each) => !now.includes(each));
    };
    const early = graph.opens[index].filter(breaks);
    if (early.length === 0) return undefined;
    for (const each of along) for (const other of graph.opens[each]) if (breaks(other)) along.add(other);
    return objection('after-dependents', this.idsOf(early), { along: this.inOrder(along) });
  }

  /** How `first` comes to be needed by `last`, step by step; undefined where it is not. */
  private chain(first: number, last: number): readonly number[] | undefined {
    const { offsets, targets } = dependencies(this.graph, true);
    const neededBy = new Map<number, number>([[last, -1]]);
    for (const index of neededBy.keys()) {
      if (index === first) break;
      for (let arc = offsets[index]; arc < offsets[index + 1]; arc++)
        if (!neededBy.has(targets[arc])) neededBy.set(targets[arc], index);
    }
    if (!neededBy.has(first)) return undefined;
    const chain: number[] = [];
    for (let index = first; index >= 0; index = neededBy.get(index) as number) chain.push(index);
    return chain;
  }

  /** `to` would need `from`: a circle where `from` needs `to` already. */
  link(from: number, to: number): Objection | undefined {
    if (from === to) return objection('itself', this.idsOf([from]));
    const chain = this.chain(to, from);
    return chain && objection('circle', this.idsOf([from, to]), { circle: this.idsOf(chain) });
  }

  /** Groups with a rule that asks for more than is left without this node. */
  tooFew(index: number, groups: readonly number[]): readonly number[] {
    const id = this.graph.ids[index];
    return groups.filter((group) => this.graph.requirements[group].some((each) => this.lacks(each, id)));
  }

  private lacks(requirement: Requirement, without: string): boolean {
    const { rule, nodeIds, parts } = requirement;
    if (parts.some((part) => this.lacks(part, without))) return true;
    if (!nodeIds.includes(without) || rule === undefined || rule.kind === 'all' || isSum(rule)) return false;
    return (countNeeded(this.graph, requirement) ?? 0) > nodeIds.length + parts.length - 1;
  }

  remove(index: number): Objection | undefined {
    const { graph } = this;
    const needing = graph.opens[index];
    if (needing.length > 0) return objection('needed', this.idsOf(needing));
    const groups = this.tooFew(index, graph.places[index]);
    return groups.length > 0 ? objection('too-few', this.idsOf(groups)) : undefined;
  }

  rule(index: number, conditionId: string | undefined, rule: PathwayRule): Objection | undefined {
    const all = allOf(this.graph.requirements[index]);
    const found = all.find(({ condition }) => condition?.id === conditionId);
    const { nodeIds = this.graph.nodes[index].childIds, parts = [] } = found ?? {};
    if (conditionId !== undefined && !found) return objection('unknown', [conditionId]);
    const isTooMuch = rule.kind === 'at-least' && (rule.count ?? 0) > nodeIds.length + parts.length;
    return isTooMuch ? objection('too-few', this.idsOf([index])) : undefined;
  }
}

const allOf = (requirements: readonly Requirement[]): readonly Requirement[] =>
  requirements.flatMap((each) => [each, ...allOf(each.parts)]);

/** Ids that a move names. */
function namedBy(move: SequenceMove): readonly string[] {
  switch (move.kind) {
    case 'connect':
      return [move.from, move.to];
    case 'join':
    case 'leave':
      return [move.nodeId, move.groupId];
    case 'order':
      return move.beforeId === undefined ? [move.nodeId] : [move.nodeId, move.beforeId];
    default:
      return [move.nodeId];
  }
}

function toStage(graph: SequenceGraph, judge: Judge, index: number, stageId: string): Objection | undefined {
  const places = stagePlaces(graph);
  const target = places.get(stageId);
  if (target === undefined) return objection('unknown', [stageId]);
  if (graph.nodes[index].stageId === stageId) return objection('already', [graph.ids[index]]);
  return judge.place(index, (other) => places.get(graph.nodes[other]?.stageId ?? ''), target);
}

function toPlace(graph: SequenceGraph, judge: Judge, index: number, beforeId: string | undefined) {
  const next = beforeId === undefined ? graph.nodes.length : (graph.indexOf.get(beforeId) as number);
  if (next === index || next === index + 1) return objection('already', [graph.ids[index]]);
  return judge.place(index, (other) => (other < graph.nodes.length ? other : undefined), next - 0.5);
}

function inGroup(graph: SequenceGraph, judge: Judge, index: number, group: number, isIn: boolean) {
  const isThere = graph.places[index].includes(group);
  if (isThere === isIn) return objection('already', [graph.ids[index]]);
  if (isIn) return judge.link(index, group);
  const groups = judge.tooFew(index, [group]);
  return groups.length > 0 ? objection('too-few', [graph.ids[group]]) : undefined;
}

/**
 * What speaks against an edit of a pathway, or undefined where nothing does. Nothing is changed. An editor explains the
 * objection before the edit is made, and offers to move `along` with it where that helps.
 */
export function whyNot(pathway: Pathway, move: SequenceMove): Objection | undefined {
  const graph = sequenceGraph(pathway);
  const unknown = namedBy(move).filter((id) => !((graph.indexOf.get(id) ?? Infinity) < graph.nodes.length));
  if (unknown.length > 0) return objection('unknown', unknown);
  const judge = new Judge(graph);
  const at = (id: string) => graph.indexOf.get(id) as number;
  switch (move.kind) {
    case 'stage':
      return toStage(graph, judge, at(move.nodeId), move.stageId);
    case 'order':
      return toPlace(graph, judge, at(move.nodeId), move.beforeId);
    case 'connect': {
      const isThere = ({ from, to, kind }: Pathway['edges'][number]) =>
        from === move.from && to === move.to && kind === move.edge;
      if (pathway.edges.some(isThere)) return objection('already', [move.from, move.to]);
      // What goes together may go together both ways.
      if (move.edge === 'co-requires' && move.from !== move.to) return undefined;
      return judge.link(at(move.from), at(move.to));
    }
    case 'join':
    case 'leave':
      return inGroup(graph, judge, at(move.nodeId), at(move.groupId), move.kind === 'join');
    case 'remove':
      return judge.remove(at(move.nodeId));
    case 'rule':
      return judge.rule(at(move.nodeId), move.conditionId, move.rule);
  }
}
