/** Amounts of credit in one unit and in another. What a unit is worth is data of the plan; only an hour is an hour. */
import type { Credit, CreditRequirement, Plan } from '../../contract/index.js';

const HOURS: ReadonlySet<string | undefined> = new Set(['clock-hour', 'contact-hour']);

const worth = new WeakMap<Plan['creditRequirements'], ReadonlyMap<string, number>>();

/** Hours in each unit, as the first requirement that counts in it says. */
function hoursPerUnit(plan: Plan): ReadonlyMap<string, number> {
  let known = worth.get(plan.creditRequirements);
  if (!known) {
    const units = new Map<string, number>();
    for (const { unit, hoursPerUnit: hours } of plan.creditRequirements.values()) {
      if (unit !== undefined && hours !== undefined && hours > 0 && !units.has(unit)) units.set(unit, hours);
    }
    worth.set(plan.creditRequirements, (known = units));
  }
  return known;
}

function hoursIn(plan: Plan, unit: string | undefined): number | undefined {
  const own = unit === undefined ? undefined : hoursPerUnit(plan).get(unit);
  return own ?? (HOURS.has(unit) ? 1 : undefined);
}

/** What a unit of the requirement is worth: as it says itself, else as the unit is known elsewhere. */
function hoursInOwnUnit(plan: Plan, { unit, hoursPerUnit: own }: CreditRequirement): number | undefined {
  return own !== undefined && own > 0 ? own : hoursIn(plan, unit);
}

/** Above this no place behind the point is left to round. */
const EXACT = 1e9;

/** Sums of decimal hours stay decimal hours, 0.1 and 0.2 are 0.3, and no sum is beyond all numbers. */
export const tidy = (amount: number): number =>
  amount < EXACT ? Math.round(amount * 1e6) / 1e6 : Math.min(amount, Number.MAX_VALUE);

/** Hours in the unit of a requirement; undefined where nobody says how many hours one unit is. */
function fromHours(plan: Plan, requirement: CreditRequirement, hours: number): number | undefined {
  const to = hoursInOwnUnit(plan, requirement);
  return to === undefined ? undefined : tidy(hours / to);
}

/** An amount in the unit of a requirement; undefined where nobody says what one unit is worth in the other. */
export function inUnitOf(
  plan: Plan,
  requirement: CreditRequirement,
  amount: number,
  unit: string | undefined,
): number | undefined {
  if (unit === requirement.unit) return amount;
  const from = hoursIn(plan, unit);
  return from === undefined ? undefined : fromHours(plan, requirement, amount * from);
}

/** One amount of credit, on its way into a ledger. */
export interface Share {
  /** In the unit of the requirement; undefined where it can't be converted. */
  readonly amount: number | undefined;
  readonly category: string | undefined;
}

/**
 * Credits of one unit. Fifteen hours and 1.5 CEU for one thing are the same thing in two units: only those in the
 * requirement's own unit are taken, else those of the first unit that can be converted, so that nothing counts twice.
 */
function ofOneUnit(
  plan: Plan,
  requirement: CreditRequirement,
  credits: readonly Credit[],
): readonly Credit[] {
  const units = [...new Set(credits.map(({ unit }) => unit))];
  const convertible = (unit: string | undefined) => inUnitOf(plan, requirement, 1, unit) !== undefined;
  const unit = units.includes(requirement.unit) ? requirement.unit : units.find(convertible);
  const taken = credits.filter((credit) => credit.unit === unit);
  return taken.length > 0 ? taken : credits;
}

/** What is credited, in the unit of a requirement; plain hours where no credit is written. Empty where neither is. */
export function sharesOf(
  plan: Plan,
  requirement: CreditRequirement,
  { credits, hours }: { readonly credits: readonly Credit[]; readonly hours?: number | undefined },
): readonly Share[] {
  const written = credits.filter(({ amount }) => amount !== undefined);
  if (written.length > 0) {
    return ofOneUnit(plan, requirement, written).map(({ amount, unit, category }) => ({
      amount: inUnitOf(plan, requirement, amount as number, unit),
      category,
    }));
  }
  return hours === undefined ? [] : [{ amount: fromHours(plan, requirement, hours), category: undefined }];
}

/** A credited amount in hours; undefined where nobody says how many hours one unit is. */
export function hoursOf(plan: Plan, requirement: CreditRequirement, amount: number): number | undefined {
  const own = hoursInOwnUnit(plan, requirement);
  return own === undefined ? undefined : tidy(amount * own);
}
