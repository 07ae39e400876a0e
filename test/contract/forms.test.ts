/** Forms in a plan: what is read of them, and which references are asked for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FORM_VALUES, parsePlan, type Plan } from '../../src/contract/index.js';
import { readSample } from '../samples/read.js';
import { validatorOf } from './schema-validator.js';

const FORMS = ['texas-t-tess', 'massachusetts', 'new-jersey', 'north-carolina'];
const codes = (document: unknown): string[] =>
  parsePlan(document).problems.map(({ code, pointer }) => `${code} ${pointer}`);
const named = (form: string) => ({ schemaVersion: '1.0', growthPlans: [{ id: 'p', form }] });

describe('forms', () => {
  it('are read with every list there and unknown words kept', () => {
    const form = { id: 'f', title: 'F', sections: [{ id: 's', fields: [{ value: 'moon', label: 'Moon' }] }] };
    const { plan, problems } = parsePlan({ schemaVersion: '1.0', forms: [form] });
    const [section] = (plan as Plan).forms.get('f')?.sections ?? [];
    assert.deepEqual(section?.goalKinds, []);
    assert.equal(section?.fields[0]?.value, 'moon');
    assert.deepEqual(
      problems.map(({ code, pointer }) => [code, pointer]),
      [['unknown-word', '/forms/0/sections/0/fields/0/value']],
    );
  });

  it('lose a broken field and keep the others', () => {
    const fields = [{ value: 'goal', columns: 'three' }, { value: 4, label: 'Four' }, { label: 'Five' }];
    const { plan } = parsePlan({
      schemaVersion: '1.0',
      forms: [{ id: 'f', title: 'F', sections: [{ id: 's', fields }] }],
    });
    const read = (plan as Plan).forms.get('f')?.sections[0]?.fields ?? [];
    assert.deepEqual(
      read.map(({ value, label }) => [value, label]),
      [
        ['goal', undefined],
        [undefined, 'Four'],
        [undefined, 'Five'],
      ],
    );
    assert.deepEqual(read[0]?.columns, []);
  });

  it('want a title', () => {
    assert.deepEqual(codes({ schemaVersion: '1.0', forms: [{ id: 'f' }] }), ['no-title /forms/0']);
  });

  it('are left to the page where the plan has none', () => {
    assert.deepEqual(codes(named('texas-t-tess')), []);
  });

  it('are looked up by the growth plans as soon as there is one', () => {
    const forms = [{ id: 'cedar-valley', title: 'Ours' }];
    assert.deepEqual(codes({ ...named('cedar-valley'), forms }), []);
    assert.deepEqual(codes({ ...named('texas'), forms }), ['unknown-reference /growthPlans/0/form']);
  });
});

describe('the forms in samples/forms', () => {
  for (const id of FORMS) {
    const form = JSON.parse(readSample(`forms/${id}.json`)) as { id: string; source?: { note?: string } };

    it(`${id} is a form record without a problem`, () => {
      assert.equal(form.id, id);
      assert.ok(validatorOf('/$defs/form')(form));
      assert.deepEqual(codes({ schemaVersion: '1.0', forms: [form] }), []);
    });

    it(`${id} says where its headings come from, and that they want checking`, () => {
      assert.match(form.source?.note ?? '', /Check them/);
    });
  }
});

describe('the page on forms', () => {
  const page = readFileSync(new URL('../../docs/forms.md', import.meta.url), 'utf8');

  it('has an example that reads without a problem', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    assert.deepEqual(codes(JSON.parse(example)), []);
  });

  it('names every value', () => {
    for (const value of FORM_VALUES) assert.ok(page.includes(`\`${value}\``), value);
  });
});
