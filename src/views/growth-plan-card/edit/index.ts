/** Editing a growth plan: it comes into a page with the first plan that can be edited. */
export { growthEditingWords as words } from '../../../locales/growth-editing.js';
export { CardEdit } from './card-edit.js';
export { editStyles as styles } from './edit.styles.js';
