/** Crossing reduction: in which order the nodes of each layer stand, so that few edges between neighbouring layers cross. */
import { arrange, copyInto, crossingsOf, layersIn, settleAll, type Arrangement } from './arrangement.js';
import { chance, shuffle } from './chance.js';
import { layeredGraph, type Edges, type LayeredGraph, type Layering, type Nesting } from './layered-graph.js';
import { Sifter } from './sift.js';
import { sweep } from './sweep.js';

export interface OrderOptions extends Nesting {
  /** How much work to spend, in looks at an edge or a slot: a million take a few milliseconds. Default: see `enough`. */
  readonly steps?: number;
  /** The same in rounds, in each of which every node is sifted once; what is reached first counts. */
  readonly rounds?: number;
  /** How many barycentre sweeps begin it: none where the order that is given is a good one already. */
  readonly sweeps?: number;
  /** Same seed, same order. */
  readonly seed?: number;
}

export interface LayerOrder {
  readonly layers: Layering;
  readonly crossings: number;
}

/** Work between two yields: one to three milliseconds. */
const SLICE = 300_000;
const SWEEPS = 12;
/** Heat, in mean numbers of edges at a node: that of a new start, that of going on from the best, and where both end. */
const HEAT = { start: 3, again: 1, end: 0.1 };
/** The most starts, and how often every node has to be sifted in each for it to be worth its while. */
const STARTS = { most: 12, rounds: 60 };
/** With fewer rounds than these there is no time to cool down: they go into plain sifting. */
const FEWEST_ROUNDS = 8;

/** Never worse than the order that is given, as far as that keeps to `under` and `band`. */
export function orderLayers(layers: Layering, edges: Edges, options: OrderOptions = {}): LayerOrder {
  const search = orderingLayers(layers, edges, options);
  for (let step = search.next(); ; step = search.next()) if (step.done) return step.value;
}

/** The same in slices, for the background. */
export function* orderingLayers(
  layers: Layering,
  edges: Edges,
  options: OrderOptions = {},
): Generator<void, LayerOrder> {
  const graph = layeredGraph(layers, edges, options);
  yield;
  const search = new Search(graph, options.seed ?? 1);
  const { steps = enough(graph), rounds = Infinity, sweeps = SWEEPS } = options;
  yield* search.run(Math.min(steps, rounds * roundOf(graph)), sweeps);
  return { layers: layersIn(search.best), crossings: search.least };
}

/** Work of sifting every node once. */
function roundOf({ starts, firsts }: LayeredGraph): number {
  let work = 1;
  for (let layer = 0; layer + 1 < starts.length; layer++) {
    const [start, end] = [starts[layer]!, starts[layer + 1]!];
    const besides = (starts[layer + 2] ?? end) - (starts[layer - 1] ?? start);
    work += (end - start) * (besides + firsts[end]! - firsts[start]!);
  }
  return work;
}

/** What is worth its while: more for large graphs, but no more than takes a few seconds. */
const enough = (graph: LayeredGraph): number => Math.min(Math.max(2e7, 60 * roundOf(graph)), 5e8);

/**
 * First barycentre sweeps and plain sifting. Then other starts, each swept and then sifted with a heat that cools down, so
 * that it leaves dead ends behind while it is warm. With the other half of the work the best of all is warmed up once more.
 */
class Search {
  readonly best: Arrangement;
  least: number;
  private readonly current: Arrangement;
  private readonly sifter: Sifter;
  private readonly random: () => number;
  private readonly nodes: Int32Array;
  /** Crossings of the current arrangement and those that the sifter saved, together. */
  private base: number;
  private pause = SLICE;

  constructor(
    private readonly graph: LayeredGraph,
    seed: number,
  ) {
    this.best = arrange(graph);
    this.current = arrange(graph);
    this.least = this.base = crossingsOf(this.best);
    this.random = chance(seed);
    this.sifter = new Sifter(this.current, this.random);
    this.nodes = Int32Array.from({ length: graph.size }, (_, node) => node);
  }

  *run(steps: number, sweeps: number): Generator<void, void> {
    const rounds = steps / roundOf(this.graph);
    yield* this.swept(sweeps);
    this.takeBest();
    yield* this.sifted(rounds < FEWEST_ROUNDS ? steps : steps / 4);
    if (rounds < FEWEST_ROUNDS) return;
    const starts = Math.min(Math.floor(rounds / 2 / STARTS.rounds), STARTS.most);
    for (let start = 1; start <= starts && this.least > 0; start++) {
      for (const group of this.current.groups) shuffle(group, this.random);
      settleAll(this.current);
      yield* this.swept(SWEEPS);
      const left = steps / 2 - this.sifter.steps;
      yield* this.cooled(HEAT.start, this.sifter.steps + left / (starts - start + 1));
    }
    this.takeBest();
    yield* this.cooled(HEAT.again, steps);
  }

  private *swept(times: number): Generator<void, void> {
    for (let turn = 0; turn < times && this.least > 0; turn++) {
      this.sifter.steps += sweep(this.current, turn % 2 === 0);
      this.base = crossingsOf(this.current) + this.sifter.saved;
      this.note();
      if (this.isDue()) yield;
    }
  }

  /** Until nothing is saved any more, or the work is done. */
  private *sifted(until: number): Generator<void, void> {
    for (let before = -1; before !== this.sifter.saved && this.sifter.steps < until;) {
      before = this.sifter.saved;
      yield* this.round(0, until);
    }
  }

  private *cooled(start: number, until: number): Generator<void, void> {
    const { neighbours, size } = this.graph;
    const edges = neighbours.length / Math.max(1, size);
    const from = this.sifter.steps;
    for (let before = -1; before < this.sifter.steps && this.sifter.steps < until && this.least > 0;) {
      before = this.sifter.steps;
      const left = (until - before) / (until - from);
      yield* this.round(edges * (HEAT.end + (start - HEAT.end) * left * left), until);
    }
    yield* this.sifted(until + (until - from) / 8);
  }

  /** Sifts every node once, in an order by chance. */
  private *round(heat: number, until: number): Generator<void, void> {
    shuffle(this.nodes, this.random);
    for (const node of this.nodes) {
      this.sifter.sift(node, heat);
      if (this.sifter.steps >= until) break;
      if (this.isDue()) yield;
    }
    this.note();
  }

  private isDue(): boolean {
    if (this.sifter.steps < this.pause) return false;
    this.pause = this.sifter.steps + SLICE;
    return true;
  }

  private note(): void {
    const crossings = this.base - this.sifter.saved;
    if (crossings >= this.least) return;
    this.least = crossings;
    copyInto(this.best, this.current);
  }

  private takeBest(): void {
    copyInto(this.current, this.best);
    this.base = this.least + this.sifter.saved;
  }
}
