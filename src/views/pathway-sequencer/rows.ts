/** Which rows the picture has, stage by stage and from top to bottom: what the arrows walk along, and what is drawn. */
import type { Outline, OutlineGroup, OutlineStage, SequenceFacts } from '../../model/sequencing/index.js';

/** A group of no more steps than this shows them all. */
export const SMALL = 8;
/** More rows than this scroll in a list of their own. */
export const LISTED = 12;
/** So many blocks are drawn in all stages that are in sight together, at least so many of each, and as many more when asked. */
const IN_SIGHT = { blocks: 24, stages: 5, least: 4 };

export interface RowsOptions {
  readonly facts: SequenceFacts;
  readonly outline: Outline;
  /** Ids of groups, and keys of sections, that stand open. */
  readonly open: ReadonlySet<string>;
  /** A node that must be in sight whatever is folded away. */
  readonly wanted?: string | undefined;
  /** Whether nothing folds: on paper. */
  readonly isWhole: boolean;
}

export interface PathRow {
  /** Tells the row from all others: a step has one in each group in which it is shown. */
  readonly key: string;
  readonly nodeId: string;
  /** The group that it is shown in; undefined for a group's own row, and for a step outside of groups. */
  readonly groupId: string | undefined;
  /** Place of its stage in the picture, from 0. */
  readonly stage: number;
}

export interface GroupRows {
  readonly group: OutlineGroup;
  readonly shown: readonly string[];
  /** How many of its steps are not shown. */
  readonly rest: number;
  readonly isOpen: boolean;
  /** Whether a person can open or close it. */
  readonly folds: boolean;
}

export interface SectionRows {
  readonly kind: OutlineStage['sections'][number]['kind'];
  readonly key: string;
  readonly stepIds: readonly string[];
  readonly groups: readonly GroupRows[];
  /** How many groups of it are not drawn. */
  readonly rest: number;
  /** What stands open once somebody has asked for more of them. */
  readonly moreKey: string;
}

export interface StageRows {
  readonly stage: OutlineStage;
  readonly place: number;
  readonly sections: readonly SectionRows[];
  readonly rows: readonly PathRow[];
}

export const rowKey = (stage: number, groupId: string | undefined, nodeId: string): string =>
  JSON.stringify([stage, groupId ?? null, nodeId]);

const orders = new WeakMap<OutlineGroup, readonly string[]>();

/** The same list each time, so that what is measured of it can be kept: a group belongs to the facts of one moment. */
function ordered(group: OutlineGroup, facts: SequenceFacts): readonly string[] {
  const known = orders.get(group) ?? inOrder(group, facts);
  orders.set(group, known);
  return known;
}

/** Done, under way and next come first, since they are what one looks for; the rest keeps the order of the plan. */
function inOrder({ memberIds }: OutlineGroup, { byId, next }: SequenceFacts): readonly string[] {
  const rank = (id: string): number => {
    const state = byId.get(id)?.state;
    if (state === 'done') return 0;
    if (state === 'in-progress') return 1;
    return id === next.nodeId ? 2 : 3;
  };
  const ranks = new Map(memberIds.map((id) => [id, rank(id)]));
  return [...memberIds].sort((one, other) => ranks.get(one)! - ranks.get(other)!);
}

/** What a folded group shows: what is done and begun and next, where the next step counts in it; else nothing. */
function foldedRows(group: OutlineGroup, facts: SequenceFacts): readonly string[] {
  const { byId, next } = facts;
  if (!group.hasNext || group.sameAs) return [];
  const isTold = (id: string) => {
    const state = byId.get(id)?.state;
    return id === next.nodeId || state === 'done' || state === 'in-progress';
  };
  const told = ordered(group, facts).filter(isTold);
  return told.length <= SMALL ? told : [...told.slice(0, SMALL - 1), ...told.slice(-1)];
}

