/** Hours and credits toward renewal: one ledger a requirement, each amount counted once, each exclusion with its reason. */
import type { CreditRequirement, Educator, GrowthPlan, Participation, Plan } from '../../contract/index.js';
import { at, planIndex } from '../plan-index.js';
import { isOpen } from './action-facts.js';
import { hoursOf, sharesOf, tidy, type Share } from './credit-units.js';
import { membersOf } from './people.js';
import type { ActionFacts, CategoryFacts, ExcludedFacts, Exclusion, LedgerFacts } from './types.js';

/** Statuses of what is on its way. */
const PLANNED: ReadonlySet<string | undefined> = new Set(['registered', 'in-progress']);

type Requirement = CreditRequirement;
type Sums = Map<string, number>;

const sum = (shares: readonly Share[]): number =>
  tidy(shares.reduce((total, { amount }) => total + (amount ?? 0), 0));
const add = (sums: Sums, key: string, amount: number) => sums.set(key, tidy((sums.get(key) ?? 0) + amount));

/** The category of a requirement that a share is in; '' for none that it has. */
const categoryIn = ({ categories }: Requirement, category: string | undefined): string =>
  categories.some(({ id }) => id === category) ? (category as string) : '';

/** What a completed participation brings, or why it brings nothing. */
function judge(
  plan: Plan,
  requirement: Requirement,
  participation: Participation,
  seen: Set<string>,
): readonly Share[] | Exclusion {
  const { sessionId, date } = participation;
  const { cycleStart, cycleEnd, minimumSessionHours } = requirement;
  if (sessionId !== undefined && seen.has(sessionId)) return 'duplicate';
  if (sessionId !== undefined) seen.add(sessionId);
  if (date === undefined && (cycleStart ?? cycleEnd) !== undefined) return 'no-date';
  if (date !== undefined && ((cycleStart ?? date) > date || (cycleEnd ?? date) < date))
    return 'outside-cycle';
  const shares = sharesOf(plan, requirement, participation);
  if (shares.length === 0) return 'no-amount';
  if (shares.some(({ amount }) => amount === undefined)) return 'unknown-unit';
  const hours = participation.hours ?? hoursOf(plan, requirement, sum(shares));
  if (minimumSessionHours !== undefined && hours !== undefined && hours < minimumSessionHours) {
    return 'session-too-short';
  }
  return shares;
}

class Ledger {
  readonly earned: Sums = new Map();
  readonly planned: Sums = new Map();
  readonly excluded: ExcludedFacts[] = [];
  counted = 0;

  constructor(private readonly requirement: Requirement) {}

  earn(participation: Participation, shares: readonly Share[]): void {
    this.counted += 1;
    for (const { amount = 0, category } of shares) {
      const key = categoryIn(this.requirement, category);
      const maximum = this.requirement.categories.find(({ id }) => id === key)?.maximum;
      const room = maximum === undefined ? amount : Math.max(0, maximum - (this.earned.get(key) ?? 0));
      const fits = Math.min(amount, room);
      add(this.earned, key, fits);
      if (fits < amount) {
        this.excluded.push({ participation, why: 'over-maximum', amount: tidy(amount - fits) });
      }
    }
  }

  plan(shares: readonly Share[]): void {
    for (const { amount, category } of shares) {
      if (amount !== undefined) add(this.planned, categoryIn(this.requirement, category), amount);
    }
  }

  get categories(): readonly CategoryFacts[] {
    return this.requirement.categories.map(({ id, label, minimum, maximum }) => {
      const earned = this.earned.get(id) ?? 0;
      // A minimum of nothing asks for nothing.
      const wanted = minimum !== undefined && minimum > 0 ? minimum : undefined;
      const isMet = wanted === undefined ? undefined : earned >= wanted;
      return { id, label, earned, planned: this.planned.get(id) ?? 0, minimum: wanted, maximum, isMet };
    });
  }
}

const total = (sums: Sums): number => tidy([...sums.values()].reduce((all, amount) => all + amount, 0));

/** Activities that the plan still means to do and for which there is no participation yet. */
function plannedActivities(plan: Plan, actions: readonly ActionFacts[], all: readonly Participation[]) {
  const begun = new Set(
    all.map(({ activityId, sessionId }) => activityId ?? plan.sessions.get(sessionId ?? '')?.activityId),
  );
  const ids = actions.filter(isOpen).map(({ action }) => action.activityId);
  return [...new Set(ids)]
    .filter((id): id is string => id !== undefined && !begun.has(id))
    .flatMap((id) => plan.activities.get(id) ?? []);
}

function ledgerOf(
  plan: Plan,
  requirement: Requirement,
  actions: readonly ActionFacts[],
  participations: readonly Participation[],
): LedgerFacts {
  const ledger = new Ledger(requirement);
  const completed = participations.filter(({ status }) => status === 'completed');
  const seen = new Set<string>();
  for (const participation of completed) {
    const judged = judge(plan, requirement, participation, seen);
    if (typeof judged !== 'string') ledger.earn(participation, judged);
    else {
      const amount =
        judged === 'unknown-unit' || judged === 'no-amount'
          ? undefined
          : sum(sharesOf(plan, requirement, participation));
      ledger.excluded.push({ participation, why: judged, amount });
    }
  }
  for (const { status, credits, hours, activityId } of participations) {
    if (!PLANNED.has(status)) continue;
    const promised = credits.length > 0 ? credits : (plan.activities.get(activityId ?? '')?.credits ?? []);
    ledger.plan(sharesOf(plan, requirement, { credits: promised, hours }));
  }
  for (const { credits } of plannedActivities(plan, actions, participations)) {
    ledger.plan(sharesOf(plan, requirement, { credits }));
  }
  return {
    requirement,
    unit: requirement.unit,
    required: requirement.required,
    earned: total(ledger.earned),
    planned: total(ledger.planned),
    categories: ledger.categories,
    uncategorized: ledger.earned.get('') ?? 0,
    counted: ledger.counted,
    of: completed.length,
    excluded: ledger.excluded,
  };
}

const concerns = ({ careerStages }: Requirement, { careerStage }: Educator): boolean =>
  careerStages.length === 0 || (careerStage !== undefined && careerStages.includes(careerStage));

/**
 * A ledger for each requirement that concerns the educator's career stage. A team has none together, and without
 * requirements there is nothing to count toward. What is on its way is what the educator is registered for or in the midst
 * of, with the credits that its activity gives, and the activities of open actions that nobody has registered for yet.
 */
export function ledgers(
  plan: Plan,
  growthPlan: GrowthPlan,
  actions: readonly ActionFacts[],
): readonly LedgerFacts[] {
  const members = membersOf(plan, growthPlan);
  const educator = members.length === 1 ? plan.educators.get(members[0] as string) : undefined;
  if (!educator || plan.creditRequirements.size === 0) return [];
  const participations = at(planIndex(plan).participationsByEducator, educator.id);
  return [...plan.creditRequirements.values()]
    .filter((requirement) => concerns(requirement, educator))
    .map((requirement) => ledgerOf(plan, requirement, actions, participations));
}
