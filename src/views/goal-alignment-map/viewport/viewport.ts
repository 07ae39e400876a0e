/**
 * The window that the picture is seen through. It never scrolls by itself, so that a wheel or a finger on it moves the page;
 * zooming and moving are asked for: by buttons, keys, a wheel with Ctrl or ⌘, a pinch, a drag with the mouse, the overview.
 *
 * While a gesture lasts only two elements change, by transform and scroll offset; what depends on the size is drawn when it ends.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HEAD } from '../geometry/bands.js';
import { followGestures } from './gestures.js';
import {
  allowedZoom,
  detailAt,
  drawnStretch,
  fittingZoom,
  isWithin,
  namesSize,
  scrollAbout,
  windowHeight,
  zoomedIn,
  zoomedOut,
  type Detail,
  type Point,
  type Size,
  type Stretch,
} from './scale.js';

/** A gesture has ended when nothing came for so long, in ms. */
const REST = 160;
/** What one key press moves, in px. */
const KEY_STEP = 120;

export interface ViewportSize {
  /** The picture at zoom 1, in its own px. */
  readonly picture: Size;
  /** Room for it on the page. */
  readonly room: number;
  /** How many px of the page one px of the picture takes at zoom 1. */
  readonly enlargement: number;
}

export class Viewport implements ReactiveController {
  private size: ViewportSize = { picture: { width: 1, height: 1 }, room: 1, enlargement: 1 };
  private shownZoom = 1;
  private view: HTMLElement | undefined;
  private unfollow: (() => void) | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private drawn: Stretch | undefined;
  private drawnHeadScale = 1;
  /** Which parts of the picture take the size of the moment; the overview's frame follows too. */
  private readonly parts = new Map<string, HTMLElement | SVGElement>();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly zoomed: (zoom: number) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.view) this.follow(this.view);
  }

  hostDisconnected(): void {
    this.unfollow?.();
    this.unfollow = undefined;
    clearTimeout(this.resting);
  }

  hostUpdated(): void {
    if (this.view) this.apply();
  }

  /** For `ref`, by the part's name. */
  readonly holdView = (element?: Element): void => {
    if (element === this.view) return;
    this.unfollow?.();
    this.view = element as HTMLElement | undefined;
    if (this.view) this.follow(this.view);
  };
  readonly holdStage = (element?: Element): void => this.hold('stage', element);
  readonly holdHeads = (element?: Element): void => this.hold('heads', element);
  readonly holdPicture = (element?: Element): void => this.hold('picture', element);
  readonly holdFrame = (element?: Element): void => this.hold('frame', element);

  private hold(name: string, element: Element | undefined): void {
    if (element) this.parts.set(name, element as HTMLElement);
    else this.parts.delete(name);
  }

  /** How many px of the page the heads' places are drawn for; they stay as large as they can be read. */
  get headScale(): number {
    return Math.min(1, this.scale);
  }

  /** Said while drawing: how large the picture is and how far it is zoomed. */
  draw(size: ViewportSize, zoom: number): void {
    this.size = size;
    if (!this.isMoving) this.shownZoom = allowedZoom(zoom);
    this.drawnHeadScale = this.headScale;
  }

  get zoom(): number {
    return this.shownZoom;
  }

  private get scale(): number {
    return this.shownZoom * this.size.enlargement;
  }

  get detail(): Detail {
    return detailAt(this.scale);
  }

  /** Size of names, in the picture's px, where they are drawn larger than everything else; undefined where they are not. */
  get nameSize(): number | undefined {
    return this.detail === 'names' ? namesSize(this.scale) : undefined;
  }

  private get isMoving(): boolean {
    return this.resting !== undefined;
  }

  private get shown(): Size {
    const { picture } = this.size;
    return { width: picture.width * this.scale, height: picture.height * this.scale + this.offset };
  }

  /** Heads do not shrink with the picture: it makes room for them. */
  private get offset(): number {
    return HEAD * (1 - this.headScale);
  }

  /** Height of what the page is seen through. */
  get screen(): number {
    return this.host.ownerDocument.defaultView?.innerHeight ?? 800;
  }

  private get height(): number {
    const { picture, enlargement } = this.size;
    return windowHeight(picture.height * enlargement, this.shown.height, this.screen);
  }

  /** Whether there is more of the picture than the window shows. */
  get isWindow(): boolean {
    const { width, height } = this.shown;
    return Math.ceil(width) > this.size.room + 1 || Math.ceil(height) > Math.ceil(this.height) + 1;
  }

  /** The rows to draw; undefined means all: the window is as high as the picture. */
  get stretch(): Stretch | undefined {
    if (Math.ceil(this.shown.height) <= Math.ceil(this.height) + 1) return (this.drawn = undefined);
    return (this.drawn = drawnStretch(this.view?.scrollTop ?? 0, this.height, this.scale));
  }

  zoomIn(): void {
    this.zoomTo(zoomedIn(this.zoom));
  }

  zoomOut(): void {
    this.zoomTo(zoomedOut(this.zoom));
  }

  /** The whole picture at once. */
  fit(): void {
    const { picture, room, enlargement } = this.size;
    const size = { width: picture.width * enlargement, height: picture.height * enlargement };
    this.zoomTo(fittingZoom(size, room, this.screen));
  }

  /** Without a point, about the middle of the window. */
  zoomTo(zoom: number, about?: Point): void {
    const { view } = this;
    const before = this.scale;
    this.shownZoom = allowedZoom(zoom);
    if (!view || this.scale === before) return;
    const at = about ? this.inWindow(about) : { x: view.clientWidth / 2, y: view.clientHeight / 2 };
    const scroll = this.scrolled;
    this.apply();
    this.scrollTo({
      x: scrollAbout(scroll.x, at.x, before, this.scale),
      y: scrollAbout(scroll.y, at.y, before, this.scale),
    });
    this.move();
  }

  panBy(x: number, y: number): void {
    const { scrolled } = this;
    this.scrollTo({ x: scrolled.x + x * this.sign, y: scrolled.y + y });
    this.move();
  }

  /** Brings a point of the picture, given in shares of its size, to the middle of the window. */
  showShare({ x, y }: Point): void {
    const { width, height } = this.shown;
    const { view } = this;
    if (view) this.scrollTo({ x: x * width - view.clientWidth / 2, y: y * height - view.clientHeight / 2 });
    this.move();
  }

  /** What a key does to the window; false where it is not ours. */
  press({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    const pan = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[key];
    if (shiftKey && pan) this.panBy(pan[0]! * KEY_STEP, pan[1]! * KEY_STEP);
    else if (key === '+' || key === '=') this.zoomIn();
    else if (key === '-' || key === '_') this.zoomOut();
    else return false;
    return true;
  }

  private get sign(): 1 | -1 {
    return this.view && getComputedStyle(this.view).direction === 'rtl' ? -1 : 1;
  }

  /** From the side where lines begin. */
  private get scrolled(): Point {
    const { view } = this;
    return view ? { x: view.scrollLeft * this.sign, y: view.scrollTop } : { x: 0, y: 0 };
  }

  private scrollTo({ x, y }: Point): void {
    this.view?.scrollTo({ left: x * this.sign, top: y, behavior: 'instant' });
  }

  private inWindow({ x, y }: Point): Point {
    const { left, right, top } = this.view!.getBoundingClientRect();
    return { x: this.sign === 1 ? x - left : right - x, y: y - top };
  }

  private follow(view: HTMLElement): void {
    this.unfollow ??= followGestures(view, {
      canPan: () => this.isWindow,
      pan: (x, y) => this.panBy(x, y),
      zoom: (factor, about) => this.zoomTo(this.shownZoom * factor, about),
      scrolled: () => this.onScroll(),
    });
  }

  /** Something moved under a hand; once it rests, the page is told. */
  private move(): void {
    this.onScroll();
    clearTimeout(this.resting);
    this.view?.classList.add('map-moving');
    this.resting = setTimeout(() => {
      this.resting = undefined;
      this.view?.classList.remove('map-moving');
      this.zoomed(this.shownZoom);
      this.host.requestUpdate();
    }, REST);
  }

  private onScroll(): void {
    this.applyFrame();
    const { drawn, view } = this;
    if (!drawn || !view) return;
    if (!isWithin(drawn, view.scrollTop, this.height, this.scale)) this.host.requestUpdate();
  }

  private apply(): void {
    const { view, scale, shown } = this;
    const scaled = (factor: number) => (factor === 1 ? '' : `scale(${factor})`);
    const moved = this.offset > 0 ? `translate(0, ${this.offset}px) ` : '';
    this.parts.get('picture')?.style.setProperty('transform', moved + scaled(scale));
    this.parts.get('heads')?.style.setProperty('transform', scaled(scale / this.drawnHeadScale));
    const stage = this.parts.get('stage');
    stage?.style.setProperty('inline-size', `${shown.width}px`);
    stage?.style.setProperty('block-size', `${shown.height}px`);
    view?.style.setProperty('block-size', `${Math.ceil(this.height)}px`);
    view?.classList.toggle('map-window', this.isWindow);
    this.applyFrame();
  }

  /** The frame in the overview, in shares of the picture. */
  private applyFrame(): void {
    const frame = this.parts.get('frame');
    const { view } = this;
    if (!frame || !view) return;
    const { width, height } = this.shown;
    const { x, y } = this.scrolled;
    const share = (value: number) => `${Math.min(100, value * 100)}%`;
    frame.style.setProperty('inset-inline-start', share(x / width));
    frame.style.setProperty('inset-block-start', share(y / height));
    frame.style.setProperty('inline-size', share(view.clientWidth / width));
    frame.style.setProperty('block-size', share(view.clientHeight / height));
  }
}
