/** The card as rows: everything that it shows, and what is not known. */
import type { Audience } from '../../contract/index.js';
import type { PlainDate } from '../../contract/plain-date.js';
import type { TableCell, TableColumn, TableData, TableRow } from '../../design/index.js';
import type { GoalFacts, GrowthFacts, LedgerFacts, LevelFacts } from '../../model/growth/types.js';
import type { GrowthWords } from './words.js';

const KEYS = ['what', 'goal', 'kind', 'status', 'start', 'now', 'target', 'date'] as const;
type Cells = { readonly [K in (typeof KEYS)[number]]?: TableCell | string };

const empty: TableCell = { text: '' };

export function growthTable(facts: GrowthFacts, words: GrowthWords, audience: Audience): TableData {
  const maker = new RowMaker(words);
  const isPublic = audience === 'public';
  return {
    caption: words.localize.term('growthTableCaption', words.name(facts)),
    columns: columnsOf(words),
    rows: [
      maker.plan(facts),
      ...facts.goals.flatMap((goal) => maker.goal(goal)),
      ...(isPublic ? [] : [...maker.around(facts), ...facts.ledgers.flatMap((each) => maker.ledger(each))]),
    ],
  };
}

function columnsOf({ localize }: GrowthWords): readonly TableColumn[] {
  return [
    { key: 'what', label: localize.term('growthTableWhat'), kind: 'text' },
    { key: 'goal', label: localize.term('growthTableGoal'), kind: 'text' },
    { key: 'kind', label: localize.term('growthTableKind'), kind: 'text' },
    { key: 'status', label: localize.term('growthTableStatus'), kind: 'text' },
    { key: 'start', label: localize.term('growthTableStart'), kind: 'number' },
    { key: 'now', label: localize.term('growthTableNow'), kind: 'number' },
    { key: 'target', label: localize.term('growthTableTarget'), kind: 'number' },
    { key: 'date', label: localize.term('growthTableDate'), kind: 'date' },
  ];
}

class RowMaker {
  constructor(private readonly words: GrowthWords) {}

  private row(cells: Cells): TableRow {
    const entries = KEYS.map((key) => {
      const cell = cells[key] ?? empty;
      return [key, typeof cell === 'string' ? { text: cell } : cell] as const;
    });
    return Object.fromEntries(entries);
  }

  private term(key: 'growthGoal', value: number): string {
    return this.words.localize.term(key, value);
  }

  private date(date: PlainDate | undefined): TableCell {
    return date === undefined ? empty : { text: this.words.date(date), sort: date };
  }

  private unknown(): TableCell {
    return { text: this.words.localize.term('unknown'), tone: 'unknown' };
  }

  private number(value: number | undefined, text: (value: number) => string): TableCell {
    return value === undefined ? this.unknown() : { text: text(value), sort: value };
  }

  plan(facts: GrowthFacts): TableRow {
    const { localize } = this.words;
    const { status } = facts.growthPlan;
    return this.row({
      what: this.words.name(facts),
      goal: localize.term('growthTablePlan'),
      kind: localize.term('growthHeading'),
      status: status === undefined ? '' : this.words.status(status),
      date: this.date(facts.period.end),
    });
  }

  goal(facts: GoalFacts): TableRow[] {
    const { words } = this;
    const { localize } = words;
    const { goal, number } = facts;
    const of = this.term('growthGoal', number);
    const kind = goal.kind ? localize.term('growthGoalKindWord', goal.kind) : of;
    const status = goal.status ? localize.term('growthGoalStatusWord', goal.status) : '';
    return [
      this.row({ what: words.statement(goal), goal: of, kind, status, date: this.date(goal.due) }),
      ...facts.thread.map((stop) =>
        this.row({
          what: words.stopTitle(stop),
          goal: of,
          kind: localize.term('growthServes'),
          status: words.stopNote(stop),
        }),
      ),
      ...this.standing(facts, of),
      ...this.doing(facts, of),
      ...this.showing(facts, of),
    ];
  }

