/** Where one can go in the picture: `walk/move.ts` says what each key does there. */
import type { SequenceFacts } from '../../model/sequencing/index.js';
import type { Step, WalkPaths } from '../walk/move.js';
import type { Connection } from './channels.js';
import { rowsOf, type PathRow, type StageRows } from './rows.js';

/** What one goes along: how the two hang together, and whether it leads to what comes after. */
export interface PathLink {
  readonly kind: Connection;
  readonly from: string;
  readonly to: string;
}

type PathStep = Step<PathLink>;

/** Where a node stands, as seen from a row: in the same stage or the nearest after it, in another group than the row's own. */
function nearest(rows: readonly PathRow[], from: PathRow): PathRow | undefined {
  const others = rows.filter(({ key }) => key !== from.key);
  const distance = ({ stage, groupId }: PathRow) =>
    Math.abs(stage - from.stage) * 2 + (groupId !== undefined && groupId === from.groupId ? 1 : 0);
  return [...others].sort((one, other) => distance(one) - distance(other))[0];
}

/** In how many ways a step leads on; a step of a great many opens more than anybody goes through. */
const FOLLOWED = 40;

/** Whether a group asks for a step by name, or counts it as one of several. */
function countsAs({ byId }: SequenceFacts, groupId: string, nodeId: string): Connection {
  const rules = byId.get(groupId)?.rules ?? [];
  const isNamed = rules.some(({ isChoice, nodeIds }) => !isChoice && nodeIds.includes(nodeId));
  return isNamed ? 'requires' : 'counts';
}

export function linksAfter(facts: SequenceFacts, nodeId: string): readonly PathLink[] {
  const step = facts.byId.get(nodeId);
  if (!step) return [];
  const link =
    (kind: Connection) =>
    (to: string): PathLink => ({ kind, from: nodeId, to });
  const recommended = facts.steps.filter(({ recommends }) => recommends.includes(nodeId));
  return [
    ...step.opens.map(link('requires')),
    ...step.places
      .filter((id) => !step.opens.includes(id))
      .map((id) => link(countsAs(facts, id, nodeId))(id)),
    ...recommended.map(({ id }) => link('recommends')(id)),
  ].slice(0, FOLLOWED);
}

export function linksBefore(facts: SequenceFacts, nodeId: string): readonly PathLink[] {
  const step = facts.byId.get(nodeId);
  if (!step) return [];
  const link =
    (kind: Connection) =>
    (from: string): PathLink => ({ kind, from, to: nodeId });
  const asked = step.rules.filter(({ prerequisite }) => prerequisite).flatMap(({ nodeIds }) => nodeIds);
  const required = [...new Set([...step.requires, ...asked])];
  return [
    ...required.map(link('requires')),
    ...step.together.map(link('together')),
    ...step.recommends.map(link('recommends')),
  ].slice(0, FOLLOWED);
}

/** Paths for the row on which one stands: the others are asked for when one is there. */
export function pathsFrom(
  stages: readonly StageRows[],
  facts: SequenceFacts,
  current: PathRow | undefined,
): WalkPaths<PathLink> {
  const columns = stages.map(({ rows }) => rows.map(({ key }) => key));
  if (!current) return { columns, after: new Map(), before: new Map() };
  const step = (link: PathLink, nodeId: string): readonly PathStep[] => {
    const row = nearest(rowsOf(stages, facts, nodeId), current);
    return row ? [{ to: row.key, link }] : [];
  };
  const after = linksAfter(facts, current.nodeId).flatMap((link) => step(link, link.to));
  const before = linksBefore(facts, current.nodeId).flatMap((link) => step(link, link.from));
  return { columns, after: new Map([[current.key, after]]), before: new Map([[current.key, before]]) };
}
