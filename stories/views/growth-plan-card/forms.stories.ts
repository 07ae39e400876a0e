import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import district from '../../../samples/district.json';
import massachusetts from '../../../samples/forms/massachusetts.json';
import newJersey from '../../../samples/forms/new-jersey.json';
import northCarolina from '../../../samples/forms/north-carolina.json';
import texas from '../../../samples/forms/texas-t-tess.json';
import type { Audience, PlanDocument } from '../../../src/contract/index.js';
import '../../../src/define/pd-growth-plan-card.js';
import '../../../src/define/pd-plan.js';
import type { CardDisplay } from '../../../src/views/growth-plan-card/growth-plan-card.js';

const forms = [...district.forms, texas, massachusetts, newJersey, northCarolina];
const FORM_IDS = forms.map(({ id }) => id);

interface Args {
  /** The form that every growth plan of the district names. */
  form: string;
  growthPlan: string;
  display: CardDisplay;
  audience: Audience;
  width?: number;
  dir?: 'ltr' | 'rtl';
  lang?: string;
  theme?: 'light' | 'dark';
}

/** The district's plan, its growth plans on this form. */
const planOn = (form: string): PlanDocument =>
  ({
    ...district,
    privacy: { minimumGroupSize: 10 },
    forms,
    growthPlans: district.growthPlans.map((growthPlan) => ({ ...growthPlan, form })),
  }) as PlanDocument;

function card({ form, growthPlan, display, audience, width, dir, lang, theme }: Args): TemplateResult {
  const column = (element?: Element) => {
    if (width !== undefined)
      (element as HTMLElement | undefined)?.style.setProperty('max-width', `${width}px`);
  };
  return html`
    <div ${ref(column)} dir=${ifDefined(dir)} lang=${ifDefined(lang)}>
      <pd-plan .plan=${planOn(form)} audience=${audience}>
        <pd-growth-plan-card
          growth-plan=${growthPlan}
          display=${display}
          today="2027-01-20"
          theme=${ifDefined(theme)}
        ></pd-growth-plan-card>
      </pd-plan>
    </div>
  `;
}

const meta: Meta<Args> = {
  title: 'Views/Growth-plan card/Forms',
  component: 'pd-growth-plan-card',
  args: { form: 'cedar-valley', growthPlan: 'gp-17', display: 'form', audience: 'self' },
  argTypes: {
    form: { control: 'select', options: FORM_IDS },
    growthPlan: { control: 'select', options: district.growthPlans.map(({ id }) => id) },
  },
  render: card,
};

export default meta;
type Story = StoryObj<Args>;

/** The district's own form. */
export const CedarValley: Story = {};

export const Texas: Story = { args: { form: 'texas-t-tess' } };

export const Massachusetts: Story = { args: { form: 'massachusetts' } };

export const NewJersey: Story = { args: { form: 'new-jersey' } };

export const NorthCarolina: Story = { args: { form: 'north-carolina' } };

/** A team's plan has a line to sign for each of its educators. */
export const Team: Story = { args: { form: 'massachusetts', growthPlan: 'gp-team-r3' } };

/** A draft: what is not known is a line to write on. */
export const Draft: Story = { args: { form: 'new-jersey', growthPlan: 'gp-42' } };

/** Colleagues do not see reflections, and the form says so. */
export const ForStaff: Story = { args: { audience: 'staff' } };

/** A plan that was received and not agreed to. */
export const Returned: Story = { args: { growthPlan: 'gp-33' } };

/** The card on screen is the form on paper: print this story. */
export const Print: Story = { args: { form: 'texas-t-tess', display: 'card' } };

export const SideColumn: Story = { args: { form: 'new-jersey', width: 280 } };

export const Dark: Story = { args: { form: 'massachusetts', theme: 'dark' } };

export const RightToLeft: Story = { args: { form: 'massachusetts', dir: 'rtl', lang: 'ar' } };

/** Our words are Spanish; the headings stay the form's. */
export const Spanish: Story = { args: { lang: 'es' } };
