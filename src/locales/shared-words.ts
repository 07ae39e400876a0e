/** What every view may have to say. */
import { fields } from './en/fields.js';
import { loading } from './en/loading.js';
import { shared } from './en/shared.js';
import type { ViewWords } from './view-words.js';

export const sharedWords: ViewWords = { ...loading, ...shared, ...fields };
