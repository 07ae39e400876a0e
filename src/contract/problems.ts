/**
 * The catalogue of problems: every sentence that reading a plan can say, in one place. A sentence names what is wrong and
 * what to do about it. Values are quoted only where they cannot be about a person.
 */
import type { Problem, Severity } from './problem.js';

interface Entry {
  readonly severity: Severity;
  /** Whether the record or member is left out of the plan. */
  readonly setAside: boolean;
  /** Whether the JSON Schema refuses a document for the same reason. */
  readonly shape: boolean;
}

const shape: Entry = { severity: 'error', setAside: true, shape: true };
const doubt: Entry = { severity: 'warning', setAside: false, shape: false };
const note: Entry = { severity: 'note', setAside: false, shape: false };

/** Every code, with what it means for the plan. */
export const PROBLEM_CODES = {
  'empty-text': { ...shape, shape: false },
  'not-json': { ...shape, shape: false },
  unreadable: { ...shape, shape: false },
  'not-a-plan': shape,
  'newer-version': shape,
  'not-a-version': shape,
  'no-version': note,
  'newer-minor-version': note,
  'missing-member': shape,
  'wrong-type': shape,
  'empty-id': shape,
  'impossible-date': shape,
  'not-finite': shape,
  'not-whole': shape,
  'out-of-range': shape,
  'unknown-word': doubt,
  'unknown-credit-unit': doubt,
  'duplicate-id': doubt,
  'unknown-reference': { ...doubt, severity: 'error' },
  cycle: { ...doubt, severity: 'error' },
  'unreachable-step': { ...doubt, severity: 'error' },
  'level-outside-scale': doubt,
  'end-before-start': doubt,
  'percentage-outside-range': doubt,
  'no-title': note,
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** The codes on which `parsePlan` and the JSON Schema agree: a document has such a problem if and only if the schema refuses it. */
export const SHAPE_CODES: ReadonlySet<string> = new Set(
  Object.entries(PROBLEM_CODES)
    .filter(([, entry]) => entry.shape)
    .map(([code]) => code),
);

/** Collections that are about people: their values never stand in a sentence. */
const PERSONAL = /^\/(educators|groups|facilitators|participations|growthPlans)\b/;

/** A value as a sentence may quote it, or `this value` where it may be about a person. */
export function quote(value: unknown, pointer = ''): string {
  if (PERSONAL.test(pointer)) return 'this value';
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return kindOf(value);
}

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : String(value);
  if (typeof value === 'boolean') return 'true or false';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if ('then' in value && typeof value.then === 'function') return 'a promise';
  if ('nodeType' in value && 'nodeName' in value) return 'an element of the page';
  return 'an object';
}

const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;

/** One sentence a code. Each says what, and what to do; where is the problem's pointer. */
export const sentences = {
  emptyText: () => 'There is nothing to read: the text is empty. Give a plan as JSON, starting with {.',
  notJson: (where: string) =>
    `This is not JSON${where}. Check that place for a missing comma, quote or bracket.`,
  unreadable: (reason: string) =>
    `The plan could not be read (${reason}). Give it as JSON text, or as a plain object.`,
  notAPlan: (found: string) =>
    `A plan is a JSON object, but ${found} was given. Give the plan itself, or its JSON text.`,
  newerVersion: (version: string) =>
    `This plan is written in version ${version} of the contract, and this page reads version 1. Update Throughline on this page, or ask for the plan in version 1.`,
  notAVersion: () =>
    'The schemaVersion is not a version such as "1.0"; the plan is read as 1.0. Write "schemaVersion": "1.0".',
  noVersion: () =>
    'The plan does not say which version it is written in; it is read as 1.0. Add "schemaVersion": "1.0".',
  newerMinorVersion: (version: string) =>
    `This plan is written in version ${version}, which is newer than this page knows. Everything known is shown; update Throughline to see the rest.`,
  missingMember: (member: string) =>
    `The member “${member}” is missing, and nothing can be shown without it. Add it.`,
  wrongType: (wanted: string, found: string) =>
    `This must be ${wanted}, but it is ${found}. It is left out until it is corrected.`,
  decimalComma: () =>
    'This must be a number, but it is text. Write it without quotes and with a decimal point, such as 1.5.',
  emptyId: () => 'An id must not be empty. Give the record an id of its own.',
  impossibleDate: (value: string, withTime: boolean) =>
    `${value} is not a day that exists. Write dates as YYYY-MM-DD${withTime ? ', with a time as YYYY-MM-DDThh:mm' : ''}.`,
  notFinite: () =>
    'This is not a number that can be counted with. Write a number, or leave the member out where it is unknown.',
  notWhole: (value: string) => `This must be a whole number, but it is ${value}. Round it.`,
  tooLow: (value: string, least: string) =>
    `This must not be below ${least}, but it is ${value}. It is treated as unknown until it is corrected.`,
  tooHigh: (value: string, most: string) =>
    `This must not be above ${most}, but it is ${value}. It is treated as unknown until it is corrected.`,
  unknownWord: (value: string, known: readonly string[]) =>
    `${value} is not a word of the contract and is shown as it is written. Known words are ${inWords(known)}.`,
  unknownCreditUnit: (value: string) =>
    `${value} is a credit unit that neither the contract nor a credit requirement of this plan knows, so it cannot be converted to hours. Add a credit requirement with this unit and its hoursPerUnit.`,
  duplicateId: (value: string, derived: string) =>
    `${value} is the id of an earlier record too. The first one keeps it, this one is shown as ${derived}. Give each record an id of its own.`,
  unknownReference: (value: string, target: string) =>
    `${value} is not the id of any ${target} in this plan. Correct the id, or add the ${target}.`,
  cycle: (what: string, members: string) =>
    `${what} run in a circle (${members}), so none of them comes first. Remove one of these links.`,
  unreachableStep: () =>
    'This step can never open, because something it requires is missing, runs in a circle or asks for more than there is. Check what leads to it.',
  levelOutsideScale: (value: string, low: string, high: string) =>
    `Level ${value} is not on the scale, which runs from ${low} to ${high}. Correct the level, or the scale that it refers to.`,
  endBeforeStart: (start: string, end: string) =>
    `The end (${end}) is before the start (${start}). Correct one of the two dates.`,
  percentageOutsideRange: (value: string) =>
    `${value} is not a percentage from 0 to 100. Correct the value or the unit.`,
  noTitle: (member: string) => `There is no ${member}, so the id is shown instead. Add a ${member}.`,
} as const;

/** A problem with everything that its code decides filled in. */
export function problem(code: ProblemCode, pointer: string, value: unknown, message: string): Problem {
  const { severity, setAside } = PROBLEM_CODES[code];
  return { code, severity, pointer, value, message, setAside };
}
