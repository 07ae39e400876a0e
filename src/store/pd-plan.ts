import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Plan, PlanDocument, Problem } from '../contract/index.js';
import { audienceOf } from '../model/audience/audience.js';
import { VERSION } from '../version.js';
import { adoptSheets, renderRootOf } from './adoptable.js';
import { LeaveGuard } from './editing/leaving.js';
import { PlanErrorEvent, PlanLoadEvent } from './events.js';
import { InlinePlan } from './inline-plan.js';
import { planContext } from './plan-context.js';
import { announcePlan, planSource, type PlanProvider } from './plan-registry.js';
import { PlanSource } from './plan-source.js';
import type { Selection } from './plan-store.js';

/**
 * Gives a plan to the views inside it, at any depth, and to the views anywhere on the page whose `for` names its id. All
 * of them share one selection.
 *
 * The plan comes from the first of these that is there: the property `plan`, the attribute `src`, a child
 * `<script type="application/json">`. Loading is quiet: the views say what happens, this element shows nothing itself. It
 * has `display: contents`, so that it can stand around a grid's cells or a list's items without changing their layout.
 *
 * @tag pd-plan
 * @summary Loads a plan and gives it to the views inside.
 * @slot - Any markup, with views at any depth; a `<script type="application/json">` child may hold the plan.
 * @fires {PlanLoadEvent} pd-load - A plan is ready. `detail` has the plan as this page may show it, and its problems.
 * @fires {PlanErrorEvent} pd-error - Nothing, or nothing new, could be shown. `detail.problem` says why.
 * @fires {UnsavedEvent} pd-unsaved - The page is being left with unsaved edits. `preventDefault()` lets the browser ask first.
 */
export class PdPlan extends LitElement implements PlanProvider {
  static readonly version: string = VERSION;

  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** `id` is watched so that views which name it find this element when it is renamed. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'id'];
  }

  readonly [planSource] = new PlanSource({
    loaded: (plan, problems) => void this.dispatchEvent(new PlanLoadEvent({ plan, problems })),
    failed: (problem) => void this.dispatchEvent(new PlanErrorEvent(problem)),
  });

  protected readonly provider = new ContextProvider(this, {
    context: planContext,
    initialValue: this[planSource],
  });

  protected readonly leaveGuard = new LeaveGuard(this[planSource], {
    host: this,
    asks: () => this.confirmLeave,
    page: () => window,
  });

  private readonly inline = new InlinePlan(this, () => this.requestUpdate());

  /** URL of a plan, relative to the page. The only thing that is ever requested. */
  @property() src: string | null | undefined;

  /**
   * A plan as an object or JSON text; null or undefined takes it back. It is read once and never changed: give another
   * object to show a change. Text is always JSON, never an address.
   */
  @property({ attribute: false }) plan: PlanDocument | Plan | string | null | undefined;

  /** Who looks at the page: `public`, `staff` or `self`. The plan may narrow it, and any other word is `public`. */
  @property({ useDefault: true }) audience: string = 'public';

  /** Views offer editing, where `audience` is `staff` or `self`. Every edit is told as `pd-change` before it is kept. */
  @property({ type: Boolean }) editable = false;

  /** URL to which edits go as RFC 6902 JSON Patch with `If-Match`. Without it, whoever hears `pd-change` saves. */
  @property() save: string | null | undefined;

  /** Under which name this browser keeps unsent edits across a reload. Nothing is stored without it. */
  @property({ attribute: 'draft-key' }) draftKey: string | null | undefined;

  /** The browser asks before the page is left while edits are unsaved. Without it only `pd-unsaved` is told. */
  @property({ type: Boolean, attribute: 'confirm-leave' }) confirmLeave = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.inline.connect();
    this[planSource].resume();
    announcePlan(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.inline.disconnect();
    announcePlan(this);
    // A move disconnects and connects in one go: only what is still away afterwards was removed.
    queueMicrotask(() => {
      if (!this.isConnected) this[planSource].stop();
    });
  }

  /** Makes `moveBefore` a move and not a removal. */
  connectedMoveCallback(): void {
    announcePlan(this);
  }

  adoptedCallback(): void {
    adoptSheets(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id' && this.isConnected) announcePlan(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return renderRootOf(this, () => super.createRenderRoot());
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // Within an editor of a CMS nothing is loaded.
    if (this.isContentEditable) return;
    const source = this[planSource];
    source.store.audience = audienceOf(this.audience);
    source.give({ plan: this.plan, src: this.src, text: this.inline.text, base: this.baseURI });
    const { editable, save, draftKey } = this;
    source.edit({ editable, save, draftKey }, this.baseURI);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const { store, settled } = this[planSource];
    // A plan in the page is read at once; a request may take its time and is told by `pd-load`.
    const isInPage = (this.plan !== undefined && this.plan !== null) || !this.src?.trim();
    if (isInPage && store.snapshot.status === 'loading') await settled;
    return done;
  }

  /** What was found while loading; why nothing new could be shown comes first. */
  get problems(): readonly Problem[] {
    const { failure, problems } = this[planSource].store.snapshot;
    return failure ? [failure, ...problems] : problems;
  }

  /** What is picked in the views of this plan. Setting it is silent: `pd-select` is for what a person picks. */
  get selection(): Selection | null {
    return this[planSource].store.snapshot.selection;
  }

  set selection(selection: Selection | null) {
    this[planSource].store.select(selection);
  }

  /** Loads `src` once more. */
  retry(): void {
    this[planSource].retry();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
