/** What is said of hours and credits toward renewal, each in the unit of its requirement. */
import type { LocalizeController } from '../../locales/localize.js';
import type { CategoryFacts, Exclusion, LedgerFacts } from '../../model/growth/types.js';
import type { BarPart } from './geometry.js';

export class HoursWords {
  constructor(private readonly localize: LocalizeController) {}

  /** "9 h" */
  amount({ unit }: LedgerFacts, amount: number): string {
    const number = this.number(amount);
    return unit === undefined ? number : `${number}\u00a0${this.localize.term('growthUnitShort', unit)}`;
  }

  /** Sums of quarter hours and of credits such as 0.1 have at most two places. */
  private number(amount: number): string {
    return this.localize.number(amount, { maximumFractionDigits: 2 });
  }

  private unit({ unit }: LedgerFacts): string {
    return unit === undefined ? '' : this.localize.term('growthUnitWord', unit);
  }

  head(facts: LedgerFacts): { readonly figure: string; readonly of: string; readonly cycle: string } {
    const { localize } = this;
    const { requirement, required, earned, of } = facts;
    const unit = this.unit(facts);
    const title = requirement.title ?? localize.term('growthUntitled', requirement.id);
    return {
      figure: of === 0 ? localize.term('unknown') : this.number(earned),
      of:
        required === undefined
          ? localize.term('growthUnits', unit)
          : localize.term('growthOfUnits', this.number(required), unit),
      cycle: localize.term(
        'growthCycle',
        title,
        requirement.cycleEnd ? localize.plainDate(requirement.cycleEnd) : '',
      ),
    };
  }

  /** What is earned, category by category, then what belongs to none. */
  earnedParts({ categories, uncategorized }: LedgerFacts): readonly number[] {
    return [...categories.map(({ earned }) => earned), uncategorized];
  }

  barName(facts: LedgerFacts, { kind, index }: BarPart): string {
    const { localize } = this;
    if (kind === 'planned') return localize.term('growthPlannedShort');
    if (kind === 'open') return localize.term('growthOpen', this.amount(facts, this.open(facts)));
    const category = facts.categories[index];
    return category ? this.categoryName(category) : localize.term('growthUncategorized');
  }

  private open({ required, earned, planned }: LedgerFacts): number {
    return Math.max(0, (required ?? 0) - earned - planned);
  }

  /** What the bar shows, for those who do not see it or its names. */
  sentence(facts: LedgerFacts): string {
    const open = this.open(facts);
    return this.localize.term(
      'growthHoursSentence',
      facts.planned > 0 ? this.amount(facts, facts.planned) : '',
      open > 0 ? this.amount(facts, open) : '',
    );
  }

  categoryName({ label, id }: CategoryFacts): string {
    return label ?? this.localize.term('growthUntitled', id);
  }

  /** What is earned in no category, as a row beside the categories. */
  uncategorized({ uncategorized: earned }: LedgerFacts): CategoryFacts {
    const label = this.localize.term('growthUncategorized');
    return { id: '', label, earned, planned: 0, minimum: undefined, maximum: undefined, isMet: undefined };
  }

  categoryAmount(facts: LedgerFacts, { earned, minimum }: CategoryFacts): string {
    if (!minimum) return this.amount(facts, earned);
    return this.localize.term('growthEarnedOf', this.number(earned), this.amount(facts, minimum));
  }

  categoryNote(facts: LedgerFacts, { earned, planned, minimum, maximum, isMet }: CategoryFacts): string {
    const { localize } = this;
    const most = maximum === undefined ? '' : localize.term('growthMaximum', this.amount(facts, maximum));
    const least = () => {
      if (!minimum) return localize.term('growthNoMinimum');
      if (isMet) return localize.term('growthMinimumMet');
      const toGo = minimum - earned;
      const term = planned >= toGo ? 'growthToGoPlanned' : 'growthToGo';
      return localize.term(term, this.amount(facts, toGo));
    };
    return [least(), most].filter(Boolean).join('; ');
  }

  /** How many participations count, and why others do not. */
  notes({ counted, of, excluded, notPlanned }: LedgerFacts): readonly string[] {
    const { localize } = this;
    const planned = reasonsOf(notPlanned).map(([why, count]) =>
      localize.term('growthNotPlanned', why, count),
    );
    if (of === 0) return [localize.term('growthNothingCounted'), ...planned];
    const left = reasonsOf(excluded).map(([why, count]) => localize.term('growthExcluded', why, count));
    if (left.length + planned.length === 0) return [];
    return [[localize.term('growthCounted', counted, of), ...left, ...planned].join(' ')];
  }
}

/** Each reason, and how often it is given. */
function reasonsOf(excluded: LedgerFacts['excluded']): readonly (readonly [Exclusion, number])[] {
  const reasons = new Map<Exclusion, number>();
  for (const { why } of excluded) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  return [...reasons];
}
