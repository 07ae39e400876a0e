/**
 * Where the focus goes when what had it is gone: to what stands beside it. When an undo brings that back, the focus goes
 * back too, unless it has been moved meanwhile.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const REACHABLE = '.entry-control, .choice-input:checked, .choice-input, .entry-box, button, a[href]';

/** A field before a button: a second Enter must not remove what comes next. */
const reachableIn = (element: Element | null | undefined): HTMLElement | null =>
  element?.querySelector<HTMLElement>('.entry-control') ??
  element?.querySelector<HTMLElement>(REACHABLE) ??
  null;

/** What begins or ends editing is always there, and pressing it by mistake does no harm. */
const WAY_OUT = '[id="edit/finish"], .tool-edit button';

/** From near to far: the rest of its field, the next record, the one before, what adds one, the way out. */
function neighbours(element: Element): HTMLElement[] {
  const field = element.closest('.entry');
  const item = element.closest('[data-item]');
  const list = element.closest('[data-list]');
  const places = [
    ...(element.matches('.edit-buttons > *')
      ? (element.parentElement?.querySelectorAll('button') ?? [])
      : []),
    reachableIn(field),
    reachableIn(item),
    reachableIn(item?.nextElementSibling?.closest('[data-item]')),
    reachableIn(item?.previousElementSibling?.closest('[data-item]')),
    list?.querySelector<HTMLElement>('[data-add] button') ?? null,
  ];
  return places.filter((place) => place !== null && place !== element) as HTMLElement[];
}

type FocusHost = ReactiveControllerHost & HTMLElement;

export class FocusKeeper implements ReactiveController {
  private held: { readonly element: HTMLElement; readonly neighbours: readonly HTMLElement[] } | undefined;
  /** What was lost, by the id of its element, and where the focus went instead. */
  private lost: { readonly id: string; readonly instead: Element } | undefined;
  private wanted: string | undefined;

  constructor(private readonly host: FocusHost) {
    host.addController(this);
  }

  /** Gives the focus to the element that matches, once it is drawn. */
  want(selector: string): void {
    this.wanted = selector;
    this.host.requestUpdate();
  }

  wantId(id: string): void {
    this.want(`[id="${CSS.escape(id)}"]`);
  }

  hostUpdate(): void {
    const element = this.root?.activeElement;
    this.held = element instanceof HTMLElement ? { element, neighbours: neighbours(element) } : undefined;
  }

  hostUpdated(): void {
    const { root, held } = this;
    if (!root) return;
    if (this.wanted !== undefined) this.giveWanted(root, this.wanted);
    else if (held && !held.element.isConnected) this.giveInstead(root, held);
    // What moves to another place among its neighbours loses the focus on the way.
    else if (held && root.activeElement === null) held.element.focus();
    else if (this.lost) this.giveBack(root, this.lost);
  }

  private get root(): ShadowRoot | null {
    return this.host.shadowRoot;
  }

  private giveWanted(root: ShadowRoot, selector: string): void {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) return;
    this.wanted = undefined;
    element.focus();
  }

  private giveInstead(
    root: ShadowRoot,
    { element, neighbours: places }: NonNullable<typeof this.held>,
  ): void {
    const instead = places.find((place) => place.isConnected) ?? root.querySelector<HTMLElement>(WAY_OUT);
    instead?.focus();
    this.lost = element.id && instead ? { id: element.id, instead } : undefined;
  }

  private giveBack(root: ShadowRoot, { id, instead }: NonNullable<typeof this.lost>): void {
    if (root.activeElement !== instead) {
      this.lost = undefined;
      return;
    }
    const element = root.getElementById(id);
    if (!element) return;
    this.lost = undefined;
    element.focus();
  }
}
