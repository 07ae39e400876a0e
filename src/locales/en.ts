import { goalAlignmentMap } from './en/goal-alignment-map.js';
import { loading } from './en/loading.js';
import { shared } from './en/shared.js';
import type { Terms } from './terms.js';

export const en: Terms = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  ...loading,
  ...shared,
  ...goalAlignmentMap,
};
