/** What is said of a level: where it began, where it is, where it is to go. */
import type { LocalizeController } from '../../locales/localize.js';
import type { GoalFacts, LevelFacts } from '../../model/growth/types.js';

export class LevelWords {
  constructor(private readonly localize: LocalizeController) {}

  /** "2 Developing" */
  name({ levels }: LevelFacts, index: number): string {
    const { value, label } = levels[index]!;
    return [this.localize.number(value), label].filter(Boolean).join(' ');
  }

  figure({ levels, current }: LevelFacts): string {
    if (current === undefined) return this.localize.term('unknown');
    return this.localize.term('growthLevelFigure', this.localize.number(levels[current]!.value));
  }

  text({ goal, level }: GoalFacts): string {
    const { localize } = this;
    if (!level) return '';
    const { baseline, current, target, source, asOf, baselineAsOf } = level;
    const name = (index: number | undefined) => (index === undefined ? undefined : this.name(level, index));
    return localize.term('growthLevelText', {
      start: name(baseline),
      now: name(current),
      target: name(target),
      by: goal.due && localize.plainDate(goal.due, 'month'),
      up: baseline === undefined || current === undefined ? undefined : current - baseline,
      since: baselineAsOf && localize.plainDate(baselineAsOf, 'month'),
      seenIn: source && localize.term('growthLevelSource', source),
      seenOn: asOf && localize.plainDate(asOf),
    });
  }

  /** For those who hear the page: the ends of the scale, and what is written beside it. */
  scale(level: LevelFacts): string {
    const last = level.levels.length - 1;
    if (last < 0) return '';
    const ends = [this.name(level, 0), this.name(level, last)] as const;
    return this.localize.term('growthLevelScale', level.levels.length, ...ends);
  }

  offScale({ offScale }: LevelFacts): string {
    if (offScale.length === 0) return '';
    const values = offScale.map((value) => this.localize.number(value));
    return this.localize.term('growthOffScale', this.localize.list(values), values.length);
  }
}
