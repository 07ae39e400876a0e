/** Edits of a pathway by name: steps and groups, their order and rules, what needs what, stages. */
import type { PathwayRule, PlanDocument } from '../../contract/index.js';
import type { Change, ChangeOperation } from './change.js';
import type { NewRecord } from './commands.js';
import { edgeStep, removeNode, rekind } from './pathway-removal.js';
import { placeFor, placeStage, removeStage } from './pathway-stages.js';
import { listAt, nodePath, pathwayPath, type OfEdge, type OfNode, type OfPathway } from './pathway-paths.js';
import { idAt, valueAt, type IdPath, type RecordStep, type Step } from './path.js';

/** Members of a step or group that a command may set. */
export const NODE_MEMBERS = [
  'title',
  'description',
  'category',
  'activityId',
  'stageId',
  'optional',
] as const;
/** Members of a stage that a command may set. */
export const STAGE_MEMBERS = ['title'] as const;
/** What a rule is made of; other members of it stay. */
export const RULE_MEMBERS = ['kind', 'count', 'amount', 'unit'] as const;

interface OfStage extends OfPathway {
  readonly stageId: string;
}
/** A place in a list: before that record, or at the end. */
interface Before {
  readonly beforeId?: string;
}
interface Sets<M> {
  readonly member: M;
  readonly value?: unknown;
}

/** The data of each command on a pathway, by its name. */
export interface PathwayCommandData {
  addStep: OfPathway & Before & { readonly step: NewRecord; readonly groupId?: string };
  addGroup: OfPathway & Before & { readonly group: NewRecord; readonly groupId?: string };
  setNodeMember: OfNode & Sets<(typeof NODE_MEMBERS)[number]>;
  /** Takes its edges with it, its places in groups and conditions, and its being the destination. */
  removeNode: OfNode;
  /** To another place in the order, all of them one after the other; with `stageId` into that stage, too. */
  moveNodes: OfPathway & Before & { readonly nodeIds: readonly string[]; readonly stageId?: string };
  /** Into a stage, or without one into none, where they stand in the order. */
  setStageOfNodes: OfPathway & { readonly nodeIds: readonly string[]; readonly stageId?: string };
  /** Into a group, before another of its steps; with `fromId` out of that group. In it already: to that place in it. */
  joinGroup: OfNode & Before & { readonly groupId: string; readonly fromId?: string };
  leaveGroup: OfNode & { readonly groupId: string };
  /** The rule of a group, or of one of its conditions; without a rule it is taken away. */
  setRule: OfNode & { readonly conditionId?: string; readonly rule?: PathwayRule };
  connectNodes: OfEdge & { readonly rationale?: string };
  disconnectNodes: OfEdge;
  setEdgeKind: OfEdge & { readonly kind: OfEdge['edge'] };
  addStage: OfPathway & Before & { readonly stage: NewRecord };
  setStageMember: OfStage & Sets<(typeof STAGE_MEMBERS)[number]>;
  /** Its nodes stay, in no stage. */
  removeStage: OfStage;
  moveStage: OfStage & Before;
}
export type PathwayCommandName = keyof PathwayCommandData;

/** Lists of node ids hold bare ids, which count as records with nothing else in them. */
const CHILD_KEY = 'nodeId';

const childStep = (nodeId: string): RecordStep => ({ id: nodeId, key: CHILD_KEY });

const set = (path: IdPath, value: unknown): ChangeOperation => ({ op: 'set', path, value });

/** Into a group, or to another place in it. */
function enter(data: OfPathway & Before, nodeId: string, groupId: string, document: PlanDocument): Change {
  const path = [...nodePath(data, groupId), 'childIds'];
  const before = data.beforeId;
  if (!listAt(document, path).includes(nodeId)) {
    return [{ op: 'insert', path, item: nodeId, key: CHILD_KEY, before }];
  }
  return before === undefined ? [] : [{ op: 'move', path: [...path, childStep(nodeId)], before }];
}

/** A node that is named twice in a group leaves it twice. */
function leave(data: OfPathway, nodeId: string, groupId: string, document: PlanDocument): Change {
  const path = [...nodePath(data, groupId), 'childIds'];
  const list = listAt(document, path);
  const others = list.filter((id) => id !== nodeId);
  const isTwice = list.length - others.length > 1;
  return [isTwice ? set(path, others) : { op: 'remove', path: [...path, childStep(nodeId)] }];
}

