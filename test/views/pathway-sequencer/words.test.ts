import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { parsePlan } from '../../../src/contract/index.js';
import { toCsv } from '../../../src/design/table-csv.js';
import { readCtdl } from '../../../src/interop/index.js';
import { en } from '../../../src/locales/en.js';
import { es } from '../../../src/locales/es.js';
import { NEXT_STEP_REASONS, STEP_STATES } from '../../../src/model/sequencing/index.js';
import { realFiles, realText } from '../../model/sequencing/curricula.js';
import { group, planOf } from '../../model/sequencing/sequences.js';
import { said, type Said, type SaidOptions } from './spoken.js';

type Sketch = Parameters<typeof planOf>[0];

/** A small pathway, said to the educator who walks it. */
function spoken(sketch: Sketch, options: SaidOptions & { isNobody?: boolean } = {}): Said {
  const { plan, pathway } = planOf(sketch);
  return said(plan, pathway, options.isNobody ? undefined : plan.educators.get('e'), options);
}

const step = ({ facts }: Said, id: string) => facts.byId.get(id)!;

describe('a rule', () => {
  const steps = ['a', 'b', 'c', 'd'];
  const ruled = (rule: object | undefined, options: object = {}, done: readonly string[] = ['a', 'b…']) => {
    const { words, outline } = spoken({ steps, nodes: [group('g', steps, rule)], done }, options);
    return words.rules(outline.groups.get('g')!);
  };

  it('says how many, of how many, and how many one has', () => {
    assert.deepEqual(ruled({ kind: 'at-least', count: 3 }), ['Any 3 of these 4 steps, you have 1.']);
    assert.deepEqual(ruled({ kind: 'all' }), ['All 4 steps, you have 1.']);
    assert.deepEqual(ruled({ kind: 'any' }), ['Any 1 of these 4 steps, you have 1.']);
    assert.deepEqual(ruled({ kind: 'hours', amount: 12 }), [
      '12 hours from these 4 steps, you have 0 hours. Whether this is met is not known.',
    ]);
    assert.deepEqual(ruled({ kind: 'somehow' }), [
      'Rule unknown: it is not said how many of these 4 steps are needed.',
    ]);
    assert.deepEqual(ruled({ kind: 'at-least', count: 9 }), [
      '9 steps, of which only 4 are listed, you have 1.',
    ]);
  });

  it('says “you” to the educator alone, and to nobody what is done', () => {
    const rule = { kind: 'at-least', count: 3 };
    assert.deepEqual(ruled(rule, { audience: 'staff' }), ['Any 3 of these 4 steps, 1 done.']);
    assert.deepEqual(ruled(rule, { isNobody: true }), ['Any 3 of these 4 steps.']);
    assert.deepEqual(ruled(rule, {}, []), ['Any 3 of these 4 steps.']);
    assert.deepEqual(ruled(rule, { lang: 'es' }), ['3 de estos 4 pasos, usted lleva 1.']);
  });

  it('calls steps what all of them are', () => {
    const nodes = ['a', 'b', 'c'].map((id) => ({ id, title: id, componentType: 'course' }));
    const sketch = { nodes: [...nodes, group('g', ['a', 'b', 'c'], { kind: 'at-least', count: 2 })] };
    const rules = (lang: 'en' | 'es') => {
      const { words, outline } = spoken(sketch, { lang, isNobody: true });
      return words.rules(outline.groups.get('g')!);
    };
    assert.deepEqual(rules('en'), ['Any 2 of these 3 courses.']);
    assert.deepEqual(rules('es'), ['2 de estos 3 cursos.']);
  });

  it('says rules within rules, what must hold, and what comes first', () => {
    const conditions = [
      { id: 'k', nodeIds: ['a'], conditionIds: ['l'], rule: { kind: 'any' } },
      { id: 'l', nodeIds: ['b', 'c'] },
      { id: 'm', nodeIds: ['d'], prerequisite: true },
      {
        id: 'n',
        nodeIds: ['a', 'b'],
        constraints: [{ leftSource: 'grade', comparator: 'at-least', rightSource: ['C'] }],
      },
    ];
    const { words, outline } = spoken(
      { steps, nodes: [group('g', [], undefined, { conditions })] },
      { isNobody: true },
    );
    assert.deepEqual(words.rules(outline.groups.get('g')!), [
      'One of these: Title a; or Title b and Title c.',
      'And both steps. And it must hold: grade is at least C.',
      'First: Title d.',
    ]);
  });
});

