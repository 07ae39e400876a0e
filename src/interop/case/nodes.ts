/** Who is meant by a reference of CASE: several dialects name a thing by its identifier, by its address, or by both. */
import { isRecord, type Place } from './members.js';

export interface Reference {
  readonly identifier?: string;
  readonly uri?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * One end of an association, `originNode` or `destinationNode`. Today an object `…URI`; in older exports the address alone as
 * text, or an identifier beside it in `…Identifier`.
 */
export function referenceIn({ record }: Place, end: string): Reference | undefined {
  const given = record[`${end}URI`];
  const own = isRecord(given) ? given : { uri: given };
  const identifier = text(own['identifier']) ?? text(record[`${end}Identifier`]);
  const uri = text(own['uri']);
  return identifier === undefined && uri === undefined ? undefined : { identifier, uri };
}

/** The last part of an address: `…/CFItems/8a0c` and `local:8a0c` are about `8a0c`. */
const lastPart = (uri: string): string => /[^/#:]*$/.exec(uri)![0];

/** Everything that can be referred to, under each of its names. */
export class Nodes {
  private readonly ids = new Map<string, string>();

  add(id: string, uri: string | undefined): void {
    for (const name of uri === undefined ? [id] : [id, uri]) if (!this.ids.has(name)) this.ids.set(name, id);
  }

  /** The id in the document, or undefined for what is outside. */
  find({ identifier, uri }: Reference): string | undefined {
    if (identifier !== undefined && this.ids.has(identifier)) return this.ids.get(identifier);
    if (uri === undefined) return undefined;
    return this.ids.get(uri) ?? (identifier === undefined ? this.ids.get(lastPart(uri)) : undefined);
  }
}
