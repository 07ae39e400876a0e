/**
 * The quick way through a sound record. The entity schemas stay the only description of a plan; this compiles them, once,
 * into plain functions that allocate nothing where nothing changes: parts of the document that are already in their
 * normalized form are shared with it, not copied. Whatever a compiled reader can't accept goes to the schema itself, which
 * knows how to say why. (No code is generated: a strict Content Security Policy forbids that.)
 */
import type * as v from 'valibot';
import { shorthands } from './fields.js';

/** What a reader gives for a value that is not sound. */
export const BROKEN: unique symbol = Symbol('broken');

export type Reader = (value: unknown) => unknown;
type Schema = v.GenericSchema;
type Test = (value: never) => boolean;
type Action = { readonly type: string; readonly requirement?: unknown };

const compiled = new WeakMap<Schema, Reader>();

/** The reader of a schema: the normalized value, or `BROKEN`. */
export function readerOf(schema: Schema): Reader {
  const known = compiled.get(schema);
  if (known) return known;
  const reader = compile(schema);
  compiled.set(schema, reader);
  return reader;
}

function compile(schema: Schema): Reader {
  const base = compileType(schema);
  const actions = 'pipe' in schema ? (schema.pipe as readonly Action[]).slice(1) : [];
  if (actions.length === 0) return base;
  const tests = actions.map(testOf);
  return (value) => {
    const read = base(value);
    if (read === BROKEN) return BROKEN;
    for (const test of tests) if (!test(read as never)) return BROKEN;
    return read;
  };
}

function compileType(schema: Schema): Reader {
  switch (schema.type) {
    case 'string':
      return (value) => (typeof value === 'string' ? value : BROKEN);
    case 'number':
      return (value) => (typeof value === 'number' && !Number.isNaN(value) ? value : BROKEN);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : BROKEN);
    case 'optional':
      return compileOptional(schema as v.OptionalSchema<Schema, unknown>);
    case 'array':
      return compileArray(readerOf((schema as v.ArraySchema<Schema, undefined>).item));
    case 'object':
      return compileObject(schema as v.ObjectSchema<v.ObjectEntries, undefined>);
    default:
      throw new TypeError(`No reader for the schema type ${schema.type}.`);
  }
}

function testOf(action: Action): Test {
  const { requirement } = action;
  switch (action.type) {
    case 'min_length':
      return (value: string) => value.length >= (requirement as number);
    case 'regex':
      return (value: string) => (requirement as RegExp).test(value);
    case 'finite':
      return Number.isFinite;
    case 'integer':
      return Number.isInteger;
    case 'min_value':
      return (value: number) => value >= (requirement as number);
    case 'max_value':
      return (value: number) => value <= (requirement as number);
    case 'check':
      return requirement as Test;
    default:
      throw new TypeError(`No test for the schema action ${action.type}.`);
  }
}

const frozen = (value: unknown): unknown => (typeof value === 'object' ? Object.freeze(value) : value);
const NOTHING: readonly unknown[] = Object.freeze([]);

function compileOptional(schema: v.OptionalSchema<Schema, unknown>): Reader {
  const inner = readerOf(schema.wrapped as Schema);
  if (schema.default === undefined) return (value) => (value === undefined ? undefined : inner(value));
  const absent = typeof schema.default === 'function' ? NOTHING : frozen(inner(schema.default));
  return (value) => (value === undefined ? absent : inner(value));
}

function compileArray(item: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) return BROKEN;
    let copy: unknown[] | undefined;
    for (let index = 0; index < value.length; index++) {
      const read = item(value[index]);
      if (read === BROKEN) return BROKEN;
      if (copy) copy.push(read);
      else if (read !== value[index]) copy = [...value.slice(0, index), read];
    }
    return copy ?? value;
  };
}

function compileObject(schema: v.ObjectSchema<v.ObjectEntries, undefined>): Reader {
  const { entries } = schema;
  const shorthand = shorthands.get(schema);
  const keys = Object.keys(entries);
  const readers = keys.map((key) => readerOf(entries[key] as Schema));
  return (value) => {
    const whole = shorthand !== undefined && typeof value === 'string' ? { [shorthand]: value } : value;
    if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return BROKEN;
    const given = whole as Record<string, unknown>;
    let copy: Record<string, unknown> | undefined;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as string;
      const held = given[key];
      const read = (readers[index] as Reader)(held);
      if (read === BROKEN) return BROKEN;
      if (read !== held) copy ??= knownMembers(given, keys, index);
      if (copy && read !== undefined) copy[key] = read;
    }
    return copy ?? given;
  };
}

/** The first so many members that the contract knows, as they are. What it does not know stays in the document alone. */
function knownMembers(
  given: Record<string, unknown>,
  keys: readonly string[],
  count: number,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (let index = 0; index < count; index++) {
    const key = keys[index] as string;
    if (given[key] !== undefined) copy[key] = given[key];
  }
  return copy;
}
