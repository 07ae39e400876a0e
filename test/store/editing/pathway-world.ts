/** A pathway in which everything is there that an edit can touch, some of it left out as the generous form allows. */
import type { PlanDocument } from '../../../src/contract/index.js';
import { writeChange } from '../../../src/store/editing/change.js';
import { changeOf, type OwnCommand } from '../../../src/store/editing/commands.js';

/** Frozen to the last member, so that an edit which writes into its input fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

export const pathwayDocument = (): PlanDocument =>
  frozen({
    schemaVersion: '1.0',
    vendor: { kept: true },
    activities: [{ id: 'act', title: 'Institute' }],
    pathways: [
      { id: 'other', nodes: [{ id: 'a' }], vendor: 1 },
      { id: 'bare', title: 'Nothing in it' },
      {
        id: 'p',
        destinationNodeId: 'd',
        stages: [{ id: 's1', title: 'First', vendor: 1 }, { id: 's2' }, { id: 's3' }],
        nodes: [
          { id: 'a', stageId: 's1', vendor: [1] },
          { id: 'b', title: 'B', stageId: 's1' },
          {
            id: 'g',
            kind: 'group',
            stageId: 's2',
            childIds: ['a', 'b'],
            rule: { kind: 'any', vendor: 2 },
            conditions: [{ id: 'k', nodeIds: ['b', 'c'], vendor: 3 }],
          },
          { id: 'c', stageId: 's2' },
          { id: 'd', optional: true },
        ],
        edges: [
          { from: 'a', to: 'b', vendor: 4 },
          { from: 'a', to: 'b', kind: 'recommends' },
          { from: 'g', to: 'd', kind: 'requires', rationale: 'So' },
          { from: 'b', to: 'c', kind: 'co-requires' },
        ],
      },
    ],
  }) as unknown as PlanDocument;

export const write = (command: OwnCommand, document: PlanDocument) =>
  writeChange(changeOf(command, document), document);

interface Raw {
  readonly id: string;
  readonly [member: string]: unknown;
}
export const pathwayOf = (
  document: PlanDocument,
  id = 'p',
): Readonly<Record<string, readonly Raw[] | undefined>> =>
  (document.pathways as unknown as readonly Raw[]).find((each) => each.id === id) as never;
export const idsOf = (document: PlanDocument, list = 'nodes', id = 'p') =>
  (pathwayOf(document, id)[list] ?? []).map((each) => each.id);
export const nodeOf = (document: PlanDocument, id: string) =>
  pathwayOf(document)['nodes']?.find((each) => each.id === id);

const at = { pathwayId: 'p' } as const;
const requires = { ...at, from: 'a', to: 'b', edge: 'requires' } as const;

/** Each command at least once; each of them changes the pathway. */
export const COMMANDS: readonly OwnCommand[] = [
  {
    name: 'addStep',
    ...at,
    step: { id: 'new', title: 'New', activityId: 'act' },
    beforeId: 'b',
    groupId: 'g',
  },
  { name: 'addStep', pathwayId: 'bare', step: { id: 'first' } },
  { name: 'addGroup', ...at, group: { id: 'group', title: 'Choice', childIds: ['a'] } },
  { name: 'setNodeMember', ...at, nodeId: 'a', member: 'title', value: 'Named' },
  { name: 'setNodeMember', ...at, nodeId: 'd', member: 'optional' },
  { name: 'removeNode', ...at, nodeId: 'a' },
  { name: 'removeNode', ...at, nodeId: 'b' },
  { name: 'removeNode', ...at, nodeId: 'd' },
  { name: 'removeNode', ...at, nodeId: 'g' },
  { name: 'moveNodes', ...at, nodeIds: ['d'], beforeId: 'a' },
  { name: 'moveNodes', ...at, nodeIds: ['a', 'b'], stageId: 's2' },
  { name: 'moveNodes', ...at, nodeIds: ['c', 'b'], beforeId: 'b' },
  { name: 'setStageOfNodes', ...at, nodeIds: ['a', 'd'], stageId: 's3' },
  { name: 'setStageOfNodes', ...at, nodeIds: ['b'] },
  { name: 'joinGroup', ...at, nodeId: 'c', groupId: 'g', beforeId: 'b' },
  { name: 'joinGroup', ...at, nodeId: 'b', groupId: 'g', beforeId: 'a' },
  { name: 'joinGroup', ...at, nodeId: 'b', groupId: 'd', fromId: 'g' },
  { name: 'leaveGroup', ...at, nodeId: 'a', groupId: 'g' },
  { name: 'setRule', ...at, nodeId: 'g', rule: { kind: 'at-least', count: 2 } },
  {
    name: 'setRule',
    ...at,
    nodeId: 'g',
    conditionId: 'k',
    rule: { kind: 'credits', amount: 3, unit: 'ceu' },
  },
  { name: 'setRule', ...at, nodeId: 'g' },
  { name: 'connectNodes', ...at, from: 'c', to: 'd', edge: 'requires', rationale: 'Thus' },
  { name: 'connectNodes', pathwayId: 'bare', from: 'x', to: 'y', edge: 'recommends' },
  { name: 'disconnectNodes', ...requires },
  { name: 'disconnectNodes', ...requires, edge: 'recommends' },
  { name: 'setEdgeKind', ...requires, kind: 'co-requires' },
  { name: 'setEdgeKind', ...requires, kind: 'recommends' },
  { name: 'addStage', ...at, stage: { id: 's0', title: 'Before' }, beforeId: 's1' },
  { name: 'setStageMember', ...at, stageId: 's2', member: 'title', value: 'Second' },
  { name: 'removeStage', ...at, stageId: 's2' },
  { name: 'moveStage', ...at, stageId: 's3', beforeId: 's1' },
];
