import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import type { PlanDocument } from '../../src/contract/index.js';
import '../../src/define/pd-goal-alignment-map.js';
import {
  largeFrameworks,
  oneFramework,
  strangers,
  twoFrameworks,
} from './goal-alignment-map.crosswalk-plans.js';

interface Args {
  plan: PlanDocument;
  focus?: string;
  framework?: string;
  frameworkBeside?: string;
  associations?: string;
  open?: string;
  theme?: 'light' | 'dark';
  /** Width of the column in which it stands; all there is without one. */
  width?: number;
  dir?: 'ltr' | 'rtl';
  lang?: string;
}

function inColumn({ plan, width, dir, lang, ...view }: Args): TemplateResult {
  const column = (element?: Element) => {
    if (width !== undefined)
      (element as HTMLElement | undefined)?.style.setProperty('max-width', `${width}px`);
  };
  return html`
    <div ${ref(column)} dir=${ifDefined(dir)} lang=${ifDefined(lang)}>
      <pd-goal-alignment-map
        display="crosswalk"
        .plan=${plan}
        focus=${ifDefined(view.focus)}
        framework=${ifDefined(view.framework)}
        framework-beside=${ifDefined(view.frameworkBeside)}
        associations=${ifDefined(view.associations)}
        open=${ifDefined(view.open)}
        theme=${ifDefined(view.theme)}
      ></pd-goal-alignment-map>
    </div>
  `;
}

const meta: Meta<Args> = {
  title: 'Views/Goal alignment map/Crosswalk',
  component: 'pd-goal-alignment-map',
  args: { plan: twoFrameworks },
  argTypes: {
    plan: { control: false },
    focus: { control: 'text' },
    framework: { control: 'text' },
    frameworkBeside: { control: 'text' },
    associations: { control: 'text' },
  },
  render: inColumn,
};

export default meta;
type Story = StoryObj<Args>;

/** Two frameworks, every association between them, and what has no counterpart. */
export const Normal: Story = {};

/** A statement is picked: its counterparts stand out, their full texts stand beside. */
export const Picked: Story = { args: { focus: 'p1.3' } };

/** A heading is picked: it speaks for all that stands under it. */
export const PickedHeading: Story = { args: { focus: 'p2' } };

/** Only two types count. */
export const Filtered: Story = { args: { associations: 'exact-match-of is-peer-of' } };

/** No type is shown: everything is without a counterpart, and it is said why. */
export const NoTypes: Story = { args: { associations: 'none' } };

/** Frameworks of hundreds of items are folded to their domains. */
export const Large: Story = { args: { plan: largeFrameworks() } };

/** One domain is open, and its details with it. */
export const LargeOpen: Story = { args: { plan: largeFrameworks(), open: 'a-d2', focus: 'a-d2' } };

/** A narrow page lists statements with their counterparts. */
export const Narrow: Story = { args: { width: 360, focus: 'p2.2' } };

/** As narrow as a portal's side column, and folded. */
export const SideColumn: Story = { args: { width: 280, plan: largeFrameworks(), open: 'a-d2' } };

export const Dark: Story = { args: { theme: 'dark', focus: 'm-b2' } };

/** A page that runs from right to left mirrors the picture and the arrow keys. */
export const RightToLeft: Story = { args: { dir: 'rtl', lang: 'ar', focus: 'p3.1' } };

export const Spanish: Story = { args: { lang: 'es', focus: 'p2.2' } };

/** A crosswalk needs two frameworks. */
export const OneFramework: Story = { args: { plan: oneFramework } };

/** Two frameworks that have nothing to do with each other: those that have are one click away. */
export const NoneBetween: Story = { args: { plan: strangers, framework: 'standards' } };

/** A framework is asked for that the plan does not have. */
export const UnknownFramework: Story = { args: { framework: 'nowhere' } };
