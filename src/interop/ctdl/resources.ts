/** The resources of a JSON-LD document, wherever they stand: in a list, in an @graph, or inside one another. */
import type { Key } from '../../contract/pointer.js';
import { localName, memberName } from './terms.js';

/** A value of a member, and where it stands. */
export interface Value {
  readonly value: unknown;
  readonly keys: readonly Key[];
}

export interface Resource {
  /** Its @id, else its ctid, else its place. */
  readonly id: string;
  /** Whether it has an id of its own. */
  readonly isNamed: boolean;
  readonly types: readonly string[];
  /** Values by the name of their member, without prefix. */
  readonly members: ReadonlyMap<string, readonly Value[]>;
  /** The member as it came, for what is kept. */
  readonly given: ReadonlyMap<string, readonly [name: string, value: unknown]>;
  readonly keys: readonly Key[];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** One value, a list, or JSON-LD's `@list` and `@set`, as values with their places. */
function valuesIn(value: unknown, keys: readonly Key[]): Value[] {
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) return value.flatMap((each, index) => valuesIn(each, [...keys, index]));
  if (isRecord(value)) {
    for (const name of ['@list', '@set']) if (name in value) return valuesIn(value[name], [...keys, name]);
  }
  return [{ value, keys }];
}

/** Language maps and typed values are texts, not resources. */
const isResource = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) &&
  !('@value' in value) &&
  ('@type' in value || 'type' in value || ('@id' in value && Object.keys(value).length > 1));

function resourceAt(record: Readonly<Record<string, unknown>>, keys: readonly Key[]): Resource {
  const members = new Map<string, readonly Value[]>();
  const given = new Map<string, readonly [string, unknown]>();
  for (const [name, value] of Object.entries(record)) {
    const member = memberName(name);
    const values = valuesIn(value, [...keys, name]);
    if (values.length === 0 || name === '@context' || name === '@graph') continue;
    members.set(member, [...(members.get(member) ?? []), ...values]);
    given.set(member, [name, value]);
  }
  const own = ['@id', 'ctid']
    .map((name) => members.get(name)?.[0]?.value)
    .find((id) => typeof id === 'string');
  const types = (members.get('@type') ?? []).flatMap(({ value }) =>
    typeof value === 'string' ? localName(value) : [],
  );
  return {
    id: (own as string) ?? `#/${keys.join('/')}`,
    isNamed: own !== undefined,
    types,
    members,
    given,
    keys,
  };
}

/** Every resource, each before those that stand inside it. */
export function resourcesIn(input: unknown): Resource[] {
  const found: Resource[] = [];
  const visit = (value: unknown, keys: readonly Key[]): void => {
    if (Array.isArray(value)) return value.forEach((each, index) => visit(each, [...keys, index]));
    if (!isRecord(value)) return;
    visit(value['@graph'], [...keys, '@graph']);
    const isBare = Object.keys(value).every((name) => name === '@context' || name === '@graph');
    if (isBare) return;
    const resource = resourceAt(value, keys);
    found.push(resource);
    for (const values of resource.members.values())
      for (const { value: inner, keys: place } of values) if (isResource(inner)) visit(inner, place);
  };
  visit(input, []);
  return found;
}

/** The id that a value refers to: text, an object with an @id, or a resource that stands right there. */
export function idOf({ value, keys }: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return undefined;
  const id = value['@id'] ?? value['id'];
  if (typeof id === 'string') return id;
  return isResource(value) ? resourceAt(value, keys).id : undefined;
}
