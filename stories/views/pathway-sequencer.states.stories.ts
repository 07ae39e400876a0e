import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { loadProblems } from '../../src/store/load-problems.js';
import { defaults, inColumn, type SequencerArgs } from './pathway-sequencer.column.js';
import { largePathway, longNames, nothingOpen, noRecords } from './pathway-sequencer.plans.js';

const meta: Meta<SequencerArgs> = {
  title: 'Views/Pathway sequencer/States',
  component: 'pd-pathway-sequencer',
  args: { ...defaults, pathway: 'badges', educator: 'e17' },
  argTypes: {
    pathway: { control: 'text' },
    educator: { control: 'text' },
    focus: { control: 'text' },
  },
  render: inColumn,
};

export default meta;
type Story = StoryObj<SequencerArgs>;

/** Three badges done, one under way. */
export const Begun: Story = {};

/** A track and half of the badges are done, one of them with a record that does not say how it went. */
export const HalfWay: Story = { args: { educator: 'e08' } };

/** The destination is reached: what is left over is skipped. */
export const Finished: Story = { args: { educator: 'e03' } };

/** Someone who has done nothing yet. */
export const NothingDone: Story = { args: { educator: 'e41' } };

/** The district keeps no record, so nobody knows what is done. */
export const NoRecord: Story = { args: { src: undefined, plan: noRecords } };

/** The pathway as such, for nobody in particular. */
export const Nobody: Story = { args: { educator: undefined } };

/** Everyone looks: no names, and nothing of what anybody did. */
export const Public: Story = { args: { audience: 'public' } };

/** A badge that is done. */
export const DoneStep: Story = { args: { focus: 'chart-my-course-explore' } };

/** A badge that is under way. */
export const StepInProgress: Story = { args: { focus: 'study-circle-student-discussion-explore' } };

/** A badge that can be begun, with its next session. */
export const OpenStep: Story = { args: { focus: 'talk-lab-listening-explore' } };

/** A badge that waits for another. */
export const LockedStep: Story = { args: { focus: 'lesson-study-lead', open: 'p-lead' } };

/** A step that waits for a certificate, and that for everything else. */
export const LockedFarAway: Story = { args: { focus: 'exhibition' } };

/** A certificate: what is missing, in numbers. */
export const LockedGroup: Story = { args: { focus: 'practitioner' } };

/** Nobody can tell whether this one is done. */
export const UnknownStep: Story = {
  args: { educator: 'e08', focus: 'open-course-of-your-choice-explore', open: 'p-explore' },
};

/** A step that nothing waits for any more. */
export const SkippedStep: Story = { args: { pathway: 'mentor', educator: 'e25', focus: 'mt-shadow' } };

/** A rule that adds up points. */
export const RuleInPoints: Story = { args: { pathway: 'mentor', educator: 'e25', focus: 'mt-points' } };

export const MentorFinished: Story = { args: { pathway: 'mentor', educator: 'e03' } };

/** What must hold beside a count: grades, averages, attempts. */
export const Constraints: Story = {
  args: { pathway: 'endorsement', educator: 'e25', focus: 'en-placement' },
};

/** A course that ten others wait for. */
export const DegreePicked: Story = { args: { pathway: 'degree', educator: 'e52', focus: 'm261' } };

export const DegreeNarrow: Story = { args: { pathway: 'degree', educator: 'e52', width: 360 } };

/** A draft with a circle, a rule that asks for 4 of 3, a level that nothing provides, and more. */
export const Flawed: Story = { args: { pathway: 'coach-draft', educator: undefined } };

/** One of three steps that wait for one another. */
export const Circle: Story = { args: { pathway: 'coach-draft', educator: 'e25', focus: 'co-visit' } };

/** A rule that asks for more than there is. */
export const Unsatisfiable: Story = { args: { pathway: 'coach-draft', educator: 'e25', focus: 'co-labs' } };

/** A step that can never be reached. */
export const Unreachable: Story = { args: { pathway: 'coach-draft', educator: 'e25', focus: 'co-client' } };

export const FlawedNarrow: Story = {
  args: { pathway: 'coach-draft', educator: 'e25', focus: 'co-client', width: 360 },
};

/** All steps wait for one another: nothing can be begun. */
export const NothingOpen: Story = {
  args: { src: undefined, plan: nothingOpen, pathway: undefined, educator: undefined },
};

/** A goal is picked in another view: the steps that serve it are marked. */
export const GoalPicked: Story = {
  args: { bring: (store) => void store.select({ kind: 'goal', id: 'g-voice' }) },
};

/** The smallest plan that is of use. */
export const Smallest: Story = {
  args: { src: '/samples/minimal/pathway-sequencer.json', pathway: undefined, educator: undefined },
};

export const LongNames: Story = {
  args: { src: undefined, plan: longNames, pathway: undefined, educator: 'e' },
};

export const LongNamesNarrow: Story = {
  args: { src: undefined, plan: longNames, pathway: undefined, educator: 'e', width: 360 },
};

/** Two hundred steps in forty groups. */
export const Large: Story = {
  args: { src: undefined, plan: largePathway(), pathway: undefined, educator: 'e' },
};

export const NarrowDark: Story = { args: { width: 360, theme: 'dark' } };

export const NarrowTable: Story = {
  args: { width: 360, display: 'table', pathway: 'mentor', educator: 'e25' },
};

/** A plan without a pathway. */
export const Empty: Story = {
  args: {
    src: undefined,
    pathway: undefined,
    educator: undefined,
    plan: { schemaVersion: '1.0', organization: { id: 'd', name: 'New district' } },
  },
};

/** A pathway in which nobody has written a step yet. */
export const EmptyPathway: Story = {
  args: {
    src: undefined,
    pathway: undefined,
    educator: undefined,
    plan: { schemaVersion: '1.0', pathways: [{ id: 'p', title: 'New pathway' }] },
  },
};

/** The page asks for a pathway that the plan does not have. */
export const NoSuchPathway: Story = { args: { pathway: 'no-such-pathway' } };

/** The plan is still on its way. */
export const Loading: Story = { args: { src: undefined, bring: (store) => store.begin() } };

/** The plan cannot be had. */
export const Failed: Story = {
  args: { src: undefined, bring: (store) => store.fail(loadProblems.notFound()) },
};
