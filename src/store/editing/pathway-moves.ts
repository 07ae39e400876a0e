/** The command for a move of the sequencer. */
import type { SequenceMove } from '../../model/sequencing/index.js';
import type { OwnCommand } from './commands.js';

/** `along` is what moves to the same place, in its order, the node itself among it; see `Objection`. */
export function commandOf(pathwayId: string, move: SequenceMove, along: readonly string[] = []): OwnCommand {
  switch (move.kind) {
    case 'stage':
      return {
        name: 'setStageOfNodes',
        pathwayId,
        nodeIds: withOwn(move.nodeId, along),
        stageId: move.stageId,
      };
    case 'order':
      return { name: 'moveNodes', pathwayId, nodeIds: withOwn(move.nodeId, along), beforeId: move.beforeId };
    case 'connect':
      return { name: 'connectNodes', pathwayId, from: move.from, to: move.to, edge: move.edge };
    case 'join':
      return { name: 'joinGroup', pathwayId, nodeId: move.nodeId, groupId: move.groupId };
    case 'leave':
      return { name: 'leaveGroup', pathwayId, nodeId: move.nodeId, groupId: move.groupId };
    case 'remove':
      return { name: 'removeNode', pathwayId, nodeId: move.nodeId };
    case 'rule':
      return {
        name: 'setRule',
        pathwayId,
        nodeId: move.nodeId,
        conditionId: move.conditionId,
        rule: move.rule,
      };
  }
}

const withOwn = (nodeId: string, along: readonly string[]): readonly string[] =>
  along.includes(nodeId) ? along : [...along, nodeId];
