import { fields } from './es/fields.js';
import { goalAlignmentMap } from './es/goal-alignment-map.js';
import { growthEditing } from './es/growth-editing.js';
import { growthForms } from './es/growth-forms.js';
import { growthPlanCard } from './es/growth-plan-card.js';
import { growthWords } from './es/growth-words.js';
import { loading } from './es/loading.js';
import { shared } from './es/shared.js';
import type { Terms } from './terms.js';

export const es: Terms = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  ...loading,
  ...shared,
  ...fields,
  ...goalAlignmentMap,
  ...growthWords,
  ...growthPlanCard,
  ...growthForms,
  ...growthEditing,
};
