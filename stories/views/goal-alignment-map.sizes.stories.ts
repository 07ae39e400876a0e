import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { generatePlan } from '../../scripts/generate-plan.mjs';
import type { PlanDocument } from '../../src/contract/index.js';
import { inColumn, type MapArgs } from './goal-alignment-map.column.js';

const meta: Meta<MapArgs> = {
  title: 'Views/Goal alignment map/Sizes',
  component: 'pd-goal-alignment-map',
  args: { src: '/samples/district.json', display: 'map' },
  argTypes: { zoom: { control: { type: 'range', min: 0.1, max: 4, step: 0.05 } } },
  render: inColumn,
};

export default meta;
type Story = StoryObj<MapArgs>;

const generated = (counts: Record<string, number>) =>
  ({ src: undefined, plan: generatePlan({ seed: 1, ...counts }) as PlanDocument }) as const;

/** Larger than the room for it: drag it, or press where you want to go in the overview. */
export const Larger: Story = { args: { zoom: 2 } };

/** The whole district on a laptop's screen, every name in letters of 11 px. */
export const Fitted: Story = { args: { zoom: 0.55 } };

/** Too small for letters: rows are bars. */
export const Bars: Story = { args: { zoom: 0.3 } };

export const LargerRightToLeft: Story = {
  args: { src: '/samples/rtl.json', dir: 'rtl', lang: 'ar', zoom: 2 },
};

export const LargerDark: Story = { args: { zoom: 1.5, theme: 'dark', focus: 'g-literacy' } };

/** A wall in the board room: everything grows as far as the whole still fits. */
export const Wall: Story = { args: { width: 4000 } };

/** A district of twenty-three schools. */
export const LargeDistrict: Story = {
  args: generated({ educators: 920, goals: 120, competencies: 60, activities: 260, measures: 60 }),
};

/** As many as no picture shows one by one. */
export const ThousandsOfActivities: Story = {
  args: generated({ goals: 400, competencies: 200, activities: 2000, measures: 200 }),
};
