/** CFItem → competency, without its parents and relations: those are written apart from it, as associations. */
import { restOf, textIn, textsIn, type Json, type Place } from './members.js';
import { tidy } from '../tidy.js';
import type { Nodes } from './nodes.js';
import type { Report } from './problems.js';

export interface Relation {
  readonly type: string;
  readonly targetId: string;
  readonly uri?: string;
}

/** A competency while it is put together. */
export interface Item {
  id: string;
  externalIds?: { system: string; id: string; uri: string }[];
  code?: string;
  statement?: string;
  shortStatement?: string;
  type?: string;
  educationLevels?: string[];
  parentIds?: string[];
  order?: number;
  relations?: Relation[];
  /** What CASE says of it and the contract has no member for; goes out again as it came. */
  case?: Json;
}

/** `CFItemAssociationURI` is an address of the server that the package came from. */
const READ: ReadonlySet<string> = new Set([
  ...['identifier', 'uri', 'humanCodingScheme', 'fullStatement', 'abbreviatedStatement', 'CFItemType'],
  ...['educationLevel', 'educationalLevel', 'CFDocumentURI', 'CFItemAssociationURI'],
]);

/** The number that a list shows before an item: `2.` and `b)` are both 2. */
function placeInList(enumeration: string | undefined): number | undefined {
  const [, number, letter] = /^\s*(?:(\d{1,9})|([A-Za-z]))[.)]?\s*$/.exec(enumeration ?? '') ?? [];
  if (number !== undefined) return Number(number);
  return letter === undefined ? undefined : letter.toLowerCase().charCodeAt(0) - 96;
}

/** The identifier of an object, or its address in its stead. */
export function idIn(place: Place, report: Report): string | undefined {
  const identifier = textIn(place, 'identifier', report);
  if (identifier !== undefined) return identifier;
  const uri = textIn(place, 'uri', report);
  report.add(uri === undefined ? 'case-no-identifier' : 'case-identifier-from-uri', place.keys, place.record);
  return uri;
}

export function itemIn(place: Place, nodes: Nodes, taken: Set<string>, report: Report): Item | undefined {
  const id = idIn(place, report);
  if (id === undefined) return undefined;
  if (taken.has(id)) {
    report.add('case-duplicate-identifier', [...place.keys, 'identifier'], id, id);
    return undefined;
  }
  taken.add(id);
  const uri = textIn(place, 'uri', report);
  nodes.add(id, uri);
  const statement = textIn(place, 'fullStatement', report);
  if (statement === undefined) report.add('case-no-statement', place.keys, place.record);
  const levels = 'educationLevel' in place.record ? 'educationLevel' : 'educationalLevel';
  return tidy<Item>({
    id,
    externalIds: uri === undefined ? [] : [{ system: 'case', id, uri }],
    code: textIn(place, 'humanCodingScheme', report),
    statement,
    shortStatement: textIn(place, 'abbreviatedStatement', report),
    type: textIn(place, 'CFItemType', report),
    educationLevels: textsIn(place, levels, report),
    order: placeInList(textIn(place, 'listEnumeration', report)),
    case: restOf(place.record, READ),
  });
}
