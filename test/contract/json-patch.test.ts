import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyPatch, isEqualJson, PatchError, type PatchOperation } from '../../src/contract/index.js';

const apply = (document: unknown, ...patch: PatchOperation[]) => applyPatch(document, patch);
const refused = (document: unknown, operation: unknown) => {
  assert.throws(() => applyPatch(document, [operation as PatchOperation]), PatchError);
};

describe('a patch as RFC 6902 has it', () => {
  it('adds, replaces and removes members and items', () => {
    assert.deepEqual(apply({ a: 1 }, { op: 'add', path: '/b', value: 2 }), { a: 1, b: 2 });
    assert.deepEqual(apply({ l: [1, 3] }, { op: 'add', path: '/l/1', value: 2 }), { l: [1, 2, 3] });
    assert.deepEqual(apply({ l: [1] }, { op: 'add', path: '/l/-', value: 2 }), { l: [1, 2] });
    assert.deepEqual(apply({ l: [1, 2] }, { op: 'remove', path: '/l/0' }), { l: [2] });
    assert.deepEqual(apply({ l: [1, 2] }, { op: 'replace', path: '/l/1', value: 9 }), { l: [1, 9] });
    assert.deepEqual(apply({ a: 1 }, { op: 'replace', path: '', value: { b: 2 } }), { b: 2 });
  });

  it('moves, copies and tests', () => {
    assert.deepEqual(apply({ l: [1, 2, 3] }, { op: 'move', from: '/l/0', path: '/l/2' }), { l: [2, 3, 1] });
    assert.deepEqual(apply({ a: { b: 1 } }, { op: 'copy', from: '/a', path: '/c' }), {
      a: { b: 1 },
      c: { b: 1 },
    });
    const document = { a: { x: 1, y: [1] } };
    assert.equal(apply(document, { op: 'test', path: '/a', value: { y: [1], x: 1 } }), document);
    refused(document, { op: 'test', path: '/a', value: { y: [2], x: 1 } });
  });

  it('reads escaped names', () => {
    assert.deepEqual(apply({ 'a/b': { '~': 1 } }, { op: 'replace', path: '/a~1b/~0', value: 2 }), {
      'a/b': { '~': 2 },
    });
  });

  it('refuses what cannot be done, and says which operation and where', () => {
    refused({ a: 1 }, { op: 'replace', path: '/b', value: 1 });
    refused({ a: 1 }, { op: 'remove', path: '/b' });
    refused({ l: [1] }, { op: 'add', path: '/l/2', value: 1 });
    refused({ l: [1] }, { op: 'add', path: '/l/01', value: 1 });
    refused({ a: 1 }, { op: 'add', path: 'a', value: 1 });
    refused({ a: { b: 1 } }, { op: 'move', from: '/a', path: '/a/b/c' });
    refused({ a: 1 }, { op: 'merge', path: '/a', value: 1 });
    refused({ a: 1 }, { op: 'remove', path: '' });
    refused({ a: 'text' }, { op: 'add', path: '/a/b', value: 1 });
    assert.throws(
      () => apply({ a: 1 }, { op: 'test', path: '/a', value: 1 }, { op: 'remove', path: '/z' }),
      (error: PatchError) => error.index === 1 && error.pointer === '/z' && error.message.includes('“z”'),
    );
  });

  it('takes __proto__, constructor and toString for ordinary names', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      refused({}, { op: 'replace', path: `/${name}/x`, value: 1 });
      const added = apply({}, { op: 'add', path: `/${name}`, value: { x: 1 } });
      assert.deepEqual(Object.entries(added as object), [[name, { x: 1 }]]);
      const deeper = apply(added, { op: 'add', path: `/${name}/y`, value: 2 });
      assert.equal(JSON.stringify(deeper), `{"${name}":{"x":1,"y":2}}`);
      assert.equal(JSON.stringify(apply(deeper, { op: 'remove', path: `/${name}` })), '{}');
    }
    assert.equal(({} as { x?: unknown }).x, undefined);
  });

  it('changes nothing that it was given, and copies only what leads to the change', () => {
    const deepFreeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null)
        Object.values(Object.freeze(value)).forEach(deepFreeze);
      return value;
    };
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.string(),
        fc.jsonValue(),
        (object, name, value) => {
          const before = deepFreeze({ kept: object, edited: { [`m${name}`]: 1 } }) as Record<string, object>;
          const path = `/edited/${`m${name}`.replaceAll('~', '~0').replaceAll('/', '~1')}`;
          const after = applyPatch(before, [{ op: 'replace', path, value }]);
          assert.equal(after.kept, before.kept);
          assert.ok(isEqualJson(after.edited, { [`m${name}`]: value }));
        },
      ),
    );
  });
});
