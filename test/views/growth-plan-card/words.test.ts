import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { parsePlan } from '../../../src/contract/index.js';
import { GROWTH_PLAN_KINDS, GROWTH_PLAN_STATUSES } from '../../../src/contract/vocabulary.js';
import { en } from '../../../src/locales/en.js';
import { EXCLUSIONS } from '../../../src/model/growth/index.js';
import { es } from '../../../src/locales/es.js';
import { NEXT_REASONS } from '../../../src/model/growth/index.js';
import { chooseGrowthPlan } from '../../../src/views/growth-plan-card/choose.js';
import { growthTable } from '../../../src/views/growth-plan-card/table-twin.js';
import { dayIn } from '../../../src/views/today.js';
import {
  alone,
  longNames,
  many,
  noGoals,
  teamPlan,
  unknowns,
  whole,
} from '../../../stories/views/growth-plan-card/plans.js';
import { spoken } from './english.js';

const blanks = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

describe('the head', () => {
  it('says whose plan it is, and the sentence with the numbers', () => {
    const { facts, words } = spoken(whole);
    assert.equal(words.name(facts), 'Educator 17');
    assert.equal(words.region(facts), 'Growth plan of Educator 17, 2026–27');
    assert.equal(words.role(facts), 'Grade 2 teacher, early career, Lincoln Elementary');
    assert.equal(
      words.takeaway(facts),
      '4 of 9 actions are done and 1 is overdue; goal 1 is one level short of its target.',
    );
  });

  it('says the same in Spanish', () => {
    const { facts, words } = spoken(whole, { lang: 'es' });
    assert.equal(words.region(facts), 'Plan de crecimiento de Educator 17, 2026–27');
    assert.equal(
      words.takeaway(facts),
      '4 de 9 acciones están hechas y 1 está atrasada; la meta 1 está un nivel por debajo de lo previsto.',
    );
  });

  it('names a team with its members', () => {
    const { facts, words } = spoken(teamPlan);
    assert.equal(words.name(facts), 'Grade 2 learning community');
    assert.equal(words.role(facts), '2 members: Educator 17 and Educator 4, Lincoln Elementary');
  });

  it('counts in whole sentences', () => {
    const counts = { actions: 5, done: 0, overdue: 0, blocked: 0, goals: 1 };
    assert.equal(en.growthTakeaway(counts), 'None of its 5 actions is done.');
    assert.equal(en.growthTakeaway({ ...counts, actions: 1 }), 'Its one action is not done yet.');
    assert.equal(en.growthTakeaway({ ...counts, actions: 0 }), 'No action is planned yet.');
    assert.equal(en.growthTakeaway({ ...counts, done: 5 }), 'All 5 actions are done.');
    assert.equal(
      en.growthTakeaway({ ...counts, done: 2, overdue: 2, blocked: 1 }),
      '2 of 5 actions are done, 2 are overdue and 1 is blocked.',
    );
    assert.equal(spoken(noGoals).words.takeaway(spoken(noGoals).facts), 'This plan has no goals yet.');
  });
});

describe('the next step', () => {
  it('has the wording of the action, and its reasons with what is overdue standing out', () => {
    const { facts, words } = spoken(whole);
    assert.equal(words.next.text(facts.next!), 'Film one phonics lesson, watch it with the coach');
    assert.deepEqual(words.next.reason(facts.next!, facts.goals), {
      text: 'First because it is 11 days overdue, it leads to level 3, and the mid-year review will look at it.',
      stressed: '11 days overdue',
    });
    assert.equal(words.next.short(facts.next!), '11 days overdue');
  });

  it('has a sentence for every reason, in both languages', () => {
    for (const reason of NEXT_REASONS) {
      for (const terms of [en, es]) {
        const text = terms.growthNextReason({ reason, overdue: reason === 'overdue' ? '3' : undefined });
        assert.match(text, /^\p{Lu}.+\.$/u);
        assert.ok(!text.includes(reason) || reason === 'blocked', text);
      }
    }
  });
});

