import { crosswalk } from './es/crosswalk.js';
import { editing } from './es/editing.js';
import { fields } from './es/fields.js';
import { goalAlignmentMap } from './es/goal-alignment-map.js';
import { growthEditing } from './es/growth-editing.js';
import { growthForms } from './es/growth-forms.js';
import { growthPlanCard } from './es/growth-plan-card.js';
import { growthWords } from './es/growth-words.js';
import { loading } from './es/loading.js';
import { mapEditing } from './es/map-editing.js';
import { mapFinding } from './es/map-finding.js';
import { mapPaper } from './es/map-paper.js';
import { pathwayAnalysis } from './es/pathway-analysis.js';
import { pathwayDetails } from './es/pathway-details.js';
import { pathwayEditing } from './es/pathway-editing.js';
import { pathwayOverview } from './es/pathway-overview.js';
import { pathwayPicture } from './es/pathway-picture.js';
import { pathwaySequencer } from './es/pathway-sequencer.js';
import { pathwayTakeaway } from './es/pathway-takeaway.js';
import { shared } from './es/shared.js';
import type { Terms } from './terms.js';

export const es: Terms = {
  $code: 'es',
  $name: 'Español',
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
