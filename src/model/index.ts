/** What follows from a plan: pure functions, no DOM. */
export * from './alignment/index.js';
export * from './crosswalk/index.js';
export * from './growth/index.js';
export * from './sequencing/index.js';
export { orderLayers, type LayeredLinks, type OrderLayersOptions } from './order-layers.js';
export { at, planIndex, PlanIndex, type Lookup } from './plan-index.js';
