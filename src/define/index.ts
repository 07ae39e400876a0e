/** Registers every element. */
import './pd-goal-alignment-map.js';
import './pd-plan.js';
