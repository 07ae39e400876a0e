/** Which row of a folded alignment stands under which: goals under goals, members under the head of their open group. */
import type { Fold } from './fold-rows.js';
import type { Alignment, AlignmentNode } from './types.js';

type Standing = Pick<Alignment, 'nodes' | 'goalTree'>;

export function standRows({ rows, headOver, standsIn }: Fold, alignment: Alignment): Standing {
  const parents = new Map<string, string | undefined>();
  for (const row of rows) {
    const head = headOver.get(row.key);
    if (row.group) parents.set(row.key, goalOver(row, alignment));
    else if (head) parents.set(row.key, under(row, head, headOver));
    else if (row.kind === 'goal') parents.set(row.key, nearest(row, alignment, standsIn));
  }
  const depths = depthsOf(parents);
  const nodes = new Map<string, AlignmentNode>();
  const goalTree = new Map<string, string[]>([['', []]]);
  for (const row of rows) {
    const parent = parents.get(row.key);
    const depth = depths.get(row.key) ?? 0;
    const band = headOver.get(row.key)?.area;
    const isSame = parent === row.parent && depth === row.depth && band === undefined;
    nodes.set(row.key, isSame ? row : { ...row, parent, depth, band });
    if (row.kind !== 'goal') continue;
    const group = goalTree.get(parent ?? '');
    if (group) group.push(row.key);
    else goalTree.set(parent ?? '', [row.key]);
  }
  return { nodes, goalTree };
}

/** Goals of one area stand under the goal that heads it. */
function goalOver({ kind, area, group }: AlignmentNode, { areas }: Alignment): string | undefined {
  return kind === 'goal' && group!.by === 'area' && area >= 0 ? areas[area] : undefined;
}

/** Under the goal that it stands under anyway, where that is in the same group. */
function under({ parent }: AlignmentNode, head: AlignmentNode, headOver: Fold['headOver']): string {
  return parent !== undefined && headOver.get(parent) === head ? parent : head.key;
}

/** The nearest goal above it that stands by itself. */
function nearest(row: AlignmentNode, { nodes }: Alignment, standsIn: Fold['standsIn']): string | undefined {
  let above = row.parent;
  while (above !== undefined && standsIn.get(above) !== above) above = nodes.get(above)?.parent;
  return above;
}

function depthsOf(parents: ReadonlyMap<string, string | undefined>): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    let each: string | undefined = start;
    while (each !== undefined && !depths.has(each)) {
      path.push(each);
      each = parents.get(each);
    }
    let depth = each === undefined ? -1 : depths.get(each)!;
    for (const key of path.reverse()) depths.set(key, ++depth);
  }
  return depths;
}
