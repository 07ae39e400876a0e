import { PdGoalAlignmentMap } from '../views/goal-alignment-map/goal-alignment-map.js';
import { defineElement } from './define-element.js';

defineElement('pd-goal-alignment-map', PdGoalAlignmentMap);

declare global {
  interface HTMLElementTagNameMap {
    'pd-goal-alignment-map': PdGoalAlignmentMap;
  }
}
