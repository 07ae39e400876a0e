/** What views look like: tokens, base styles and the building blocks they share. */
import type { CSSResult } from 'lit';
import { badgeStyles } from './badge.styles.js';
import { baseStyles } from './base.styles.js';
import { fieldStyles } from './field.styles.js';
import { frameStyles } from './frame.styles.js';
import { iconStyles } from './icon.styles.js';
import { marksStyles } from './marks.styles.js';
import { menuStyles } from './menu.styles.js';
import { noticeStyles } from './notice.styles.js';
import { progressStyles } from './progress.styles.js';
import { searchStyles } from './search.styles.js';
import { statesStyles } from './states.styles.js';
import { tableStyles } from './table.styles.js';
import { tokenStyles } from './tokens.generated.js';
import { toolbarStyles } from './toolbar.styles.js';

/** All of it, in the order in which one builds on the other; a view's own styles come after. */
export const designStyles: CSSResult[] = [
  tokenStyles,
  baseStyles,
  iconStyles,
  marksStyles,
  toolbarStyles,
  searchStyles,
  menuStyles,
  frameStyles,
  noticeStyles,
  statesStyles,
  tableStyles,
  badgeStyles,
  progressStyles,
];

export * from './badge.js';
export * from './download.js';
export * from './field-choice.js';
export * from './field-date.js';
export * from './field-text.js';
export * from './field.js';
export * from './frame.js';
export * from './icon.js';
export * from './level-meter.js';
export * from './marks.js';
export * from './menu.js';
export * from './notice.js';
export * from './search.js';
export * from './states.js';
export * from './table-csv.js';
export * from './table-data.js';
export * from './table-sort.js';
export * from './table.js';
export * from './toolbar.js';
export * from './trend-geometry.js';
export * from './trend.js';
export * from './typing.js';
export {
  badgeStyles,
  baseStyles,
  fieldStyles,
  frameStyles,
  iconStyles,
  marksStyles,
  menuStyles,
  noticeStyles,
  progressStyles,
  statesStyles,
  tableStyles,
  tokenStyles,
  toolbarStyles,
  searchStyles,
};