  private standing({ level, measures }: GoalFacts, goal: string): TableRow[] {
    const { words } = this;
    const { localize } = words;
    const rows = level ? [this.level(level, goal)] : [];
    for (const facts of measures) {
      const { measure, latest } = facts;
      const text = (value: number) => words.measures.value(value, measure?.unit);
      rows.push(
        this.row({
          what: words.measures.name(facts),
          goal,
          kind: localize.term('growthMeasure'),
          start: this.number(measure?.baseline?.value, text),
          now: latest
            ? this.number(latest.value, text)
            : { text: words.measures.figure(facts), tone: 'unknown' },
          target: this.number(measure?.target?.value, text),
          date: this.date(latest?.date),
        }),
      );
    }
    return rows;
  }

  private level(level: LevelFacts, goal: string): TableRow {
    const { words } = this;
    const at = (index: number | undefined) =>
      index === undefined
        ? this.unknown()
        : { text: words.levels.name(level, index), sort: level.levels[index]!.value };
    return this.row({
      what: level.scaleTitle ?? words.localize.term('growthLevel'),
      goal,
      kind: words.localize.term('growthLevel'),
      start: at(level.baseline),
      now: at(level.current),
      target: at(level.target),
      date: this.date(level.asOf),
    });
  }

  private doing({ actions }: GoalFacts, goal: string): TableRow[] {
    const { words } = this;
    return actions.map((facts) => {
      const { action, state } = facts;
      const date = (state === 'done' ? action.completedOn : undefined) ?? action.due;
      return this.row({
        what: [words.actionText(facts), words.actionHours(facts)].filter(Boolean).join(', '),
        goal,
        kind: words.localize.term('growthAction'),
        status: [words.actionStatus(facts), action.blockedBy].filter(Boolean).join(': '),
        date: date === undefined ? this.unknown() : this.date(date),
      });
    });
  }

  private showing({ goal: record, collaborators }: GoalFacts, goal: string): TableRow[] {
    const { localize, side } = this.words;
    const reflections = record.reflections.map((each) =>
      this.row({
        what: each.text ?? '',
        goal,
        kind: localize.term('growthReflection'),
        status: side.author(each) ?? '',
        date: this.date(each.date),
      }),
    );
    const evidence = record.evidence.map((each) =>
      this.row({
        what: [each.title, each.text, each.url].filter(Boolean).join(', '),
        goal,
        kind: localize.term('growthEvidence'),
        date: this.date(each.date),
      }),
    );
    const people = collaborators.map((each) =>
      this.row({ what: side.collaborator(each), goal, kind: localize.term('growthPeople') }),
    );
    return [...reflections, ...evidence, ...people];
  }

  /** Reviews, signatures and versions: they are about the whole plan. */
  around({ reviews, signOffs, revisions }: GrowthFacts): TableRow[] {
    const { localize, side } = this.words;
    const goal = localize.term('growthTablePlan');
    return [
      ...reviews.map((each) =>
        this.row({
          what: [side.reviewName(each), each.review?.comments].filter(Boolean).join(': '),
          goal,
          kind: localize.term('growthReview'),
          status: side.reviewWord(each),
          date: each.review?.date ? this.date(each.review.date) : this.unknown(),
        }),
      ),
      ...signOffs.map((each) =>
        this.row({
          what: side.signer(each),
          goal,
          kind: localize.term('growthSignOff'),
          status: side.meaning(each),
          date: this.date(each.signOff.date),
        }),
      ),
      ...revisions.map((each, index) =>
        this.row({
          what: each.revision.summary ?? localize.term('growthNoSummary'),
          goal,
          kind: localize.term('growthVersion', index + 2),
          status: each.author ?? '',
          date: this.date(each.revision.date),
        }),
      ),
    ];
  }

  ledger(facts: LedgerFacts): TableRow[] {
    const { localize, hours } = this.words;
    const goal = localize.term('growthTablePlan');
    const kind = localize.term('growthHours');
    const amount = (value: number) => hours.amount(facts, value);
    const { cycle } = hours.head(facts);
    return [
      this.row({
        what: cycle,
        goal,
        kind,
        now: this.number(facts.earned, amount),
        target: this.number(facts.required, amount),
        date: this.date(facts.requirement.cycleEnd),
      }),
      ...facts.categories.map((each) =>
        this.row({
          what: `${cycle}: ${hours.categoryName(each)}`,
          goal,
          kind,
          status: hours.categoryNote(facts, each),
          now: this.number(each.earned, amount),
          target: each.minimum === undefined ? '' : this.number(each.minimum, amount),
        }),
      ),
    ];
  }
}