describe('a goal', () => {
  it('says its thread as one sentence', () => {
    const { facts, words } = spoken(whole);
    assert.equal(
      blanks(words.threadSentence(facts.goals[0]!)),
      'Serves Structured literacy in K–2, a strong link to Literacy by grade 3, measured by Grade 3 reading: 52 %, from 48 %; target 65 %.',
    );
  });

  it('says level, target and scale', () => {
    const { facts, words } = spoken(whole);
    const [goal] = facts.goals;
    assert.equal(words.levels.figure(goal!.level!), 'Level 2');
    assert.equal(words.levels.text(goal!), 'Up one since the start; target 3 Proficient by May 2027.');
    assert.equal(words.levels.scale(goal!.level!), 'The scale has 4 levels, from 1 Emerging to 4 Leading.');
  });

  it('says how far a measure is from the straight line', () => {
    const { facts, words } = spoken(whole);
    const [measure] = facts.goals[1]!.measures;
    assert.equal(blanks(words.measures.figure(measure!)), '55 %');
    assert.equal(
      blanks(words.measures.text(measure!)),
      'On Nov 17, 2026, 20 people, from 40 % in September 2026; 6.4 points ahead of the straight line to 75 % by May 2027.',
    );
  });

  it('says overdue and blocked in words, and a word that is not ours as it is', () => {
    const [overdue] = spoken(whole).facts.goals[0]!.actions.filter(({ state }) => state === 'overdue');
    assert.equal(spoken(whole).words.actionStatus(overdue!), 'overdue 11 days');
    const { facts, words } = spoken(longNames);
    assert.deepEqual(
      facts.goals[0]!.actions.map((action) => words.actionStatus(action)),
      ['blocked', 'waiting-for-the-board'],
    );
  });
});

describe('what is missing', () => {
  it('is said as missing, and never as zero', () => {
    const { facts, words } = spoken(unknowns);
    const [first, second] = facts.goals;
    assert.equal(words.measures.figure(first!.measures[0]!), 'unknown');
    assert.equal(words.statement(second!.goal), 'This goal has no statement yet (u2)');
    assert.equal(words.stopTitle(second!.thread[0]!), 'unknown (g-gone)');
    assert.equal(words.actionDate(second!.actions[0]!), 'no date');
    assert.equal(words.actionStatus(second!.actions[0]!), 'status unknown');
  });

  it('is said of a document with one growth plan and nothing else', () => {
    const { facts, words } = spoken(alone);
    assert.equal(words.name(facts), 'Growth plan');
    assert.deepEqual(
      facts.goals.map((goal) => goal.thread.map((stop) => words.stopNote(stop))),
      [['not in this document'], ['not in this document', 'not in this document']],
    );
    assert.deepEqual(facts.ledgers, []);
  });

  it('is no zero in the hours of somebody of whom nothing is known', () => {
    const { facts, words } = spoken(many(2));
    assert.equal(words.hours.head(facts.ledgers[0]!).figure, 'unknown');
    assert.deepEqual(words.hours.notes(facts.ledgers[0]!), ['Nothing that was completed is known.']);
  });
});

describe('hours', () => {
  it('are said by category, with what is planned and what has no minimum', () => {
    const { facts, words } = spoken(whole);
    const [ledger] = facts.ledgers;
    assert.deepEqual(words.hours.head(ledger!), {
      figure: '27',
      of: 'of 45 hours',
      cycle: 'License renewal cycle, to Jun 30, 2028',
    });
    assert.deepEqual(
      ledger!.categories.map((each) =>
        blanks(
          [words.hours.categoryAmount(ledger!, each), words.hours.categoryNote(ledger!, each)].join(' | '),
        ),
      ),
      [
        '9 of 12 h | 3 h to go, planned',
        '6 of 6 h | minimum met',
        '8 of 10 h | 2 h to go, planned',
        '4 h | no minimum',
      ],
    );
  });
});

describe('signatures', () => {
  it('tell received from agreed, and who has not agreed to the latest version', () => {
    const { facts, words } = spoken(whole);
    assert.deepEqual(
      facts.signOffs.map((each) => words.side.meaning(each)),
      ['agreed', 'agreed', 'received'],
    );
    assert.equal(words.side.notAgreed(facts), 'Educator 17 and Principal have not yet agreed to it.');
  });
});

