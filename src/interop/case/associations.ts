/** CFAssociation → the parents, the order and the relations of the competency that it starts at. */
import { RELATION_TYPES } from '../../contract/vocabulary.js';
import type { Item } from './items.js';
import { numberIn, textIn, type Place } from './members.js';
import { referenceIn, type Nodes, type Reference } from './nodes.js';
import type { Report } from './problems.js';

/** `isChildOf`, `is child of` and `Is-Child-Of` are one word. */
const plain = (type: string): string => type.toLowerCase().replace(/[^a-z]/g, '');
const TYPES: ReadonlyMap<string, string> = new Map(RELATION_TYPES.map((type) => [plain(type), type]));

export interface Frame {
  readonly items: ReadonlyMap<string, Item>;
  readonly nodes: Nodes;
  /** Ids of the documents: what is a child of one stands at the top. */
  readonly documents: ReadonlySet<string>;
  readonly report: Report;
}

/** The contract's word for a type of association; others are reported and kept. */
function typeIn(place: Place, report: Report): string {
  const given = textIn(place, 'associationType', report) ?? '';
  const known = TYPES.get(plain(given));
  if (known) return known;
  if (!given.startsWith('ext:'))
    report.add('case-unknown-association', [...place.keys, 'associationType'], given, given || 'Nothing');
  return given || 'is-related-to';
}

function endsIn(place: Place, report: Report): { origin: Reference; destination: Reference } | undefined {
  const origin = referenceIn(place, 'originNode');
  const destination = referenceIn(place, 'destinationNode');
  if (!origin || !destination) {
    report.add('case-no-node', place.keys, place.record, origin ? 'destination' : 'origin');
    return undefined;
  }
  return { origin, destination };
}

const add = <T>(list: T[] | undefined, value: T): T[] => [...(list ?? []), value];

export function associate(place: Place, { items, nodes, documents, report }: Frame): void {
  const ends = endsIn(place, report);
  if (!ends) return;
  const item = items.get(nodes.find(ends.origin) ?? '');
  if (!item) return report.add('case-origin-outside', place.keys, place.record);
  const type = typeIn(place, report);
  const target = nodes.find(ends.destination);
  if (type !== 'is-child-of' || target === undefined) {
    if (type === 'is-child-of') report.add('case-parent-outside', place.keys, place.record);
    const { identifier, uri } = ends.destination;
    const targetId = (target ?? identifier ?? uri)!;
    item.relations = add(item.relations, { type, targetId, ...(uri === undefined ? {} : { uri }) });
    return;
  }
  item.order = numberIn(place, 'sequenceNumber', report) ?? item.order;
  if (documents.has(target) && !items.has(target)) return;
  if (target === item.id) return report.add('case-own-parent', place.keys, place.record);
  if (!item.parentIds?.includes(target)) item.parentIds = add(item.parentIds, target);
}
