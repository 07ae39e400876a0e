/** Knows when the map goes on paper, and has the code for that at hand: nobody waits when a page is being printed. */
import type { LitElement } from 'lit';
import { Later } from '../plan-view.later.js';
import { PrintingController } from '../plan-view.printing.js';

export const paper = new Later('printing', () => import('./print/index.js'));

/** Long enough that everything that is needed at once has come, in ms. */
const QUIET = 2_000;

export class MapPrinting extends PrintingController {
  private isAsked = false;

  constructor(host: LitElement) {
    super(host);
  }

  /** Whether the page itself has to do on paper, because there is nothing better yet. */
  get isPlain(): boolean {
    return this.isPrinting && paper.part === undefined;
  }

  hostUpdated(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    setTimeout(() => void paper.come(), QUIET);
  }
}
