/** The picture of a crosswalk: lines as SVG that nobody hears, and each framework as a tree that everybody can reach. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { data, goalClass, icon } from '../../../design/index.js';
import { CROSSWALK_SIDES, type CrosswalkRow, type CrosswalkSide } from '../../../model/crosswalk/index.js';
import { place } from '../place.js';
import { channelOf } from './channels.js';
import type { CrosswalkDrawing, DrawnItem } from './geometry.js';
import type { DrawnBundle } from './lines.js';
import type { Standout } from './view-model.js';
import type { CrosswalkWords } from './words.js';

export interface CrosswalkPictureOptions {
  readonly drawing: CrosswalkDrawing;
  readonly words: CrosswalkWords;
  readonly picked: string | undefined;
  readonly standout: Standout | undefined;
  readonly hovered: Standout | undefined;
  /** The row of each tree that Tab reaches. */
  readonly current: Readonly<Record<CrosswalkSide, string | undefined>>;
  readonly hold: (element?: Element) => void;
  readonly onKey: (event: KeyboardEvent, row: CrosswalkRow) => void;
  readonly onPick: (row: CrosswalkRow) => void;
  readonly onHover: (row: CrosswalkRow | undefined) => void;
  readonly onFocus: (key: string) => void;
}

export const crosswalkPicture = (options: CrosswalkPictureOptions): TemplateResult => {
  const { drawing, words, standout } = options;
  return html`
    <div class="cross-heads" ${place({ width: drawing.width })}>
      ${CROSSWALK_SIDES.map((side) => head(options, side))}
    </div>
    <div
      class="map cross-picture ${standout ? 'has-thread' : ''}"
      ${ref(options.hold)}
      ${place({ width: drawing.width, height: drawing.height + 8 })}
    >
      ${lines(options)} ${counts(options)} ${CROSSWALK_SIDES.map((side) => tree(options, side))}
    </div>
    <p class="visually-hidden" id="cross-help">${words.localize.term('crosswalkTreeHelp')}</p>
    <span class="map-after cross-after" tabindex="-1"></span>
  `;
};

/** The framework's name and how much of it has a counterpart; both stay in sight while the page moves on. */
function head({ drawing, words }: CrosswalkPictureOptions, side: CrosswalkSide): TemplateResult {
  const { counts } = words.crosswalk[side];
  const { x, width } = drawing.columns[side];
  const shift = side === 'framework' ? 0 : 26;
  return html`<p class="cross-head" ${place({ x: x + shift, width: width - 26 })}>
    <span class="cross-title">${data(words.framework(side))}</span>
    <span class="cross-share" dir="auto"
      >${words.localize.term('crosswalkMatched', counts.matched, counts.statements)}</span
    >
  </p>`;
}

function tree(options: CrosswalkPictureOptions, side: CrosswalkSide): TemplateResult {
  const { rows } = options.drawing.columns[side];
  const under = (event: Event): CrosswalkRow | undefined => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'];
    return rows.find((each) => each.key === key)?.row;
  };
  const onClick = (event: Event) => {
    const row = under(event);
    if (row) options.onPick(row);
  };
  return html`
    <div
      role="tree"
      class="cross-tree"
      aria-label=${options.words.framework(side)}
      aria-describedby="cross-help"
      @keydown=${(event: KeyboardEvent) => {
        const row = under(event);
        if (row) options.onKey(event, row);
      }}
      @click=${onClick}
      @pointerover=${(event: Event) => options.onHover(under(event))}
      @pointerleave=${() => options.onHover(undefined)}
      @focusin=${(event: Event) => {
        const row = under(event);
        if (row) options.onFocus(row.key);
      }}
    >
      ${repeat(
        rows,
        ({ key }) => key,
        (item) => rowOf(item, side, options),
      )}
    </div>
  `;
}

function rowOf(item: DrawnItem, side: CrosswalkSide, options: CrosswalkPictureOptions): TemplateResult {
  const { words, picked, standout, current } = options;
  const { key, row } = item;
  const isHead = !row.last && row.item.size > 0;
  const isLit = standout !== undefined && row.members.some(({ id }) => standout.items.has(id));
  const classes = ['row', 'cross-row', isHead ? 'row-head' : '', row.last ? 'cross-stretch' : ''];
  if (standout) classes.push(isLit ? 'row-lit' : 'row-off');
  if (key === picked) classes.push('row-picked');
  const { x, y, width, height, indent } = item;
  return html`
    <div
      role="treeitem"
      class=${classes.join(' ')}
      data-key=${key}
      tabindex=${key === current[side] ? 0 : -1}
      aria-level=${row.depth + 1}
      aria-selected=${key === picked ? 'true' : 'false'}
      aria-expanded=${row.isOpen === undefined ? nothing : row.isOpen ? 'true' : 'false'}
      aria-label=${words.name(row)}
      ${place({ x, y, width, height, indent })}
    >
      ${sign(row, indent)} ${texts(item)}
    </div>
  `;
}

