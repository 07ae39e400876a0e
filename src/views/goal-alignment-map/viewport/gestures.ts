/** Hands on the picture: a wheel with Ctrl or ⌘, a drag with the mouse or pen, two fingers. What is not asked for stays the page's. */
import type { Point } from './scale.js';

export interface Gestures {
  /** Whether there is anything to move to. */
  readonly canPan: () => boolean;
  /** By so many px of the page, as the content's offset grows. */
  readonly pan: (x: number, y: number) => void;
  /** By a factor, about a point of the page's window. */
  readonly zoom: (factor: number, about: Point) => void;
  readonly scrolled: () => void;
}

/** A press that moves less is a click. */
const THRESHOLD = 4;
/** A wheel's notch is about 100 px; a pinch on a trackpad comes in small steps, which count for more. */
const WHEEL = 0.0022;
const PINCH = { below: 30, times: 4 };
const MOST = 200;
const LINE = 16;

/** Safari's own events for a pinch on a trackpad; they are in no standard. */
interface GestureEvent extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Listens until the function that it returns is called. */
export function followGestures(view: HTMLElement, gestures: Gestures): () => void {
  const ends = new AbortController();
  const on = (name: string, listener: (event: never) => void, passive = true) =>
    view.addEventListener(name, listener as EventListener, { passive, signal: ends.signal });
  on('scroll', () => gestures.scrolled());
  on('wheel', (event: WheelEvent) => onWheel(event, gestures), false);
  followDrag(view, gestures, on, ends.signal);
  followPinch(gestures, on);
  followTrackpad(gestures, on);
  return () => ends.abort();
}

type On = (name: string, listener: (event: never) => void, passive?: boolean) => void;

function onWheel(event: WheelEvent, { zoom }: Gestures): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const delta = event.deltaMode === 0 ? event.deltaY : event.deltaY * LINE;
  const speed = Math.abs(delta) < PINCH.below ? WHEEL * PINCH.times : WHEEL;
  const notch = Math.max(-MOST, Math.min(MOST, delta));
  zoom(Math.exp(-notch * speed), { x: event.clientX, y: event.clientY });
}

/** With a mouse or pen; a finger moves the page. What has moved is no click afterwards. */
function followDrag(view: HTMLElement, { canPan, pan }: Gestures, on: On, signal: AbortSignal): void {
  let last: Point | undefined;
  let isDrag = false;
  on('pointerdown', (event: PointerEvent) => {
    isDrag = false;
    const isOurs = event.pointerType !== 'touch' && (event.button === 0 || event.button === 1);
    last = isOurs && canPan() && !event.defaultPrevented ? { x: event.clientX, y: event.clientY } : undefined;
  });
  on('pointermove', (event: PointerEvent) => {
    if (!last || event.buttons === 0) return;
    const [x, y] = [event.clientX - last.x, event.clientY - last.y];
    if (!isDrag && Math.hypot(x, y) < THRESHOLD) return;
    if (!isDrag) view.setPointerCapture(event.pointerId);
    isDrag = true;
    last = { x: event.clientX, y: event.clientY };
    pan(-x, -y);
  });
  const end = () => (last = undefined);
  on('pointerup', end);
  on('pointercancel', end);
  view.addEventListener(
    'click',
    (event) => {
      if (isDrag) event.stopPropagation();
      isDrag = false;
    },
    { capture: true, signal },
  );
}

const middleOf = ([a, b]: readonly Touch[]): Point => ({
  x: (a!.clientX + b!.clientX) / 2,
  y: (a!.clientY + b!.clientY) / 2,
});
const spanOf = ([a, b]: readonly Touch[]): number =>
  Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY);

/** Two fingers zoom and move at once. */
function followPinch({ pan, zoom }: Gestures, on: On): void {
  let last: { readonly middle: Point; readonly span: number } | undefined;
  const look = (event: TouchEvent) => {
    const touches = [...event.touches];
    return touches.length === 2 ? { middle: middleOf(touches), span: spanOf(touches) } : undefined;
  };
  on('touchstart', (event: TouchEvent) => (last = look(event)));
  on('touchend', (event: TouchEvent) => (last = look(event)));
  on(
    'touchmove',
    (event: TouchEvent) => {
      const now = look(event);
      if (!now || !last) return;
      event.preventDefault();
      pan(last.middle.x - now.middle.x, last.middle.y - now.middle.y);
      if (last.span > 0) zoom(now.span / last.span, now.middle);
      last = now;
    },
    false,
  );
}

function followTrackpad({ zoom }: Gestures, on: On): void {
  let last = 1;
  on(
    'gesturestart',
    (event: GestureEvent) => {
      event.preventDefault();
      last = event.scale;
    },
    false,
  );
  on(
    'gesturechange',
    (event: GestureEvent) => {
      event.preventDefault();
      if (last > 0) zoom(event.scale / last, { x: event.clientX, y: event.clientY });
      last = event.scale;
    },
    false,
  );
}
