/** The picture: ribbons as SVG that nobody hears, over them the rows as a tree that everybody can reach. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { goalClass, icon, notice } from '../../design/index.js';
import { FOLD_ABOVE } from '../../model/alignment/index.js';
import { KIND_CHANNELS, STRENGTH_CHANNELS } from './channels.js';
import { toneOf, type Emphasis } from './emphasis.js';
import type { DrawnEdge, DrawnLink, DrawnRow, Drawing } from './geometry.js';
import { place } from './place.js';
import { overview } from './viewport/overview.js';
import type { Stretch } from './viewport/scale.js';
import type { Viewport } from './viewport/viewport.js';
import type { MapWords } from './words.js';
import { onThread } from './words-of-groups.js';

export interface PictureOptions {
  readonly drawing: Drawing;
  readonly words: MapWords;
  readonly emphasis: Emphasis;
  /** The row that Tab reaches. */
  readonly current: string;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPick: (key: string) => void;
  readonly onHover: (key: string | undefined) => void;
  readonly onFocus: (key: string) => void;
  readonly tree: (element?: Element) => void;
  readonly viewport: Viewport;
  /** Whether rows are on their way to other places. */
  readonly isArranging: boolean;
  /** What editing draws over the rows, and says of its keys. */
  readonly overlay?: unknown;
  readonly help?: string;
}

/** The key of the row in which something happened. */
const keyUnder = (event: Event): string | undefined =>
  (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];

export const picture = (options: PictureOptions): TemplateResult => {
  const { drawing, emphasis, viewport } = options;
  const { detail, stretch } = viewport;
  const state = [`detail-${detail}`];
  if (emphasis.thread) state.push('has-thread');
  if (emphasis.found) state.push('has-search');
  if (options.isArranging) state.push('is-arranging');
  return html`
    <div class="map-view" ${ref(viewport.holdView)}>
      <div class="map-stage" ${ref(viewport.holdStage)}>
        ${heads(options)} ${rowsAndRibbons(options, state.join(' '), stretch)}
      </div>
    </div>
    ${overview(drawing, viewport)}
    <p class="visually-hidden" id="map-help">
      ${[options.words.localize.term('mapTreeHelp'), options.help].filter(Boolean).join(' ')}
    </p>
    <span class="map-after" tabindex="-1"></span>
  `;
};

/** They stay in sight while the picture moves on under them. */
const heads = ({ drawing, words, viewport }: PictureOptions): TemplateResult => html`
  <div class="map-heads" ${ref(viewport.holdHeads)} ${place({ width: drawing.width * viewport.headScale })}>
    ${drawing.columns.map(
      (column) =>
        html`<p class="map-head" ${place({ x: column.x * viewport.headScale })}>
          ${words.localize.term(KIND_CHANNELS[column.kind].head)}
          ${column.kind === 'vision' ? nothing : html`<span>${words.localize.number(column.count)}</span>`}
        </p>`,
    )}
  </div>
`;

function rowsAndRibbons(
  options: PictureOptions,
  state: string,
  stretch: Stretch | undefined,
): TemplateResult {
  const { drawing, words, emphasis, viewport } = options;
  const size = { width: drawing.width, height: drawing.height + 8, label: viewport.nameSize };
  return html`
    <div class="map ${state}" ${ref(viewport.holdPicture)} ${place(size)}>
      ${ribbons(drawing, emphasis)}
      <div
        role="tree"
        class="map-tree"
        aria-label=${words.localize.term('mapTreeLabel')}
        aria-describedby="map-help"
        ${ref(options.tree)}
        @keydown=${options.onKey}
        @click=${(event: Event) => {
          const key = keyUnder(event);
          if (key !== undefined) options.onPick(key);
        }}
        @pointerover=${(event: Event) => options.onHover(keyUnder(event))}
        @pointerleave=${() => options.onHover(undefined)}
        @focusin=${(event: Event) => {
          const key = keyUnder(event);
          if (key !== undefined) options.onFocus(key);
        }}
      >
        ${repeat(
          shownRows(options, stretch),
          ({ key }) => key,
          (row) => rowOf(row, options),
        )}
      </div>
      ${options.overlay ?? nothing}
    </div>
  `;
}

/** Those in the window, and wherever it is the one that holds the focus and the one that is picked. */
function shownRows(
  { drawing, current, emphasis }: PictureOptions,
  stretch: Stretch | undefined,
): readonly DrawnRow[] {
  if (!stretch) return drawing.rows;
  const { top, bottom } = stretch;
  return drawing.rows.filter(
    ({ key, y, height }) => (y < bottom && y + height > top) || key === current || key === emphasis.picked,
  );
}

/** Says that the picture does not show everything one by one, and where everything is. */
export const foldNotice = ({ localize, whole }: MapWords): TemplateResult =>
  notice({ tone: 'info', text: localize.term('mapFolded', localize.number(whole.nodes.size), FOLD_ABOVE) });

