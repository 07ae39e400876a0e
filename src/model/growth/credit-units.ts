/** Amounts of credit in one unit and in another. What a unit is worth is data of the plan; only an hour is an hour. */
import type { Credit, CreditRequirement, Plan } from '../../contract/index.js';

const HOURS: ReadonlySet<string | undefined> = new Set(['clock-hour', 'contact-hour']);

const worth = new WeakMap<Plan['creditRequirements'], ReadonlyMap<string, number>>();

/** Hours in each unit, as the requirements of the plan say. */
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

const hoursIn = (plan: Plan, unit: string | undefined): number | undefined =>
  HOURS.has(unit) ? 1 : unit === undefined ? undefined : hoursPerUnit(plan).get(unit);

/** Sums of decimal hours stay decimal hours: 0.1 and 0.2 are 0.3. */
export const tidy = (amount: number): number => Math.round(amount * 1e6) / 1e6;

/** An amount in the unit of a requirement; undefined where nobody says what one unit is worth in the other. */
export function inUnitOf(
  plan: Plan,
  requirement: CreditRequirement,
  amount: number,
  unit: string | undefined,
): number | undefined {
  if (unit === requirement.unit) return amount;
  const from = hoursIn(plan, unit);
  const own = requirement.hoursPerUnit;
  const to = own !== undefined && own > 0 ? own : hoursIn(plan, requirement.unit);
  return from === undefined || to === undefined ? undefined : tidy((amount * from) / to);
}

/** One amount of credit, on its way into a ledger. */
export interface Share {
  readonly amount: number | undefined;
  readonly category: string | undefined;
}

/** What is credited, in the unit of a requirement; plain hours where no credit is written. Empty where neither is. */
export function sharesOf(
  plan: Plan,
  requirement: CreditRequirement,
  { credits, hours }: { readonly credits: readonly Credit[]; readonly hours?: number | undefined },
): readonly Share[] {
  const written = credits.filter(({ amount }) => amount !== undefined);
  if (written.length > 0) {
    return written.map(({ amount, unit, category }) => ({
      amount: inUnitOf(plan, requirement, amount as number, unit ?? requirement.unit),
      category,
    }));
  }
  return hours === undefined
    ? []
    : [{ amount: inUnitOf(plan, requirement, hours, 'clock-hour'), category: undefined }];
}

/** A length of time in hours, from what is credited for it; undefined where the unit is not known. */
export const hoursOf = (plan: Plan, requirement: CreditRequirement, amount: number): number | undefined => {
  const own = requirement.hoursPerUnit ?? hoursIn(plan, requirement.unit);
  return own === undefined ? undefined : tidy(amount * own);
};
