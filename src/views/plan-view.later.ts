/**
 * Parts of a view that come into a page when they are first needed, such as editing: their code, and with it their styles
 * and their words. A page that never needs them never loads them.
 */
import type { CSSResult, LitElement } from 'lit';
import type { LocalizeController } from '../locales/localize.js';
import type { ViewWords } from '../locales/view-words.js';
import { addSheets } from '../store/adoptable.js';

/** What the module of such a part exports besides its code. */
export interface LatePart {
  readonly styles?: readonly CSSResult[];
  readonly words?: ViewWords;
}

/** One part, for all views on the page. */
export class Later<Part extends LatePart> {
  /** The part, once it is here. */
  part: Part | undefined;
  private coming: Promise<void> | undefined;

  /** `name` stands in the sentence that is said where it can't be loaded. */
  constructor(
    private readonly name: string,
    private readonly load: () => Promise<Part>,
  ) {}

  come(): Promise<void> {
    return (this.coming ??= this.load().then(
      (part) => void (this.part = part),
      () => console.warn(`Throughline: the code for ${this.name} could not be loaded; reload the page.`),
    ));
  }
}

/** What one view has taken of such parts, and what it waits for. */
export class LateParts {
  /** Settles when all that was asked for is here. */
  settled: Promise<unknown> = Promise.resolve();
  private readonly asked = new Set<unknown>();

  constructor(
    private readonly host: LitElement,
    private readonly localize: LocalizeController,
  ) {}

  /** The part; undefined while it is on its way. The view is drawn again when it has come. */
  take<Part extends LatePart>(later: Later<Part>): Part | undefined {
    if (!this.asked.has(later)) {
      this.asked.add(later);
      if (later.part) this.dress(later.part);
      else this.settled = Promise.all([this.settled, this.await(later)]);
    }
    return later.part;
  }

  private async await<Part extends LatePart>(later: Later<Part>): Promise<void> {
    await later.come();
    if (later.part) this.dress(later.part);
    this.host.requestUpdate();
  }

  private dress({ styles, words }: LatePart): void {
    if (styles) addSheets(this.host, styles);
    if (words) this.localize.add(words);
  }
}
