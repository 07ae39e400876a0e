import { goalAlignmentMap } from './es/goal-alignment-map.js';
import { loading } from './es/loading.js';
import { shared } from './es/shared.js';
import type { Terms } from './terms.js';

export const es: Terms = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  ...loading,
  ...shared,
  ...goalAlignmentMap,
};
