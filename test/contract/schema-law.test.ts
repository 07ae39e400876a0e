/**
 * The law of the published schema: it refuses a document if and only if reading that document finds a problem of shape.
 * So a back-end that checks its documents against the schema knows what a page will say of them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { CHECK } from '../../src/contract/fields.js';
import { parsePlan, SHAPE_CODES } from '../../src/contract/index.js';
import { planDocumentSchema } from '../../src/contract/plan.js';
import { documentText } from './schema-documents.js';
import { validatorOf } from './schema-validator.js';

const documents = Number(process.env.THROUGHLINE_DOCUMENTS ?? (process.env.CI ? 100_000 : 5_000));
const validate = validatorOf();

/** The first problem of shape that our schemas alone find. */
const issueOf = (document: unknown) =>
  v.safeParse(planDocumentSchema, document).issues?.find(({ message }) => message !== CHECK.word);

/** The first problem of shape that reading the text as a page does finds. */
const problemOf = (text: string) => parsePlan(text).problems.find(({ code }) => SHAPE_CODES.has(code));

function checkLaw(text: string): boolean {
  const document: unknown = JSON.parse(text);
  const accepted = validate(document);
  const issue = issueOf(document);
  const problem = problemOf(text);
  if (accepted === (issue === undefined) && accepted === (problem === undefined)) return accepted;
  throw new Error(
    `The schema ${accepted ? 'accepts' : `refuses (${JSON.stringify(validate.errors)})`}, the contract ` +
      `${issue ? `refuses (${v.getDotPath(issue)}: ${issue.message})` : 'accepts'}, the reader ` +
      `${problem ? `reports ${problem.code} at ${problem.pointer}` : 'reports nothing'}: ${text}`,
  );
}

test(`${documents} random documents: the schema refuses exactly those that have a problem of shape`, () => {
  const tapes = fc.noBias(fc.array(fc.nat(0xffff), { minLength: 20, maxLength: 200, size: 'max' }));
  let accepted = 0;
  // Says seed, path and the smallest document where the law is broken.
  fc.assert(
    fc.property(
      tapes.map((tape) => documentText(planDocumentSchema, tape)),
      (text) => {
        if (checkLaw(text)) accepted++;
      },
    ),
    { numRuns: documents },
  );
  const share = accepted / documents;
  assert.ok(share > 0.25 && share < 0.75, `${Math.round(share * 100)}% of the documents are accepted`);
});

const cases: readonly [text: string, accepted: boolean][] = [
  ['{}', true],
  ['[]', false],
  ['null', false],
  ['"{}"', false],
  ['{"schemaVersion":"1.4"}', true],
  ['{"schemaVersion":"2.0"}', false],
  ['{"schemaVersion":1}', false],
  ['{"goals":null}', false],
  ['{"goals":{}}', false],
  ['{"goals":[[]]}', false],
  ['{"goals":[{}]}', false],
  ['{"goals":[{"id":""}]}', false],
  ['{"goals":[{"id":"__proto__","supports":["constructor"]}]}', true],
  ['{"goals":[{"id":"g","supports":[""]}]}', false],
  ['{"goals":[{"id":"g","status":"half-met"}]}', true],
  ['{"goals":[{"id":"g","end":"2024-02-29"}]}', true],
  ['{"goals":[{"id":"g","end":"2025-02-29"}]}', false],
  ['{"goals":[{"id":"g","end":"2026-02-30"}]}', false],
  ['{"goals":[{"id":"g","__proto__":{"title":7}}]}', true],
  ['{"goals":[{"__proto__":{"id":"g"}}]}', false],
  ['{"__proto__":{"goals":7}}', true],
  ['{"activities":[{"id":"a","hours":-1}]}', false],
  ['{"activities":[{"id":"a","hours":1e400}]}', false],
  ['{"activities":[{"id":"a","hours":"1,5"}]}', false],
  ['{"activities":[{"id":"a","seats":1.5}]}', false],
  ['{"activities":[{"id":"a","seats":2.0}]}', true],
  ['{"activities":[{"id":"a","evidence":[{"tier":4}]}]}', true],
  ['{"activities":[{"id":"a","evidence":[{"tier":5}]}]}', false],
  ['{"evaluations":[{"id":"e","level":6}]}', false],
  ['{"measures":[{"id":"m","observations":[{"value":3}]}]}', false],
  ['{"sessions":[{"id":"s","start":"2026-10-09T08:30"}]}', true],
  ['{"sessions":[{"id":"s","start":"2026-10-09T24:00"}]}', false],
  ['{"organization":{"id":"d","vision":[]}}', false],
  ['{"privacy":[]}', false],
];
for (const [text, accepted] of cases) {
  test(`${text} is ${accepted ? 'accepted' : 'refused'} by the schema and the reader alike`, () => {
    assert.equal(checkLaw(text), accepted);
  });
}
