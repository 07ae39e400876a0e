/** The map on a narrow page: a list of district goals, each of which opens in place into its thread. */
import { html, nothing, type TemplateResult } from 'lit';
import { data, goalClass, hatchMark, icon } from '../../design/index.js';
import type { AlignmentNode } from '../../model/alignment/index.js';
import { countItems, threadItems, type ThreadItem } from './goal-threads.js';
import { STRENGTH_CHANNELS } from './channels.js';
import type { MapWords } from './words.js';

export interface ThreadsOptions {
  readonly words: MapWords;
  readonly picked: string | undefined;
  /** Keys of the goals at the top of the list. */
  readonly heads: readonly string[];
  /** What serves no goal, or belongs to none. */
  readonly loose: readonly AlignmentNode[];
  readonly found: ReadonlySet<string> | undefined;
  /** The match at which the search stands: its goal is open. */
  readonly match: string | undefined;
  readonly onPick: (key: string) => void;
  /** What a picked row says, in place; a goal at the top says one part before its thread and one after it. */
  readonly details: (node: AlignmentNode, part?: 'before' | 'after') => TemplateResult;
}

/** A list for reading shows this many of what serves no goal; the table has all. */
const LOOSE_SHOWN = 60;

export function threads(options: ThreadsOptions): TemplateResult {
  const { words, heads } = options;
  const { localize, alignment } = words;
  const vision = [...alignment.nodes.values()].find((node) => node.kind === 'vision');
  const title = vision ? words.title(vision) : localize.term('mapColumnGoals');
  return html`
    <div class="threads ${options.found ? 'has-search' : ''}">
      ${heads.length > 0 ? listHead(title, localize.term('mapGoals', heads.length)) : nothing}
      <ul class="threads-list">
        ${heads.map((key) => goalItem(alignment.nodes.get(key)!, options))}
      </ul>
      ${looseLists(options)}
    </div>
  `;
}

const listHead = (title: string, count: string): TemplateResult => html`
  <p class="threads-head">${data(title)}<span>${count}</span></p>
`;

function isOpen(node: AlignmentNode, { picked, match, words }: ThreadsOptions): boolean {
  if (picked === node.key) return true;
  const { nodes, areas } = words.alignment;
  const inside = [picked, match === node.key ? undefined : match].map((key) => nodes.get(key ?? ''));
  return inside.some((each) => each && each.kind !== 'vision' && areas[each.area] === node.key);
}

const tone = (key: string, { found, match }: ThreadsOptions): string =>
  [found && (found.has(key) ? 'row-lit' : 'row-off'), key === match && 'row-match'].filter(Boolean).join(' ');

function goalItem(node: AlignmentNode, options: ThreadsOptions): TemplateResult {
  const { words, picked, onPick } = options;
  const items = threadItems(words.alignment, node.key);
  const open = isOpen(node, options);
  const { goals, activities } = countItems(items);
  return html`
    <li class="thread ${node.area < 0 ? 'goal-none' : goalClass(node.area)}">
      <button
        type="button"
        class="thread-goal ${open ? 'thread-open' : ''} ${tone(node.key, options)}"
        data-key=${node.key}
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => onPick(node.key)}
      >
        <span class="thread-name">${data(words.title(node))}</span>
        <span class="thread-second">${words.localize.term('mapThreadCounts', goals, activities)}</span>
        ${thirdLine(node, options)} ${icon(open ? 'chevron-down' : 'chevron-end')}
      </button>
      ${
        open
          ? html`<div class="thread-body">
              ${options.details(node, 'before')}
              ${items.length > 0 ? html`<p class="panel-subtitle thread-title">${words.localize.term('mapWhatFor')}</p>` : nothing}
              ${tree(items, { ...options, first: firstItem(items, picked) })}
              ${options.details(node, 'after')}
            </div>`
          : nothing
      }
    </li>
  `;
}

/** Its first gap, else its first measure. */
function thirdLine(node: AlignmentNode, { words }: ThreadsOptions): unknown {
  const gaps = words.states(node);
  if (gaps.length > 0) return html`<span class="thread-second fact-gap">${gaps.join(', ')}</span>`;
  const measure = (words.alignment.out.get(node.key) ?? []).find((link) => link.kind === 'goal-measure');
  const record = measure && words.alignment.nodes.get(measure.to);
  if (!record) return nothing;
  const said = words.standing(record);
  return html`<span class="thread-second"
    >${data(words.title(record))}
    ${said === undefined ? html`${hatchMark()} ${words.localize.term('mapStateNotMeasured')}` : html`<span class="fact-strong">${data(said)}</span>`}</span
  >`;
}

