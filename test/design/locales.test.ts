import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import {
  formatDateRange,
  formatMoment,
  formatNumber,
  formatPlainDate,
  formatShare,
} from '../../src/locales/format.js';
import { plural } from '../../src/locales/plural.js';

/** Words that are the same in both languages, each for a reason one can check. */
const SAME_IN_BOTH = new Set(['$dir', 'severityError', 'pathHoursOf', 'pathCapital']);

const parameters = (term: unknown) => (typeof term === 'function' ? term.length : 0);

/** What a term says by itself, without what it is given. */
const ownWords = (term: unknown): string => {
  if (typeof term === 'string') return term;
  const literals = String(term).match(/`[^`]*`|'[^']*'|"[^"]*"/g) ?? [];
  return literals.join(' ').replace(/\$\{[^}]*\}/g, '');
};

describe('locales', () => {
  it('have the same keys, of the same kind', () => {
    assert.deepEqual(Object.keys(es).sort(), Object.keys(en).sort());
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      assert.equal(typeof es[key], typeof en[key], key);
      assert.equal(parameters(es[key]), parameters(en[key]), key);
    }
  });

  it('leave nothing untranslated', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      const words = ownWords(en[key]);
      if (SAME_IN_BOTH.has(key) || !/\p{L}{2}/u.test(words)) continue;
      assert.notEqual(ownWords(es[key]), words, key);
    }
  });

  it('count', () => {
    assert.equal(en.problemsSetAside(1), '1 record was set aside, in whole or in part.');
    assert.equal(en.problemsSetAside(1200), '1,200 records were set aside, in whole or in part.');
    assert.equal(es.problemsSetAside(1), 'Se apartó 1 registro, entero o en parte.');
    assert.equal(es.problemsSetAside(3), 'Se apartaron 3 registros, enteros o en parte.');
    assert.equal(plural('ar', 3, { few: '# few', other: '# other' }).slice(2), 'few');
    assert.equal(plural('en', 2, { one: 'one', other: 'other' }), 'other');
  });

  it('leave out of a sentence what is not known', () => {
    assert.equal(en.levelSentence({ label: 'Phonics', now: 'Applying' }), 'Phonics: now Applying.');
    assert.equal(
      en.trendSentence({ label: 'Reading', start: '48 %', target: '65 %', unknown: 1, suppressed: 2 }),
      'Reading: now unknown, started at 48 %, target 65 %. 1 observation is unknown. ' +
        '2 observations are withheld because the groups are small.',
    );
  });
});

describe('formats', () => {
  it('write numbers and shares as the language does', () => {
    assert.equal(formatNumber('en', 1234.5), '1,234.5');
    assert.equal(formatNumber('de', 1234.5), '1.234,5');
    assert.equal(formatShare('en', 0.523), '52%');
    assert.equal(formatShare('es', 0.523).replace(/\s/u, ' '), '52 %');
  });

  it('write days, months, years and ranges', () => {
    assert.equal(formatPlainDate('en', '2026-09-10'), 'Sep 10, 2026');
    assert.equal(formatPlainDate('en', '2026-09-10', 'month'), 'September 2026');
    assert.equal(formatPlainDate('es', '2026-09-10', 'long'), '10 de septiembre de 2026');
    assert.equal(formatDateRange('en', '2026-09-10', '2026-09-12').replace(/\s/gu, ' '), 'Sep 10 – 12, 2026');
    assert.equal(formatMoment('en', '2026-09-10T15:30-05:00').replace(/\s/gu, ' '), 'Sep 10, 2026, 3:30 PM');
    assert.equal(formatMoment('en', '2026-09-10'), 'Sep 10, 2026');
  });

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Chicago']) {
    it(`write the same day in ${zone}`, () => {
      const script = `import { formatPlainDate } from './src/locales/format.ts'; console.log(formatPlainDate('en', '2026-03-08'))`;
      const written = execFileSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', script],
        {
          cwd: new URL('../../', import.meta.url),
          env: { ...process.env, TZ: zone },
          encoding: 'utf8',
        },
      );
      assert.equal(written.trim(), 'Mar 8, 2026');
    });
  }
});
