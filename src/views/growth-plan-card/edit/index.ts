/** Editing a growth plan: what the card draws instead of its reading parts. */
export { editNotices } from './banners.js';
export { editStyles } from './edit.styles.js';
export { CardEditing } from './editing.js';
export { quickActions } from './quick.js';
export { editRows } from './rows.js';
export { editToolbar } from './toolbar.js';