function rowOf(row: DrawnRow, { emphasis, words, current }: PictureOptions): TemplateResult {
  const { node } = row;
  const classes = ['row', row.isHead ? 'row-head' : '', node.record || node.group ? '' : 'row-ghost'];
  if (node.group) classes.push('row-group');
  const tone = toneOf(row, emphasis);
  classes.push(
    tone && `row-${tone}`,
    row.key === emphasis.picked ? 'row-picked' : '',
    row.key === emphasis.match ? 'row-match' : '',
  );
  return html`
    <div
      role="treeitem"
      class=${classes.join(' ')}
      data-key=${row.key}
      tabindex=${row.key === current ? 0 : -1}
      aria-level=${levelOf(row, words)}
      aria-expanded=${node.group ? (node.group.isOpen ? 'true' : 'false') : nothing}
      aria-selected=${row.key === emphasis.picked ? 'true' : 'false'}
      aria-label=${words.name(row.node)}
      ${place({ x: row.x, y: row.y, width: row.width, height: row.height, indent: row.indent })}
    >
      ${node.group ? icon(node.group.isOpen ? 'chevron-down' : 'chevron-end') : nothing}
      ${nameOf(row, words.title(node))}
      ${secondLine(row, words.label(node).place, onThread(node, emphasis.whole, words))}${
        row.missing === undefined ? nothing : html`<div class="row-missing">${row.missing}</div>`
      }
    </div>
  `;
}

/**
 * In the lines that were measured. A name that does not fit stands there whole and is cut by the style sheet alone: it can
 * be found, copied and spoken to as it is.
 */
const nameOf = (row: DrawnRow, title: string): TemplateResult =>
  row.lines.join(' ') === title.replace(/\s+/gu, ' ').trim()
    ? html`<bdi class="row-name">${row.lines.join(' \n')}</bdi>`
    : html`<bdi class="row-name row-clamped" ${place({ width: row.room, lines: row.lines.length })}
        >${title}</bdi
      >`;

/** What an open group holds is a level under its head. */
function levelOf({ node, isHead }: DrawnRow, { alignment }: MapWords): number {
  if (node.kind === 'vision') return 1;
  const isInside = alignment.nodes.get(node.parent ?? '')?.group !== undefined;
  return isHead ? 2 : isInside ? 4 : 3;
}

/** What lies on the picked thread is said in place of what a group shares: a row does not grow. */
function secondLine(
  row: DrawnRow,
  said: string | undefined,
  thread: string | undefined,
): TemplateResult | typeof nothing {
  const { facts, isStacked, room } = row;
  const whole = said && (thread ?? said);
  if (!whole && facts.length === 0) return nothing;
  const isCut = (whole ?? '') !== row.place;
  return html`<div
    class=${isStacked ? 'row-second row-stacked' : 'row-second'}
    ${place({ width: isCut ? room : undefined })}
  >
    ${!whole ? nothing : html`<bdi class=${isCut ? 'row-place' : ''}>${whole}</bdi>`}
    ${facts.map((fact) => html`${factOf(fact)} `)}
  </div>`;
}

/** From one number to another runs with the page; what else is said has its own direction. */
const factOf = ({ text, tone }: DrawnRow['facts'][number]): TemplateResult =>
  tone === 'strong' ? html`<b>${text}</b>` : html`<bdi class="fact-${tone}">${text}</bdi>`;

const hueClass = (hue: number): string => (hue < 0 ? 'goal-none' : goalClass(hue));

/** One path for all ribbons that look the same, so that a picture of hundreds has a dozen elements. */
function ribbons(
  { links, edges, stubs, width, height }: Drawing,
  { thread, hovered }: Emphasis,
): TemplateResult {
  const lit = thread ? links.filter(({ link }) => thread.links.has(link.key)) : [];
  const under = hovered ? links.filter(({ link }) => hovered.has(link.key)) : [];
  return html`
    <svg class="map-ribbons" width=${width} height=${height + 8} aria-hidden="true" focusable="false">
      <g class="links-rest">${grouped(links)}</g>
      <g class="links-hovered">${grouped(under)}</g>
      <g class="links-thread">${grouped(lit)}</g>
      ${edgePaths(edges, thread?.nodes)}
      <path class="stubs" d=${stubs.map(({ x1, x2, y }) => `M${x1},${y}H${x2}`).join('')}></path>
      <path
        class="rings"
        d=${stubs.map(({ ring, y }) => `M${ring - 4.25},${y}a4.25,4.25,0,1,0,8.5,0a4.25,4.25,0,1,0,-8.5,0`).join('')}
      ></path>
    </svg>
  `;
}

function grouped(links: readonly DrawnLink[]): SVGTemplateResult[] {
  const groups = new Map<string, DrawnLink[]>();
  for (const each of links) {
    const name = `${hueClass(each.hue)} ${each.kind} ${each.kind === 'lane' ? '' : each.strength}`;
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return [...groups].map(([name, group]) => {
    const { width, dash } = STRENGTH_CHANNELS[group[0]!.strength];
    const isLane = group[0]!.kind === 'lane';
    return svg`<path
      class=${name}
      d=${group.map(({ path }) => path).join('')}
      stroke-width=${isLane ? nothing : width}
      stroke-dasharray=${isLane || dash === undefined ? nothing : dash}
    ></path>`;
  });
}

function edgePaths(
  edges: readonly DrawnEdge[],
  thread: ReadonlySet<string> | undefined,
): SVGTemplateResult[] {
  const groups = new Map<string, string>();
  for (const { hue, x, y, height, rows } of edges) {
    const isOff = thread !== undefined && !rows.some((key) => thread.has(key));
    const name = `${hueClass(hue)} edge${isOff ? ' edge-off' : ''}`;
    groups.set(name, `${groups.get(name) ?? ''}M${x},${y}h3v${height}h-3z`);
  }
  return [...groups].map(([name, path]) => svg`<path class=${name} d=${path}></path>`);
}
