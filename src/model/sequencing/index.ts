/** What follows from a pathway: what is done, open, locked and next for whom, what blocks what, and what is wrong with it. */
export { longestChain } from './chains.js';
export { curriculumFigures, QUARTER, type CurriculumFigures } from './curriculum.js';
export { sequenceFacts } from './facts.js';
export { sequenceGraph, type Incoming, type SequenceGraph } from './graph.js';
export { outlineOf } from './outline.js';
export * from './outline-types.js';
export { stepsBuilding, stepsServing } from './serving.js';
export * from './types.js';
export { whyNot } from './moves.js';
export { OBJECTIONS, type Objection, type SequenceMove } from './move-types.js';
