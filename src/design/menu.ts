/** A button that opens a short list of things to do. A disclosure with plain buttons: Tab and the arrow keys go through it. */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ref } from 'lit/directives/ref.js';
import { icon, type IconName } from './icon.js';

export interface MenuItem {
  label: string;
  /** What it is good for, in a few words. */
  hint?: string;
  onClick: () => void;
}

export interface MenuOptions {
  menu: Menu;
  label: string;
  icon?: IconName;
  items: readonly MenuItem[];
}

/** Whether a menu is open. It closes on Escape, on a press elsewhere, and when the focus leaves it. */
export class Menu implements ReactiveController {
  isOpen = false;
  private root: Element | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.set(false);
  }

  readonly hold = (element?: Element): void => {
    this.root = element;
  };

  toggle(): void {
    this.set(!this.isOpen);
  }

  /** Whoever opened it by key finds the focus where it was. */
  close(): void {
    this.button?.focus();
    this.set(false);
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Escape' && this.isOpen) this.close();
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && this.isOpen)
      this.move(key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.root?.contains(relatedTarget)) this.set(false);
  };

  private get button(): HTMLElement | null | undefined {
    return this.root?.querySelector<HTMLElement>('[aria-expanded]');
  }

  /** From the button to the first or last item, and round. */
  private move(step: 1 | -1): void {
    const stops = [...(this.root?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    stops[(Math.max(at, 0) + step + stops.length) % stops.length]?.focus();
  }

  private set(isOpen: boolean): void {
    if (this.isOpen === isOpen) return;
    this.isOpen = isOpen;
    const { ownerDocument } = this.host;
    if (isOpen) ownerDocument.addEventListener('pointerdown', this.onPress, true);
    else ownerDocument.removeEventListener('pointerdown', this.onPress, true);
    this.host.requestUpdate();
  }

  private readonly onPress = (event: Event): void => {
    if (!this.root || !event.composedPath().includes(this.root)) this.set(false);
  };
}

export const menuButton = ({ menu, label, icon: name, items }: MenuOptions): TemplateResult => html`
  <div class="menu" ${ref(menu.hold)} @keydown=${menu.onKey} @focusout=${menu.onFocusOut}>
    <button
      type="button"
      class="button button-outline"
      aria-expanded=${menu.isOpen ? 'true' : 'false'}
      @click=${() => menu.toggle()}
    >
      ${name ? icon(name) : nothing}<span>${label}</span>${icon('chevron-down')}
    </button>
    ${menu.isOpen ? list(menu, items) : nothing}
  </div>
`;

const list = (menu: Menu, items: readonly MenuItem[]): TemplateResult => html`
  <ul class="menu-list">
    ${items.map(
      ({ label, hint, onClick }) => html`
        <li>
          <button
            type="button"
            class="menu-item"
            @click=${() => {
              menu.close();
              onClick();
            }}
          >
            <span>${label}</span>${hint ? html`<span class="menu-hint">${hint}</span>` : nothing}
          </button>
        </li>
      `,
    )}
  </ul>
`;
