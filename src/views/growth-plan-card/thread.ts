/** The thread of a goal: what it serves, up to the measure of students. Each stop picks that thing in every view. */
import { html, type TemplateResult } from 'lit';
import { data, goalClass } from '../../design/index.js';
import type { GoalFacts, ThreadStop } from '../../model/growth/types.js';
import type { CardContext } from './context.js';
import { trackLine } from './geometry.js';
import { progressLine } from './marks.js';

/** Of the line at the end of a thread, between the centres of its first and last mark. */
const TRACK = 144;

export function thread(context: CardContext, goal: GoalFacts): unknown {
  const { words } = context;
  if (goal.thread.length === 0)
    return html`<p class="dense quiet" dir="auto">${context.localize.term('growthNoThread')}</p>`;
  const hue = goal.area === undefined ? 'thread-none' : goalClass(goal.area);
  return html`
    <ol class="thread ${hue}" aria-label=${words.threadSentence(goal)}>
      ${goal.thread.map((stop, index) => stopItem(context, stop, goal.thread[index + 1]))}
    </ol>
  `;
}

/** How strong the link to a stop is; the way to the first is the goal's own, and states nothing. */
const strengthOf = (stop: ThreadStop | undefined): string => stop?.strength ?? 'plain';

function stopItem(context: CardContext, stop: ThreadStop, next: ThreadStop | undefined): TemplateResult {
  const { words, picked } = context;
  const isPicked = picked?.kind === stop.kind && picked.id === stop.id;
  const classes = [
    'stop',
    `stop-${stop.kind}`,
    `in-${strengthOf(stop)}`,
    `out-${strengthOf(next)}`,
    isPicked ? 'stop-picked' : '',
    stop.isKnown ? '' : 'stop-unknown',
  ];
  return html`
    <li class=${classes.filter(Boolean).join(' ')}>
      ${stop.kind === 'measure' ? track(context, stop) : html`<span class="stop-node" aria-hidden="true"></span>`}
      <button
        type="button"
        class="stop-button"
        aria-pressed=${isPicked ? 'true' : 'false'}
        @click=${() => context.onPick(isPicked ? null : { kind: stop.kind, id: stop.id })}
      >
        <span class="stop-title">${data(words.stopTitle(stop))}</span>
        <span class="stop-note" dir="auto">${words.stopNote(stop)}</span>
      </button>
    </li>
  `;
}

function track(context: CardContext, stop: ThreadStop): unknown {
  const line = trackLine(context.words.measures.values(stop));
  return line === undefined
    ? html`<span class="stop-node" aria-hidden="true"></span>`
    : html`<span class="stop-track">${progressLine(line, 'stop-line', TRACK)}</span>`;
}

export const isOnThread = (goal: GoalFacts, context: CardContext): boolean => {
  const { picked } = context;
  if (!picked) return false;
  if (picked.kind === 'plan-goal') return picked.id === goal.goal.id;
  return goal.thread.some(({ kind, id }) => kind === picked.kind && id === picked.id);
};
