/** A group's bar: one cell for each step that its rule asks for. Pure: a rule and a width in, paths out. */
import type { RuleFacts } from '../../model/sequencing/index.js';
import { CELLS, type Cell } from './channels.js';

export const BAR_HEIGHT = 6;
const GAP = 2;
/** Narrower cells can't be told apart: the bar is then one, filled as far as it is done. */
const LEAST = 5;

export interface BarPath {
  readonly cell: Cell;
  /** For `d` of a path. */
  readonly path: string;
}

const box = (x: number, width: number, inset = 0): string => {
  const [w, h] = [width - 2 * inset, BAR_HEIGHT - 2 * inset].map((side) => Math.max(0, side));
  return `M${round(x + inset)} ${inset}h${round(w!)}v${h}h${round(-w!)}z`;
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** How many cells are of each kind; undefined where the rule can't be counted in cells. */
function cellsOf({ kind, need, have, begun }: RuleFacts, hasNext: boolean): readonly Cell[] | undefined {
  if (need === undefined || kind === 'hours' || kind === 'credits' || !Number.isInteger(need))
    return undefined;
  const cells: Cell[] = [];
  const add = (cell: Cell, count: number) => {
    for (let left = Math.min(count, need - cells.length); left > 0; left--) cells.push(cell);
  };
  add('done', have);
  add('begun', begun);
  add('next', hasNext ? 1 : 0);
  add('rest', need);
  return cells;
}

/** Outlined cells are drawn inside their edge, so that all are of one height. */
const INSET: Readonly<Record<Cell, number>> = { done: 0, begun: 0.5, next: 1, rest: 0.5 };

/** Nothing where the rule is not known. */
export function barPaths(rule: RuleFacts, hasNext: boolean, width: number): readonly BarPath[] {
  if (rule.need === undefined || rule.need <= 0) return [];
  const cells = cellsOf(rule, hasNext);
  const each = cells ? (width - GAP * (cells.length - 1)) / cells.length : 0;
  if (!cells || each < LEAST) return wholeBar(rule, width);
  const paths = new Map<Cell, string>();
  cells.forEach((cell, place) => {
    const x = place * (each + GAP);
    paths.set(cell, (paths.get(cell) ?? '') + box(x, each, INSET[cell]));
    // The left half of what is under way is done already.
    if (cell === 'begun') paths.set('done', (paths.get('done') ?? '') + box(x, each / 2));
  });
  return CELLS.filter((cell) => paths.has(cell)).map((cell) => ({ cell, path: paths.get(cell)! }));
}

function wholeBar({ need, have }: RuleFacts, width: number): readonly BarPath[] {
  const done = Math.min(1, have / need!) * width;
  const rest: BarPath = { cell: 'rest', path: box(0, width, INSET.rest) };
  return done > 0 ? [{ cell: 'done', path: box(0, done) }, rest] : [rest];
}
