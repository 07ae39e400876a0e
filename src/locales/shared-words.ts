/** What every view may have to say. */
import { fields as fieldsEn } from './en/fields.js';
import { loading as loadingEn } from './en/loading.js';
import { shared as sharedEn } from './en/shared.js';
import { fields as fieldsEs } from './es/fields.js';
import { loading as loadingEs } from './es/loading.js';
import { shared as sharedEs } from './es/shared.js';
import type { ViewWords } from './view-words.js';

export const sharedWords: ViewWords = {
  en: { ...loadingEn, ...sharedEn, ...fieldsEn },
  es: { ...loadingEs, ...sharedEs, ...fieldsEs },
};