/** A thread can hold an activity more than once; its details open where it stands first. */
type TreeOptions = ThreadsOptions & { readonly first: ThreadItem | undefined };

function firstItem(items: readonly ThreadItem[], key: string | undefined): ThreadItem | undefined {
  for (const item of items) {
    const found = item.node.key === key ? item : firstItem(item.items, key);
    if (found) return found;
  }
  return undefined;
}

function tree(items: readonly ThreadItem[], options: TreeOptions): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul class="thread-tree">
    ${items.map((item) => treeItem(item, options))}
  </ul>`;
}

function treeItem(item: ThreadItem, options: TreeOptions): TemplateResult {
  const { node, link, items } = item;
  const { words, onPick } = options;
  const open = item === options.first;
  const gaps = words.states(node);
  const isMissing = node.kind === 'goal' && node.states.includes('no-activity');
  return html`
    <li
      class="thread-item rail-${isMissing ? 'missing' : (link?.strength ?? 'unstated')} ${tone(node.key, options)}"
    >
      <button
        type="button"
        class="thread-row ${open ? 'thread-open' : ''}"
        data-key=${node.key}
        aria-expanded=${open ? 'true' : 'false'}
        @click=${() => onPick(node.key)}
      >
        <span class=${node.kind === 'goal' ? 'thread-name' : ''}>${data(words.title(node))}</span>
        ${link && node.kind !== 'goal' ? html`<span class="thread-strength">${words.localize.term(STRENGTH_CHANNELS[link.strength].word)}</span>` : nothing}
        ${secondLine(node, gaps, words)}
      </button>
      ${open ? html`<div class="thread-body">${options.details(node)}</div>` : nothing}
      ${tree(items, options)}
    </li>
  `;
}

function secondLine(node: AlignmentNode, gaps: readonly string[], words: MapWords): unknown {
  const forMeasure = node.kind === 'activity' ? measureOf(node, words) : '';
  const where = [node.place, forMeasure].filter(Boolean).join(' · ');
  if (where === '' && gaps.length === 0) return nothing;
  const mark = node.record ? nothing : hatchMark();
  return html`<span class="thread-second"
    >${where ? data(where) : nothing}${where && gaps.length > 0 ? ' · ' : ''}${
      gaps.length > 0 ? html`${mark}<span class="fact-gap">${gaps.join(', ')}</span>` : nothing
    }</span
  >`;
}

/** The measure that an activity serves first. */
function measureOf(node: AlignmentNode, words: MapWords): string {
  const link = (words.alignment.out.get(node.key) ?? []).find((each) => each.kind === 'activity-measure');
  return link ? words.localize.term('mapForMeasure', words.titleOf(link.to)) : '';
}

/** Activities that serve no goal under their own head; whatever else stands apart after them. */
function looseLists(options: ThreadsOptions): unknown {
  const { loose, words } = options;
  const aimless = loose.filter((node) => node.states.includes('no-goal'));
  const others = loose.filter((node) => !node.states.includes('no-goal'));
  const { localize } = words;
  return [
    looseList(
      aimless,
      localize.term('mapStateNoGoal'),
      localize.term('mapActivities', aimless.length),
      options,
    ),
    looseList(others, localize.term('mapSetApart'), localize.number(others.length), options),
  ];
}

function looseList(
  loose: readonly AlignmentNode[],
  title: string,
  count: string,
  options: ThreadsOptions,
): unknown {
  if (loose.length === 0) return nothing;
  const shown = loose.slice(0, LOOSE_SHOWN);
  const rest = loose.length - shown.length;
  return html`
    ${listHead(title, count)}
    <ul class="threads-list">
      ${shown.map((node) => looseItem(node, options))}
    </ul>
    ${rest > 0 ? html`<p class="details-quiet">${options.words.localize.term('mapShowMore', rest)}</p>` : nothing}
  `;
}

function looseItem(node: AlignmentNode, options: ThreadsOptions): TemplateResult {
  const { words, picked, onPick } = options;
  const open = picked === node.key;
  return html`<li class="thread-loose ${tone(node.key, options)}">
    <button
      type="button"
      class="thread-row ${open ? 'thread-open' : ''}"
      data-key=${node.key}
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => onPick(node.key)}
    >
      <span>${data(words.title(node))}</span>
      <span class="thread-strength fact-gap">${words.states(node).join(', ')}</span>
    </button>
    ${open ? html`<div class="thread-body">${options.details(node)}</div>` : nothing}
  </li>`;
}
