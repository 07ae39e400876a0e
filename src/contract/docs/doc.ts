/**
 * The words of the published contract. They stand apart from the schemas because a page that shows a plan needs none of
 * them: only the JSON Schema and the reference page are written from this folder, and nothing at run time imports it.
 */
import type * as v from 'valibot';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

export interface FieldDoc {
  readonly title: string;
  /** One sentence: what it is, its unit and range, what its absence means, and the standard that it comes from. */
  readonly description: string;
  readonly examples: readonly Json[];
}

/** Words for every member of a schema: a missing or a superfluous one does not compile. */
export type Members<S extends v.GenericSchema> = { readonly [K in keyof v.InferOutput<S>]-?: FieldDoc };

/** One shape of the contract with its words. */
export interface Definition {
  readonly schema: v.GenericSchema;
  readonly title: string;
  readonly description: string;
  readonly members: Readonly<Record<string, FieldDoc>>;
}

export const field = (title: string, description: string, ...examples: readonly Json[]): FieldDoc => ({
  title,
  description,
  examples,
});

export const define = <S extends v.GenericSchema>(
  schema: S,
  title: string,
  description: string,
  members: Members<S>,
): Definition => ({ schema, title, description, members });

/** Words for the members that every entity may carry. */
export const identity = (idOf: string, example: string) => ({
  id: field('Id', `The id of ${idOf}: any text but the empty one, unique within its collection.`, example),
  externalIds: field(
    'External ids',
    'What other systems call the same thing; absent means that no other system is known.',
    [{ system: 'sis', id: '40218' }],
  ),
});
