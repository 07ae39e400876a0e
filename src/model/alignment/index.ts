export * from './types.js';
export { alignmentOf } from './alignment.js';
export { threadOf, type Thread } from './thread.js';
export { orderOf, type AlignmentOrder } from './order.js';
export { isRibbon, type Band, type BandKind, type ColumnKind, type Stop } from './layers.js';
export { alignmentRows, readingOrder, type AlignmentRow } from './rows.js';
export { foldAlignment, FOLD_ABOVE } from './fold.js';
export { latestOf } from './states.js';
