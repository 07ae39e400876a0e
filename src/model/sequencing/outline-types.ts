/** What stands where in the picture of a pathway: stages, the parts of a stage, and the steps and groups in them. */
import type { RuleFacts, StepFacts } from './types.js';

/**
 * - `way`: the track that is walked in full, the other tracks as one line each
 * - `open`: only what can be taken now or is under way
 * - `all`: every group with all of its steps
 */
export const OUTLINE_KINDS = ['way', 'open', 'all'] as const;
export type OutlineKind = (typeof OUTLINE_KINDS)[number];

/** A group of steps with its rules, as a block of the picture. */
export interface OutlineGroup {
  readonly step: StepFacts;
  /** Ids of the steps that count in it, in the order of the plan; steps only. */
  readonly memberIds: readonly string[];
  /** The rule that its bar shows: the first that counts steps, else the first. Undefined where it has none. */
  readonly rule: RuleFacts | undefined;
  /** Another group, in the same stage or before, of which it counts the same steps, and what it counts beside them. */
  readonly sameAs: { readonly nodeId: string; readonly moreIds: readonly string[] } | undefined;
  /** Whether the next step counts in it and it is not done. */
  readonly hasNext: boolean;
  /** Whether it is one of several of which some are chosen, or counts in nothing but those. */
  readonly isTrack: boolean;
  /** Whether it counts groups rather than steps, or steps that stand elsewhere: a certificate. */
  readonly isClosing: boolean;
}

/**
 * - `steps`: steps that count in no group of this stage, or in `open` all that can be taken
 * - `groups`: groups with their rule, bar and steps
 * - `tracks`: the other groups of a choice, as one line each
 * - `closing`: groups that count groups, such as certificates: what is reached here
 */
export type OutlineSectionKind = 'steps' | 'groups' | 'tracks' | 'closing';

export interface OutlineSection {
  readonly kind: OutlineSectionKind;
  /** Of `steps`. */
  readonly stepIds: readonly string[];
  /** Of all others. */
  readonly groups: readonly OutlineGroup[];
}

export interface OutlineStage {
  /** From 0. */
  readonly number: number;
  /** Id of the plan's stage; undefined for a derived one. */
  readonly id: string | undefined;
  /** The title of the plan's stage; undefined for a derived one. */
  readonly title: string | undefined;
  /** The group that is reached at its end, and gives a derived stage its name; undefined where there is none. */
  readonly closing: OutlineGroup | undefined;
  /** Whether a choice of tracks is what the stage is about. */
  readonly isChoice: boolean;
  /** What is done of what the stage asks for: of its closing group's rules, else of the choice, else of its steps. */
  readonly done: number;
  readonly of: number;
  /** Whether what closes it is locked. */
  readonly isLocked: boolean;
  readonly sections: readonly OutlineSection[];
}

export interface Outline {
  readonly kind: OutlineKind;
  readonly stages: readonly OutlineStage[];
  /** The track that is walked: with the most that is done or begun. Undefined where nobody walks or none is begun. */
  readonly trackId: string | undefined;
  /** Every group by its id. */
  readonly groups: ReadonlyMap<string, OutlineGroup>;
}