function add(
  data: OfPathway & Before & { readonly groupId?: string },
  item: NewRecord,
  document: PlanDocument,
): Change {
  const path = [...pathwayPath(data), 'nodes'];
  const { groupId, beforeId } = data;
  return [
    { op: 'insert', path, item, before: beforeId },
    ...(groupId === undefined ? [] : enter({ ...data, beforeId }, item.id, groupId, document)),
  ];
}

/** The first node from `beforeId` on that does not move itself. */
function anchorOf(data: PathwayCommandData['moveNodes'], document: PlanDocument): string | undefined {
  const { beforeId, nodeIds } = data;
  if (beforeId === undefined || !nodeIds.includes(beforeId)) return beforeId;
  const list = listAt(document, [...pathwayPath(data), 'nodes']);
  const ids = list.map((_, at) => idAt(list, at));
  return ids.slice(ids.indexOf(beforeId)).find((id) => id !== undefined && !nodeIds.includes(id));
}

const toStage = (data: OfPathway, nodeIds: readonly string[], stageId: string | undefined): Change =>
  nodeIds.map((nodeId) => set([...nodePath(data, nodeId), 'stageId'], stageId));

function moveNodes(data: PathwayCommandData['moveNodes'], document: PlanDocument): Change {
  const before = anchorOf(data, document);
  const moves = data.nodeIds.map((nodeId): ChangeOperation => ({
    op: 'move',
    path: nodePath(data, nodeId),
    before,
  }));
  return data.stageId === undefined ? moves : [...moves, ...toStage(data, data.nodeIds, data.stageId)];
}

/** Member by member, so that what a rule says besides stays, and two people are asked about no more than they changed. */
function setRule(data: PathwayCommandData['setRule'], document: PlanDocument): Change {
  const { conditionId, rule, nodeId } = data;
  const owner = nodePath(data, nodeId);
  const inner = conditionId === undefined ? [] : ['conditions', { id: conditionId }];
  const path = [...owner, ...inner, 'rule'];
  if (!rule) return [set(path, undefined)];
  const changed = RULE_MEMBERS.filter((name) => valueAt(document, [...path, name]) !== rule[name]);
  return changed.map((name) => set([...path, name], rule[name]));
}

/** Field by field, so that two people who connect the same two at once are asked about the reason and not more. */
function connect(data: PathwayCommandData['connectNodes']): Change {
  const { from, to, edge, rationale } = data;
  const path = [...pathwayPath(data), 'edges'];
  const step = edgeStep(data);
  return [
    { op: 'insert', path, item: { from, to, kind: edge }, key: step.key },
    ...(rationale === undefined ? [] : [set([...path, step, 'rationale'], rationale)]),
  ];
}

export type PathwayBuilders = {
  readonly [K in PathwayCommandName]: (data: PathwayCommandData[K], document: PlanDocument) => Change;
};

const stagePath = (data: OfStage): Step[] => [...pathwayPath(data), 'stages', { id: data.stageId }];

export const pathwayBuilders: PathwayBuilders = {
  addStep: (data, document) => add(data, data.step, document),
  addGroup: (data, document) => add(data, { kind: 'group', ...data.group }, document),
  setNodeMember: (data) => [set([...nodePath(data, data.nodeId), data.member], data.value)],
  removeNode,
  moveNodes,
  setStageOfNodes: (data) => toStage(data, data.nodeIds, data.stageId),
  joinGroup: (data, document) => [
    ...(data.fromId === undefined || data.fromId === data.groupId
      ? []
      : leave(data, data.nodeId, data.fromId, document)),
    ...enter(data, data.nodeId, data.groupId, document),
  ],
  leaveGroup: (data, document) => leave(data, data.nodeId, data.groupId, document),
  setRule,
  connectNodes: connect,
  disconnectNodes: (data, document) => rekind(data, undefined, document),
  setEdgeKind: (data, document) => rekind(data, data.kind, document),
  addStage: (data, document) => placeFor(data, document),
  setStageMember: (data) => [set([...stagePath(data), data.member], data.value)],
  removeStage,
  moveStage: placeStage,
};
