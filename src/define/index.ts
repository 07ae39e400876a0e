/** Registers every element. */
import './pd-goal-alignment-map.js';
import './pd-growth-plan-card.js';
import './pd-pathway-sequencer.js';
import './pd-plan.js';