const sign = ({ isOpen }: CrosswalkRow, indent: number): unknown =>
  isOpen === undefined
    ? nothing
    : html`<span class="cross-sign" ${place({ x: indent - 20 })}
        >${icon(isOpen ? 'chevron-down' : 'chevron-end')}</span
      >`;

/** A code stands before its text, or over it where codes are long. */
function texts(item: DrawnItem): TemplateResult {
  const { words, hanging } = item;
  const { code, title, second } = words;
  const text = title === '' ? nothing : nameOf(item);
  const under = second === '' ? nothing : html`<span class="cross-second" dir="auto">${second}</span>`;
  if (code === '') return html`<div class="cross-texts">${text} ${under}</div>`;
  return html`<div class="cross-texts ${hanging > 0 ? 'cross-hanging' : ''}">
    <bdi class="cross-code" ${place({ width: hanging > 0 ? hanging : undefined })}>${code}</bdi>
    <div class="cross-texts">${text} ${under}</div>
  </div>`;
}

/** In the lines that were measured; what does not fit stands there whole and is cut by the style sheet alone. */
const nameOf = ({ words, lines, room, isCut }: DrawnItem): TemplateResult =>
  isCut
    ? html`<bdi class="row-name row-clamped" ${place({ width: room, lines: lines.length })}
        >${words.title}</bdi
      >`
    : html`<bdi class="row-name">${lines.join(' \n')}</bdi>`;

/** One path for all lines that look the same. */
function lines({ drawing, standout, hovered }: CrosswalkPictureOptions): TemplateResult {
  const { bundles, width, height } = drawing;
  const of = (which: Standout | undefined) =>
    which ? bundles.filter(({ bundle }) => bundle.links.some((link) => which.links.has(link))) : [];
  return html`
    <svg
      class="map-ribbons cross-lines"
      width=${width}
      height=${height + 8}
      aria-hidden="true"
      focusable="false"
    >
      <g class="cross-rest">${grouped(bundles)}</g>
      <g class="cross-hovered">${grouped(of(hovered))}</g>
      <g class="cross-lit">${grouped(of(standout))}</g>
      ${rings(drawing)}
    </svg>
  `;
}

function grouped(bundles: readonly DrawnBundle[]): SVGTemplateResult[] {
  const groups = new Map<string, DrawnBundle[]>();
  for (const each of bundles) {
    const look = `${each.bundle.type ?? ''}\n${each.width.toFixed(1)}`;
    const group = groups.get(look);
    if (group) group.push(each);
    else groups.set(look, [each]);
  }
  return [...groups.values()].map((group) => {
    const { bundle, width } = group[0]!;
    const { hue, dash } = channelOf(bundle.type);
    const mixed = bundle.type === undefined ? ' cross-mixed' : '';
    return svg`<g class=${(hue < 0 ? 'goal-none' : goalClass(hue)) + mixed}>
      <path
        d=${group.map(({ path }) => path).join('')}
        stroke-width=${width.toFixed(1)}
        stroke-dasharray=${dash ?? nothing}
      ></path>
      <path class="cross-marks" d=${group.map(({ marks }) => marks).join('')}></path>
    </g>`;
  });
}

/** A stub that ends in an open ring, where a statement has no counterpart. */
function rings({ columns }: CrosswalkDrawing): SVGTemplateResult {
  const alone = CROSSWALK_SIDES.flatMap((side) => {
    const toward = side === 'framework' ? 1 : -1;
    return columns[side].rows
      .filter(({ isAlone }) => isAlone)
      .map(({ port, y, height }) => ({ x: port, y: y + height / 2, toward }));
  });
  const stub = alone.map(({ x, y, toward }) => `M${x},${y}h${6 * toward}`).join('');
  const ring = ({ x, y, toward }: (typeof alone)[number]) =>
    `M${x + 6 * toward + (toward > 0 ? 0 : -8)},${y}a4,4,0,1,0,8,0a4,4,0,1,0,-8,0`;
  return svg`<path class="stubs" d=${stub}></path><path class="rings" d=${alone.map(ring).join('')}></path>`;
}

function counts({ drawing, words, standout }: CrosswalkPictureOptions): TemplateResult {
  const shown = drawing.counts.filter(
    ({ framework, beside }) => !standout || (isLitRow(framework) && isLitRow(beside)),
  );
  function isLitRow(key: string): boolean {
    const row = CROSSWALK_SIDES.flatMap((side) => drawing.columns[side].rows).find(
      (each) => each.key === key,
    );
    return row?.row.members.some(({ id }) => standout!.items.has(id)) ?? false;
  }
  return html`<div class="cross-counts" aria-hidden="true">
    ${shown.map(({ count, x, y }) => html`<span class="cross-count" ${place({ x, y })}>${words.localize.number(count)}</span>`)}
  </div>`;
}
