import assert from 'node:assert/strict';
import { it } from 'node:test';
import { unnamer } from '../../../src/model/audience/unname.js';

const unname = unnamer(
  new Map([
    ['ada', 'Teacher 1'],
    ['ada lovelace', 'Teacher 2'],
    ['o’neil (bo)', 'Coach 1'],
    ['__proto__', 'Teacher 3'],
    ['josé müller', 'Teacher 4'],
    ['—', 'Teacher 5'],
  ]),
);

it('puts a label where a name stands as whole words, the longest name first', () => {
  assert.equal(
    unname('ADA  Lovelace, Ada and Adam; Ada Lovelaces'),
    'Teacher 2, Teacher 1 and Adam; Teacher 1 Lovelaces',
  );
  assert.equal(unname('Ask O’Neil (Bo) or José Müller.'), 'Ask Coach 1 or Teacher 4.');
  assert.equal(unname('__proto__, constructor — toString'), '__Teacher 3, constructor — toString');
});

it('leaves a text without names as it is, however many people there are', () => {
  const many = unnamer(
    new Map(Array.from({ length: 5000 }, (_, at) => [`first${at} last${at}`, `Teacher ${at}`])),
  );
  const text = 'Each lesson ends with every student having read something aloud. '.repeat(200);
  assert.equal(many(text), text);
  assert.equal(many('First77 Last77'), 'Teacher 77');
});
