/** What the goal-alignment map says. */
import { goalAlignmentMap } from './en/goal-alignment-map.js';
import { mapFinding } from './en/map-finding.js';
import type { ViewWords } from './view-words.js';

export const goalAlignmentMapWords: ViewWords = { ...goalAlignmentMap, ...mapFinding };
