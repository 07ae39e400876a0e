/** The table twin: every step and group of the pathway in words, in the order in which they can be taken. */
import type { TableCell, TableColumn, TableData, TableRow } from '../../design/index.js';
import { STEP_STATES, type StageFacts, type StepFacts } from '../../model/sequencing/index.js';
import type { PathwayWords } from './words.js';

/** Rows together with the step or group that each is about, for picking. */
export interface PathTable extends TableData {
  readonly keys: ReadonlyMap<TableRow, string>;
}

export interface TableOptions {
  /** Whether the ids of the plan stand in a column of their own: for a file, not for the eye. */
  readonly withIds?: boolean;
}

const cell = (text: string): TableCell => ({ text });

/** A column that every row leaves empty is left out. */
function columnsOf(
  { localize }: PathwayWords,
  rows: readonly TableRow[],
  withIds: boolean,
): readonly TableColumn[] {
  const columns: readonly TableColumn[] = [
    { key: 'step', label: localize.term('pathTableStep'), kind: 'text' },
    { key: 'order', label: localize.term('pathTableOrder'), kind: 'number' },
    { key: 'stage', label: localize.term('pathTableStage'), kind: 'text' },
    { key: 'kind', label: localize.term('pathTableKind'), kind: 'text' },
    { key: 'level', label: localize.term('pathTableLevel'), kind: 'text' },
    { key: 'on', label: localize.term('pathTableBuildsOn'), kind: 'text' },
    { key: 'in', label: localize.term('pathTableCountsIn'), kind: 'text' },
    { key: 'rule', label: localize.term('pathTableRule'), kind: 'text' },
    { key: 'hours', label: localize.term('pathTableHours'), kind: 'number' },
    { key: 'status', label: localize.term('pathTableStatus'), kind: 'text' },
    { key: 'date', label: localize.term('pathTableDate'), kind: 'date' },
    { key: 'why', label: localize.term('pathTableWhy'), kind: 'text' },
    { key: 'id', label: localize.term('pathTableId'), kind: 'text' },
  ];
  const isFilled = (key: string) => rows.length === 0 || rows.some((row) => row[key]!.text !== '');
  return columns.filter(({ key }) => (key === 'id' ? withIds : isFilled(key)));
}

export function pathTable(words: PathwayWords, { withIds = false }: TableOptions = {}): PathTable {
  const { facts } = words.of;
  const keys = new Map<TableRow, string>();
  let order = 0;
  for (const stage of facts.stages) {
    for (const id of stage.nodeIds) {
      const step = facts.byId.get(id);
      if (step) keys.set(rowOf(words, step, stage, ++order), id);
    }
  }
  const rows = [...keys.keys()];
  return {
    caption: words.localize.term('pathTableCaption', words.heading(), words.countSteps(), groupsIn(words)),
    columns: columnsOf(words, rows, withIds),
    rows,
    keys,
  };
}

const groupsIn = ({ of: { facts } }: PathwayWords): number =>
  facts.steps.filter(({ isGroup }) => isGroup).length;

function rowOf(words: PathwayWords, step: StepFacts, stage: StageFacts, order: number): TableRow {
  const { localize } = words;
  const date =
    step.state === 'done' || step.state === 'in-progress' ? step.record?.participation.date : undefined;
  return {
    step:
      step.title === undefined
        ? { text: words.title(step), tone: 'unknown', sort: words.title(step) }
        : cell(step.title),
    order: { text: localize.number(order), sort: order },
    stage: { text: words.stageName(stage), sort: `${String(stage.number).padStart(6, '0')}` },
    kind: cell(words.kind(step)),
    level: cell(step.level ?? ''),
    on: cell(words.buildsOn(step)),
    in: cell(localize.list(step.places.map((id) => words.nameOf(id)))),
    rule: ruleCell(words, step),
    hours: hoursCell(words, step),
    status: statusCell(words, step),
    date: date === undefined ? cell('') : { text: localize.plainDate(date), sort: date },
    why: cell(words.reason(step)),
    id: cell(step.id),
  };
}

function ruleCell(words: PathwayWords, { rules, isGroup }: StepFacts): TableCell {
  const own = rules.filter(({ prerequisite }) => !prerequisite);
  const text = own.map((rule) => words.rule(rule, { isNear: false, withBegun: true })).join(' ');
  if (own.some(({ kind }) => kind === 'unknown')) return { text, tone: 'unknown' };
  return isGroup && own.length === 0
    ? { text: words.localize.term('pathFractionUnknown'), tone: 'unknown' }
    : cell(text);
}

/** Of a group nobody says hours. */
function hoursCell({ localize }: PathwayWords, { hours, isGroup }: StepFacts): TableCell {
  if (isGroup) return { text: '', sort: null };
  return hours === undefined
    ? { text: localize.term('unknown'), tone: 'unknown' }
    : { text: localize.number(hours, { maximumFractionDigits: 2 }), sort: hours };
}

/** Sorted from what is done to what nobody knows. */
function statusCell(words: PathwayWords, { state, id }: StepFacts): TableCell {
  const { facts, educator } = words.of;
  if (!facts.hasRecord && state !== 'locked') {
    return educator ? { text: words.state('unknown'), tone: 'unknown' } : cell('');
  }
  const isNext = facts.hasRecord && facts.next.nodeId === id;
  const word = words.state(state);
  const text = isNext ? `${word}, ${words.localize.term('pathNextWord')}` : word;
  if (state === 'unknown') return { text, tone: 'unknown' };
  return { text, sort: `${STEP_STATES.indexOf(state)}${isNext ? 0 : 1}` };
}
