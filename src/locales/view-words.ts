/** The words of a view in English, which has all of them: they come into a page with the view, and not without it. */
import type { Terms } from './terms.js';

/** What another language leaves out is said with these. */
export type ViewWords = Partial<Terms>;