describe('a locked step', () => {
  const sketch: Sketch = {
    steps: ['lesson', 'a', 'b', 'c', 'last'],
    nodes: [group('g', ['a', 'b', 'c'], { kind: 'at-least', count: 2 })],
    edges: ['lesson > last', 'g > last'],
    done: ['a'],
  };

  it('says what it needs, and the shortest way', () => {
    const told = spoken(sketch);
    const { sentence, way, nodeIds } = told.words.whyLocked(step(told, 'last'))!;
    assert.equal(sentence, 'Needs Title lesson, then untitled (g).');
    assert.equal(way, 'Shortest way found, 2 steps: Title lesson and Title b.');
    assert.deepEqual(nodeIds, ['lesson', 'g']);
    assert.equal(told.words.meta(step(told, 'last')), 'Locked: needs Title lesson and 1 more first');
    assert.equal(told.words.rowName(step(told, 'last')), 'Title last, locked');
  });

  it('is not said to be locked when it is open', () => {
    const told = spoken({ ...sketch, done: ['lesson', 'a', 'b'] });
    assert.equal(told.words.whyLocked(step(told, 'last')), undefined);
    assert.deepEqual(told.words.needsFirst(step(told, 'last')), [
      'Title lesson, which is done.',
      'untitled (g), which is done.',
    ]);
  });

  it('has what a step completes, fills and leaves locked', () => {
    const told = spoken(sketch);
    const items = told.words
      .unlocks(step(told, 'b'))
      .map(({ nodeId, fraction, text }) => [nodeId, fraction, text]);
    assert.deepEqual(items, [['g', '2 of 2', 'is complete with it']]);
    assert.deepEqual(
      told.words.stillLocked(step(told, 'lesson')).map(({ nodeId, text }) => [nodeId, text]),
      [['last', '1 step to go']],
    );
  });
});

describe('a name from right to left', () => {
  const id = 'خطوة 12';
  const sketch = {
    steps: [id, 'b'],
    edges: [],
    activities: { [id]: { title: 'خطوة 12', durationHours: 4 } },
  };

  it('keeps its numbers apart from those that follow', () => {
    const here = spoken({ ...sketch, nodes: [group('g', [id], { kind: 'all' })] });
    assert.equal(here.words.nameOf(id), '\u2068خطوة 12\u2069');
    assert.equal(here.words.name(step(here, id)), 'خطوة 12');
  });

  it('leaves as CSV without the marks, and without the formula that they would hide', () => {
    const columns = [{ key: 'a', label: 'A', kind: 'text' }] as const;
    const csv = toCsv({
      columns,
      rows: [{ a: { text: '\u2068=1+1\u2069' } }, { a: { text: '\u2068خطوة\u2069' } }],
    });
    assert.equal(csv, "A\r\n'=1+1\r\nخطوة\r\n");
  });
});

describe('words of the model', () => {
  it('have a name in both languages', () => {
    for (const terms of [en, es]) {
      for (const state of STEP_STATES)
        assert.ok(terms.pathState(state) !== state || ['done', 'open', 'locked'].includes(state));
      for (const reason of NEXT_STEP_REASONS) {
        const said = { reason, name: 'X', clause: 'y', destination: undefined, waitsFor: '' };
        assert.match(terms.pathTakeawayNext(said), /^\p{Lu}.*\.$/u);
      }
      assert.equal(terms.pathState('constructor'), 'constructor');
    }
  });

  it('say that nothing can be begun, and what all waits for', () => {
    const { words } = spoken({ steps: ['a', 'b', 'c'], edges: ['a > b', 'b > a', 'a > c'], done: ['c?'] });
    assert.match(words.takeawayText(), /Nothing can be begun now: what is left waits for Title [ab]/u);
    const circle = words.analysis().find(({ kind }) => kind === 'circle')!;
    assert.equal(circle.tone, 'attention');
    assert.match(
      circle.text,
      /^Title ([ab]), which is needed by Title [ab], which is needed by Title \1\. None/u,
    );
    assert.deepEqual(circle.nodeIds, ['a', 'b']);
  });

  it('name a rule that cannot be met, what is apart and what is missing', () => {
    const { words } = spoken({
      steps: ['a', 'b'],
      nodes: [group('g', ['a', 'gone'], { kind: 'at-least', count: 3 })],
    });
    const texts = new Map(words.analysis().map(({ kind, text }) => [kind, text]));
    assert.equal(texts.get('rule'), 'untitled (g) asks for 3 steps and lists only 2.');
    assert.equal(texts.get('apart'), 'Title b builds on nothing, and nothing builds on it.');
    assert.equal(texts.get('missing'), 'The pathway refers to gone, which is not in it.');
    assert.equal(texts.get('hours'), 'Hours unknown: none of the 2 steps says how long it takes.');
  });
});

