/** What the pathway sequencer says; its editing brings its own words. */
import { pathwayAnalysis } from './en/pathway-analysis.js';
import { pathwayDetails } from './en/pathway-details.js';
import { pathwayOverview } from './en/pathway-overview.js';
import { pathwayPicture } from './en/pathway-picture.js';
import { pathwaySequencer } from './en/pathway-sequencer.js';
import { pathwayTakeaway } from './en/pathway-takeaway.js';
import type { ViewWords } from './view-words.js';

export const pathwaySequencerWords: ViewWords = {
  ...pathwaySequencer,
  ...pathwayTakeaway,
  ...pathwayAnalysis,
  ...pathwayPicture,
  ...pathwayOverview,
  ...pathwayDetails,
};
