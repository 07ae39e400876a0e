/**
 * Every word the views say. English is the source: a section's type is read off its English file, so a key that is
 * missing or has other parameters in another language is a type error.
 */
import type { Translation } from '@shoelace-style/localize';
import type { FieldsTerms } from './en/fields.js';
import type { GoalAlignmentMapTerms } from './en/goal-alignment-map.js';
import type { GrowthEditingTerms } from './en/growth-editing.js';
import type { GrowthFormsTerms } from './en/growth-forms.js';
import type { GrowthPlanCardTerms } from './en/growth-plan-card.js';
import type { GrowthWordsTerms } from './en/growth-words.js';
import type { LoadingTerms } from './en/loading.js';
import type { SharedTerms } from './en/shared.js';

export interface Terms
  extends
    Translation,
    LoadingTerms,
    SharedTerms,
    FieldsTerms,
    GoalAlignmentMapTerms,
    GrowthWordsTerms,
    GrowthPlanCardTerms,
    GrowthFormsTerms,
    GrowthEditingTerms {}

/** A language as it is registered: what it leaves out is said in English. */
export type LocaleWords = Translation & Partial<Terms>;
