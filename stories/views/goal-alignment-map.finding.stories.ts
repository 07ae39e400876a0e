import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { generatePlan } from '../../scripts/generate-plan.mjs';
import { CAREER_STAGES, FORMATS, type PlanDocument } from '../../src/contract/index.js';
import { GROUPINGS } from '../../src/model/alignment/index.js';
import { inColumn, type MapArgs } from './goal-alignment-map.column.js';

const meta: Meta<MapArgs> = {
  title: 'Views/Goal alignment map/Find and filter',
  component: 'pd-goal-alignment-map',
  args: { src: '/samples/district.json', display: 'map' },
  argTypes: {
    organization: { control: 'text' },
    goal: { control: 'text' },
    format: { control: 'select', options: [undefined, ...FORMATS] },
    careerStage: { control: 'select', options: [undefined, ...CAREER_STAGES] },
    groupBy: { control: 'inline-radio', options: GROUPINGS },
    open: { control: 'text' },
    search: { control: 'text' },
  },
  render: inColumn,
};

export default meta;
type Story = StoryObj<MapArgs>;

const large = {
  src: undefined,
  plan: generatePlan({
    educators: 920,
    goals: 120,
    competencies: 60,
    activities: 260,
    measures: 60,
    seed: 1,
  }) as PlanDocument,
} as const;

/** What serves a goal at one school: the answer to the superintendent's question. */
export const GoalAtSchool: Story = {
  args: { goal: 'g-literacy', organization: 'lincoln', focus: 'g-literacy' },
};

/** Only what is coached, and what it serves. */
export const OneFormat: Story = { args: { format: 'coaching' } };

/** What there is for early careers. */
export const OneCareerStage: Story = { args: { careerStage: 'novice' } };

/** Only what lacks something, under what it hangs from. */
export const GapsOnly: Story = { args: { orphansOnly: true } };

/** What contains a text stands out. */
export const Searched: Story = { args: { search: 'reading' } };

export const SearchedNarrow: Story = { args: { search: 'reading', width: 360 } };

/** Filters that leave nothing say so. */
export const NothingLeft: Story = { args: { goal: 'g-math', format: 'conference', organization: 'lincoln' } };

/** One group stands open; what it holds stands under its head. */
export const OpenGroup: Story = { args: { ...large, open: 'activity.area.g-0002' } };

/** What is picked is shown whole, the rest stays folded. */
export const PickedInGroup: Story = { args: { ...large, focus: 'g-0003' } };

/** Long columns grouped by school instead of by goal. */
export const GroupedBySchool: Story = { args: { ...large, groupBy: 'school' } };

/** Activities grouped by format, competencies by district goal. */
export const GroupedByFormat: Story = { args: { ...large, groupBy: 'format' } };

export const GroupedDark: Story = { args: { ...large, groupBy: 'domain', theme: 'dark' } };
