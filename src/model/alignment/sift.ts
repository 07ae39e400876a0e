/** Sifting: a node tries every place in its group and takes the one with the fewest crossings towards both sides. */
import { settle, type Arrangement } from './arrangement.js';
import { NOISE, noiseTable } from './chance.js';

export class Sifter {
  /** Crossings that all moves so far have saved. */
  saved = 0;
  /** Work so far, in looks at an edge or a slot. */
  steps = 0;
  /** By node of the layers beside: of the moving node's edges there, how many end below it less how many above. */
  private readonly leans: Int32Array;
  private readonly marks: Int32Array;

  constructor(
    readonly arrangement: Arrangement,
    private readonly random: () => number,
  ) {
    this.leans = new Int32Array(arrangement.graph.size);
    this.marks = new Int32Array(arrangement.graph.size);
  }

  /** What stands under the node moves with it. With `heat`, a place that is worse by about so much is taken at times. */
  sift(node: number, heat: number): void {
    const { graph, groups, slots } = this.arrangement;
    const group = groups[graph.groupOf[node]!]!;
    if (group.length < 2) return;
    const layer = graph.layerOf[node]!;
    const first = slots[node]!;
    const end = first + graph.spans[node]!;
    let edges = 0;
    if (layer > 0) edges += this.lean(layer - 1, first, end);
    if (layer + 2 < graph.starts.length) edges += this.lean(layer + 1, first, end);
    if (edges > 0) this.choose(node, group, layer, heat);
  }

  /** Returns how many edges of the moving nodes end in the layer. */
  private lean(layer: number, first: number, end: number): number {
    const { leans, marks } = this;
    const { order, graph } = this.arrangement;
    const { firsts, neighbours, layerOf, starts } = graph;
    let total = 0;
    for (let slot = first; slot < end; slot++) {
      const stop = firsts[order[slot]! + 1]!;
      for (let edge = firsts[order[slot]!]!; edge < stop; edge++) {
        const other = neighbours[edge]!;
        if (layerOf[other] !== layer) continue;
        marks[other]!++;
        total++;
      }
    }
    const last = starts[layer + 1]!;
    let below = total;
    for (let slot = starts[layer]!; slot < last; slot++) {
      const other = order[slot]!;
      const mark = marks[other]!;
      leans[other] = below - mark;
      below -= 2 * mark;
      marks[other] = 0;
    }
    this.steps += last - starts[layer]!;
    return total;
  }

  private choose(node: number, group: Int32Array, layer: number, heat: number): void {
    const { random } = this;
    const noise = heat > 0 ? noiseTable() : undefined;
    const offset = noise ? Math.floor(random() * NOISE) : 0;
    const count = group.length;
    let least = Infinity;
    let cost = 0;
    let place = 0;
    let from = 0;
    let costFrom = 0;
    let to = 0;
    let costTo = 0;
    for (let index = 0; index <= count; index++) {
      if (index < count && group[index] === node) {
        from = place;
        costFrom = cost;
        continue;
      }
      const wanted = noise ? cost - heat * noise[(offset + place) & (NOISE - 1)]! : cost;
      // Of places that are equally good any will do: to walk on level ground is what leads out of most dead ends.
      if (wanted < least || (wanted === least && random() < 0.5)) {
        least = wanted;
        to = place;
        costTo = cost;
      }
      if (index === count) break;
      cost -= this.passing(group[index]!);
      place++;
    }
    if (to === from) return;
    this.saved += costFrom - costTo;
    this.move(group, from, to, layer);
  }

  /** Crossings that are saved when the moving node stands below another instead of above it. */
  private passing(other: number): number {
    const { leans } = this;
    const { order, slots, graph } = this.arrangement;
    const { firsts, neighbours, spans } = graph;
    const first = slots[other]!;
    const end = first + spans[other]!;
    let sum = 0;
    for (let slot = first; slot < end; slot++) {
      const start = firsts[order[slot]!]!;
      const stop = firsts[order[slot]! + 1]!;
      for (let edge = start; edge < stop; edge++) sum += leans[neighbours[edge]!]!;
      this.steps += stop - start + 1;
    }
    return sum;
  }

  private move(group: Int32Array, from: number, to: number, layer: number): void {
    const { order, slots, graph } = this.arrangement;
    const node = group[from]!;
    const low = Math.min(from, to);
    const high = Math.max(from, to);
    let slot = slots[group[low]!]!;
    if (from < to) group.copyWithin(from, from + 1, to + 1);
    else group.copyWithin(to + 1, to, from);
    group[to] = node;
    let isPlain = true;
    for (let index = low; index <= high; index++) isPlain &&= graph.spans[group[index]!] === 1;
    if (!isPlain) settle(this.arrangement, layer);
    for (let index = low; isPlain && index <= high; index++) {
      order[slot] = group[index]!;
      slots[group[index]!] = slot++;
    }
    this.steps += isPlain ? high - low : graph.starts[layer + 1]! - graph.starts[layer]!;
  }
}
