/**
 * Every word the views say. English is the source: a section's type is read off its English file, so a key that is
 * missing or has other parameters in another language is a type error.
 */
import type { Translation } from '@shoelace-style/localize';
import type { CrosswalkTerms } from './en/crosswalk.js';
import type { EditingTerms } from './en/editing.js';
import type { FieldsTerms } from './en/fields.js';
import type { GoalAlignmentMapTerms } from './en/goal-alignment-map.js';
import type { GrowthEditingTerms } from './en/growth-editing.js';
import type { GrowthFormsTerms } from './en/growth-forms.js';
import type { GrowthPlanCardTerms } from './en/growth-plan-card.js';
import type { GrowthWordsTerms } from './en/growth-words.js';
import type { LoadingTerms } from './en/loading.js';
import type { MapEditingTerms } from './en/map-editing.js';
import type { MapFindingTerms } from './en/map-finding.js';
import type { MapPaperTerms } from './en/map-paper.js';
import type { PathwayAnalysisTerms } from './en/pathway-analysis.js';
import type { PathwayDetailsTerms } from './en/pathway-details.js';
import type { PathwayEditingTerms } from './en/pathway-editing.js';
import type { PathwayOverviewTerms } from './en/pathway-overview.js';
import type { PathwayPictureTerms } from './en/pathway-picture.js';
import type { PathwaySequencerTerms } from './en/pathway-sequencer.js';
import type { PathwayTakeawayTerms } from './en/pathway-takeaway.js';
import type { SharedTerms } from './en/shared.js';

export interface Terms
  extends
    Translation,
    LoadingTerms,
    SharedTerms,
    FieldsTerms,
    EditingTerms,
    GoalAlignmentMapTerms,
    CrosswalkTerms,
    MapEditingTerms,
    MapFindingTerms,
    MapPaperTerms,
    GrowthWordsTerms,
    GrowthPlanCardTerms,
    GrowthFormsTerms,
    GrowthEditingTerms,
    PathwayOverviewTerms,
    PathwayDetailsTerms,
    PathwayEditingTerms,
    PathwayPictureTerms,
    PathwaySequencerTerms,
    PathwayTakeawayTerms,
    PathwayAnalysisTerms {}

/** A language as it is registered: what it leaves out is said in English. */
export type LocaleWords = Translation & Partial<Terms>;
