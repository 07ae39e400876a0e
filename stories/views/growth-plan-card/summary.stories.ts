import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { PlanDocument } from '../../../src/contract/index.js';
import '../../../src/define/pd-growth-plan-card.js';
import '../../../src/define/pd-plan.js';
import { many, noGoals, teamPlan, unknowns } from './plans.js';

/** Summaries of every growth plan of a document, beside each other. */
const meta: Meta = { title: 'Views/Growth-plan card/Summary', component: 'pd-growth-plan-card' };
export default meta;

const grid = (element?: Element) => {
  const style = (element as HTMLElement | undefined)?.style;
  style?.setProperty('display', 'grid');
  style?.setProperty('grid-template-columns', 'repeat(auto-fill, minmax(min(100%, 328px), 1fr))');
  style?.setProperty('gap', '24px');
};

const summaries = (plan: PlanDocument, audience = 'staff'): TemplateResult => html`
  <pd-plan .plan=${plan} audience=${audience}>
    <div ${ref(grid)}>
      ${(plan.growthPlans ?? []).map(
        ({ id }) =>
          html`<pd-growth-plan-card
            growth-plan=${id}
            detail="summary"
            heading-level="3"
            today="2026-11-24"
          ></pd-growth-plan-card>`,
      )}
    </div>
  </pd-plan>
`;

/** A principal's page. */
export const Staff: StoryObj = { render: () => summaries(many(30)) };

/** As many as a page may hold. */
export const TwoHundred: StoryObj = { render: () => summaries(many(200)) };

export const Public: StoryObj = { render: () => summaries(many(6), 'public') };

export const Team: StoryObj = { render: () => summaries(teamPlan) };

export const NoGoals: StoryObj = { render: () => summaries(noGoals) };

export const Unknown: StoryObj = { render: () => summaries(unknowns) };
