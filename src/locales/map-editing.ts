/** What is said while the links of the map are edited; it comes with the code for that. */
import { editing } from './en/editing.js';
import { mapEditing } from './en/map-editing.js';
import type { ViewWords } from './view-words.js';

export const mapEditingWords: ViewWords = { ...editing, ...mapEditing };
