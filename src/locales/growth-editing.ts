/** What is said while a growth plan is edited; it comes with the code for that. */
import { editing } from './en/editing.js';
import { growthEditing } from './en/growth-editing.js';
import type { ViewWords } from './view-words.js';

export const growthEditingWords: ViewWords = { ...editing, ...growthEditing };
