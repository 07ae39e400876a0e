/**
 * Hundreds of summaries are drawn for the first time in turns: as many at once as a screen has room for, the others right
 * after the first picture, in slices that leave the page free. Paper waits for nobody: before printing, all are drawn.
 */

/** As many as a large screen shows; these never wait. */
const AT_ONCE = 12;
/** Milliseconds of one slice. */
const SLICE = 24;
/** Milliseconds after which a slice has its turn on a page that is never idle. */
const PATIENCE = 50;

type Drawn = void | Promise<unknown>;
type Draw = () => Drawn;

const waiting = new Map<HTMLElement, () => void>();
/** What left the page before its turn; it is drawn when it comes back. */
const parked = new WeakMap<HTMLElement, () => void>();
let drawnAtOnce = 0;

/** Safari has no idle callbacks. */
const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run);
};

/** After the picture that is being drawn now. A page that nobody sees draws none, or seldom: it does not wait for long. */
function afterPicture(run: () => void): void {
  let isDue = true;
  const go = (): void => {
    if (isDue) whenIdle(run);
    isDue = false;
  };
  requestAnimationFrame(go);
  setTimeout(go, 2 * PATIENCE);
}

function drawFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  for (const [element, draw] of waiting) {
    waiting.delete(element);
    if (element.isConnected) draw();
    else parked.set(element, draw);
    if (performance.now() >= end) break;
  }
}

const drawAll = (): void => drawFor(Infinity);

function nextSlice(): void {
  drawFor(SLICE);
  if (waiting.size > 0) whenIdle(nextSlice);
  else drawnAtOnce = 0;
}

/** Whether there is room in the first picture. Asked once for each drawing. */
function isFirst(): boolean {
  if (drawnAtOnce === 0) afterPicture(nextSlice);
  drawnAtOnce += 1;
  return drawnAtOnce <= AT_ONCE;
}

/** Draws an element now or in its turn; a promise where it has to wait. What is not in the page waits until it is back. */
export function inTurn(element: HTMLElement, draw: Draw): Drawn {
  if (element.isConnected && isFirst()) return draw();
  element.ownerDocument.defaultView?.addEventListener('beforeprint', drawAll, { once: true });
  const queue = element.isConnected ? waiting : parked;
  // What a drawing throws is thrown where it is waited for.
  const settle = (resolve: (drawn: Drawn) => void) => resolve(new Promise((done) => done(draw())));
  return new Promise((resolve) => queue.set(element, () => settle(resolve)));
}

/** For an element that has come back into the page. */
export function backInTurn(element: HTMLElement): void {
  const draw = parked.get(element);
  if (!draw) return;
  parked.delete(element);
  if (isFirst()) draw();
  else waiting.set(element, draw);
}
