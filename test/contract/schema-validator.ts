/** The published JSON Schema, compiled as a back-end would. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export interface PublishedShape {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, PublishedShape>>;
  readonly anyOf?: readonly PublishedShape[];
  readonly enum?: readonly string[];
}

export interface PublishedSchema extends PublishedShape {
  readonly $id: string;
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, PublishedShape>>;
}

const file = new URL('../../src/contract/plan.schema.json', import.meta.url);
export const publishedSchema = JSON.parse(readFileSync(file, 'utf8')) as PublishedSchema;

// Formats are annotations in draft 2020-12: the patterns alone have to say what a date is.
const ajv = new Ajv2020({ strict: true, validateFormats: false, allErrors: false });
ajv.addSchema(publishedSchema);

/** The validator of the whole document, or of the part of the schema that a pointer leads to. */
export function validatorOf(pointer = ''): ValidateFunction {
  const validate = ajv.getSchema(pointer === '' ? publishedSchema.$id : `${publishedSchema.$id}#${pointer}`);
  if (!validate) throw new Error(`The schema has nothing at ${pointer}.`);
  return validate;
}

/** The validator of a back-end that takes formats for rules, as many do. */
export function formatValidatorOf(pointer: string): ValidateFunction {
  const strict = new Ajv2020({ strict: true });
  addFormats.default(strict);
  strict.addSchema(publishedSchema);
  return strict.compile({ $ref: `${publishedSchema.$id}#${pointer}` });
}

/** The object form of a shape: links have a short form before it. */
export const objectForm = (shape: PublishedShape): PublishedShape => shape.anyOf?.[1] ?? shape;
export const objectPointer = (shape: PublishedShape): string => (shape.anyOf ? '/anyOf/1' : '');
