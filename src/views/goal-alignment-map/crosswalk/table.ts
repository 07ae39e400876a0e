/** The table twin of a crosswalk: every association in words, and every statement without a counterpart. */
import type { TableCell, TableRow } from '../../../design/index.js';
import {
  CROSSWALK_SIDES,
  unmatchedItems,
  type CrosswalkItem,
  type CrosswalkSide,
} from '../../../model/crosswalk/index.js';
import type { MapTable } from '../table.js';
import type { CrosswalkWords } from './words.js';

export type CrosswalkTable = MapTable;

export function crosswalkTable(words: CrosswalkWords): CrosswalkTable {
  const { crosswalk, localize } = words;
  const keys = new Map<TableRow, string>();
  for (const link of crosswalk.links) {
    const [left, right] = CROSSWALK_SIDES.map((side) => crosswalk.items.get(link[side])!);
    keys.set(rowOf(left!, words, cell(words.phrase(link, 'framework')), right), left!.id);
  }
  const alone = CROSSWALK_SIDES.flatMap((side) => unmatchedItems(crosswalk, side));
  for (const item of alone) keys.set(rowOf(item, words, { text: words.none(), tone: 'gap' }), item.id);
  return {
    caption: localize.term('crosswalkTableCaption', crosswalk.links.length, alone.length),
    columns: [
      { key: 'statement', label: localize.term('crosswalkTableStatement'), kind: 'text' },
      { key: 'code', label: localize.term('crosswalkCode'), kind: 'text' },
      { key: 'framework', label: localize.term('crosswalkFramework'), kind: 'text' },
      { key: 'type', label: localize.term('crosswalkTableType'), kind: 'text' },
      { key: 'counterpart', label: localize.term('crosswalkTableCounterpart'), kind: 'text' },
      { key: 'itsCode', label: localize.term('crosswalkTableItsCode'), kind: 'text' },
    ],
    rows: [...keys.keys()],
    keys,
  };
}

const cell = (text: string): TableCell => ({ text });

/** Sorted by code, both frameworks keep the order in which they are read. */
const ORDER_DIGITS = 7;

function rowOf(item: CrosswalkItem, words: CrosswalkWords, type: TableCell, far?: CrosswalkItem): TableRow {
  const code = (each: CrosswalkItem): TableCell => ({
    text: words.code(each),
    sort: `${rank(each.side)}${String(each.index).padStart(ORDER_DIGITS, '0')}`,
  });
  const text = (each: CrosswalkItem) => cell(words.text(each) || words.code(each));
  return {
    statement: text(item),
    code: code(item),
    framework: cell(words.framework(item.side)),
    type,
    counterpart: far ? text(far) : cell(''),
    itsCode: far ? code(far) : cell(''),
  };
}

const rank = (side: CrosswalkSide): number => CROSSWALK_SIDES.indexOf(side);
