/** What the growth-plan card says. */
import { growthEditing as editingEn } from './en/growth-editing.js';
import { growthForms as formsEn } from './en/growth-forms.js';
import { growthPlanCard as cardEn } from './en/growth-plan-card.js';
import { growthWords as wordsEn } from './en/growth-words.js';
import { growthEditing as editingEs } from './es/growth-editing.js';
import { growthForms as formsEs } from './es/growth-forms.js';
import { growthPlanCard as cardEs } from './es/growth-plan-card.js';
import { growthWords as wordsEs } from './es/growth-words.js';
import type { ViewWords } from './view-words.js';

export const growthPlanCardWords: ViewWords = {
  en: { ...wordsEn, ...cardEn, ...formsEn, ...editingEn },
  es: { ...wordsEs, ...cardEs, ...formsEs, ...editingEs },
};