function groupRows(group: OutlineGroup, options: RowsOptions): GroupRows {
  const { facts, outline, open, isWhole } = options;
  const { memberIds, sameAs, step } = group;
  const isSmall = memberIds.length <= SMALL && !sameAs && !(step.state === 'done' && outline.kind === 'way');
  const toggled = open.has(step.id);
  const isOpen = isWhole || (outline.kind === 'all' || isSmall ? !toggled || isSmall : toggled);
  const shown = isOpen ? ordered(group, facts) : foldedRows(group, facts);
  return {
    ...{ group, shown, isOpen },
    rest: memberIds.length - shown.length,
    folds: !isWhole && !isSmall && memberIds.length > 0,
  };
}

function trackRows(group: OutlineGroup, { facts, open, isWhole }: RowsOptions): GroupRows {
  const isOpen = isWhole || open.has(group.step.id);
  const shown = isOpen ? ordered(group, facts) : [];
  return { group, shown, rest: group.memberIds.length - shown.length, isOpen, folds: !isWhole };
}

const closingRows = (group: OutlineGroup): GroupRows => ({
  ...{ group, shown: [], rest: 0, isOpen: true, folds: false },
});

/** How many blocks of a section are drawn: what has been asked for is counted in the key of what is open. */
function drawnBlocks(key: string, { open, isWhole, outline }: RowsOptions, of: number): number {
  if (isWhole) return of;
  const { blocks, stages, least } = IN_SIGHT;
  const each = Math.max(least, Math.floor(blocks / Math.min(stages, Math.max(1, outline.stages.length))));
  let drawn = each;
  while (drawn < of && open.has(`${key}+${drawn}`)) drawn += each;
  // One that is left would take as much room as what says so.
  return of - drawn <= 1 ? of : drawn;
}

function sectionRows(
  place: number,
  { kind, stepIds, groups }: OutlineStage['sections'][number],
  options: RowsOptions,
): SectionRows {
  const key = `${place}:${kind}`;
  const draw = { steps: groupRows, groups: groupRows, tracks: trackRows, closing: closingRows }[kind];
  const { wanted } = options;
  const isWanted = ({ step, memberIds }: OutlineGroup) =>
    wanted !== undefined && (step.id === wanted || memberIds.includes(wanted));
  const first = groups.findIndex(isWanted) + 1;
  const drawn = Math.max(drawnBlocks(key, options, groups.length), first);
  return {
    ...{ kind, key, stepIds },
    groups: groups.slice(0, drawn).map((group) => draw(group, options)),
    rest: groups.length - drawn,
    moreKey: `${key}+${drawn}`,
  };
}

function rowsIn(place: number, { stepIds, groups }: SectionRows): readonly PathRow[] {
  const row = (nodeId: string, groupId?: string): PathRow => ({
    ...{ nodeId, groupId, stage: place },
    key: rowKey(place, groupId, nodeId),
  });
  return [
    ...stepIds.map((id) => row(id)),
    ...groups.flatMap(({ group, shown }) => [
      row(group.step.id),
      ...shown.map((id) => row(id, group.step.id)),
    ]),
  ];
}

export function stagesRows(options: RowsOptions): readonly StageRows[] {
  return options.outline.stages.map((stage, place) => {
    const sections = stage.sections.map((section) => sectionRows(place, section, options));
    return { stage, place, sections, rows: sections.flatMap((section) => rowsIn(place, section)) };
  });
}

/** The places in which a node is to be seen: its own rows, else the groups that hide it. */
export function rowsOf(
  stages: readonly StageRows[],
  facts: SequenceFacts,
  nodeId: string,
): readonly PathRow[] {
  const all = stages.flatMap(({ rows }) => rows);
  const own = all.filter((row) => row.nodeId === nodeId);
  if (own.length > 0) return own;
  const places = new Set(facts.byId.get(nodeId)?.places ?? []);
  return all.filter((row) => row.groupId === undefined && places.has(row.nodeId));
}
