/** What goes out of a pathway, and all that goes with it. */
import type { PlanDocument } from '../../contract/index.js';
import type { Change, ChangeOperation } from './change.js';
import { listAt, nodePath, pathwayPath, type OfEdge, type OfNode, type OfPathway } from './pathway-paths.js';
import {
  compoundId,
  idAt,
  idOf,
  valueAt,
  type CompoundKey,
  type IdPath,
  type RecordKey,
  type RecordStep,
} from './path.js';

/** Edges have no id: what they tie, and how, tells them apart. */
const EDGE_KEY: CompoundKey = { from: '', to: '', kind: 'requires' };
const NODE_ID = 'nodeId';

type Listed = Readonly<Record<string, unknown>> | null | undefined;

/** The edge in the list of edges. */
export const edgeStep = ({ from, to, edge }: OfEdge): RecordStep => ({
  id: compoundId({ from, to, kind: edge }, EDGE_KEY),
  key: EDGE_KEY,
});

/**
 * Takes out of a list what matches, one by one. Where two can't be told apart the list is written as a whole: what stands
 * twice would not come back twice.
 */
function without(
  path: IdPath,
  document: PlanDocument,
  matches: (item: unknown) => boolean,
  key?: RecordKey,
): Change {
  const list = listAt(document, path);
  const gone = list.filter(matches);
  const ids = gone.map((item) => idOf(item, key));
  const areApart = ids.every(
    (id) => typeof id === 'string' && list.filter((item) => idOf(item, key) === id).length === 1,
  );
  if (!areApart) return [{ op: 'set', path, value: list.filter((item) => !matches(item)) }];
  const step = (id: string): RecordStep => (key === undefined ? { id } : { id, key });
  return (ids as string[]).map((id) => ({ op: 'remove', path: [...path, step(id)] }));
}

/** A node without the places in its conditions. Conditions that have no id of their own are written as a whole. */
function outOfConditions(path: IdPath, nodeId: string, document: PlanDocument): Change {
  const list = listAt(document, path);
  const names = (condition: unknown) => {
    const ids = (condition as Listed)?.['nodeIds'];
    return Array.isArray(ids) && ids.includes(nodeId);
  };
  const named = list.flatMap((condition, at) => (names(condition) ? [idAt(list, at)] : []));
  if (named.every((id) => id !== undefined)) {
    return named.flatMap((id) =>
      without([...path, { id }, 'nodeIds'], document, (item) => item === nodeId, NODE_ID),
    );
  }
  const bare = (condition: unknown) => {
    const ids = (condition as { nodeIds: readonly unknown[] }).nodeIds;
    return { ...(condition as object), nodeIds: ids.filter((id) => id !== nodeId) };
  };
  return [
    { op: 'set', path, value: list.map((condition) => (names(condition) ? bare(condition) : condition)) },
  ];
}

/** Out of the groups and conditions of every node that can be named. */
function outOfNodes(data: OfPathway, nodeId: string, document: PlanDocument): Change {
  const list = listAt(document, [...pathwayPath(data), 'nodes']);
  return list.flatMap((_, at) => {
    const id = idAt(list, at);
    if (id === undefined) return [];
    const path = nodePath(data, id);
    return [
      ...without([...path, 'childIds'], document, (item) => item === nodeId, NODE_ID),
      ...outOfConditions([...path, 'conditions'], nodeId, document),
    ];
  });
}

/** A node that shares its id with another goes alone: the edges and places stay with the one that is left. */
export function removeNode(data: OfNode, document: PlanDocument): Change {
  const { nodeId } = data;
  const nodes = listAt(document, [...pathwayPath(data), 'nodes']);
  if (nodes.filter((node) => idOf(node) === nodeId).length > 1) {
    const first = nodes.findIndex((node) => idOf(node) === nodeId);
    return [{ op: 'set', path: [...pathwayPath(data), 'nodes'], value: nodes.toSpliced(first, 1) }];
  }
  const destination = [...pathwayPath(data), 'destinationNodeId'];
  const isEnd = (edge: unknown) =>
    (edge as Listed)?.['from'] === nodeId || (edge as Listed)?.['to'] === nodeId;
  const out: ChangeOperation[] =
    valueAt(document, destination) === nodeId ? [{ op: 'set', path: destination }] : [];
  // The node first: it is what the edit is about. It comes back last of all, when what leads to it stands again.
  return [
    { op: 'remove', path: nodePath(data, nodeId) },
    ...without([...pathwayPath(data), 'edges'], document, isEnd, EDGE_KEY),
    ...outOfNodes(data, nodeId, document).filter(({ path }) => !isInside(path, nodeId)),
    ...out,
  ];
}

const isInside = (path: IdPath, nodeId: string): boolean => {
  const node = path[3];
  return typeof node === 'object' && node.id === nodeId;
};

/**
 * An edge out of its list, or with another kind at its place there. The kind is a part of what an edge is known by, so it
 * becomes another edge, with all that was said of the one before.
 */
export function rekind(data: OfEdge, kind: OfEdge['edge'] | undefined, document: PlanDocument): Change {
  const path = [...pathwayPath(data), 'edges'];
  const step = edgeStep(data);
  const list = listAt(document, path);
  const isIt = (edge: unknown) => idOf(edge, EDGE_KEY) === step.id;
  if (kind === undefined) return without(path, document, isIt, EDGE_KEY);
  if (kind === data.edge) return [];
  const at = list.findIndex(isIt);
  if (at < 0) return [{ op: 'set', path: [...path, step, 'kind'], value: kind }];
  const others = list.toSpliced(at, 1);
  const twice =
    others.some(isIt) || others.some((edge) => idOf(edge, EDGE_KEY) === edgeStep({ ...data, edge: kind }).id);
  const item = { ...(list[at] as object), kind };
  if (twice) return [{ op: 'set', path, value: list.with(at, item) }];
  return [
    { op: 'remove', path: [...path, step] },
    { op: 'insert', path, item, key: EDGE_KEY, before: idAt(others, at, EDGE_KEY) },
  ];
}
