/** Hands that zoom and pan, one event a frame, as a browser reports them. */
import type { Picture } from './picture.js';

const MIDDLE = { x: 600, y: 500 };
/** The mouse's pointer is always there, so that it can be captured. */
const MOUSE = { pointerId: 1, pointerType: 'mouse', isPrimary: true };

type Frame = () => Promise<unknown>;

/** Mostly in, then a little out again. */
export async function zoom(surface: Element, frames: number, frame: Frame): Promise<void> {
  for (let index = 0; index < frames; index++) {
    const deltaY = index < frames * 0.7 ? -40 : 40;
    const at = { clientX: MIDDLE.x, clientY: MIDDLE.y };
    surface.dispatchEvent(
      new WheelEvent('wheel', {
        ...at,
        deltaY,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
    await frame();
  }
}

/** A drag with the first button. */
export async function pan({ surface, panBy }: Picture, frames: number, frame: Frame): Promise<void> {
  move(surface, 'down', MIDDLE.x, MIDDLE.y);
  for (let index = 1; index <= frames; index++) {
    if (panBy) panBy(-4, -6);
    else move(surface, 'move', MIDDLE.x - 4 * index, MIDDLE.y - 6 * index);
    await frame();
  }
  move(surface, 'up', MIDDLE.x - 4 * frames, MIDDLE.y - 6 * frames);
}

function move(surface: Element, what: 'down' | 'move' | 'up', clientX: number, clientY: number): void {
  const buttons = what === 'up' ? 0 : 1;
  const moved = what === 'move' ? { movementX: -4, movementY: -6 } : {};
  const options = { clientX, clientY, buttons, bubbles: true, cancelable: true, composed: true, ...moved };
  surface.dispatchEvent(new PointerEvent(`pointer${what}`, { ...MOUSE, ...options }));
  surface.dispatchEvent(new MouseEvent(`mouse${what}`, options));
}
