/**
 * The JSON Schema of a plan, draft 2020-12. Types, lengths, ranges and patterns are read off the valibot schemas, so that
 * a back-end is held to what the reader does; titles, descriptions and examples come from src/contract/docs.
 */
import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { shorthands, wordLists } from '../../src/contract/fields.js';
import { DATE_PATTERN } from '../../src/contract/plain-date.js';
import { definitions, examplePlan, plan, type Definition } from '../../src/contract/docs/index.js';

/**
 * `throughline.example` is a placeholder: a name reserved for examples, at which nothing can be fetched. Validators use
 * an $id as a name only. Whoever publishes the schema puts it under a domain of their own.
 */
export const SCHEMA_ID = 'https://throughline.example/schema/1.0/plan.schema.json';

type Schema = v.GenericSchema;
type Properties = Record<string, JsonSchema>;

/** Keywords in the order in which a person reads them. */
const KEYWORDS = [
  ...['$schema', '$id', '$comment', 'title', 'description', '$ref', 'anyOf', 'type', 'enum'],
  ...['pattern', 'not', 'format', 'minLength', 'minimum', 'maximum', 'items', 'default', 'examples'],
  ...['required', 'properties', '$defs'],
];

export function planJsonSchema(): JsonSchema {
  const schemas = Object.fromEntries(Object.entries(definitions).map(([name, { schema }]) => [name, schema]));
  const { $defs, $schema, ...document } = toJsonSchema(plan.schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: schemas,
    ...overrides([plan.schema, ...Object.values(schemas)]),
  });
  const shapes = Object.entries($defs as Properties).map(([name, shape]) => [
    name,
    withWords(shape, definitions[name] as Definition),
  ]);
  return inOrder({
    $schema,
    $id: SCHEMA_ID,
    $comment:
      'throughline.example is a placeholder domain name, at which nothing can be fetched. This file is generated: see scripts/build-schema.mjs.',
    ...withWords(document, plan),
    examples: [structuredClone(examplePlan)] as unknown as JsonSchema['examples'],
    $defs: Object.fromEntries(shapes),
  });
}

/** What the converter cannot know by itself. */
function overrides(schemas: readonly Schema[]): Pick<ConversionConfig, 'overrideSchema' | 'overrideAction'> {
  const words = wordsByCheck(schemas);
  return {
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      shorthands.has(valibotSchema) ? { anyOf: [BARE_ID, jsonSchema] } : undefined,
    overrideAction({ valibotAction, jsonSchema }) {
      if (valibotAction.type === 'check') return { anyOf: wordsOrOther(words.get(valibotAction)) };
      // JSON has no number that is not finite.
      if (valibotAction.type === 'finite') return jsonSchema;
      if (valibotAction.type !== 'regex') return undefined;
      return withPattern(jsonSchema, (valibotAction as unknown as { requirement: RegExp }).requirement);
    },
  };
}

const BARE_ID: JsonSchema = {
  title: 'Short form',
  description: 'The id alone, where there is nothing more to say.',
  type: 'string',
  minLength: 1,
};

function wordsOrOther(words: readonly string[] | undefined): JsonSchema[] {
  if (!words) throw new Error('A check that is no enumeration cannot be written as JSON Schema.');
  return [
    { title: 'Known words', type: 'string', enum: [...words] },
    { title: 'Any other word', description: 'It is reported, and shown as it is written.', type: 'string' },
  ];
}

/**
 * In several languages `\d` takes the digits of every script and `$` lets a line break follow: with digits spelt out and
 * line breaks refused, each of them refuses what this reader refuses. A moment may lack its time or its offset, which no
 * `format` allows, so it has none.
 */
function withPattern(jsonSchema: JsonSchema, { source }: RegExp): JsonSchema {
  const portable = { ...jsonSchema, pattern: source.replaceAll('\\d', '[0-9]'), not: { pattern: '\\n' } };
  return source === DATE_PATTERN.source ? { ...portable, format: 'date' } : portable;
}

/** The converter shows the parts of a pipe and not the pipe: the words are found again by the check that asks for them. */
function wordsByCheck(schemas: readonly Schema[]): Map<unknown, readonly string[]> {
  const found = new Map<unknown, readonly string[]>();
  const visit = (schema: object): void => {
    const words = wordLists.get(schema);
    if (words && 'pipe' in schema) found.set((schema.pipe as readonly unknown[])[1], words);
    else if ('wrapped' in schema) visit(schema.wrapped as object);
    else if ('item' in schema) visit(schema.item as object);
    else if ('entries' in schema) Object.values(schema.entries as Record<string, object>).forEach(visit);
  };
  schemas.forEach(visit);
  return found;
}

/** The shape with its title, its description, and those of its members. */
function withWords(shape: JsonSchema, { title, description, members }: Definition): JsonSchema {
  const object = shape.anyOf ? (shape.anyOf[1] as JsonSchema) : shape;
  const properties = Object.entries(object.properties as Properties).map(([name, member]) => {
    const words = members[name];
    if (!words) throw new Error(`The member ${name} of “${title}” has no words.`);
    const { title: name_, description: text, examples } = words;
    return [
      name,
      { ...member, title: name_, description: text, examples: [...examples] as JsonSchema['examples'] },
    ];
  });
  const complete: JsonSchema = { ...object, properties: Object.fromEntries(properties) };
  if (complete.required?.length === 0) delete complete.required;
  const worded = shape.anyOf ? { anyOf: [shape.anyOf[0], { title: 'Full form', ...complete }] } : complete;
  return { title, description, ...worded } as JsonSchema;
}

/** Keywords in one order at every depth; members stay in the order of the contract. */
function inOrder(schema: JsonSchema): JsonSchema {
  const rank = (keyword: string): number => {
    const at = KEYWORDS.indexOf(keyword);
    if (at === -1) throw new Error(`The keyword ${keyword} has no place.`);
    return at;
  };
  const entries = Object.entries(schema).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(
    entries.map(([keyword, value]) => [keyword, ordered(keyword, value)]),
  ) as JsonSchema;
}

function ordered(keyword: string, value: unknown): unknown {
  if (keyword === 'items') return inOrder(value as JsonSchema);
  if (keyword === 'anyOf') return (value as JsonSchema[]).map(inOrder);
  if (keyword !== 'properties' && keyword !== '$defs') return value;
  return Object.fromEntries(Object.entries(value as Properties).map(([name, each]) => [name, inOrder(each)]));
}
