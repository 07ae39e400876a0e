/** The words of one view in every language that we ship: they come into a page with the view, and not without it. */
import type { Terms } from './terms.js';

/** English is whole; what another language leaves out is said in English. */
export type ViewWords = Readonly<Record<'en' | 'es', Partial<Terms>>>;
