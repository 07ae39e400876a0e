/** What goes on paper: all that the map shows, or the thread of what is picked, whole. */
import {
  keyOf,
  orderOf,
  partOf,
  type Alignment,
  type AlignmentNode,
  type AlignmentOrder,
} from '../../../model/alignment/index.js';
import type { Emphasis } from '../emphasis.js';
import { mapTable, type MapTable } from '../table.js';
import type { MapModel } from '../view-model.js';
import { MapWords } from '../words.js';

export interface Subject {
  readonly alignment: Alignment;
  readonly order: AlignmentOrder;
  readonly words: MapWords;
  readonly emphasis: Emphasis;
  readonly table: MapTable;
  /** Whose details stand under the picture: what is picked, else the goal that the map is narrowed to. */
  readonly node: AlignmentNode | undefined;
  readonly picked: string | undefined;
  /** Whether nothing is folded. */
  readonly isWhole: boolean;
}

/** A longer thread is no answer that anybody reads one by one: it is printed folded, as it stands on the page. */
const LONGEST = 400;

export function subjectOf(model: MapModel, picked: string | undefined): Subject {
  const { drawn, whole, words, table } = model;
  if (picked !== undefined && drawn.nodes.has(picked)) return threadOfPick(model, picked);
  const { goal: id } = model.query;
  const goal = id ? whole.nodes.get(keyOf('goal', id)) : undefined;
  const emphasis = emphasisOn(undefined);
  const isWhole = !model.isFolded;
  return {
    alignment: drawn,
    order: model.order,
    words,
    emphasis,
    table,
    node: goal,
    picked: undefined,
    isWhole,
  };
}

function threadOfPick(model: MapModel, picked: string): Subject {
  const { drawn, whole, words, listWords, plan } = model;
  const thread = model.wholeThread(picked);
  const isWhole = thread.nodes.size <= LONGEST;
  const unfolded = partOf(whole, thread);
  const alignment = isWhole ? unfolded : partOf(drawn, model.thread(picked));
  return {
    alignment,
    order: orderOf(alignment),
    words: isWhole ? listWords : words,
    emphasis: emphasisOn(picked),
    table: mapTable(new MapWords(words.localize, unfolded, plan)),
    node: drawn.nodes.get(picked),
    picked,
    isWhole,
  };
}

/** Everything on the sheet is on the thread: only the row itself stands out. */
const emphasisOn = (picked: string | undefined): Emphasis => ({
  picked,
  thread: undefined,
  hovered: undefined,
  found: undefined,
});
