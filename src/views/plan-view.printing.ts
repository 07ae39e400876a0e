/** Knows when the page is being printed, so that paper gets a picture of its own width and the whole table. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class PrintingController implements ReactiveController {
  isPrinting = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const view = this.host.ownerDocument.defaultView;
    view?.addEventListener('beforeprint', this.begin);
    view?.addEventListener('afterprint', this.end);
  }

  hostDisconnected(): void {
    const view = this.host.ownerDocument.defaultView;
    view?.removeEventListener('beforeprint', this.begin);
    view?.removeEventListener('afterprint', this.end);
  }

  private readonly begin = () => this.set(true);
  private readonly end = () => this.set(false);

  private set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.host.requestUpdate();
  }
}
