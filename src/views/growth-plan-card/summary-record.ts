/** What a summary says, as plain records: small enough to keep two hundred of them. */
import type { Audience } from '../../contract/index.js';
import type { GoalFacts, GrowthFacts, LedgerFacts, LevelFacts } from '../../model/growth/types.js';
import { trackLine } from './geometry.js';
import { levelLinePaths, linePaths, UNKNOWN_LINE, type LinePaths } from './summary-line.js';
import type { GrowthWords } from './words.js';

/** So many goals have a line of their own; the actions of all are counted. */
const LINES = 2;

export interface SummaryGoal {
  readonly name: string;
  readonly line: LinePaths;
  readonly value: string;
}

export interface SummaryRecord {
  readonly name: string;
  readonly region: string;
  readonly facts: string;
  readonly status: string | undefined;
  readonly role: string;
  readonly next: string;
  readonly reason: string;
  readonly isOverdue: boolean;
  readonly goals: readonly SummaryGoal[];
  /** Pairs of a label and what stands under it. */
  readonly foot: readonly (readonly [label: string, value: string])[];
}

export function summaryOf(facts: GrowthFacts, words: GrowthWords, audience: Audience): SummaryRecord {
  const { next, growthPlan } = facts;
  return {
    name: words.name(facts),
    region: words.region(facts),
    facts: [words.planKind(facts) || words.localize.term('growthHeading'), words.period(facts)]
      .filter(Boolean)
      .join(', '),
    status: growthPlan.status,
    role: facts.who.isTeam ? words.role(facts) : words.roleAlone(facts),
    next: next ? words.next.text(next) : words.localize.term('growthNextOver', statusOf(facts, words)),
    reason: next ? words.next.short(next) : '',
    isOverdue: next?.reason === 'overdue',
    goals: facts.goals.slice(0, LINES).map((goal) => summaryGoal(goal, words)),
    foot: footOf(facts, words, audience),
  };
}

const statusOf = ({ growthPlan: { status } }: GrowthFacts, words: GrowthWords): string =>
  status === undefined ? '' : words.status(status);

function summaryGoal(goal: GoalFacts, words: GrowthWords): SummaryGoal {
  const { level, measures } = goal;
  const [measured] = measures;
  const name = words.shortName(goal);
  const isMeasured = measured?.latest && level?.current === undefined;
  if (isMeasured && measured.measure) {
    const { baseline, target, unit } = measured.measure;
    const say = (value: number | undefined) => (value === undefined ? '' : words.measures.value(value, unit));
    const line = trackLine({ start: baseline?.value, now: measured.latest.value, target: target?.value });
    const now =
      target?.value === undefined ? say(measured.latest.value) : words.localize.number(measured.latest.value);
    const value = words.localize.term('growthSummaryValue', now, say(target?.value));
    return { name, line: line ? linePaths(line) : UNKNOWN_LINE, value };
  }
  if (level?.current === undefined)
    return { name, line: UNKNOWN_LINE, value: words.localize.term('unknown') };
  return { name, line: levelLinePaths(level.levels.length, level), value: levelValue(level, words) };
}

function levelValue({ levels, current, target }: LevelFacts, { localize }: GrowthWords): string {
  const number = (index: number | undefined) =>
    index === undefined ? '' : localize.number(levels[index]!.value);
  return localize.term('growthSummaryValue', number(current), number(target));
}

const earnedOf = (
  { earned, required }: LedgerFacts,
  of: (one: number, all: number) => string,
  alone: string,
): string => (required === undefined ? alone : of(earned, required));

function footOf(
  facts: GrowthFacts,
  words: GrowthWords,
  audience: Audience,
): readonly (readonly [string, string])[] {
  const { localize } = words;
  const { total, done } = facts.actions;
  const of = (one: number, all: number) =>
    localize.term('growthSummaryOf', localize.number(one), localize.number(all));
  const actions = [
    localize.term('growthActions'),
    total === 0 ? localize.term('growthNone') : of(done, total),
  ];
  if (audience === 'public') return [actions as [string, string]];
  const [ledger] = facts.ledgers;
  const hours = ledger?.of ? earnedOf(ledger, of, localize.number(ledger.earned)) : localize.term('unknown');
  return [actions as [string, string], [localize.term('growthHours'), hours], words.side.nextReview(facts)];
}
