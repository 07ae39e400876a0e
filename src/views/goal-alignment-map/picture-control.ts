/** What happens in the picture: which row has the focus, what keys and hands do there, in which order and size it is drawn. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { toolButton } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import type { AlignmentLink } from '../../model/alignment/index.js';
import { Arranging } from './arranging.js';
import { canvasText } from '../../design/canvas-text.js';
import type { MapEdit } from './edit/map-edit.js';
import type { Drawing, MeasureText } from './geometry.js';
import { pictureWidth } from './layout.js';
import { picture } from './picture.js';
import { RovingFocus } from '../walk/roving.js';
import { sayMove } from './say.js';
import { TypeAhead } from '../walk/type-ahead.js';
import type { MapModel } from './view-model.js';
import { allowedZoom, enlargement, WIDEST } from './viewport/scale.js';
import { Viewport } from './viewport/viewport.js';

/** What the picture is drawn from, and what it asks of the map around it. */
export interface PictureContext {
  readonly model: MapModel;
  readonly picked: string | undefined;
  readonly search: string;
  /** Where the search stands. */
  readonly match: string | undefined;
  readonly zoom: number;
  /** Width of the whole view. */
  readonly width: number;
  readonly hasPanel: boolean;
  /** Whether it is drawn for paper as it stands. */
  readonly isPlain: boolean;
  readonly edit: MapEdit | undefined;
  readonly pick: (key: string | undefined) => void;
  readonly toggle: (key: string) => void;
  readonly zoomed: (zoom: number) => void;
  readonly announce: (text: string) => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export class PictureControl {
  readonly roving: RovingFocus<AlignmentLink>;
  readonly viewport: Viewport;
  private readonly arranging: Arranging;
  private readonly typeAhead = new TypeAhead();
  private hovered: string | undefined;
  private kept: MeasureText | undefined;
  private context: PictureContext | undefined;

  constructor(
    private readonly host: Host,
    private readonly localize: LocalizeController,
  ) {
    this.roving = new RovingFocus(host);
    this.arranging = new Arranging(host, () => this.isInUse());
    this.viewport = new Viewport(host, (zoom) => this.onZoomed(zoom));
  }

  /** How wide texts are in the page's font. */
  get measure(): MeasureText | undefined {
    const { host } = this;
    return (this.kept ??= canvasText(
      host.ownerDocument,
      getComputedStyle(host).getPropertyValue('--_font').trim() || 'sans-serif',
    ));
  }

  render(context: PictureContext): TemplateResult {
    this.context = context;
    const { model, edit, picked, search } = context;
    const drawing = this.draw(context);
    if (!context.isPlain) this.arranging.look(model);
    return html`
      ${this.renderOffer(model)}
      ${picture({
        drawing,
        words: model.words,
        emphasis: { ...model.emphasis(picked, this.hovered, search), match: context.match },
        current: this.currentIn(drawing, context),
        onKey: (event) => this.onKey(event, drawing, context),
        onPick: (key) => {
          if (edit?.take(key)) return;
          this.roving.arrive(key);
          context.toggle(key);
        },
        onHover: (key) => this.onHover(key),
        onFocus: (key) => this.roving.arrive(key),
        tree: this.roving.hold,
        viewport: this.viewport,
        isArranging: this.arranging.isMoving,
        help: edit?.help(),
        overlay: edit?.overlay({
          drawing,
          stretch: this.viewport.stretch,
          hasHandles: this.viewport.detail === 'full',
        }),
      })}
    `;
  }

  /** The drawing for the room that there is, also when it is made smaller; on a wall it grows as a whole. */
  private draw({ model, hasPanel, isPlain, width, zoom }: PictureContext): Drawing {
    const room = pictureWidth(width, hasPanel, isPlain);
    const height = () => model.drawing(WIDEST, this.measure).height;
    const larger = isPlain ? 1 : enlargement(room, this.viewport.screen, height);
    const size = isPlain ? 1 : allowedZoom(zoom);
    const drawing = model.drawing(Math.floor(room / larger / Math.min(1, size)), this.measure);
    const shown = { width: drawing.width, height: drawing.height + 8 };
    this.viewport.draw({ picture: shown, room, enlargement: larger }, size);
    return drawing;
  }

  private renderOffer({ order }: MapModel): TemplateResult | typeof nothing {
    const { localize, arranging } = this;
    if (!arranging.offered) return nothing;
    const [now, then] = [order, arranging.offered].map(({ crossings }) => localize.number(crossings));
    return html`<p class="map-offer">
      ${localize.term('mapArrangeOffer', now!, then!)}
      ${toolButton({ label: localize.term('mapArrange'), onClick: () => this.onArrange() })}
    </p>`;
  }

  private onHover(key: string | undefined): void {
    if (key === this.hovered) return;
    this.hovered = key;
    this.host.requestUpdate();
  }

  private onKey(event: KeyboardEvent, drawing: Drawing, context: PictureContext): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { model, edit, picked } = context;
    const current = this.currentIn(drawing, context);
    if (edit?.key(event, current)) {
      event.stopPropagation();
      return event.preventDefault();
    }
    if (this.viewport.press(event)) return event.preventDefault();
    const moved = this.roving.press(model.paths(drawing), current, event.key, this.localize.dir());
    if (!moved) return this.onType(event, drawing, current, model);
    event.preventDefault();
    event.stopPropagation();
    if (moved.effect === 'pick' && event.key === ' ')
      return context.pick(current === picked ? undefined : current);
    if (moved.effect === 'pick') return context.toggle(current);
    context.announce(sayMove(moved.said, model.words));
    if (moved.effect === 'leave') this.leave(context);
  }

  /** Letters lead to the next row whose name begins with them; a 0 that no name begins with, back to the size for reading. */
  private onType(event: KeyboardEvent, { rows }: Drawing, current: string, { words }: MapModel): void {
    const names = rows.map(({ node }) => words.title(node));
    const from = rows.findIndex(({ key }) => key === current);
    const to = this.typeAhead.press(event.key, event.timeStamp, names, from);
    if (to !== undefined) this.roving.go(rows[to]!.key);
    else if (event.key === '0') this.viewport.zoomTo(1);
    else return;
    event.preventDefault();
  }

  /** Whether somebody is in the picture: rows keep their places under a hand, a focus, and beside open details. */
  private isInUse(): boolean {
    const { renderRoot } = this.host;
    const view = renderRoot.querySelector('.map-view');
    const active = (renderRoot as ShadowRoot).activeElement ?? null;
    const isOpen = this.context?.picked !== undefined;
    return isOpen || view?.matches(':hover') === true || view?.contains(active) === true;
  }

  private onArrange(): void {
    this.arranging.take();
    const { model, announce } = this.context!;
    announce(this.localize.term('mapArranged', this.localize.number(model.order.crossings)));
  }

  private onZoomed(zoom: number): void {
    if (!this.context || this.context.zoom === zoom) return;
    this.context.zoomed(zoom);
    this.context.announce(this.localize.term('mapZoomed', this.localize.percent(zoom)));
  }

  /** First out of the details, then out of the map: the next Tab goes on after it. */
  private leave({ picked, pick, announce }: PictureContext): void {
    if (picked !== undefined) return pick(undefined);
    announce(this.localize.term('mapLeft'));
    this.host.renderRoot.querySelector<HTMLElement>('.map-after')?.focus();
  }

  /** The row that Tab reaches: where one was, else what is picked, else the first. */
  private currentIn({ rows }: Drawing, { picked, model }: PictureContext): string {
    return this.roving.current([picked, rows[0]?.key], (key) => model.drawn.nodes.has(key));
  }
}
