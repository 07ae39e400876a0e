/** A group: what it is called, what its rule asks for, how far one is, and its steps. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { OutlineGroup } from '../../model/sequencing/index.js';
import { BAR_HEIGHT, barPaths } from './bar-geometry.js';
import { STATE_GLYPHS } from './channels.js';
import { glyph } from './glyph.js';
import type { PictureContext } from './picture-context.js';
import { rowKey, type GroupRows } from './rows.js';
import { stepList } from './step-list.js';

const INDENT = 12;

export const heading = (level: number, content: unknown, className: string): TemplateResult =>
  html`<div class=${className} role="heading" aria-level=${Math.min(6, level)}>${content}</div>`;

/** A group's own row: its name, which opens its details. */
function nameButton(
  group: OutlineGroup,
  stage: number,
  context: PictureContext,
  className: string,
): TemplateResult {
  const { words, picked, current, found } = context;
  const { step } = group;
  const key = rowKey(stage, undefined, step.id);
  const search = found === undefined ? '' : found.has(step.id) ? 'row-match' : 'row-receded';
  return html`<button
    type="button"
    class="${className} ${picked === step.id ? 'step-picked' : ''} ${search}"
    data-key=${key}
    data-node=${step.id}
    tabindex=${current(stage) === key ? 0 : -1}
    aria-expanded=${picked === step.id ? 'true' : 'false'}
    aria-label=${words.rowName(step)}
  >
    <span dir="auto">${words.name(step)}</span>
  </button>`;
}

function bar({ rule, hasNext }: OutlineGroup, context: PictureContext): unknown {
  if (!rule) return nothing;
  const width = context.column - INDENT;
  const paths = barPaths(rule, hasNext && context.facts.hasRecord, width);
  if (paths.length === 0) return nothing;
  return html`<svg class="bar" width=${width} height=${BAR_HEIGHT} aria-hidden="true" focusable="false">
    ${paths.map(({ cell, path }) => svg`<path class="bar-${cell}" d=${path}></path>`)}
  </svg>`;
}

function foldButton({ group, isOpen, rest, shown, folds }: GroupRows, context: PictureContext): unknown {
  const { localize, words, onOpen } = context;
  if (!folds || (isOpen && rest > 0)) return nothing;
  const text = isOpen
    ? localize.term('walkShowFewer')
    : localize.term(shown.length > 0 ? 'walkShowOthers' : 'walkShowAll', rest);
  return html`<button
    type="button"
    class="fold ${isOpen ? 'fold-open' : ''}"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-label=${localize.term('walkOf', text, words.name(group.step))}
    @click=${() => onOpen(group.step.id)}
  >
    ${text}
  </button>`;
}

/** How many of the steps that a folded group hides are looked for, or serve what is picked in another view. */
function hiddenMatches({ group, shown }: GroupRows, { found, related, localize }: PictureContext): unknown {
  const wanted = found ?? related;
  const count = group.memberIds.filter((id) => wanted.has(id) && !shown.includes(id)).length;
  if (count === 0) return nothing;
  return html`<p class="group-note group-match">
    ${localize.term(found ? 'walkMatchesHere' : 'walkRelatedHere', count)}
  </p>`;
}

/** What a folded group has instead of its steps: how many are in which state, or of which other group it has the same. */
function instead({ group, isOpen, shown }: GroupRows, { words }: PictureContext): unknown {
  if (isOpen || shown.length > 0) return nothing;
  const same = words.sameAs(group);
  if (same) return html`<p class="group-note" dir="auto">${same}</p>`;
  const counts = words.counts(group);
  if (counts.length === 0) return nothing;
  return html`<p class="group-counts">
    ${counts.map(({ state, text }) => html`<span class="group-count">${glyph(state)}${text}</span>`)}
  </p>`;
}

export function groupBlock(rows: GroupRows, stage: number, context: PictureContext): TemplateResult {
  const { words, localize, headingLevel, detailsInside, picked } = context;
  const { group, shown } = rows;
  const { step, rule, memberIds } = group;
  return html`<li class="block group" data-group=${step.id}>
    <div class="group-head">
      ${heading(headingLevel + 2, nameButton(group, stage, context, 'group-name'), 'group-heading')}
      <span class="fraction" dir="auto">${words.fraction(rule)}</span>
    </div>
    ${words.rules(group).map((text) => html`<p class="group-rule" dir="auto">${text}</p>`)}
    ${bar(group, context)}
    ${detailsInside && picked === step.id ? html`<div class="step-details">${context.details(step)}</div>` : nothing}
    ${memberIds.length === 0 ? html`<p class="group-note">${localize.term('walkNoSteps')}</p>` : nothing}
    ${stepList(
      { key: `${stage}/${step.id}`, label: words.name(step), stage, groupId: step.id, ids: shown },
      context,
    )}
    ${hiddenMatches(rows, context)} ${instead(rows, context)} ${foldButton(rows, context)}
  </li>`;
}

/** One of the other tracks, as a line that opens. */
export function trackBlock(rows: GroupRows, stage: number, context: PictureContext): TemplateResult {
  const { words, current, picked, found, detailsInside } = context;
  const { group, isOpen, shown } = rows;
  const { step, rule } = group;
  const key = rowKey(stage, undefined, step.id);
  const search = found === undefined ? '' : found.has(step.id) ? 'row-match' : 'row-receded';
  return html`<li class="block track" data-group=${step.id}>
    <div class="group-head">
      <button
        type="button"
        class="track-name ${isOpen ? 'fold-open' : ''} ${picked === step.id ? 'step-picked' : ''} ${search}"
        data-key=${key}
        data-node=${step.id}
        data-opens
        tabindex=${current(stage) === key ? 0 : -1}
        aria-expanded=${isOpen ? 'true' : 'false'}
      >
        <span dir="auto">${words.name(step)}</span>
      </button>
      <span class="fraction" dir="auto">${words.fraction(rule)}</span>
    </div>
    <p class="track-rule" dir="auto">${words.track(group)}</p>
    ${hiddenMatches(rows, context)}
    ${detailsInside && picked === step.id ? html`<div class="step-details">${context.details(step)}</div>` : nothing}
    ${stepList(
      { key: `${stage}/${step.id}`, label: words.name(step), stage, groupId: step.id, ids: shown },
      context,
    )}
  </li>`;
}

/** What is reached at the end of a stage. */
export function closingBlock(rows: GroupRows, stage: number, context: PictureContext): TemplateResult {
  const { words, detailsInside, picked } = context;
  const { group } = rows;
  const state = context.facts.hasRecord || group.step.state === 'locked' ? group.step.state : 'open';
  return html`<li class="block closing" data-group=${group.step.id}>
    ${nameButton(group, stage, context, `closing-name has-glyph glyph-${STATE_GLYPHS[state]}`)}
    ${words.closing(group).map((line) => html`<p class="closing-line" dir="auto">${line}</p>`)}
    ${detailsInside && picked === group.step.id ? html`<div class="step-details">${context.details(group.step)}</div>` : nothing}
  </li>`;
}
