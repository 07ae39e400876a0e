/** A plan that is too large for one picture: columns with too many rows fold into groups that open one by one. */
import type { Plan } from '../../contract/plan.js';
import { groupsIn, sharedApart, type Gathered } from './fold-groups.js';
import { foldLinks } from './fold-links.js';
import { Fold } from './fold-rows.js';
import { standRows } from './fold-tree.js';
import { linksByEnd } from './links.js';
import { ALIGNMENT_KINDS, type Alignment, type AlignmentNode, type Grouping } from './types.js';

/**
 * A column with more rows than this folds. Forty rows of a line or two are about two screens high: the ribbons of a band can
 * still be followed from one column to the next, and its names are read without looking for the place again.
 */
export const FOLD_ABOVE = 40;

export interface FoldOptions {
  /** By what columns fold; default `area`. */
  readonly groupBy?: Grouping;
  /** Ids of groups that stand open: their members are rows under the row of the group. */
  readonly open?: ReadonlySet<string>;
  /** Keys of nodes that stand by themselves whatever they belong to. */
  readonly whole?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Column by column: one that is not too long stays as it is. In the others the vision, the goals that head bands and those
 * over them stay (the first of them, should they be hundreds); everything else becomes one row for each group, or stands
 * itself where its group holds nothing else. Activities that serve no goal are kept apart from those that serve one.
 * Findings stay those of the whole. Where nothing folds, the alignment itself comes back.
 */
export function foldAlignment(alignment: Alignment, plan: Plan, options: FoldOptions = {}): Alignment {
  const { groupBy = 'area', open = NONE, whole = NONE } = options;
  const columns = columnsOf(alignment);
  if (columns.every((column) => column.length <= FOLD_ABOVE)) return alignment;
  const top = goalsOnTop(alignment);
  const isStanding = (key: string) => top.has(key) || whole.has(key);
  const fold = new Fold(alignment, open, isStanding);
  for (const column of columns) {
    const free = column.length <= FOLD_ABOVE ? [] : column.filter((node) => !top.has(node.key));
    const groups = groupsIn(free, groupBy, { plan, alignment, isStanding });
    fold.column(column, fitting(groups, open));
  }
  const links = foldLinks(alignment.links, fold.standsIn);
  return {
    ...alignment,
    ...standRows(fold, alignment),
    links,
    into: linksByEnd(links, 'to'),
    out: linksByEnd(links, 'from'),
  };
}

function columnsOf({ nodes }: Alignment): readonly (readonly AlignmentNode[])[] {
  const columns = new Map(ALIGNMENT_KINDS.map((kind) => [kind, [] as AlignmentNode[]]));
  for (const node of nodes.values()) columns.get(node.kind)!.push(node);
  return [...columns.values()];
}

/** Goals over the bands and those that head them, as many as a column has rows. */
function goalsOnTop({ nodes, areas }: Alignment): ReadonlySet<string> {
  const heads = new Set(areas);
  const top = new Set<string>();
  for (const { key, kind, area, record, states } of nodes.values()) {
    if (top.size >= FOLD_ABOVE) break;
    const isAbove = kind === 'goal' && area < 0 && record !== undefined && !states.includes('adrift');
    if (heads.has(key) || isAbove) top.add(key);
  }
  return top;
}

/** Not many more groups than a column has rows: of hundreds the smallest go together, except those that stand open. */
function fitting(groups: readonly Gathered[], open: ReadonlySet<string>): readonly Gathered[] {
  const named = groups.filter(({ shared }) => shared.apart !== 'more');
  if (named.length <= FOLD_ABOVE) return groups;
  const rank = ({ shared, members }: Gathered) => (open.has(shared.id) ? Infinity : members.length);
  const kept = new Set([...named].sort((a, b) => rank(b) - rank(a)).slice(0, FOLD_ABOVE));
  const rest = groups.filter((group) => !kept.has(group)).flatMap(({ members }) => members);
  const { kind } = rest[0]!;
  const isAimless = ({ states }: AlignmentNode) => states.includes('no-goal');
  return [
    ...groups.filter((group) => kept.has(group)),
    { shared: sharedApart(kind, 'more'), members: rest.filter((node) => !isAimless(node)) },
    { shared: sharedApart(kind, 'no-goal'), members: rest.filter(isAimless) },
  ].filter(({ members }) => members.length > 0);
}
