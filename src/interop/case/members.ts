/** Reads single members of what others have written: generous, and with a report of what cannot be used. */
import type { Key } from '../../contract/pointer.js';
import type { Report } from './problems.js';

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of the package, and where it stands. */
export interface Place {
  readonly record: Json;
  readonly keys: readonly Key[];
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Text; numbers and flags are written out, and null and the empty text are nothing. */
export function textIn({ record, keys }: Place, name: string, report: Report): string | undefined {
  const value = record[name];
  if (isAbsent(value)) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  report.add('case-wrong-type', [...keys, name], value, 'text');
  return undefined;
}

/** A number, also one that is written as text. */
export function numberIn({ record, keys }: Place, name: string, report: Report): number | undefined {
  const value = record[name];
  if (isAbsent(value)) return undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  report.add('case-wrong-type', [...keys, name], value, 'a number');
  return undefined;
}

/** A list of texts. Older exports write one text with commas (`"06,07"`). */
export function textsIn(place: Place, name: string, report: Report): string[] {
  const value = place.record[name];
  if (isAbsent(value)) return [];
  if (typeof value === 'string')
    return value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  return listIn(place, name, report).flatMap((item, index) => {
    if (typeof item === 'string') return item === '' ? [] : [item];
    if (typeof item === 'number') return [String(item)];
    report.add('case-wrong-type', [...place.keys, name, index], item, 'text');
    return [];
  });
}

export function listIn({ record, keys }: Place, name: string, report: Report): readonly unknown[] {
  const value = record[name];
  if (isAbsent(value)) return [];
  if (Array.isArray(value)) return value;
  report.add('case-wrong-type', [...keys, name], value, 'a list');
  return [];
}

/** The objects of a list, each with its place. */
export function recordsIn(place: Place, name: string, report: Report): Place[] {
  return listIn(place, name, report).flatMap((record, index) => {
    const keys = [...place.keys, name, index];
    if (isRecord(record)) return [{ record, keys }];
    report.add('case-wrong-type', keys, record, 'an object');
    return [];
  });
}

/** Members that have something in them and are not among those that were read; undefined where none is left. */
export function restOf(record: Json, read: ReadonlySet<string>): Json | undefined {
  const rest = Object.entries(record).filter(([name, value]) => !read.has(name) && !isAbsent(value));
  return rest.length > 0 ? Object.fromEntries(rest) : undefined;
}
