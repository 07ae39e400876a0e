import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { loadProblems } from '../../src/store/load-problems.js';
import { DISPLAYS } from '../../src/views/goal-alignment-map/displays.js';
import { inColumn, type MapArgs as Args } from './goal-alignment-map.column.js';
import { generatedPlan, longNames } from './goal-alignment-map.plans.js';

const meta: Meta<Args> = {
  title: 'Views/Goal alignment map',
  component: 'pd-goal-alignment-map',
  args: { src: '/samples/district.json', display: 'map' },
  argTypes: {
    display: { control: 'inline-radio', options: DISPLAYS },
    focus: { control: 'text' },
    organization: { control: 'text' },
  },
  render: inColumn,
};

export default meta;
type Story = StoryObj<Args>;

/** A district's plan, nothing picked. */
export const District: Story = {};

/** A goal is picked: its thread stands out, its details are open. */
export const Picked: Story = { args: { focus: 'g-literacy' } };

/** One school, with the district goals that it serves. */
export const OneSchool: Story = { args: { organization: 'roosevelt' } };

/** The same facts as a table. */
export const Table: Story = { args: { display: 'table' } };

/** A narrow page lists threads. */
export const Narrow: Story = { args: { width: 360, focus: 'g-literacy' } };

/** As narrow as a portal's side column. */
export const SideColumn: Story = { args: { width: 280, focus: 'a-coaching' } };

export const Dark: Story = { args: { theme: 'dark', focus: 'g-literacy' } };

/** A page that runs from right to left mirrors the picture and the arrow keys. */
export const RightToLeft: Story = { args: { src: '/samples/rtl.json', dir: 'rtl', lang: 'ar' } };

export const Spanish: Story = { args: { src: '/samples/es.json', lang: 'es' } };

/** A plan with many things wrong: what is sound is shown, the rest is named. */
export const Broken: Story = { args: { src: '/samples/broken.json' } };

export const ThreeMistakes: Story = { args: { src: '/samples/three-mistakes.json' } };

export const Empty: Story = {
  args: { src: undefined, plan: { schemaVersion: '1.0', organization: { id: 'd', name: 'New district' } } },
};

export const OneActivity: Story = {
  args: { src: undefined, plan: { schemaVersion: '1.0', activities: [{ id: 'a', title: 'Book club' }] } },
};

/** The plan is still on its way. */
export const Loading: Story = { args: { src: undefined, bring: (store) => store.begin() } };

/** The plan cannot be had. */
export const Failed: Story = {
  args: { src: undefined, bring: (store) => store.fail(loadProblems.notFound()) },
};

export const LongNames: Story = { args: { src: undefined, plan: longNames } };

/** Sixty nodes, well mixed. */
export const Generated: Story = { args: { src: undefined, plan: generatedPlan() } };
