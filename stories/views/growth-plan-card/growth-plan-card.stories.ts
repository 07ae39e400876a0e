import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import { GROWTH_PLAN_STATUSES } from '../../../src/contract/vocabulary.js';
import type { PlanDocument } from '../../../src/contract/index.js';
import '../../../src/define/pd-growth-plan-card.js';
import '../../../src/define/pd-plan.js';
import {
  CARD_DISPLAYS,
  DETAILS,
  type CardDisplay,
  type Detail,
} from '../../../src/views/growth-plan-card/growth-plan-card.js';
import { alone, arabic, longNames, noGoals, teamPlan, unknowns, whole, withStatus } from './plans.js';

interface Args {
  src?: string;
  plan?: PlanDocument;
  audience: 'public' | 'staff' | 'self';
  growthPlan?: string;
  educator?: string;
  detail: Detail;
  display: CardDisplay;
  today: string;
  editable: boolean;
  theme?: 'light' | 'dark';
  density?: 'comfortable' | 'compact';
  width?: number;
  dir?: 'ltr' | 'rtl';
  lang?: string;
}

/** The card inside its provider, in a column of the width that the story asks for. */
function inColumn({ src, plan, audience, width, dir, lang, ...card }: Args): TemplateResult {
  const column = (element?: Element) => {
    if (width !== undefined)
      (element as HTMLElement | undefined)?.style.setProperty('max-width', `${width}px`);
  };
  return html`
    <div ${ref(column)} dir=${ifDefined(dir)} lang=${ifDefined(lang)}>
      <pd-plan src=${ifDefined(src)} .plan=${plan} audience=${audience} ?editable=${card.editable}>
        <pd-growth-plan-card
          growth-plan=${ifDefined(card.growthPlan)}
          educator=${ifDefined(card.educator)}
          detail=${card.detail}
          display=${card.display}
          today=${card.today}
          theme=${ifDefined(card.theme)}
          density=${ifDefined(card.density)}
        ></pd-growth-plan-card>
      </pd-plan>
    </div>
  `;
}

const meta: Meta<Args> = {
  title: 'Views/Growth-plan card',
  component: 'pd-growth-plan-card',
  args: {
    plan: whole,
    audience: 'self',
    detail: 'full',
    display: 'card',
    today: '2026-11-24',
    editable: false,
  },
  argTypes: {
    audience: { control: 'inline-radio', options: ['public', 'staff', 'self'] },
    detail: { control: 'inline-radio', options: DETAILS },
    display: { control: 'inline-radio', options: CARD_DISPLAYS },
    growthPlan: { control: 'text' },
    educator: { control: 'text' },
    today: { control: 'text' },
  },
  render: inColumn,
};

export default meta;
type Story = StoryObj<Args>;

/** An educator looks at his or her own plan. */
export const Self: Story = {};

/** A coach or supervisor looks: reflections are the educator's own. */
export const Staff: Story = { args: { audience: 'staff' } };

/** Everyone looks: no names, levels, reviews or reflections. */
export const Public: Story = { args: { audience: 'public' } };

/** A plan of a district's document, with others to choose from. */
export const District: Story = {
  args: { plan: undefined, src: '/samples/district.json', audience: 'staff', today: '2027-01-20' },
};

/** One card for each status that a plan can have. */
export const EveryStatus: Story = {
  render: (args) =>
    html`${GROWTH_PLAN_STATUSES.map((status, index) =>
      inColumn({ ...args, plan: withStatus(status, `Educator ${index + 1}`) }),
    )}`,
};

export const Team: Story = { args: { plan: teamPlan } };

export const NoGoals: Story = { args: { plan: noGoals } };

/** A document without a growth plan. */
export const Empty: Story = { args: { plan: { schemaVersion: '1.0' } } };

/** A document with one growth plan and nothing else: what it points at is said to be missing. */
export const Alone: Story = { args: { plan: alone } };

/** What is not known is said as such, and is never zero. */
export const Unknown: Story = { args: { plan: unknowns } };

export const LongNames: Story = { args: { plan: longNames } };

/** The same facts as a table. */
export const Table: Story = { args: { display: 'table' } };

/** The district's form. */
export const Form: Story = {
  args: {
    plan: undefined,
    src: '/samples/district.json',
    audience: 'staff',
    today: '2027-01-20',
    display: 'form',
  },
};

export const Narrow: Story = { args: { width: 360 } };

export const SideColumn: Story = { args: { width: 280 } };

/** Labels stand at the side, what else stands at the side goes under its row. */
export const Medium: Story = { args: { width: 768 } };

export const Dark: Story = { args: { theme: 'dark' } };

export const Compact: Story = { args: { density: 'compact' } };

export const RightToLeft: Story = { args: { plan: arabic, dir: 'rtl', lang: 'ar' } };

export const Spanish: Story = {
  args: { plan: undefined, src: '/samples/es.json', audience: 'staff', lang: 'es', today: '2027-01-20' },
};
