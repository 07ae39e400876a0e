/** Every link as a row of its own: what a spreadsheet or another program takes on from. */
import type { TableCell, TableColumn, TableData, TableRow } from '../../../design/index.js';
import type { AlignmentLink, AlignmentNode } from '../../../model/alignment/index.js';
import type { MapWords } from '../words.js';

/** `words` are those of the whole alignment, unfolded. */
export function linksTable(words: MapWords): Pick<TableData, 'columns' | 'rows'> {
  const { localize, alignment } = words;
  const column = (key: string, label: string): TableColumn => ({ key, label, kind: 'text' });
  return {
    columns: [
      column('fromKind', localize.term('mapLinkFromKind')),
      column('fromId', localize.term('mapLinkFromId')),
      column('from', localize.term('mapLinkFromName')),
      column('toKind', localize.term('mapLinkToKind')),
      column('toId', localize.term('mapLinkToId')),
      column('to', localize.term('mapLinkToName')),
      column('strength', localize.term('mapTableStrength')),
      column('why', localize.term('mapTableWhy')),
      column('source', localize.term('mapLinkSource')),
    ],
    rows: alignment.links.map((link) => rowOf(link, words)),
  };
}

const cell = (text: string): TableCell => ({ text });

function rowOf(link: AlignmentLink, words: MapWords): TableRow {
  const { nodes } = words.alignment;
  const end = (node: AlignmentNode) => [words.kind(node), node.id, words.title(node)].map(cell);
  const [fromKind, fromId, from] = end(nodes.get(link.from)!);
  const [toKind, toId, to] = end(nodes.get(link.to)!);
  const isStated = link.kind !== 'vision-goal';
  return {
    fromKind: fromKind!,
    fromId: fromId!,
    from: from!,
    toKind: toKind!,
    toId: toId!,
    to: to!,
    strength: cell(isStated ? words.strength(link) : ''),
    why: cell(link.rationale ?? ''),
    source: cell(sourceOf(link, words)),
  };
}

function sourceOf({ kind, carried }: AlignmentLink, { localize }: MapWords): string {
  if (kind === 'vision-goal') return localize.term('mapLinkByPlace');
  return localize.term(carried ? 'mapLinkCarried' : 'mapLinkStated');
}
