import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import '../../src/define/pd-goal-alignment-map.js';
import '../../src/define/pd-plan.js';
import type { OwnCommand } from '../../src/store/editing/commands.js';
import type { Conflict, EditReason } from '../../src/store/editing/types.js';
import { PlanChangeEvent } from '../../src/store/events.js';
import type { PdPlan } from '../../src/store/pd-plan.js';
import { planSource } from '../../src/store/plan-registry.js';
import type { PdGoalAlignmentMap } from '../../src/views/goal-alignment-map/goal-alignment-map.js';

interface Args {
  /** What a person has changed already. */
  edits: readonly OwnCommand[];
  /** What the page says to each of them: keeps it, takes its time, saves it, refuses it. */
  answer: 'keep' | 'wait' | 'save' | 'refuse' | 'fail';
  focus?: string;
  trouble?: EditReason;
  conflict?: Conflict;
  /** Keys that a person has pressed in the picture, on this row. */
  pressed?: { readonly row: string; readonly keys: readonly string[] };
  width?: number;
  theme?: 'light' | 'dark';
  dir?: 'ltr' | 'rtl';
  lang?: string;
}

const COACHING = 'a-coaching';
const link = { activityId: COACHING, goalId: 'g-lit-k2' } as const;
const EDITS: readonly OwnCommand[] = [
  { name: 'linkActivity', activityId: COACHING, goalId: 'g-ml-talk' },
  { name: 'setActivityLink', ...link, member: 'strength', value: 'partial' },
  {
    name: 'setActivityLink',
    ...link,
    member: 'rationale',
    value: 'Teachers who are coached teach the pattern before the text.',
  },
];

const FIELD = `activities/${COACHING}/goals/g-lit-k2`;
/** Somebody else has changed the same link. */
const CONFLICT: Conflict = {
  owner: { collection: 'activities', id: COACHING },
  fields: [
    {
      field: `${FIELD}/strength`,
      member: 'strength',
      goalId: 'g-lit-k2',
      base: 'strong',
      mine: 'partial',
      theirs: 'weak',
      choices: ['mine', 'theirs'],
    },
    {
      field: `${FIELD}/rationale`,
      member: 'rationale',
      goalId: 'g-lit-k2',
      base: undefined,
      mine: 'Teachers who are coached teach the pattern before the text.',
      theirs: 'Coaches see the first ten minutes of a lesson.',
      choices: ['mine', 'theirs', 'both'],
    },
  ],
};

/** The page around the plan, as a portal that keeps, waits, saves or refuses. */
function answerTo(answer: Args['answer']): (event: PlanChangeEvent) => void {
  return (event) => {
    if (answer === 'refuse') event.preventDefault();
    if (answer === 'wait') event.detail.waitUntil(new Promise(() => undefined));
    if (answer === 'save') event.detail.waitUntil(Promise.resolve());
    if (answer === 'fail') {
      event.detail.waitUntil(Promise.reject(new Error('The plan is locked until the board has met.')));
    }
  };
}

const frame = () => new Promise(requestAnimationFrame);

/** Brings the map where a person would have brought it. */
async function bring({ edits, trouble, conflict, pressed }: Args, plan: PdPlan): Promise<void> {
  const map = plan.querySelector<PdGoalAlignmentMap>('pd-goal-alignment-map')!;
  const source = plan[planSource];
  const find = (selector: string) => map.shadowRoot?.querySelector<HTMLElement>(selector);
  while (!find('.tool-edit button') || !source.session) await frame();
  find('.tool-edit button')?.click();
  for (const command of edits) {
    source.session.edit(command, (proposal) => {
      const event = new PlanChangeEvent(proposal);
      return { refused: !map.dispatchEvent(event), promises: event.promises };
    });
  }
  if (trouble || conflict) source.session.journal.stand({ trouble, conflict });
  if (!pressed) return;
  while (!find('.map-edit-handle')) await frame();
  find(`.row[data-key="${pressed.row}"]`)?.focus();
  for (const key of pressed.keys) {
    await frame();
    const row = map.shadowRoot?.activeElement;
    row?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }
}

/** A portal with a district's plan in it. */
function inPortal(args: Args): TemplateResult {
  const { focus, width, theme, dir, lang } = args;
  const column = (element?: Element) => {
    if (width !== undefined)
      (element as HTMLElement | undefined)?.style.setProperty('max-width', `${width}px`);
  };
  return html`
    <div ${ref(column)} dir=${ifDefined(dir)} lang=${ifDefined(lang)} @pd-change=${answerTo(args.answer)}>
      <pd-plan
        src="/samples/district.json"
        audience="staff"
        editable
        ${ref((element) => element && void bring(args, element as PdPlan))}
      >
        <pd-goal-alignment-map focus=${ifDefined(focus)} theme=${ifDefined(theme)}></pd-goal-alignment-map>
      </pd-plan>
    </div>
  `;
}

const meta: Meta<Args> = {
  title: 'Views/Goal alignment map/Editing',
  component: 'pd-goal-alignment-map',
  args: { edits: [], answer: 'keep', focus: COACHING },
  render: inPortal,
};

export default meta;
type Story = StoryObj<Args>;

/** An activity is picked: its links with goals stand in its details, ready to be changed. */
export const Editing: Story = {};

/** A goal is picked: the activities that serve it. */
export const Goal: Story = { args: { focus: 'g-lit-fluency' } };

/** Somebody is about to connect with the keys. */
export const Connecting: Story = {
  args: { focus: undefined, pressed: { row: 'activity:a-screener', keys: ['F2', 'ArrowDown', 'ArrowDown'] } },
};

/** The host takes its time. */
export const Pending: Story = { args: { edits: EDITS, answer: 'wait' } };

/** Saved. */
export const Saved: Story = { args: { edits: EDITS, answer: 'save' } };

/** Failed, with what the host says; one of them took a link away. */
export const Failed: Story = {
  args: {
    edits: [...EDITS, { name: 'unlinkActivity', activityId: COACHING, goalId: 'g-lit-fluency' }],
    answer: 'fail',
  },
};

/** No network: edits wait. */
export const Offline: Story = { args: { edits: EDITS, answer: 'wait', trouble: { kind: 'offline' } } };

/** Somebody else changed the same link meanwhile. */
export const TwoPeople: Story = { args: { edits: EDITS.slice(1), answer: 'wait', conflict: CONFLICT } };

/** On a telephone, in the list of threads. */
export const Narrow: Story = { args: { edits: EDITS, answer: 'save', focus: 'g-ml-talk', width: 360 } };

/** Dark. */
export const Dark: Story = { args: { edits: EDITS, answer: 'wait', theme: 'dark' } };

/** From right to left. */
export const RightToLeft: Story = { args: { edits: EDITS, answer: 'wait', dir: 'rtl' } };

/** In Spanish. */
export const Spanish: Story = { args: { edits: EDITS, answer: 'save', lang: 'es' } };