describe('the table twin', () => {
  it('holds everything that the card shows', () => {
    const { facts, words } = spoken(whole);
    const { columns, rows } = growthTable(facts, words, 'self');
    const kinds = new Set(rows.map((row) => row['kind']!.text));
    for (const kind of ['Serves', 'Level', 'Measure', 'Action', 'Reflection', 'Evidence', 'Working with']) {
      assert.ok(kinds.has(kind), kind);
    }
    for (const kind of ['Review', 'Sign-off', 'Version 2', 'Hours']) assert.ok(kinds.has(kind), kind);
    for (const row of rows)
      assert.deepEqual(
        Object.keys(row),
        columns.map(({ key }) => key),
      );
    const measure = rows.find((row) => row['kind']!.text === 'Measure')!;
    assert.deepEqual([measure['start']!.sort, measure['now']!.sort, measure['target']!.sort], [40, 55, 75]);
  });

  it('marks what is not known', () => {
    const { facts, words } = spoken(unknowns);
    const rows = growthTable(facts, words, 'self').rows.filter((row) => row['kind']!.text === 'Measure');
    assert.equal(rows[0]!['now']!.tone, 'unknown');
  });

  it('has no names, levels, reviews or reflections for the public', () => {
    const { facts, words } = spoken(whole, { audience: 'public' });
    const text = JSON.stringify(growthTable(facts, words, 'public'));
    for (const hidden of ['Educator 17', 'Level', 'Review', 'Reflection', 'agreed', 'rush the blending']) {
      assert.ok(!text.includes(hidden), hidden);
    }
    assert.ok(text.includes('I teach phonics'));
  });
});

describe('words of the contract', () => {
  it('have a name in both languages; prototypes are not among them', () => {
    for (const terms of [en, es]) {
      for (const word of GROWTH_PLAN_STATUSES) assert.notEqual(terms.growthStatusWord(word), word);
      for (const word of GROWTH_PLAN_KINDS) assert.notEqual(terms.growthKindWord(word), word);
      assert.equal(terms.growthStatusWord('constructor'), 'constructor');
    }
  });
});

describe('which growth plan', () => {
  const { plan } = parsePlan(many(3));
  const nothing = { growthPlan: undefined, educator: undefined, selection: null, shown: undefined };
  const choose = (wanted: object) => chooseGrowthPlan(plan!, { ...nothing, ...wanted })?.id;

  it('is the one asked for, else the one picked, else the one shown, else the first', () => {
    assert.equal(choose({}), 'gp0');
    assert.equal(choose({ shown: 'gp2' }), 'gp2');
    assert.equal(choose({ shown: 'gp2', selection: { kind: 'growth-plan', id: 'gp1' } }), 'gp1');
    assert.equal(choose({ shown: 'gp2', selection: { kind: 'educator', id: 'p1' } }), 'gp1');
    assert.equal(choose({ shown: 'gp2', selection: { kind: 'goal', id: 'g-read' } }), 'gp2');
    assert.equal(choose({ educator: 'p2', selection: { kind: 'growth-plan', id: 'gp1' } }), 'gp2');
    assert.equal(choose({ growthPlan: 'gp9' }), undefined);
    assert.equal(choose({ educator: 'nobody' }), undefined);
  });
});

describe('today', () => {
  it('is the day in the plan’s own time zone', () => {
    const moment = Date.UTC(2026, 10, 24, 3, 30);
    assert.equal(dayIn(moment, 'America/Chicago'), '2026-11-23');
    assert.equal(dayIn(moment, 'Asia/Tokyo'), '2026-11-24');
    assert.match(dayIn(moment, 'Nowhere/At-all'), /^2026-11-2[345]$/);
  });
});

describe('why hours do not count', () => {
  it('is said in words for every reason that the model gives, in both languages', () => {
    for (const why of EXCLUSIONS) {
      for (const terms of [en, es]) {
        for (const said of [terms.growthExcluded(why, 2), terms.growthNotPlanned(why, 1)]) {
          assert.match(said, /: .+\.$/);
          assert.equal(said.includes('-'), false, said);
          assert.notEqual(said.split(': ')[1], `${why}.`);
        }
      }
    }
  });
});
