/**
 * Random plan documents for the law between the JSON Schema and the reader. A document is read off a tape of numbers:
 * fast-check makes and shrinks the tape, a shorter tape and smaller numbers give a simpler document, and an empty one
 * gives {}. The walk follows the contract's own schemas, so a new member is tried as soon as it exists.
 */
import type * as v from 'valibot';
import { shorthands, wordLists } from '../../src/contract/fields.js';
import { DATE_PATTERN, MOMENT_PATTERN } from '../../src/contract/plain-date.js';

type Schema = v.GenericSchema;
type Entries = Readonly<Record<string, Schema>>;

const GOOD_DATES = ['2026-10-09', '2024-02-29', '2000-02-29', '2026-12-31', '0000-02-29', '9999-01-01'];
const GOOD_MOMENTS = [
  ...GOOD_DATES,
  ...['2026-10-09T08:30', '2024-02-29T23:59:59', '2026-10-09T08:30:00.125', '2026-10-09T08:30Z'],
  ...['2026-10-09T08:30-07:00', '2026-10-09T08:30:00.123456789+00:00'],
];
const BAD_DATES = [
  ...['2026-02-30', '2025-02-29', '1900-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10'],
  ...[
    '2026-10-00',
    '2026-1-1',
    '2026-10',
    '26-10-09',
    ' 2026-10-09',
    '2026-10-09\n',
    '2026-10-09T',
    '10/09/2026',
  ],
  ...['２０２６-10-09', '2026-10-09T24:00', '2026-10-09T8:30', '2026-10-09 08:30', '2025-02-29T08:30'],
  ...['2026-10-09T08:30z', '2026-10-09T08:30+25:00', '2026-10-09T08:60', '+2026-10-09'],
];
const GOOD_VERSIONS = ['1.0', '1.7', '1.10'];
const BAD_VERSIONS = ['2.0', '1', '1.', 'v1.0', '01.0', '10.0', '1.0.0', '1.٣', '1.0\n', '0.9', '-1.0'];
const TEXTS = ['', 'x', 'Teaches phonics', 'école ☕', '2026-10-09', '__proto__', '12,5'];
const IDS = ['a', 'g1', '__proto__', 'constructor', 'toString', ' ', '~/%'];
const NUMBERS = [0, 1, 4, 5, 6, 0.5, 1.5, 2.25, 100, 1e21, 1e-7, -0];
const UNKNOWN_MEMBERS = [
  'note',
  'x-extra',
  '__proto__',
  'constructor',
  'toString',
  'Id',
  'schemaVersion',
  '',
];
/** JSON text can hold numbers that no double can: they are read as Infinity. This stands for one until it is text. */
const TOO_BIG = 1.2345e300;

/** Values of every kind, of which most are wrong in most places. */
export const STRANGE_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, 1, -1, -0.5, 1.5, 4, 5, 6, -7, 1e21, 1e-7, TOO_BIG, -TOO_BIG],
  ...['', 'x', '3', '__proto__', 'strong', 'step', '1.0', [], [[]], [null], ['x'], [''], [0], [{}], {}],
  ...[{ id: 'x' }, { id: '' }, { length: 0 }, { __proto__: null, 0: 'x', length: 1 }],
  ...GOOD_MOMENTS,
  ...BAD_DATES,
  ...GOOD_VERSIONS,
  ...BAD_VERSIONS,
];

/** Reads choices off a tape; past its end every choice is the first one. */
export class Tape {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  next(below: number): number {
    return (this.numbers[this.at++] ?? 0) % below;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.next(values.length)] as T;
  }

  /** True once in so many times, and never past the end. */
  once(times: number): boolean {
    return this.next(times) === times - 1;
  }
}

/** A document as JSON text. One tape in four gives a sound document, the others may give broken ones. */
export function documentText(schema: Schema, numbers: readonly number[]): string {
  const tape = new Tape(numbers);
  const hostile = tape.next(4) > 0;
  return jsonText(hostile && tape.once(32) ? tape.pick(STRANGE_VALUES) : make(schema, tape, hostile));
}

export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replaceAll(JSON.stringify(TOO_BIG), '1e400');

function make(schema: Schema, tape: Tape, hostile: boolean): unknown {
  if ('wrapped' in schema) return make(schema.wrapped as Schema, tape, hostile);
  if (hostile && tape.once(20)) return tape.pick(STRANGE_VALUES);
  if ('pipe' in schema) return makeConstrained(schema, tape, hostile);
  if ('item' in schema) {
    const item = schema.item as Schema;
    return Array.from({ length: tape.next(3) }, () => make(item, tape, hostile));
  }
  if ('entries' in schema) return makeObject(schema, schema.entries as Entries, tape, hostile);
  if (schema.type === 'boolean') return tape.next(2) === 1;
  return schema.type === 'number' ? tape.pick(NUMBERS) : tape.pick(TEXTS);
}

function makeObject(schema: Schema, entries: Entries, tape: Tape, hostile: boolean): unknown {
  if (shorthands.has(schema) && tape.next(2) === 0) return tape.pick(hostile ? [...IDS, ''] : IDS);
  const names = Object.keys(entries);
  const object: Record<string, unknown> = {};
  for (const name of names) {
    if (!('wrapped' in (entries[name] as Schema)) && !(hostile && tape.once(24))) {
      object[name] = make(entries[name] as Schema, tape, hostile);
    }
  }
  for (let more = tape.next(7); more > 0; more--) {
    const name = tape.pick(names);
    object[name] = make(entries[name] as Schema, tape, hostile);
  }
  if (tape.once(6)) {
    const name = tape.pick(UNKNOWN_MEMBERS);
    const value = tape.pick(STRANGE_VALUES);
    // Assigning to __proto__ would change the object's prototype; JSON makes a member of that name.
    if (!(name in entries)) Object.defineProperty(object, name, { value, enumerable: true });
  }
  return object;
}

interface Rule {
  readonly type: string;
  readonly requirement?: unknown;
}

function makeConstrained(schema: Schema, tape: Tape, hostile: boolean): unknown {
  const words = wordLists.get(schema);
  if (words) return tape.once(4) ? tape.pick(TEXTS) : tape.pick(words);
  const [base, ...rules] = (schema as unknown as { pipe: readonly Rule[] }).pipe as [Rule, ...Rule[]];
  const wrong = hostile && tape.once(6);
  if (base.type === 'number') return tape.pick(NUMBERS.filter((number) => wrong || keeps(number, rules)));
  const pattern = rules.find((rule) => rule.type === 'regex')?.requirement;
  if (pattern === undefined) return tape.pick(wrong ? TEXTS : IDS);
  if (pattern === DATE_PATTERN) return tape.pick(wrong ? [...GOOD_MOMENTS, ...BAD_DATES] : GOOD_DATES);
  if (pattern === MOMENT_PATTERN) return tape.pick(wrong ? [...GOOD_MOMENTS, ...BAD_DATES] : GOOD_MOMENTS);
  return tape.pick(wrong ? BAD_VERSIONS : GOOD_VERSIONS);
}

const keeps = (number: number, rules: readonly Rule[]): boolean =>
  rules.every(({ type, requirement }) => {
    if (type === 'integer') return Number.isInteger(number);
    if (type === 'min_value') return number >= (requirement as number);
    return type !== 'max_value' || number <= (requirement as number);
  });
