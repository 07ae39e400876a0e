/** Two frameworks side by side: their items in their own order, and what associates the one with the other. */
import type { Framework } from '../../contract/frameworks.js';
import type { PlanCompetency } from '../../contract/plan.js';

/** The two columns: the framework that is read, and the one beside it. */
export const CROSSWALK_SIDES = ['framework', 'beside'] as const;
export type CrosswalkSide = (typeof CROSSWALK_SIDES)[number];

export const otherSide = (side: CrosswalkSide): CrosswalkSide =>
  side === 'framework' ? 'beside' : 'framework';

export interface CrosswalkItem {
  readonly id: string;
  readonly side: CrosswalkSide;
  readonly record: PlanCompetency;
  readonly parent: CrosswalkItem | undefined;
  /** How many stand above it. */
  readonly depth: number;
  /** Its place in its framework as that is read from top to bottom. */
  readonly index: number;
  /** How many stand under it at any depth: they are the next ones in that order. */
  readonly size: number;
}

/** A word of CASE, another word as it is written, or `UNSTATED_TYPE`. */
export type AssociationType = string;
/** What an association without a type is: unknown, not merely related. */
export const UNSTATED_TYPE = 'unstated';

/** One association between the two, however often it is stated. */
export interface CrosswalkLink {
  readonly type: AssociationType;
  /** Id of its end in the framework, and of its end in the one beside it. */
  readonly framework: string;
  readonly beside: string;
  /** From where it leads; an association that says the same from both of its ends leads from `both`. */
  readonly from: CrosswalkSide | 'both';
}

/**
 * `items = statements + headings` and `statements = matched + unmatched`. A heading only holds others: it is associated with
 * nothing on the other side, by any type.
 */
export interface ColumnCounts {
  readonly items: number;
  readonly headings: number;
  readonly statements: number;
  /** With a counterpart by one of the shown types. */
  readonly matched: number;
  readonly unmatched: number;
}

export interface CrosswalkColumn {
  readonly framework: Framework;
  readonly items: readonly CrosswalkItem[];
  readonly counts: ColumnCounts;
}

/**
 * What the items of the two frameworks state, all in all:
 * `stated = between + repeated + within + elsewhere + whole + outside` and `between = shown + hidden`.
 */
export interface AssociationCounts {
  readonly stated: number;
  /** Between the two, each counted once. */
  readonly between: number;
  readonly shown: number;
  /** Of a type that is not shown. */
  readonly hidden: number;
  /** Say again what another says. */
  readonly repeated: number;
  /** From one item to another of the same framework. */
  readonly within: number;
  /** To an item of a third framework. */
  readonly elsewhere: number;
  /** To a framework as a whole. */
  readonly whole: number;
  /** To what the plan does not hold. */
  readonly outside: number;
}

export interface TypeCount {
  readonly type: AssociationType;
  readonly count: number;
}

export interface Crosswalk {
  readonly framework: CrosswalkColumn;
  readonly beside: CrosswalkColumn;
  /** Those of the shown types, in the order of the framework and then of the one beside it. */
  readonly links: readonly CrosswalkLink[];
  /** The shown ones by the id of either end. */
  readonly linksOf: ReadonlyMap<string, readonly CrosswalkLink[]>;
  readonly items: ReadonlyMap<string, CrosswalkItem>;
  /** Ids of the items that only hold others. */
  readonly headings: ReadonlySet<string>;
  /** Types that there are between the two, shown or not, each with its count. */
  readonly types: readonly TypeCount[];
  readonly counts: AssociationCounts;
}

/** What of a plan is put side by side. */
export interface CrosswalkQuery {
  readonly framework: string;
  readonly beside: string;
  /** Types that are shown; all without it. */
  readonly associations?: ReadonlySet<AssociationType>;
}
