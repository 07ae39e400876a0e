/** What is said of a measure: its values, how far it is from the straight way to its target. */
import type { Measure } from '../../contract/goals.js';
import { daysBetween, type PlainDate } from '../../contract/plain-date.js';
import type { Plan } from '../../contract/plan.js';
import type { LocalizeController } from '../../locales/localize.js';
import { latestOf } from '../../model/alignment/states.js';
import type { GrowthFacts, MeasureFacts, ThreadStop } from '../../model/growth/types.js';
import type { TrackValues } from './geometry.js';
import type { MeasureInput, MeasureTexts } from './measure-geometry.js';

/** Below this group size a withheld value says so, where the plan does not give its own. */
const USUAL_MINIMUM = 10;

/** The day of the mid-year review. */
export const midYear = ({ reviews }: GrowthFacts): PlainDate | undefined =>
  reviews.find(({ kind }) => kind === 'mid')?.review?.date;

export class MeasureWords {
  constructor(
    private readonly localize: LocalizeController,
    private readonly plan: Plan,
  ) {}

  name({ measure, id }: MeasureFacts): string {
    if (!measure) return this.localize.term('growthUnknown', id);
    return measure.name ?? this.localize.term('growthUntitled', id);
  }

  /** A value with its unit: "65 %". */
  value(value: number, unit: string | undefined): string {
    const number = this.localize.number(value);
    return unit ? `${number}\u00a0${unit}` : number;
  }

  values({ measure }: ThreadStop): TrackValues {
    return {
      start: measure?.baseline?.value,
      now: measure && latestOf(measure)?.value,
      target: measure?.target?.value,
    };
  }

  /** "52 %, from 48 %; target 65 %" */
  standing(stop: ThreadStop): string {
    const { start, now, target } = this.values(stop);
    const unit = stop.measure?.unit;
    const say = (value: number | undefined) => (value === undefined ? '' : this.value(value, unit));
    const unknown = stop.measure ? this.unknown(stop.measure) : this.localize.term('growthNotInPlan');
    return this.localize.term('growthValues', say(now) || unknown, say(start), say(target));
  }

  /** Why there is no value: nobody measured, or too few people to say. */
  private unknown(measure: Measure): string {
    const isWithheld = measure.observations.some(({ suppressed }) => suppressed);
    const minimum = this.plan.privacy.minimumGroupSize ?? USUAL_MINIMUM;
    return isWithheld
      ? this.localize.term('suppressedShort', minimum)
      : this.localize.term('growthNowUnknown');
  }

  figure({ measure, latest }: MeasureFacts): string {
    if (!measure) return this.localize.term('unknown');
    return latest ? this.value(latest.value, measure.unit) : this.unknown(measure);
  }

  text(facts: MeasureFacts): string {
    const { localize } = this;
    const { measure, latest, ahead } = facts;
    if (!measure) return localize.term('growthNotInPlan');
    const { baseline, target, unit } = measure;
    const say = (value: number | undefined) => (value === undefined ? undefined : this.value(value, unit));
    return localize.term('growthMeasureText', {
      date: latest && localize.plainDate(latest.date),
      people: latest?.n,
      isUnknown: latest === undefined,
      start: say(baseline?.value),
      startDate: baseline?.date && localize.plainDate(baseline.date, 'month'),
      target: say(target?.value),
      targetDate: target?.date && localize.plainDate(target.date, 'month'),
      ahead: ahead === undefined ? undefined : this.distance(Math.abs(ahead), unit),
      side: ahead === undefined ? undefined : Math.sign(this.rounded(ahead)),
      isReached: this.isReached(facts),
    });
  }

  private rounded(value: number): number {
    return Math.round(value * 10) / 10;
  }

  /** Shares differ by points, everything else by its unit. */
  private distance(value: number, unit: string | undefined): string {
    const rounded = this.rounded(value);
    if (unit !== '%') return this.value(rounded, unit);
    return this.localize.term('growthPoints', rounded, this.localize.number(rounded));
  }

  private isReached({ measure, latest }: MeasureFacts): boolean {
    const target = measure?.target?.value;
    if (target === undefined || !latest) return false;
    return measure?.direction === 'decrease' ? latest.value <= target : latest.value >= target;
  }

  input({ measure }: MeasureFacts, upright: PlainDate | undefined): MeasureInput {
    const end = (point: Measure['target']) =>
      point?.value === undefined ? undefined : { value: point.value, date: point.date };
    return {
      start: end(measure?.baseline),
      target: end(measure?.target),
      seen: (measure?.observations ?? []).map(({ date, value, suppressed }) => ({
        date,
        value: suppressed ? undefined : value,
        isSuppressed: suppressed,
      })),
      upright,
    };
  }

  /** Over more than about a year a day without its year could be any. */
  private isLong(dates: readonly (PlainDate | undefined)[]): boolean {
    const known = dates.filter((date) => date !== undefined).sort();
    return known.length > 1 && daysBetween(known[0]!, known.at(-1)!) > 360;
  }

  /** What is written at the places of the picture. */
  texts({ measure, latest }: MeasureFacts): MeasureTexts {
    const { localize } = this;
    const { baseline, target, unit } = measure ?? {};
    const value = (number: number | undefined) => (number === undefined ? '' : this.value(number, unit));
    const style = this.isLong([baseline?.date, latest?.date, target?.date]) ? 'short' : 'day';
    const day = (date: PlainDate | undefined) => (date === undefined ? '' : localize.plainDate(date, style));
    return {
      start: value(baseline?.value),
      now: value(latest?.value),
      target: target?.value === undefined ? '' : localize.term('target', value(target.value)),
      startDate: day(baseline?.date),
      nowDate: day(latest?.date),
      targetDate: target?.date === undefined ? '' : localize.plainDate(target.date),
      upright: localize.term('growthMidYear'),
    };
  }
}
