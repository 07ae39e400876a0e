/** What counts toward renewal, and what does not: part of the facts in types.ts. */
import type { CreditRequirement, Participation } from '../../contract/index.js';

/**
 * Why a participation does not count, or not wholly, toward a requirement:
 * - `duplicate`: its session, or the activity whose credits it would bring, counts already
 * - `outside-cycle`, `no-date`: not in the cycle of the requirement, or nobody knows
 * - `no-amount`, `unknown-unit`: neither credits nor hours are written, or they can't be converted
 * - `session-too-short`: shorter than the requirement's shortest session
 * - `over-maximum`: its category has as much as may count; the only one that may be for a part of it
 * - `unknown-status`: it does not say that it was completed, nor anything else that is known
 */
export const EXCLUSIONS = [
  'duplicate',
  'outside-cycle',
  'no-date',
  'no-amount',
  'unknown-unit',
  'session-too-short',
  'over-maximum',
  'unknown-status',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

export interface ExcludedFacts {
  readonly participation: Participation;
  readonly why: Exclusion;
  /** How much of it does not count, in the unit of the requirement; undefined where that is not known. */
  readonly amount: number | undefined;
}

export interface CategoryFacts {
  readonly id: string;
  readonly label: string | undefined;
  readonly earned: number;
  readonly planned: number;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  /** Whether the minimum is reached; undefined without one. */
  readonly isMet: boolean | undefined;
}

/** One requirement, all amounts in its own unit. */
export interface LedgerFacts {
  readonly requirement: CreditRequirement;
  /** What the requirement counts in. */
  readonly unit: string | undefined;
  readonly required: number | undefined;
  readonly earned: number;
  readonly planned: number;
  readonly categories: readonly CategoryFacts[];
  /** Earned, and planned, in no category of the requirement. With the categories they add up to `earned` and `planned`. */
  readonly uncategorized: number;
  readonly uncategorizedPlanned: number;
  /** Participations that count, wholly or in part, of all that were completed or may have been. */
  readonly counted: number;
  readonly of: number;
  /** Of these, those that do not count or not wholly. */
  readonly excluded: readonly ExcludedFacts[];
  /** What is on its way and will not count, or not wholly. */
  readonly notPlanned: readonly ExcludedFacts[];
}
