import { PdPlan } from '../store/pd-plan.js';
import { defineElement } from './define-element.js';

defineElement('pd-plan', PdPlan);

declare global {
  interface HTMLElementTagNameMap {
    'pd-plan': PdPlan;
  }
}
