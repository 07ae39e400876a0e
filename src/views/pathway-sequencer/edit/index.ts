/** Editing a pathway: it comes into a page with the first plan that can be edited. */
export { pathwayEditingWords as words } from '../../../locales/pathway-editing.js';
export { PathwayEditor as PathwayEdit } from './pathway-editor.js';
export { pathwayEditStyles as styles } from './edit.styles.js';
