/** Editing the links of the map: it comes into a page with the first plan that can be edited. */
export { mapEditingWords as words } from '../../../locales/map-editing.js';
export { MapEdit } from './map-edit.js';
export { mapEditStyles as styles } from './map-edit.styles.js';
