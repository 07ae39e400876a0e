/** Where one is in a picture: the row that Tab reaches, the way one came, and the focus that follows. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { move, type WalkPaths, type WalkPosition, type Moved } from './move.js';

export class RovingFocus<Link> implements ReactiveController {
  private position: WalkPosition<Link> | undefined;
  private picture: Element | undefined;
  private follows = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The element that holds the rows, from its `ref`. */
  readonly hold = (element?: Element): void => {
    this.picture = element;
  };

  hostUpdated(): void {
    if (!this.follows) return;
    this.follows = false;
    const stops = [...(this.picture?.querySelectorAll<HTMLElement>('[data-key][tabindex="0"]') ?? [])];
    // Of several trees, the one in which one is; a row that is gone leaves the focus to the one that stands for it.
    const row = stops.find(({ dataset }) => dataset['key'] === this.position?.current) ?? stops[0];
    row?.focus();
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

  press(
    paths: WalkPaths<Link>,
    current: string,
    key: string,
    direction: 'ltr' | 'rtl',
  ): Moved<Link> | undefined {
    const position = this.position?.current === current ? this.position : { current, trail: [] };
    const moved = move(paths, position, key, direction);
    if (!moved) return undefined;
    this.position = moved.position;
    if (moved.position.current !== current) this.follow();
    return moved;
  }
}
