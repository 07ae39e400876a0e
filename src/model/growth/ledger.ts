/** Hours and credits toward renewal: one ledger a requirement, each amount counted once, each exclusion with its reason. */
import {
  PARTICIPATION_STATUSES,
  type CreditRequirement,
  type Educator,
  type GrowthPlan,
  type Participation,
  type Plan,
} from '../../contract/index.js';
import { at, planIndex } from '../plan-index.js';
import { isOpen } from './action-facts.js';
import { activityIdOf, judgeCompleted, judgePlanned, Seen, sumOf, type Judgement } from './credit-judge.js';
import { sharesOf, tidy, type Share } from './credit-units.js';
import { membersOf } from './people.js';
import type { ActionFacts, CategoryFacts, ExcludedFacts, LedgerFacts } from './types.js';

/** Statuses of what is on its way. */
const PLANNED: ReadonlySet<string | undefined> = new Set(['registered', 'in-progress']);
const STATUSES: ReadonlySet<string | undefined> = new Set(PARTICIPATION_STATUSES);

type Requirement = CreditRequirement;
type Sums = Map<string, number>;

/** The key of what is in no category of the requirement; no id is empty. */
const NO_CATEGORY = '';
const valueIn = (sums: Sums, key: string): number => sums.get(key) ?? 0;
const total = (sums: Sums): number => tidy([...sums.values()].reduce((all, amount) => all + amount, 0));

class Ledger {
  readonly earned: Sums = new Map();
  readonly planned: Sums = new Map();
  readonly excluded: ExcludedFacts[] = [];
  readonly notPlanned: ExcludedFacts[] = [];
  readonly seen = new Seen();
  counted = 0;
  private readonly categories: ReadonlyMap<string, Requirement['categories'][number]>;

  constructor(
    private readonly plan: Plan,
    private readonly requirement: Requirement,
  ) {
    this.categories = new Map(requirement.categories.map((category) => [category.id, category]));
  }

  earn(participation: Participation): void {
    const judged = judgeCompleted(this.plan, this.requirement, participation, this.seen);
    if (this.enter(participation, judged, this.earned, this.excluded)) this.counted += 1;
  }

  expect(participation: Participation): void {
    const judged = judgePlanned(this.plan, this.requirement, participation, this.seen);
    this.enter(participation, judged, this.planned, this.notPlanned);
  }

  /** Puts shares where there is room for them; gives back how much had none. */
  put(shares: readonly Share[], sums: Sums): number {
    let excess = 0;
    for (const { amount = 0, category = NO_CATEGORY } of shares) {
      const key = this.categories.has(category) ? category : NO_CATEGORY;
      const taken = valueIn(this.earned, key) + valueIn(this.planned, key);
      const fits = Math.min(amount, Math.max(0, (this.categories.get(key)?.maximum ?? Infinity) - taken));
      sums.set(key, tidy(valueIn(sums, key) + fits));
      excess += amount - fits;
    }
    return tidy(excess);
  }

  /** Whether anything of it counts. */
  private enter(
    participation: Participation,
    judged: Judgement,
    sums: Sums,
    excluded: ExcludedFacts[],
  ): boolean {
    if (typeof judged === 'string') {
      const isUnknown = judged === 'unknown-unit' || judged === 'no-amount';
      const shares = isUnknown ? [] : sharesOf(this.plan, this.requirement, participation);
      const isKnown = shares.length > 0 && shares.every(({ amount }) => amount !== undefined);
      excluded.push({ participation, why: judged, amount: isKnown ? sumOf(shares) : undefined });
      return false;
    }
    this.seen.add(this.plan, participation);
    const excess = this.put(judged, sums);
    if (excess === 0) return true;
    excluded.push({ participation, why: 'over-maximum', amount: excess });
    return excess < sumOf(judged);
  }

  private categoryFacts(): readonly CategoryFacts[] {
    return [...this.categories.values()].map(({ id, label, minimum, maximum }) => {
      const earned = valueIn(this.earned, id);
      // A minimum of nothing asks for nothing.
      const wanted = minimum !== undefined && minimum > 0 ? minimum : undefined;
      const isMet = wanted === undefined ? undefined : earned >= wanted;
      return { id, label, earned, planned: valueIn(this.planned, id), minimum: wanted, maximum, isMet };
    });
  }

  /** `of` is how many participations there were to count. */
  facts(of: number): LedgerFacts {
    const { requirement, counted, excluded, notPlanned } = this;
    return {
      requirement,
      unit: requirement.unit,
      required: requirement.required,
      earned: total(this.earned),
      planned: total(this.planned),
      categories: this.categoryFacts(),
      uncategorized: valueIn(this.earned, NO_CATEGORY),
      uncategorizedPlanned: valueIn(this.planned, NO_CATEGORY),
      counted,
      of,
      excluded,
      notPlanned,
    };
  }
}

/** Activities that the plan still means to do and for which there is no participation yet. */
function plannedActivities(
  plan: Plan,
  { cycleEnd }: Requirement,
  actions: readonly ActionFacts[],
  all: readonly Participation[],
) {
  const begun = new Set(all.map((participation) => activityIdOf(plan, participation)));
  const ids = actions
    .filter(isOpen)
    .filter(({ action }) => cycleEnd === undefined || (action.due ?? action.start ?? cycleEnd) <= cycleEnd)
    .map(({ action }) => action.activityId);
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
  const ledger = new Ledger(plan, requirement);
  const completed = participations.filter(({ status }) => status === 'completed');
  const unclear = participations.filter(({ status }) => !STATUSES.has(status));
  for (const participation of completed) ledger.earn(participation);
  for (const participation of unclear) {
    ledger.excluded.push({ participation, why: 'unknown-status', amount: undefined });
  }
  for (const participation of participations) {
    if (PLANNED.has(participation.status)) ledger.expect(participation);
  }
  for (const { credits } of plannedActivities(plan, requirement, actions, participations)) {
    ledger.put(sharesOf(plan, requirement, { credits }), ledger.planned);
  }
  return ledger.facts(completed.length + unclear.length);
}

const concerns = ({ careerStages }: Requirement, { careerStage }: Educator): boolean =>
  careerStages.length === 0 || (careerStage !== undefined && careerStages.includes(careerStage));

/**
 * A ledger for each requirement that concerns the educator's career stage. Each participation counts once in a ledger; what
 * two requirements ask for may be served by the same hours. A team has no hours together. A document without any
 * participation does not say that nobody took part, so there is no ledger then, and no zero.
 *
 * What is on its way is what the educator is registered for or in the midst of, and the activities of open actions for which
 * there is no participation yet. An action's own hours count toward nothing: only an activity says what it credits.
 */
export function ledgers(
  plan: Plan,
  growthPlan: GrowthPlan,
  actions: readonly ActionFacts[],
): readonly LedgerFacts[] {
  if (plan.creditRequirements.size === 0 || plan.participations.size === 0) return [];
  const members = membersOf(plan, growthPlan);
  const educator = members.length === 1 ? plan.educators.get(members[0] as string) : undefined;
  if (!educator) return [];
  const participations = at(planIndex(plan).participationsByEducator, educator.id);
  return [...plan.creditRequirements.values()]
    .filter((requirement) => concerns(requirement, educator))
    .map((requirement) => ledgerOf(plan, requirement, actions, participations));
}
