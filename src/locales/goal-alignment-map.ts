/** What the goal-alignment map says. */
import { goalAlignmentMap as en } from './en/goal-alignment-map.js';
import { goalAlignmentMap as es } from './es/goal-alignment-map.js';
import type { ViewWords } from './view-words.js';

export const goalAlignmentMapWords: ViewWords = { en, es };
