/** The crosswalk: it comes into a page with the first map that shows itself as one. */
export { crosswalk as words } from '../../../locales/en/crosswalk.js';
export { crosswalkStyles as styles } from './crosswalk.styles.js';
export { CrosswalkView, type CrosswalkContext } from './crosswalk-view.js';
export type { CrosswalkHost } from './reading.js';
