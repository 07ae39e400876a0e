import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import '../../../src/define/pd-growth-plan-card.js';
import '../../../src/define/pd-plan.js';
import type { PlanDocument } from '../../../src/contract/index.js';
import type { OwnCommand } from '../../../src/store/editing/commands.js';
import type { EditReason } from '../../../src/store/editing/types.js';
import { PlanChangeEvent } from '../../../src/store/events.js';
import type { PdPlan } from '../../../src/store/pd-plan.js';
import { planSource } from '../../../src/store/plan-registry.js';
import type { PdGrowthPlanCard } from '../../../src/views/growth-plan-card/growth-plan-card.js';
import { CONFLICT, EDITS } from './editing.edits.js';
import { alone, noGoals, whole, withStatus } from './plans.js';

interface Args {
  plan: PlanDocument;
  audience: 'self' | 'staff';
  /** What a person has changed already. */
  edits: readonly OwnCommand[];
  /** What the page says to each of them: keeps it, takes its time, saves it, refuses it. */
  answer: 'keep' | 'wait' | 'save' | 'refuse' | 'fail';
  trouble?: EditReason;
  hasConflict?: boolean;
  /** Whether the card is read and not edited: quick edits of the next step stand there. */
  isReading?: boolean;
  width?: number;
  theme?: 'light' | 'dark';
  dir?: 'ltr' | 'rtl';
  lang?: string;
}

/** The page around the plan, as a portal that keeps, waits, saves or refuses. */
function answerTo(answer: Args['answer']): (event: PlanChangeEvent) => void {
  return (event) => {
    if (answer === 'refuse') event.preventDefault();
    if (answer === 'wait') event.detail.waitUntil(new Promise(() => undefined));
    if (answer === 'save') event.detail.waitUntil(Promise.resolve());
    if (answer === 'fail') {
      event.detail.waitUntil(Promise.reject(new Error('The plan is locked until the review is over.')));
    }
  };
}

/** Brings the card where a person would have brought it. */
async function bring({ edits, trouble, hasConflict, isReading }: Args, plan: PdPlan): Promise<void> {
  const card = plan.querySelector<PdGrowthPlanCard>('pd-growth-plan-card')!;
  const source = plan[planSource];
  const opener = () => card.shadowRoot?.querySelector<HTMLElement>('.tool-edit button');
  while (!opener() || !source.session) await new Promise(requestAnimationFrame);
  if (!isReading) opener()?.click();
  for (const command of edits) {
    source.session.edit(command, (proposal) => {
      const event = new PlanChangeEvent(proposal);
      return { refused: !card.dispatchEvent(event), promises: event.promises };
    });
  }
  const conflict = hasConflict ? CONFLICT : undefined;
  if (trouble || conflict) source.session.journal.stand({ trouble, conflict });
}

/** A portal with one educator's plan in it. */
function inPortal(args: Args): TemplateResult {
  const { plan, audience, width, theme, dir, lang } = args;
  const column = (element?: Element) => {
    if (width !== undefined)
      (element as HTMLElement | undefined)?.style.setProperty('max-width', `${width}px`);
  };
  return html`
    <div ${ref(column)} dir=${ifDefined(dir)} lang=${ifDefined(lang)} @pd-change=${answerTo(args.answer)}>
      <pd-plan
        .plan=${plan}
        audience=${audience}
        editable
        ${ref((element) => element && void bring(args, element as PdPlan))}
      >
        <pd-growth-plan-card today="2026-11-24" theme=${ifDefined(theme)}></pd-growth-plan-card>
      </pd-plan>
    </div>
  `;
}

const meta: Meta<Args> = {
  title: 'Views/Growth-plan card/Editing',
  component: 'pd-growth-plan-card',
  args: { plan: whole, audience: 'self', edits: [], answer: 'keep' },
  argTypes: { audience: { control: 'inline-radio', options: ['self', 'staff'] } },
  render: inPortal,
};

export default meta;
type Story = StoryObj<Args>;

/** The plan in place of which its fields stand. */
export const Editing: Story = {};

/** The host takes its time. */
export const Pending: Story = { args: { edits: EDITS, answer: 'wait' } };

/** Saved, with the list of what was changed. */
export const Saved: Story = { args: { edits: EDITS, answer: 'save' } };

/** Refused without a word. */
export const Refused: Story = { args: { edits: EDITS, answer: 'refuse' } };

/** Failed, with what the host says. */
export const Failed: Story = { args: { edits: EDITS, answer: 'fail' } };

/** No network: edits wait. */
export const Offline: Story = { args: { edits: EDITS, answer: 'wait', trouble: { kind: 'offline' } } };

/** Signed out: edits wait until one has signed in again. */
export const SignedOut: Story = {
  args: {
    edits: EDITS,
    answer: 'wait',
    trouble: { kind: 'sign-in', link: 'https://portal.example.org/login' },
  },
};

/** The coach changed the same goal meanwhile. */
export const Conflict: Story = { args: { edits: EDITS, answer: 'wait', hasConflict: true } };

/** A plan that came back for changes. */
export const Returned: Story = { args: { plan: withStatus('returned') } };

/** A draft, to be submitted. */
export const Draft: Story = { args: { plan: withStatus('draft') } };

/** A plan without a goal: the first is added here. */
export const NoGoals: Story = { args: { plan: noGoals } };

/** A document with one growth plan and nothing else. */
export const Alone: Story = { args: { plan: alone } };

/** The supervisor reads a plan that was submitted, comments, returns or approves it, and signs. */
export const Supervisor: Story = { args: { plan: withStatus('submitted'), audience: 'staff' } };

/** Not editing: what can be done about the next step at once. */
export const QuickEdits: Story = { args: { isReading: true } };

/** On a telephone. */
export const Narrow: Story = { args: { edits: EDITS, answer: 'save', width: 360 } };

/** From right to left. */
export const RightToLeft: Story = { args: { edits: EDITS, answer: 'wait', dir: 'rtl' } };

/** In Spanish. */
export const Spanish: Story = { args: { edits: EDITS, answer: 'save', lang: 'es' } };
