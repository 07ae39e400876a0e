import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { AUDIENCES } from '../../src/contract/index.js';
import { OUTLINE_KINDS } from '../../src/model/sequencing/index.js';
import { PATHWAY_DISPLAYS } from '../../src/views/pathway-sequencer/pathway-sequencer.js';
import { defaults, inColumn, type SequencerArgs } from './pathway-sequencer.column.js';

const meta: Meta<SequencerArgs> = {
  title: 'Views/Pathway sequencer',
  component: 'pd-pathway-sequencer',
  args: { ...defaults, pathway: 'badges', educator: 'e17' },
  argTypes: {
    audience: { control: 'inline-radio', options: AUDIENCES },
    display: { control: 'inline-radio', options: PATHWAY_DISPLAYS },
    show: { control: 'inline-radio', options: OUTLINE_KINDS },
    pathway: { control: 'text' },
    educator: { control: 'text' },
    focus: { control: 'text' },
    open: { control: 'text' },
    today: { control: 'text' },
  },
  render: inColumn,
};

export default meta;
type Story = StoryObj<SequencerArgs>;

/** A program of eighty badges, for an educator who has begun. */
export const Badges: Story = {};

/** The step that is next is picked: what hangs together with it is drawn. */
export const Picked: Story = { args: { focus: 'teaching-portrait-practice' } };

/** What can be taken now. */
export const OpenNow: Story = { args: { show: 'open' } };

/** Every group with all of its steps. */
export const Everything: Story = { args: { show: 'all' } };

/** One group is unfolded: any 6 of 30. */
export const Unfolded: Story = { args: { open: 'p-explore' } };

/** The same facts as a table. */
export const Table: Story = { args: { display: 'table' } };

/** Steps whose name contains a text stand out. */
export const Searched: Story = { args: { search: 'feedback' } };

/** A short route in stages of the plan's own, with hours, points and an optional step. */
export const Mentor: Story = { args: { pathway: 'mentor', educator: 'e25' } };

/** A degree: its stages follow from what each course requires. */
export const Degree: Story = { args: { pathway: 'degree', educator: 'e52' } };

/** Conditions that no count can hold are said in words. */
export const Endorsement: Story = { args: { pathway: 'endorsement', educator: 'e25' } };

/** A pathway of the district's own plan. */
export const District: Story = {
  args: { src: '/samples/district.json', pathway: 'pw-reading', educator: 'e-17' },
};

/** As wide as a phone: one column, details under their step. */
export const Narrow: Story = { args: { width: 360 } };

export const NarrowPicked: Story = { args: { width: 360, focus: 'teaching-portrait-practice' } };

/** As narrow as a portal's side column. */
export const SideColumn: Story = { args: { width: 280, pathway: 'mentor', educator: 'e25' } };

/** A tablet held upright. */
export const Medium: Story = { args: { width: 768 } };

export const Dark: Story = { args: { theme: 'dark', focus: 'teaching-portrait-practice' } };

export const Compact: Story = { args: { density: 'compact' } };

/** A page that runs from right to left mirrors stages, lines and arrow keys. */
export const RightToLeft: Story = {
  args: {
    src: '/samples/rtl.json',
    pathway: 'masar',
    educator: 'e-17',
    dir: 'rtl',
    lang: 'ar',
    focus: 'k-6',
  },
};

export const Spanish: Story = {
  args: { src: '/samples/es.json', pathway: 'ruta', educator: 'e-1', lang: 'es', focus: 'r6' },
};

/** Every step of every group on paper, and the table behind it: print this story. */
export const Print: Story = { args: { pathway: 'mentor', educator: 'e25' } };
