/** A bare element in which the building blocks are shown: what a view is to them, and nothing else. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { designStyles, FieldErrors, fieldStyles, ProblemList, TableSort } from '../../src/design/index.js';
import { goalAlignmentMapWords } from '../../src/locales/goal-alignment-map.js';
import { LocalizeController } from '../../src/locales/localize.js';

export class DesignStage extends LitElement {
  static override styles = [
    ...designStyles,
    ...fieldStyles,
    css`
      .stage {
        display: grid;
        gap: 16px;
        justify-items: start;
        padding: 24px;
      }

      .fields {
        display: grid;
        gap: 16px;
        inline-size: 624px;
      }

      .stage > * {
        max-inline-size: 100%;
      }
    `,
  ];

  /** With the words of one view, since some blocks are shown with what that view says. */
  readonly localize = new LocalizeController(this, goalAlignmentMapWords);
  readonly sort = new TableSort(this);
  readonly problemList = new ProblemList(this);
  readonly errors = new FieldErrors(this);
  /** What a story keeps between renderings: the chosen option, the text typed. */
  readonly memory = new Map<string, string>();
  private draw: (stage: DesignStage) => unknown = () => '';

  /** What stands on the stage. */
  set content(draw: (stage: DesignStage) => unknown) {
    this.draw = draw;
    this.requestUpdate();
  }

  remember(key: string, value: string): void {
    this.memory.set(key, value);
    this.requestUpdate();
  }

  override render(): unknown {
    return this.draw(this);
  }
}

if (!customElements.get('pd-design-stage')) customElements.define('pd-design-stage', DesignStage);

/** A block or several, with room around them. */
export const onStage = (draw: (stage: DesignStage) => unknown): TemplateResult =>
  html`<pd-design-stage
    .content=${(stage: DesignStage) => html`<div class="pd"><div class="stage">${draw(stage)}</div></div>`}
  ></pd-design-stage>`;

/** A block that brings the wrapper with it. */
export const bareStage = (draw: (stage: DesignStage) => unknown): TemplateResult =>
  html`<pd-design-stage .content=${draw}></pd-design-stage>`;
