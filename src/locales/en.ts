import { crosswalk } from './en/crosswalk.js';
import { editing } from './en/editing.js';
import { fields } from './en/fields.js';
import { goalAlignmentMap } from './en/goal-alignment-map.js';
import { growthEditing } from './en/growth-editing.js';
import { growthForms } from './en/growth-forms.js';
import { growthPlanCard } from './en/growth-plan-card.js';
import { growthWords } from './en/growth-words.js';
import { loading } from './en/loading.js';
import { mapEditing } from './en/map-editing.js';
import { mapFinding } from './en/map-finding.js';
import { mapPaper } from './en/map-paper.js';
import { pathwayAnalysis } from './en/pathway-analysis.js';
import { pathwayDetails } from './en/pathway-details.js';
import { pathwayEditing } from './en/pathway-editing.js';
import { pathwayOverview } from './en/pathway-overview.js';
import { pathwayPicture } from './en/pathway-picture.js';
import { pathwaySequencer } from './en/pathway-sequencer.js';
import { pathwayTakeaway } from './en/pathway-takeaway.js';
import { shared } from './en/shared.js';
import type { Terms } from './terms.js';

export const en: Terms = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  ...loading,
  ...shared,
  ...fields,
  ...editing,
  ...goalAlignmentMap,
  ...crosswalk,
  ...mapEditing,
  ...mapFinding,
  ...mapPaper,
  ...growthWords,
  ...growthPlanCard,
  ...growthForms,
  ...growthEditing,
  ...pathwayPicture,
  ...pathwayOverview,
  ...pathwayDetails,
  ...pathwayEditing,
  ...pathwaySequencer,
  ...pathwayTakeaway,
  ...pathwayAnalysis,
};
