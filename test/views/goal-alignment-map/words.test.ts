import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { goalAlignmentMap as en } from '../../../src/locales/en/goal-alignment-map.js';
import { goalAlignmentMap as es } from '../../../src/locales/es/goal-alignment-map.js';
import { mapTable } from '../../../src/views/goal-alignment-map/table.js';
import { districtPlan, planOf } from '../../model/alignment/plans.js';
import { drawn } from './drawn.js';

const counts = { activities: 31, withoutGoal: 0, goals: 16, withoutActivity: 0, withoutMeasure: 0 };

describe('the takeaway', () => {
  it('is one sentence with the numbers that matter', () => {
    assert.equal(en.mapTakeaway({ ...counts, withoutGoal: 5 }), '5 of 31 activities serve no goal.');
    assert.equal(
      en.mapTakeaway({ ...counts, withoutGoal: 1, withoutActivity: 2, withoutMeasure: 1 }),
      '1 of 31 activities serves no goal, 2 goals have no activity yet, and 1 goal has no measure.',
    );
    assert.equal(en.mapTakeaway({ ...counts, withoutMeasure: 3 }), '3 goals have no measure.');
    assert.match(en.mapTakeaway(counts), /^Every activity serves a goal \(31 of 31\), and every goal/);
    assert.match(en.mapTakeaway({ ...counts, activities: 0 }), /^Every goal/);
  });

  it('is said in Spanish too', () => {
    assert.equal(
      es.mapTakeaway({ ...counts, withoutGoal: 5, withoutActivity: 2 }),
      '5 de 31 actividades no sirven a ninguna meta, y 2 metas no tienen todavía ninguna actividad.',
    );
  });
});

describe('names', () => {
  const { alignment, words } = drawn(districtPlan(), 1152);
  const name = (key: string) => words.name(alignment.nodes.get(key)!);

  it('say kind, title, place, degree, links and state', () => {
    assert.equal(
      name('goal:g-lit-family'),
      'School goal, Family reading partners, Lincoln, no activity yet, partial link to Literacy by grade 3',
    );
    assert.equal(name('goal:g-literacy'), 'District goal, Literacy by grade 3, 3 goals under it, 2 measures');
    assert.equal(name('activity:a-decor'), 'Activity, Classroom décor webinar, serves no goal');
    assert.match(
      name('activity:a-coaching'),
      /^Activity, Coaching cycle: phonics, 2 goals, 2 competencies, 2 measures, strong link to 1.2/,
    );
    assert.match(
      name('measure:m-grade3-reading'),
      /^Student measure, Grade 3 reading proficiency, 48 → 52 target 65\u00a0%/,
    );
  });

  it('say what is unknown and what has no title', () => {
    const other = drawn(
      planOf({ goals: [{ id: 'g' }], activities: [{ id: 'a', title: 'A', goals: ['g', 'gone'] }] }),
      900,
    );
    const say = (key: string) => other.words.name(other.alignment.nodes.get(key)!);
    assert.match(say('goal:g'), /^Goal, untitled \(g\)/);
    assert.match(say('goal:gone'), /^Goal, unknown \(gone\), not in this plan/);
  });
});

describe('the table twin', () => {
  const { words, alignment } = drawn(districtPlan(), 1152);
  const { rows, columns } = mapTable(words);
  const texts = rows.map((row) => columns.map(({ key }) => row[key]!.text));

  it('says every link in words', () => {
    for (const link of alignment.links) {
      const [from, to] = [words.titleOf(link.from), words.titleOf(link.to)];
      assert.ok(
        texts.some((row) => row[0] === from && row[4] === to && row[6] !== ''),
        link.key,
      );
    }
  });

  it('says what is missing, and where each measure stands', () => {
    assert.ok(texts.some((row) => row[0] === 'Classroom décor webinar' && row[4] === 'serves no goal'));
    assert.ok(texts.some((row) => row[0] === 'Family reading partners' && row[4] === 'no activity yet'));
    assert.ok(
      texts.some((row) => row[0] === 'Grade 3 reading proficiency' && row[7] === '48 → 52 target 65\u00a0%'),
    );
  });
});
