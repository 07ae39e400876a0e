/** The plan that stands inside the page, as the first `<script type="application/json">` child of an element. */

const isPlanScript = (node: Element): node is HTMLScriptElement =>
  node.localName === 'script' && node.getAttribute('type')?.trim().toLowerCase() === 'application/json';

/**
 * Reads the script and watches it. The browser may still be reading the page: a script is taken once its end has come,
 * which is known from what follows it.
 */
export class InlinePlan {
  private observer: MutationObserver | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly changed: () => void,
  ) {}

  /** The text of the script; undefined without one, or while it is still coming. */
  get text(): string | undefined {
    const script = [...this.host.children].find(isPlanScript);
    return script && this.isWhole(script) ? (script.textContent ?? '') : undefined;
  }

  connect(): void {
    this.observer ??= new MutationObserver(() => this.look());
    this.observer.observe(this.host, { childList: true });
    this.host.ownerDocument.addEventListener('DOMContentLoaded', this.look);
    this.look();
  }

  disconnect(): void {
    this.observer?.disconnect();
    this.host.ownerDocument.removeEventListener('DOMContentLoaded', this.look);
  }

  private readonly look = (): void => {
    for (const script of [...this.host.children].filter(isPlanScript)) {
      this.observer?.observe(script, { childList: true, characterData: true, subtree: true });
    }
    this.changed();
  };

  private isWhole(script: Element): boolean {
    return (
      Boolean(script.nextSibling ?? this.host.nextSibling) || this.host.ownerDocument.readyState !== 'loading'
    );
  }
}
