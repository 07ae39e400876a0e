/** What is said while a pathway is edited; it comes with the code for that. */
import { editing } from './en/editing.js';
import { pathwayEditing } from './en/pathway-editing.js';
import type { ViewWords } from './view-words.js';

export const pathwayEditingWords: ViewWords = { ...editing, ...pathwayEditing };
