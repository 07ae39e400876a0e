/** A layered graph as a plan: district goals, school goals, competencies, activities, measures. */
import type { LayeredGraph } from './goal-alignment-map/picture.js';

const KINDS = ['g', 's', 'c', 'a', 'm'] as const;
const STRENGTHS = ['strong', 'partial', 'weak'] as const;

/** Key of a node in the map's own alignment. */
export const keyOfNode = (node: number, layer: number): string =>
  `${['goal', 'goal', 'competency', 'activity', 'measure'][layer]}:${KINDS[layer]}${node}`;

/** Every edge is a link; each activity serves the first goal that its first competency has, so that it is no orphan. */
export function layeredPlan({ layers, edges }: LayeredGraph): Record<string, unknown> {
  const layerOf = new Map(layers.flatMap((nodes, layer) => nodes.map((node) => [node, layer] as const)));
  const up = new Map<number, number[]>();
  const down = new Map<number, number[]>();
  const add = (map: Map<number, number[]>, key: number, value: number) =>
    map.set(key, [...(map.get(key) ?? []), value]);
  for (const [from, to] of edges) {
    add(up, to, from);
    add(down, from, to);
  }
  const id = (node: number) => `${KINDS[layerOf.get(node)!]}${node}`;
  const links = (key: string, nodes: readonly number[] = []) =>
    nodes.map((node) => ({ [key]: id(node), strength: STRENGTHS[node % 3] }));
  const named = (node: number) => ({ id: id(node), title: `Node ${node}` });
  const goalFor = (activity: number) => up.get(up.get(activity)?.[0] ?? -1)?.slice(0, 1);
  return {
    schemaVersion: '1.0',
    goals: [
      ...layers[0]!.map((node) => ({ ...named(node), level: 'district' })),
      ...layers[1]!.map((node) => ({
        ...named(node),
        level: 'school',
        supports: links('goalId', up.get(node)),
        competencies: links('competencyId', down.get(node)),
      })),
    ],
    frameworks: [{ id: 'f', items: layers[2]!.map((node) => ({ id: id(node), statement: `Node ${node}` })) }],
    activities: layers[3]!.map((node) => ({
      ...named(node),
      goals: links('goalId', goalFor(node)),
      competencies: links('competencyId', up.get(node)),
      measures: links('measureId', down.get(node)),
    })),
    measures: layers[4]!.map((node) => ({ id: id(node), name: `Node ${node}` })),
  };
}
