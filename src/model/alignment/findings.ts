/** The counts behind the takeaway, each with what it is a share of. */
import type {
  AlignmentFindings,
  AlignmentKind,
  AlignmentLink,
  AlignmentNode,
  Finding,
  NodeState,
} from './types.js';

export function findingsOf(
  nodes: ReadonlyMap<string, AlignmentNode>,
  links: readonly AlignmentLink[],
  isLower: (node: AlignmentNode) => boolean,
): AlignmentFindings {
  const all = [...nodes.values()].filter((node) => node.record !== undefined);
  const finding = (
    kind: AlignmentKind,
    state: NodeState,
    concerns?: (node: AlignmentNode) => boolean,
  ): Finding => {
    const concerned = all.filter((node) => node.kind === kind && (concerns?.(node) ?? true));
    const found = concerned.filter((node) => node.states.includes(state)).map((node) => node.key);
    return { count: found.length, of: concerned.length, nodes: found };
  };
  const isGhost = (key: string) => nodes.get(key)?.record === undefined;
  const broken = links.filter((link) => isGhost(link.from) || isGhost(link.to));
  return {
    activitiesWithoutGoal: finding('activity', 'no-goal'),
    goalsWithoutActivity: finding('goal', 'no-activity'),
    goalsWithoutMeasure: finding('goal', 'no-measure'),
    goalsAdrift: finding('goal', 'adrift', isLower),
    unknownReferences: {
      count: broken.length,
      of: links.filter((link) => link.kind !== 'vision-goal').length,
      nodes: [...nodes.values()].filter((node) => node.record === undefined).map((node) => node.key),
    },
  };
}
