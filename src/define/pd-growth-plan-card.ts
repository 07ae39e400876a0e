import { PdGrowthPlanCard } from '../views/growth-plan-card/growth-plan-card.js';
import { defineElement } from './define-element.js';

defineElement('pd-growth-plan-card', PdGrowthPlanCard);

declare global {
  interface HTMLElementTagNameMap {
    'pd-growth-plan-card': PdGrowthPlanCard;
  }
}
