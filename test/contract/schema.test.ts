/** The published JSON Schema is complete on its own: it compiles, every member has its words, every example holds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { CHECK } from '../../src/contract/fields.js';
import { definitions, examplePlan, plan } from '../../src/contract/docs/index.js';
import { parsePlan } from '../../src/contract/index.js';
import * as vocabulary from '../../src/contract/vocabulary.js';
import { staleFiles } from '../../scripts/schema/files.js';
import { jsonText, STRANGE_VALUES } from './schema-documents.js';
import {
  formatValidatorOf,
  objectForm,
  objectPointer,
  publishedSchema,
  validatorOf,
} from './schema-validator.js';

const { $defs } = publishedSchema;
const shapes = [['', publishedSchema] as const, ...Object.entries($defs)].map(([name, shape]) => ({
  name,
  shape,
  pointer: `${name && `/$defs/${name}`}${objectPointer(shape)}`,
  members: Object.entries(objectForm(shape).properties ?? {}),
  words: name === '' ? plan : definitions[name],
}));
const members = shapes.flatMap(({ name, pointer, shape, members: own }) =>
  own.map(([member, field]) => ({
    path: `${name}.${member}`,
    pointer: `${pointer}/properties/${member}`,
    field,
    required: objectForm(shape).required?.includes(member) ?? false,
  })),
);

test('the committed files are what the script writes', async () => {
  assert.deepEqual(await staleFiles(), [], 'run node scripts/build-schema.mjs');
});

test('it is draft 2020-12 and compiles under strict rules', () => {
  assert.equal(publishedSchema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.ok(validatorOf()({}));
});

test('every shape and every member has a title, a description and an example', () => {
  for (const { name, shape } of shapes) {
    assert.ok(shape.title && shape.description, `words of ${name}`);
  }
  for (const { path, field } of members) {
    assert.ok(field.title && field.description?.endsWith('.'), `words of ${path}`);
    assert.ok((field.examples?.length ?? 0) > 0, `an example of ${path}`);
  }
});

test('no two shapes share a title, which is their anchor on the reference page', () => {
  assert.equal(new Set(shapes.map(({ shape }) => shape.title)).size, shapes.length);
});

test('the description of every optional member says what its absence means', () => {
  const silent = members.filter(
    ({ field, required }) => !required && !/absent/.test(field.description ?? ''),
  );
  assert.deepEqual(
    silent.map(({ path }) => path),
    [],
  );
});

test('the members are those of the contract, and are required where the contract requires them', () => {
  for (const { name, shape, members: own, words } of shapes) {
    const { entries } = words?.schema as unknown as { entries: Record<string, v.GenericSchema> };
    assert.deepEqual(
      own.map(([member]) => member),
      Object.keys(entries),
      `members of ${name}`,
    );
    const required = Object.keys(entries).filter((member) => entries[member]?.type !== 'optional');
    assert.deepEqual(objectForm(shape).required ?? [], required, `required members of ${name}`);
  }
});

test('every example is accepted where it stands', () => {
  for (const { path, pointer, field } of members) {
    const validate = validatorOf(pointer);
    for (const example of field.examples ?? []) {
      assert.ok(validate(example), `${path}: ${JSON.stringify(example)} ${JSON.stringify(validate.errors)}`);
    }
  }
});

test('an example of a word is a word of the contract', () => {
  for (const { path, field } of members) {
    const known = field.anyOf?.[0]?.enum;
    for (const example of known ? (field.examples ?? []) : [])
      assert.ok(known?.includes(String(example)), path);
  }
});

test('every word list is published', () => {
  const text = JSON.stringify(publishedSchema);
  for (const [name, words] of Object.entries(vocabulary))
    assert.ok(text.includes(JSON.stringify(words)), name);
});

test('the example plan is accepted, and reading it finds no problem', () => {
  assert.deepEqual(publishedSchema.examples, [examplePlan]);
  assert.ok(validatorOf()(examplePlan));
  assert.deepEqual(parsePlan(examplePlan).problems, []);
});

test('member by member, the schema takes and refuses the same values as the contract', () => {
  for (const { name, members: own, words } of shapes) {
    if (!words) continue;
    const validate = validatorOf(name && `/$defs/${name}`);
    const agree = (value: unknown) => {
      const text = jsonText(value);
      const parsed: unknown = JSON.parse(text);
      const ours = !v.safeParse(words.schema, parsed).issues?.some(({ message }) => message !== CHECK.word);
      assert.equal(validate(parsed), ours, `${name || 'plan'}: ${text}`);
    };
    const needed = objectForm(name ? ($defs[name] ?? {}) : publishedSchema).required ?? [];
    const required = Object.fromEntries(
      own
        .filter(([member]) => needed.includes(member))
        .map(([member, field]) => [member, field.examples?.[0]]),
    );
    assert.ok(validate(required), `${name || 'plan'} without its optional members`);
    STRANGE_VALUES.forEach(agree);
    for (const [member] of own) for (const value of STRANGE_VALUES) agree({ ...required, [member]: value });
  }
});

test('a validator that takes formats for rules refuses no other dates', () => {
  for (const pointer of ['/$defs/goal/properties/start', '/$defs/session/properties/start']) {
    const [plain, strict] = [validatorOf(pointer), formatValidatorOf(pointer)];
    for (const value of STRANGE_VALUES) assert.equal(strict(value), plain(value), JSON.stringify(value));
  }
});
