/** Where one is in the two trees of a crosswalk: each has one row that Tab reaches, and the focus follows a move. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { move, type MapPosition, type Moved } from '../navigation.js';
import type { CrosswalkBundle } from '../../../model/crosswalk/index.js';
import type { CrosswalkPaths } from './paths.js';

export class CrosswalkFocus implements ReactiveController {
  private position: MapPosition<CrosswalkBundle> | undefined;
  private picture: Element | undefined;
  private follows = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The element that holds both trees, from its `ref`. */
  readonly hold = (element?: Element): void => {
    this.picture = element;
  };

  hostUpdated(): void {
    if (!this.follows) return;
    this.follows = false;
    const rows = [...(this.picture?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    rows.find((row) => row.dataset['key'] === this.position?.current)?.focus();
  }

  /** The row of a column that Tab reaches: where one is, else the first of these that is there, else the first row. */
  current(column: readonly string[], others: readonly (string | undefined)[]): string | undefined {
    const known = new Set(column);
    const wanted = [this.position?.current, ...others];
    return wanted.find((key) => key !== undefined && known.has(key)) ?? column[0];
  }

  arrive(key: string): void {
    if (this.position?.current === key) return;
    this.position = { current: key, trail: [] };
    this.host.requestUpdate();
  }

  /** Puts the focus on the current row once it is drawn. */
  follow(key?: string): void {
    if (key !== undefined && this.position?.current !== key) this.position = { current: key, trail: [] };
    this.follows = true;
    this.host.requestUpdate();
  }

  press(
    paths: CrosswalkPaths,
    current: string,
    key: string,
    direction: 'ltr' | 'rtl',
  ): Moved<CrosswalkBundle> | undefined {
    const position = this.position?.current === current ? this.position : { current, trail: [] };
    const moved = move(paths, position, key, direction);
    if (!moved) return undefined;
    this.position = moved.position;
    if (moved.position.current !== current) this.follow();
    return moved;
  }
}
