/** Where one is in the map: the one row that Tab reaches, the way one came, and the focus that follows. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { move, type MapPaths, type MapPosition, type Moved } from './navigation.js';

export class RovingFocus implements ReactiveController {
  private position: MapPosition | undefined;
  private tree: Element | undefined;
  private follows = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The element that holds the rows, from its `ref`. */
  readonly holdTree = (element?: Element): void => {
    this.tree = element;
  };

  hostUpdated(): void {
    if (!this.follows) return;
    this.follows = false;
    this.tree?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  /** Where one was, else the first of these that is in the picture. */
  current(others: readonly (string | undefined)[], isThere: (key: string) => boolean): string {
    return [this.position?.current, ...others].find((key) => key !== undefined && isThere(key)) ?? '';
  }

  /** One is here now, by whatever way: a new way begins. */
  arrive(key: string): void {
    if (this.position?.current === key) return;
    this.position = { current: key, trail: [] };
    this.host.requestUpdate();
  }

  /** Goes to a row, by whatever way. */
  go(key: string): void {
    this.arrive(key);
    this.follow();
  }

  /** Puts the focus on the current row once it is drawn. */
  follow(): void {
    this.follows = true;
    this.host.requestUpdate();
  }

  press(paths: MapPaths, current: string, key: string, direction: 'ltr' | 'rtl'): Moved | undefined {
    const position = this.position?.current === current ? this.position : { current, trail: [] };
    const moved = move(paths, position, key, direction);
    if (!moved) return undefined;
    this.position = moved.position;
    if (moved.position.current !== current) this.follow();
    return moved;
  }
}
