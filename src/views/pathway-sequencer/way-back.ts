/** Where one is in the pathway, and the way back to the whole. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../design/index.js';
import type { PathwayContext } from './context.js';
import { rowsOf, type StageRows } from './rows.js';
import { stageId } from './stages.js';

export interface WayBackOptions {
  readonly context: PathwayContext;
  readonly stages: readonly StageRows[];
  /** How many connections are drawn; undefined where none are. */
  readonly connections: number | undefined;
  readonly onWhole: () => void;
  readonly onStage: (place: number) => void;
}

interface Stop {
  readonly text: string;
  readonly go: (() => void) | undefined;
}

/** Stage, group and step of what is picked; the last is where one is. */
function trail({ context, stages, onStage }: WayBackOptions): readonly Stop[] {
  const { picked, facts, words, onPick } = context;
  const step = picked === undefined ? undefined : facts.byId.get(picked);
  const row = step && rowsOf(stages, facts, step.id)[0];
  if (!step || !row) return [];
  const group = row.groupId === undefined ? undefined : facts.byId.get(row.groupId);
  const { stage } = stages[row.stage]!;
  const stops: Stop[] = [{ text: words.stageTitle(stage), go: () => onStage(row.stage) }];
  if (group) stops.push({ text: words.name(group), go: () => onPick(group.id) });
  if (words.name(step) !== stops.at(-1)!.text) stops.push({ text: words.name(step), go: undefined });
  return stops;
}

const stop = ({ text, go }: Stop): TemplateResult => html`
  <li class="trail-stop">
    ${
      go
        ? html`<button type="button" class="trail-go" @click=${go}><span dir="auto">${text}</span></button>`
        : html`<span class="trail-here" aria-current="true" dir="auto">${text}</span>`
    }
  </li>
`;

/** Straight to a stage, where they stand under each other or beyond the edge. */
function stageLinks({ context, stages, onStage }: WayBackOptions): TemplateResult {
  const { localize, words } = context;
  return html`<div class="stage-links" role="group" aria-label=${localize.term('walkStages')}>
    <span class="stage-links-label" aria-hidden="true">${localize.term('walkStages')}</span>
    ${stages.map(
      ({ stage, place }) =>
        html`<button
          type="button"
          class="stage-link"
          aria-label=${localize.term('walkToStage', `${localize.number(place + 1)}, ${words.stageTitle(stage)}`)}
          @click=${() => onStage(place)}
        >
          ${localize.number(place + 1)}
        </button>`,
    )}
  </div>`;
}

export function wayBack(options: WayBackOptions & { readonly linksStages: boolean }): TemplateResult {
  const { context, connections, onWhole, linksStages } = options;
  const { localize, picked, open, search } = context;
  const stops = trail(options);
  const isAway = picked !== undefined || open.size > 0 || search !== '';
  return html`<nav class="way-back no-print" aria-label=${localize.term('walkTrail')}>
    <ol class="trail">
      <li class="trail-stop">
        <button type="button" class="trail-go trail-whole" ?disabled=${!isAway} @click=${onWhole}>
          ${isAway ? icon('chevron-start') : nothing}<span>${localize.term('walkWhole')}</span>
        </button>
      </li>
      ${stops.map(stop)}
    </ol>
    ${linksStages ? stageLinks(options) : nothing}
    ${
      connections === undefined || linksStages
        ? nothing
        : html`<p class="way-connections" dir="auto">${localize.term('walkConnections', connections)}</p>`
    }
  </nav>`;
}

/** Brings a stage to the eye, and the focus to its title. */
export function goToStage(root: ParentNode, place: number): void {
  const title = root.querySelector<HTMLElement>(`#${stageId(place)}`);
  title?.scrollIntoView({ block: 'start', inline: 'start' });
  title?.focus({ preventScroll: true });
}
