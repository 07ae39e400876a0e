/** All that editing needs, in one module: a page gets it when the first plan is to be edited, and not before. */
export { Journal } from './journal.js';
export { openSession } from './open-session.js';