describe('the table twin', () => {
  const told = spoken({
    steps: ['a', 'b'],
    nodes: [group('g', ['a'], { kind: 'all' }, { title: '=SUM(A1)' })],
    edges: ['a > b'],
    done: ['a'],
    activities: { a: { hours: 1.5 } },
  });

  it('has a row for each step and group, with what is not known marked', () => {
    const { rows, columns, caption } = told.words.table();
    assert.equal(caption, 'Pathway: 2 steps and 1 group, one row each');
    assert.equal(columns[0]!.key, 'step');
    const row = (title: string) => rows.find((each) => each['step']!.text === title)!;
    assert.deepEqual(row('Title a')['hours'], { text: '1.5', sort: 1.5 });
    assert.equal(row('Title b')['hours']!.tone, 'unknown');
    assert.equal(row('Title b')['on']!.text, 'Title a');
    assert.equal(row('Title b')['status']!.text, 'open, next');
    assert.equal(rows.length, 3);
  });

  it('leaves as CSV with ids, and without formulas', () => {
    const csv = toCsv(told.words.table({ withIds: true }));
    assert.match(csv, /^Step,Order,Stage,.*,Id\r\n/u);
    assert.ok(csv.includes("'=SUM(A1)"));
  });
});

const [file] = realFiles('real/ctdl/', 'usu-empowering-teaching-excellence.ctdl.json');

describe('Empowering Teaching Excellence', { skip: file === undefined }, () => {
  const told = (options: SaidOptions = {}): Said => {
    const { document } = readCtdl(realText(`real/ctdl/${file}`));
    const activityId = (title: string) => document.activities?.find((each) => each.title === title)?.id;
    const records: readonly (readonly [string, string])[] = [
      ['Plan Teaching Excellence Pathway (Engage)', 'completed'],
      ['Peer Review Course (Implement)', 'completed'],
      ['ETE Sparkshop - Evidence-Based Teaching (Engage)', 'completed'],
      ['Learning Circle - Evidence-Based Teaching (Engage)', 'in-progress'],
    ];
    const { plan } = parsePlan({
      ...document,
      educators: [{ id: 'e', displayName: 'Educator 17' }],
      participations: records.map(([title, status], at) => ({
        ...{ id: `r${at}`, educatorId: 'e', activityId: activityId(title), status, date: '2026-08-21' },
      })),
    });
    return said(plan!, [...plan!.pathways.values()][0], plan!.educators.get('e'), options);
  };
  const titled = ({ facts }: Said, title: string) => facts.steps.find((each) => each.title === title)!;

  it('says how far one is, which badge is next, and why', () => {
    assert.equal(
      told().words.takeawayText(),
      '3 badges are done; 17 more lead to Teaching Excellence Pathway, of which 1 is under way. Teaching Philosophy is next: it completes Individualized Teaching Improvement Track, and no way to Teaching Scholar Certificate leads around it.',
    );
    assert.equal(
      told().words.whyNext(),
      'All 4 tracks and Teaching Scholar Certificate ask for it by name, and it completes Individualized Teaching Improvement Track. 10 of the 15 groups that are left cannot be done without it.',
    );
  });

  it('says the same in Spanish', () => {
    assert.equal(
      told({ lang: 'es' }).words.takeawayText(),
      '3 insignias están hechas; 17 más llevan a Teaching Excellence Pathway, de las que 1 está en curso. Lo siguiente es Teaching Philosophy: completa Individualized Teaching Improvement Track, y ningún camino a Teaching Scholar Certificate lo evita.',
    );
  });

  it('says its rules, stages and what is left', () => {
    const all = told();
    const { words, outline } = all;
    const of = (title: string) => outline.groups.get(titled(all, title).id)!;
    assert.deepEqual(words.rules(of('Scholar Engage Level')), ['Any 6 of these 31 badges, you have 2.']);
    assert.deepEqual(words.rules(of('Evidence-Based Teaching Track')), ['All 5 badges, you have 2.']);
    assert.equal(
      words.sameAs(of('Master Implement Level')),
      'The same 31 as for Scholar Implement Level, and SoTL Scholar Awards',
    );
    assert.equal(
      words.closing(of('Teaching Scholar Certificate'))[0],
      'Locked: 7 badges to go (4 Engage, 2 Implement, 1 Contribute).',
    );
    assert.deepEqual(
      outline.stages.map((stage) => words.stageTitle(stage)),
      ['Your track', 'Teaching Scholar Certificate', 'Master Teacher Certificate'],
    );
    assert.equal(
      words.stageRule(outline.stages[0]!),
      'Any 1 of these 4 tracks. Every track asks for Teaching Philosophy.',
    );
  });

  it('says of a row what it is', () => {
    const all = told();
    const next = titled(all, 'Teaching Philosophy (Implement)');
    assert.equal(all.words.rowName(next), 'Teaching Philosophy, open, next, Implement, counts in 7 places');
    assert.equal(all.words.meta(next), 'Next · Implement · counts in 7 places');
    assert.equal(
      all.words.meta(titled(all, 'Plan Teaching Excellence Pathway (Engage)')),
      'Done Aug 21, 2026 · Engage',
    );
  });
});
