/** The table twin: every link of the map in words, what is missing, and what each measure stands at. */
import type { Goal } from '../../contract/goals.js';
import type { TableCell, TableColumn, TableData, TableRow } from '../../design/index.js';
import { alignmentRows, type AlignmentNode, type AlignmentRow } from '../../model/alignment/index.js';
import { STATE_CHANNELS } from './channels.js';
import type { MapWords } from './words.js';

/** Strengths sort from weak to strong, not by the alphabet. */
const RANK = { strong: '4', partial: '3', weak: '2', unstated: '1' } as const;

/** Rows together with the node that each is about, for picking. */
export interface MapTable extends TableData {
  readonly keys: ReadonlyMap<TableRow, string>;
}

export function mapTable(words: MapWords): MapTable {
  const { localize, alignment } = words;
  const keys = new Map<TableRow, string>();
  const found = alignmentRows(alignment);
  const hasReasons = found.some(({ link }) => link?.rationale);
  for (const each of found) keys.set(rowOf(each, words, hasReasons), each.node.key);
  const rows = [...keys.keys()];
  return {
    caption: localize.term('mapTableCaption', rows.length),
    columns: columnsOf(words, hasReasons),
    rows,
    keys,
  };
}

function columnsOf({ localize }: MapWords, hasReasons: boolean): readonly TableColumn[] {
  const columns: TableColumn[] = [
    { key: 'name', label: localize.term('mapTableName'), kind: 'text' },
    { key: 'kind', label: localize.term('mapTableKind'), kind: 'text' },
    { key: 'area', label: localize.term('mapTableArea'), kind: 'text' },
    { key: 'owner', label: localize.term('mapTableOwner'), kind: 'text' },
    { key: 'to', label: localize.term('mapTableTo'), kind: 'text' },
    { key: 'toKind', label: localize.term('mapTableToKind'), kind: 'text' },
    { key: 'strength', label: localize.term('mapTableStrength'), kind: 'text' },
    { key: 'measured', label: localize.term('mapTableMeasured'), kind: 'text' },
  ];
  return hasReasons
    ? [...columns, { key: 'why', label: localize.term('mapTableWhy'), kind: 'text' }]
    : columns;
}

const cell = (text: string): TableCell => ({ text });

function rowOf(row: AlignmentRow, words: MapWords, hasReasons: boolean): TableRow {
  const { node, link, to, state } = row;
  const channel = state && STATE_CHANNELS[state];
  const missing: TableCell | undefined = channel && {
    text: words.localize.term(channel.word),
    tone: channel.mark === 'ring' ? 'gap' : 'unknown',
  };
  const cells: TableRow = {
    name: nameCell(node, words),
    kind: cell(words.kind(node)),
    area: cell(node.area < 0 ? '' : words.titleOf(words.alignment.areas[node.area]!)),
    owner: cell(ownerOf(node)),
    to: to ? nameCell(to, words) : (missing ?? cell('')),
    toKind: cell(to ? words.kind(to) : ''),
    strength: strengthCell(row, words),
    measured: cell(
      node.kind === 'measure' && !link
        ? words
            .label(node)
            .facts.map(({ text }) => text)
            .join(' ')
        : '',
    ),
  };
  return hasReasons ? { ...cells, why: cell(link?.rationale ?? '') } : cells;
}

const nameCell = (node: AlignmentNode, words: MapWords): TableCell =>
  node.record === undefined
    ? { text: words.title(node), tone: 'unknown', sort: words.title(node) }
    : cell(words.title(node));

function ownerOf(node: AlignmentNode): string {
  if (node.kind !== 'goal') return '';
  const owner = (node.record as Goal | undefined)?.owner ?? '';
  return owner.includes(node.place) ? owner : [owner, node.place].filter(Boolean).join(', ');
}

function strengthCell({ link }: AlignmentRow, words: MapWords): TableCell {
  if (!link) return cell('');
  if (link.kind === 'vision-goal') return cell(words.localize.term('mapUnderVision'));
  const strength = words.strength(link);
  if (link.strength === 'unstated') return { text: strength, tone: 'unknown' };
  return {
    text: link.carried ? words.localize.term('mapCarried', strength) : strength,
    sort: RANK[link.strength],
  };
}
