/** What the overview says beside what all parts say: heads, row names, fractions of levels, notes. */
import type { OutlineStage, StepFacts, StepState } from '../../model/sequencing/index.js';
import type { OverviewGeometry } from './overview-geometry.js';
import { hasStageFractions, TICKS, type TickRowFacts } from '../../model/sequencing/tally.js';
import type { PathwayWords, SaidValue } from './words.js';

/** Words that names have in common at their end, or at their beginning, tell nobody anything. */
function withoutCommon(names: readonly string[]): readonly string[] {
  const split = names.map((name) => name.split(/\s+/u));
  const least = Math.min(...split.map(({ length }) => length));
  if (names.length < 2 || new Set(names).size < names.length) return names;
  const isShared = (at: number) => new Set(split.map((words) => words.at(at)?.toLowerCase())).size === 1;
  let [start, end] = [0, 0];
  while (start + 1 < least && isShared(start)) start++;
  while (start + end + 1 < least && isShared(-1 - end)) end++;
  return split.map((words) => words.slice(start, words.length - end).join(' '));
}

export class OverviewWords {
  constructor(private readonly words: PathwayWords) {}

  private get localize(): PathwayWords['localize'] {
    return this.words.localize;
  }

  /** Names without what all of them have in common. */
  shorten(steps: readonly StepFacts[]): readonly string[] {
    return withoutCommon(steps.map((step) => this.words.name(step)));
  }

  /** Head of the fractions. */
  done(): string {
    return this.localize.term('overDone', this.words.names.whose ?? '');
  }

  /** “88 badges, each drawn once” */
  drawn({ perTick }: OverviewGeometry): string {
    const { names, of } = this.words;
    return this.localize.term('overDrawn', names.count(names.noun, of.facts.counts.of), perTick);
  }

  columns({ by, targets }: OverviewGeometry): readonly string[] {
    if (by === 'level') {
      const names = this.shorten(targets.map(({ step }) => step));
      return names.map((name) => this.localize.term('overFor', name));
    }
    return hasStageFractions(this.words.of.facts) ? [this.done()] : [];
  }

  rowName({ kind, level, stage, rows }: TickRowFacts): string {
    if (kind === 'level') return level!;
    if (kind === 'stage' && stage) return this.words.stageTitle(stage);
    if (kind === 'other') return this.localize.term('overNoLevel');
    if (kind === 'beyond') return this.localize.term('pathOutOfReach');
    return this.localize.term('overRest', rows);
  }

  cells(row: TickRowFacts, { by }: OverviewGeometry): readonly string[] {
    if (by === 'level') return row.needs.map((rule) => (rule ? this.words.fraction(rule) : ''));
    if (!hasStageFractions(this.words.of.facts)) return [];
    const [have, of] = [row.done, row.steps].map((count) => this.localize.number(count));
    return [this.localize.term('pathFraction', have!, of!)];
  }

  /** “3 done, 1 in progress, 31 open”, for those who do not see the ticks. */
  states({ counts, apart }: TickRowFacts): string {
    const total = new Map<StepState, number>();
    for (const tick of TICKS) {
      const state: StepState = tick === 'next' || tick === 'plain' ? 'open' : tick;
      const count = (counts.get(tick) ?? 0) + (apart.get(tick) ?? 0);
      if (count > 0) total.set(state, (total.get(state) ?? 0) + count);
    }
    const { noun } = this.words.names;
    return [...total]
      .map(([state, count]) => this.localize.term('pathStateCount', state, count, noun))
      .join(', ');
  }

  /** What the ticks alone do not say. */
  notes({ rows }: OverviewGeometry): readonly string[] {
    const { localize } = this;
    const { facts } = this.words.of;
    const steps = facts.steps.filter(({ isGroup }) => !isGroup);
    const several = steps.filter(({ places }) => places.length > 1).length;
    const apart = rows.reduce((sum, row) => sum + [...row.apart.values()].reduce((a, b) => a + b, 0), 0);
    const notes = [
      several > 0 ? localize.term('overSeveral', several, steps.length) : '',
      apart > 0 ? localize.term('overApart', apart) : '',
    ].filter(Boolean);
    return notes.length > 0 ? [notes.join(' ')] : [];
  }

  /** Hours of a stage, as far as they are known. */
  hours(stage: OutlineStage): SaidValue {
    const { localize } = this;
    const { hours, steps } = this.words.of.facts.stages[stage.number] ?? {};
    if (!hours || (hours.total === 0 && hours.unknown > 0))
      return { text: localize.term('unknown'), isUnknown: (steps?.of ?? 0) > 0 };
    const total = localize.number(hours.total);
    return { text: hours.unknown > 0 ? localize.term('overHoursAtLeast', total) : total, isUnknown: false };
  }
}
