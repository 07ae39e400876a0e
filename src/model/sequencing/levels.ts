/** Steps that build on a level of a competency that nothing before them leads to. */
import type { Plan } from '../../contract/index.js';
import { arcsOf, type Arcs } from './arcs.js';
import { countedBy, type SequenceGraph } from './graph.js';
import { arcsOn, stagePlaces } from './stages.js';
import type { LevelGap } from './types.js';

interface Tie {
  readonly node: number;
  readonly entry: number | undefined;
  readonly exit: number | undefined;
}

/** What each step expects and leads to, by competency. */
function tiesOf(plan: Plan, graph: SequenceGraph): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Tie[]>();
  graph.nodes.forEach(({ activityId }, node) => {
    const activity = activityId === undefined ? undefined : plan.activities.get(activityId);
    for (const { competencyId, entryLevel: entry, exitLevel: exit } of activity?.competencies ?? []) {
      const rows = ties.get(competencyId);
      if (rows) rows.push({ node, entry, exit });
      else ties.set(competencyId, [{ node, entry, exit }]);
    }
  });
  return ties;
}

/** The level on which everybody can begin: the lowest of the scale, else the lowest that is expected. */
function lowestOf(plan: Plan, competencyId: string, ties: readonly Tie[]): number {
  const frameworkId = plan.competencies.get(competencyId)?.frameworkId;
  const scaleId = frameworkId === undefined ? undefined : plan.frameworks.get(frameworkId)?.scaleId;
  const levels = scaleId === undefined ? [] : (plan.scales.get(scaleId)?.levels ?? []);
  const known =
    levels.length > 0 ? levels.map(({ value }) => value) : ties.flatMap(({ entry }) => entry ?? []);
  return Math.min(...known);
}

/** Arcs from what comes first to what follows: what is required, counted, recommended, or closed until then. */
function following(graph: SequenceGraph): Arcs {
  const from: number[] = [];
  const to: number[] = [];
  const add = (one: number, other: number) => {
    from.push(one);
    to.push(other);
  };
  const { offsets, targets, size } = arcsOn(graph);
  for (let index = 0; index < size; index++) {
    for (let arc = offsets[index]; arc < offsets[index + 1]; arc++) add(targets[arc], index);
    for (const edge of graph.recommends[index]) add(edge.from, index);
    if (!graph.isGroup[index]) continue;
    for (const edge of graph.requires[index])
      for (const requirement of graph.requirements[index])
        for (const id of countedBy(requirement)) add(edge.from, graph.indexOf.get(id) as number);
  }
  return arcsOf(size, from, to);
}

class Ground {
  private readonly arcs: Arcs;
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly graph: SequenceGraph) {
    this.arcs = following(graph);
    this.places = stagePlaces(graph);
  }

  private placeOf(node: number): number | undefined {
    return this.places.get(this.graph.nodes[node].stageId ?? '');
  }

  /** Whether a node comes after one of these: by what must or should come first, or by the plan's stages. */
  after(sources: readonly number[]): (node: number) => boolean {
    const { offsets, targets, size } = this.arcs;
    const reached = new Uint8Array(size);
    const queue: number[] = [];
    const follow = (node: number) => {
      for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
        if (reached[targets[arc]]) continue;
        reached[targets[arc]] = 1;
        queue.push(targets[arc]);
      }
    };
    sources.forEach(follow);
    for (let at = 0; at < queue.length; at++) follow(queue[at]);
    const first = Math.min(...sources.map((source) => this.placeOf(source) ?? Infinity));
    return (node) => reached[node] === 1 || first < (this.placeOf(node) ?? -Infinity);
  }
}

/** One entry for each step and competency, in the order of the plan. */
export function levelGaps(plan: Plan, graph: SequenceGraph): readonly LevelGap[] {
  const ground = new Ground(graph);
  const gaps: (LevelGap & { readonly node: number })[] = [];
  for (const [competencyId, ties] of tiesOf(plan, graph)) {
    const lowest = lowestOf(plan, competencyId, ties);
    const follow = new Map<number, (node: number) => boolean>();
    const leadingTo = (level: number) => ties.filter(({ exit }) => exit !== undefined && exit >= level);
    const isAfter = (level: number, node: number) => {
      let test = follow.get(level);
      if (!test) follow.set(level, (test = ground.after(leadingTo(level).map((tie) => tie.node))));
      return test(node);
    };
    const exits = [...new Set(ties.flatMap(({ exit }) => exit ?? []))].sort((one, other) => other - one);
    for (const { node, entry } of ties) {
      if (entry === undefined || entry <= lowest || isAfter(entry, node)) continue;
      const before = exits.find((level) => level < entry && isAfter(level, node));
      const providedBy = leadingTo(entry).flatMap((tie) => (tie.node === node ? [] : graph.ids[tie.node]));
      gaps.push({ node, nodeId: graph.ids[node], competencyId, entryLevel: entry, before, providedBy });
    }
  }
  return gaps
    .sort((one, other) => one.node - other.node)
    .map(({ nodeId, competencyId, entryLevel, before, providedBy }) => ({
      nodeId,
      competencyId,
      entryLevel,
      before,
      providedBy,
    }));
}
