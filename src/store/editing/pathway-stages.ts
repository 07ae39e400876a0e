/** The order of stages: a number that each of them has, or their places in the plan where none has one. */
import type { PlanDocument } from '../../contract/index.js';
import type { Change, ChangeOperation } from './change.js';
import type { PathwayCommandData } from './pathway-commands.js';
import { listAt, nodePath, pathwayPath, type OfPathway } from './pathway-paths.js';
import { idAt, valueAt, type IdPath } from './path.js';

interface Ordered {
  readonly id: string;
  readonly at: number;
}

const orderIn = (stage: unknown): number | undefined => {
  const order = (stage as Readonly<Record<string, unknown>> | null | undefined)?.['order'];
  return typeof order === 'number' ? order : undefined;
};

const stagesPath = (data: OfPathway): IdPath => [...pathwayPath(data), 'stages'];

/** Stages as they follow each other; undefined where their places in the list say it. */
function orderedIn(data: OfPathway, document: PlanDocument): readonly Ordered[] | undefined {
  const list = listAt(document, stagesPath(data));
  if (list.every((stage) => orderIn(stage) === undefined)) return undefined;
  return list
    .map((stage, at) => ({ id: idAt(list, at) ?? '', at: orderIn(stage) ?? at + 1 }))
    .sort((one, other) => one.at - other.at);
}

const setOrder = (data: OfPathway, id: string, value: number): ChangeOperation => ({
  op: 'set',
  path: [...stagesPath(data), { id }, 'order'],
  value,
});

/**
 * The number for a place between stages. Where two neighbours have the same there is none between them, and all that come
 * after move up.
 */
function numberAt(data: OfPathway, others: readonly Ordered[], beforeId: string | undefined) {
  const found = others.findIndex(({ id }) => id === beforeId);
  const place = found < 0 ? others.length : found;
  const previous = others[place - 1]?.at;
  const next = others[place]?.at;
  if (previous === undefined) return { order: next === undefined ? 1 : next - 1, more: [] };
  if (next === undefined) return { order: previous + 1, more: [] };
  const between = (previous + next) / 2;
  if (previous < between && between < next) return { order: between, more: [] };
  const later = others.slice(place).filter(({ id }) => id !== '');
  return {
    order: previous + 1,
    more: later.map(({ id, at }) => setOrder(data, id, at + 2)),
  };
}

export function placeFor(data: PathwayCommandData['addStage'], document: PlanDocument): Change {
  const { stage, beforeId } = data;
  const path = stagesPath(data);
  const ordered = orderedIn(data, document);
  if (!ordered) return [{ op: 'insert', path, item: stage, before: beforeId }];
  const { order, more } = numberAt(data, ordered, beforeId);
  return [{ op: 'insert', path, item: { ...stage, order } }, ...more];
}

export function placeStage(data: PathwayCommandData['moveStage'], document: PlanDocument): Change {
  const { stageId, beforeId } = data;
  const path = [...stagesPath(data), { id: stageId }];
  const ordered = orderedIn(data, document);
  if (!ordered) return [{ op: 'move', path, before: beforeId }];
  const others = ordered.filter(({ id }) => id !== stageId);
  const at = ordered.findIndex(({ id }) => id === stageId);
  const isThere = stageId === beforeId || (at >= 0 && ordered[at + 1]?.id === beforeId);
  if (isThere) return [];
  const { order, more } = numberAt(data, others, beforeId);
  return [setOrder(data, stageId, order), ...more];
}

/** Nodes that stood in it stand in none then, and come back into it with it. */
export function removeStage(data: PathwayCommandData['removeStage'], document: PlanDocument): Change {
  const list = listAt(document, [...pathwayPath(data), 'nodes']);
  const ids = list.flatMap((_, at) => idAt(list, at) ?? []);
  const inside = ids.filter((id) => valueAt(document, [...nodePath(data, id), 'stageId']) === data.stageId);
  return [
    { op: 'remove', path: [...stagesPath(data), { id: data.stageId }] },
    ...inside.map((id): ChangeOperation => ({ op: 'set', path: [...nodePath(data, id), 'stageId'] })),
  ];
}
