/**
 * What is encoded how: one table for each channel, from which ribbons, legend, names and the table twin are all written.
 */
import type { AlignmentKind, NodeState } from '../../model/alignment/index.js';
import { STRENGTHS, type Strength } from '../../contract/vocabulary.js';
import type { GoalAlignmentMapTerms } from '../../locales/en/goal-alignment-map.js';

type Term = keyof GoalAlignmentMapTerms;

export interface StrengthChannel {
  /** Width of the ribbon in px. */
  readonly width: number;
  /** `stroke-dasharray`; undefined for an unbroken line. */
  readonly dash: string | undefined;
  readonly word: Term & `mapStrength${string}`;
}

/** Strength → width, dash and word. What is unstated is unknown: it is ticked like the hatch, not drawn as weak. */
export const STRENGTH_CHANNELS: Readonly<Record<Strength, StrengthChannel>> = {
  strong: { width: 6, dash: undefined, word: 'mapStrengthStrong' },
  partial: { width: 3, dash: undefined, word: 'mapStrengthPartial' },
  weak: { width: 1.5, dash: '5 3', word: 'mapStrengthWeak' },
  unstated: { width: 3, dash: '1.5 2', word: 'mapStrengthUnstated' },
};
export const STRENGTHS_SHOWN = STRENGTHS;

export interface StateChannel {
  /** `ring`: a link is missing, in the colour of attention. `hatch`: it is not known. */
  readonly mark: 'ring' | 'hatch';
  readonly word: Term & `mapState${string}`;
  /** Whether an open-ended stub stands where the missing link would be, and on which side of the row. */
  readonly stub: 'before' | 'after' | undefined;
}

/** State of a node → mark, word and stub. */
export const STATE_CHANNELS: Readonly<Record<NodeState, StateChannel>> = {
  unknown: { mark: 'hatch', word: 'mapStateUnknown', stub: undefined },
  'no-goal': { mark: 'ring', word: 'mapStateNoGoal', stub: 'before' },
  adrift: { mark: 'ring', word: 'mapStateAdrift', stub: undefined },
  'no-activity': { mark: 'ring', word: 'mapStateNoActivity', stub: 'after' },
  'no-measure': { mark: 'ring', word: 'mapStateNoMeasure', stub: undefined },
  unused: { mark: 'ring', word: 'mapStateUnused', stub: undefined },
  'not-measured': { mark: 'hatch', word: 'mapStateNotMeasured', stub: undefined },
};

/** Kind of node → the head of its column and what one of them is called. */
export const KIND_CHANNELS: Readonly<
  Record<
    AlignmentKind,
    { readonly head: Term & `mapColumn${string}`; readonly word: Term & `mapKind${string}` }
  >
> = {
  vision: { head: 'mapColumnVision', word: 'mapKindVision' },
  goal: { head: 'mapColumnGoals', word: 'mapKindGoal' },
  competency: { head: 'mapColumnCompetencies', word: 'mapKindCompetency' },
  activity: { head: 'mapColumnActivities', word: 'mapKindActivity' },
  measure: { head: 'mapColumnMeasures', word: 'mapKindMeasure' },
};
