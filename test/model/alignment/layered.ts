/** Layered graphs for the tests of the order, and a count of crossings that is too simple to be wrong. */
import fc from 'fast-check';
import { chance } from '../../../src/model/alignment/chance.js';
import type { Edges, Layering } from '../../../src/model/alignment/layered-graph.js';

export interface Layered {
  readonly layers: Layering;
  readonly edges: Edges;
}

/** Every pair of edges between the same two layers is looked at. */
export function crossingsByPairs(edges: Edges, order: Layering): number {
  const place = new Map(order.flatMap((nodes) => nodes.map((node, index) => [node, index] as const)));
  const layer = new Map(order.flatMap((nodes, index) => nodes.map((node) => [node, index] as const)));
  const ends = edges.map(([a, b]) => (layer.get(a)! < layer.get(b)! ? [a, b] : [b, a]) as [number, number]);
  let crossings = 0;
  ends.forEach(([a, b], index) => {
    for (const [c, d] of ends.slice(index + 1)) {
      if (layer.get(a) !== layer.get(c)) continue;
      if ((place.get(a)! - place.get(c)!) * (place.get(b)! - place.get(d)!) < 0) crossings++;
    }
  });
  return crossings;
}

/**
 * Like a district's alignment: layers that grow downward, themes, one link in seven out of its theme, every node below the
 * first layer with something above it, and the order of each layer by chance.
 */
export function alignmentLike(nodes: number, links: number, seed: number): Layered {
  const random = chance(seed);
  const below = (count: number) => Math.floor(random() * count);
  const themes = Math.max(3, Math.round(Math.sqrt(nodes) / 2));
  let next = 0;
  const layers = [0.06, 0.12, 0.2, 0.34, 0.28].map((share) =>
    Array.from({ length: Math.max(2, Math.round(share * nodes)) }, () => next++),
  );
  const theme = Array.from({ length: next }, () => below(themes));
  const edges = new Map<string, readonly [number, number]>();
  const link = (layer: number, node: number) => {
    const above = layers[layer - 1]!;
    const own = above.filter((each) => theme[each] === theme[node]);
    const pool = own.length > 0 && random() > 0.15 ? own : above;
    const from = pool[below(pool.length)]!;
    edges.set(`${from} ${node}`, [from, node]);
  };
  for (let layer = 1; layer < layers.length; layer++) for (const node of layers[layer]!) link(layer, node);
  for (let tries = 0; edges.size < links && tries < 50 * links; tries++) {
    const layer = 1 + below(layers.length - 1);
    link(layer, layers[layer]![below(layers[layer]!.length)]!);
  }
  return { layers, edges: [...edges.values()] };
}

/** The graph as a plan: goals of the district, of schools, competencies, activities and measures. */
export function documentLike({ layers, edges }: Layered): Record<string, unknown> {
  const from = (node: number) => edges.filter(([above]) => above === node).map(([, below]) => below);
  const into = (node: number) => edges.filter(([, below]) => below === node).map(([above]) => above);
  const ids = (kind: string, nodes: readonly number[]) => nodes.map((node) => `${kind}${node}`);
  const [heads = [], goals = [], competencies = [], activities = [], measures = []] = layers;
  return {
    goals: [
      ...heads.map((node) => ({ id: `g${node}`, level: 'district' })),
      ...goals.map((node) => ({
        id: `g${node}`,
        level: 'school',
        supports: ids('g', into(node)),
        competencies: ids('c', from(node)),
      })),
    ],
    frameworks: [{ id: 'f', items: competencies.map((node) => ({ id: `c${node}` })) }],
    activities: activities.map((node) => ({
      id: `a${node}`,
      goals: ids('g', into(into(node)[0]!).slice(0, 1)),
      competencies: ids('c', into(node)),
      measures: ids('m', from(node)),
    })),
    measures: measures.map((node) => ({ id: `m${node}` })),
  };
}

/** Any small graph, with edges given twice and either end first, empty layers, and numbers that are not in order. */
export const anyLayered = fc
  .array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 })
  .chain((sizes) => {
    let next = 100;
    const layers = sizes.map((size) => Array.from({ length: size }, () => (next -= 1)));
    const pairs = layers
      .slice(1)
      .flatMap((nodes, index) => layers[index]!.flatMap((a) => nodes.map((b) => [a, b] as const)));
    const edge = fc
      .tuple(fc.nat(Math.max(0, pairs.length - 1)), fc.boolean())
      .map(
        ([index, isTurned]) => (isTurned ? [...pairs[index]!].reverse() : pairs[index]!) as [number, number],
      );
    const edges = fc.array(edge, { maxLength: pairs.length > 0 ? 24 : 0 });
    return fc.record({ layers: fc.constant(layers), edges });
  });
