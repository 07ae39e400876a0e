// A bare element for the browser tests of the building blocks.
import { LitElement } from 'lit';
import { designStyles, ProblemList, TableSort } from '../../src/design/index.js';
import { LocalizeController } from '../../src/locales/localize.js';

export class TestStage extends LitElement {
  static override styles = designStyles;
  readonly localize = new LocalizeController(this);
  readonly sort = new TableSort(this);
  readonly problemList = new ProblemList(this);
  draw: (stage: TestStage) => unknown = () => '';

  override render(): unknown {
    return this.draw(this);
  }

  /** The one element inside that matches. */
  find(selector: string): HTMLElement {
    const found = this.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }
}

customElements.define('pd-test-stage', TestStage);

/** A stage in the page, or in the element given, drawn once. */
export async function stage(
  draw: (stage: TestStage) => unknown,
  parent: Element = document.body,
): Promise<TestStage> {
  const element = new TestStage();
  element.draw = draw;
  parent.append(element);
  await element.updateComplete;
  return element;
}

/** A style sheet of the page, as a portal has it. */
export function pageStyle(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}

/** Takes away every stage, style sheet and attribute that a test has put on the page. */
export function clearPage(): void {
  document.adoptedStyleSheets = [];
  document.body.replaceChildren();
  for (const name of ['style', 'lang', 'dir']) document.documentElement.removeAttribute(name);
}
