/**
 * Reads one record leniently: what is sound is kept, what is broken is reported and left out at the smallest place that
 * can be left out. A required member that is broken takes its record with it.
 */
import type * as v from 'valibot';
import { BROKEN, readerOf } from './fast-reader.js';
import { CHECK, wordLists } from './fields.js';
import { MOMENT_PATTERN } from './plain-date.js';
import { pointerOf, type Key } from './pointer.js';
import type { Problem } from './problem.js';
import { kindOf, problem, quote, sentences } from './problems.js';
import { CREDIT_UNITS } from './vocabulary.js';

type Schema = v.GenericSchema;
type Issue = v.BaseIssue<unknown>;
/** What is left out: of each container, the keys, each with the schema of its member. */
type Dropped = Map<object, Map<Key, Schema | undefined>>;

/** The record at `parent`/`at`, as the contract means it, or undefined where it had to be set aside. */
export function readRecord<S extends Schema>(
  schema: S,
  raw: unknown,
  parent: string,
  problems: Problem[],
  at: Key,
): v.InferOutput<S> | undefined {
  const quick = readerOf(schema)(raw);
  if (quick !== BROKEN) return quick as v.InferOutput<S>;
  const dataset = schema['~run']({ value: raw }, {}) as v.OutputDataset<v.InferOutput<S>, Issue>;
  if (!dataset.issues) return dataset.value;
  const root: { value: unknown } = { value: dataset.value };
  const dropped: Dropped = new Map();
  for (const issue of dataset.issues) {
    const path = (issue.path ?? []).map((item) => item.key as Key);
    const found = describe(issue, schemaAt(schema, path), `${parent}${pointerOf([at, ...path])}`);
    if (found) problems.push(found);
    if (!found || found.setAside) dropAt(root, schema, path, issue, dropped);
  }
  for (const [container, keys] of dropped) remove(container, keys);
  return root.value as v.InferOutput<S> | undefined;
}

const unwrap = (schema: Schema | undefined): Schema | undefined =>
  schema && 'wrapped' in schema ? unwrap(schema.wrapped as Schema) : schema;

function childOf(schema: Schema | undefined, key: Key): Schema | undefined {
  const inner = unwrap(schema);
  if (!inner) return undefined;
  if ('item' in inner) return inner.item as Schema;
  return 'entries' in inner ? (inner.entries as Record<string, Schema>)[key] : undefined;
}

const schemaAt = (schema: Schema, path: readonly Key[]): Schema | undefined =>
  path.reduce<Schema | undefined>(childOf, schema);

/** Marks the smallest part around the issue that may be left out; `root.value` is cleared when that is the whole record. */
function dropAt(
  root: { value: unknown },
  schema: Schema,
  path: readonly Key[],
  issue: Issue,
  dropped: Dropped,
): void {
  if (issue.type === 'check' && issue.kind === 'validation') return;
  for (let length = path.length; length > 0; length--) {
    const parentPath = path.slice(0, length - 1);
    const key = path[length - 1] as Key;
    const parent = parentPath.reduce<unknown>(
      (value, step) => (value as Record<Key, unknown>)?.[step],
      root.value,
    );
    const member = childOf(schemaAt(schema, parentPath), key);
    if (parent === null || typeof parent !== 'object') continue;
    if (!Array.isArray(parent) && member?.type !== 'optional') continue;
    const keys = dropped.get(parent) ?? new Map<Key, Schema | undefined>();
    dropped.set(parent, keys.set(key, member));
    return;
  }
  root.value = undefined;
}

/** Takes the marked items out of a list, or gives the marked members of an object what they are when absent. */
function remove(container: object, members: ReadonlyMap<Key, Schema | undefined>): void {
  if (Array.isArray(container)) {
    const kept = container.filter((_, index) => !members.has(index));
    container.splice(0, container.length, ...kept);
    return;
  }
  for (const [key, member] of members) {
    const absent = member ? readerOf(member)(undefined) : undefined;
    (container as Record<Key, unknown>)[key] = absent === BROKEN ? undefined : absent;
  }
}

/** The problem that an issue of the schema library stands for; undefined where a later check speaks of it. */
function describe(issue: Issue, schema: Schema | undefined, pointer: string): Problem | undefined {
  const { input } = issue;
  if (issue.kind === 'schema') return describeType(issue, schema, pointer);
  switch (issue.type) {
    case 'check':
      return describeWord(issue, schema, pointer);
    case 'min_length':
      return problem('empty-id', pointer, input, sentences.emptyId());
    case 'regex':
      return describePattern(issue, pointer);
    case 'finite':
      return problem('not-finite', pointer, input, sentences.notFinite());
    case 'integer':
      return Number.isFinite(input)
        ? problem('not-whole', pointer, input, sentences.notWhole(quote(input, pointer)))
        : problem('not-finite', pointer, input, sentences.notFinite());
    default:
      return describeRange(issue, pointer);
  }
}

function describeType(issue: Issue, schema: Schema | undefined, pointer: string): Problem {
  const { input } = issue;
  const last = issue.path?.[issue.path.length - 1];
  if (last && 'origin' in last && last.origin === 'key') {
    return problem('missing-member', pointer, undefined, sentences.missingMember(String(last.key)));
  }
  const wanted = unwrap(schema)?.type;
  if (wanted === 'number' && typeof input === 'number') {
    return problem('not-finite', pointer, input, sentences.notFinite());
  }
  if (wanted === 'number' && typeof input === 'string') {
    return problem('wrong-type', pointer, input, sentences.decimalComma());
  }
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
  };
  return problem(
    'wrong-type',
    pointer,
    input,
    sentences.wrongType(names[wanted ?? ''] ?? 'something else', kindOf(input)),
  );
}

/** Unknown credit units are left to the check that knows the plan's own requirements. */
function describeWord(issue: Issue, schema: Schema | undefined, pointer: string): Problem | undefined {
  const words = wordLists.get(unwrap(schema) ?? {});
  if (issue.message !== CHECK.word || !words || words === CREDIT_UNITS) return undefined;
  return problem(
    'unknown-word',
    pointer,
    issue.input,
    sentences.unknownWord(quote(issue.input, pointer), words),
  );
}

function describePattern(issue: Issue, pointer: string): Problem {
  const { input } = issue;
  if (pointer === '/schemaVersion') return problem('not-a-version', pointer, input, sentences.notAVersion());
  const withTime = issue.requirement === MOMENT_PATTERN;
  return problem(
    'impossible-date',
    pointer,
    input,
    sentences.impossibleDate(quote(input, pointer), withTime),
  );
}

function describeRange(issue: Issue, pointer: string): Problem {
  const say = issue.type === 'max_value' ? sentences.tooHigh : sentences.tooLow;
  const shown = quote(issue.input, pointer);
  return problem('out-of-range', pointer, issue.input, say(shown, String(issue.requirement)));
}
