/** What the goal-alignment map says on paper and in files; it comes with the code for them. */
import { mapPaper } from './en/map-paper.js';
import type { ViewWords } from './view-words.js';

export const mapPaperWords: ViewWords = mapPaper;
