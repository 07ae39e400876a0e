/** What all views have in common: where the plan comes from, the frame around the picture, and what is said without one. */
import { html, LitElement, nothing, unsafeCSS } from 'lit';
import type { CSSResultGroup, CSSResultOrNative, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Audience, Plan, PlanDocument, Problem } from '../contract/index.js';
import { emptyState, errorState, frame, ProblemList, table, TableSort } from '../design/index.js';
import type { FrameOptions, HeadingLevel, TableData } from '../design/index.js';
import { LocalizeController } from '../locales/localize.js';
import type { ViewWords } from '../locales/view-words.js';
import { adoptSheets, renderRootOf, textOf } from '../store/adoptable.js';
import type { EditingOptions } from '../store/editing/open-session.js';
import { PlanErrorEvent } from '../store/events.js';
import { loadProblems } from '../store/load-problems.js';
import { PlanController } from '../store/plan-controller.js';
import { VERSION } from '../version.js';
import { hasFallback } from './plan-view.fallback.js';
import { LateParts, type LatePart, type Later } from './plan-view.later.js';
import { aboutPlan, withoutPlan } from './plan-view.states.js';
import { ElementWidth } from './plan-view.width.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** What a view gives to the frame; the base adds the heading's level, notices and states. */
export interface FrameParts extends Omit<FrameOptions, 'heading' | 'headingLevel' | 'busy'> {
  /** The heading, where it says more than `headingText()`. */
  readonly heading?: string;
}

/** Properties that change what is around the picture, and not the picture. */
const AROUND: ReadonlySet<PropertyKey> = new Set([
  'plan',
  'src',
  'for',
  'audience',
  'headingLevel',
  'theme',
  'density',
]);

/** Where in the program an error came from, without its message: that can quote the plan. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/.test(line));
  return [error.name, ...frames].join('\n');
}

/**
 * The base of every view. A view says what it shows (`prepare`, `isEmpty`, `renderParts`, `toTable`); the base finds the plan,
 * draws the frame, and speaks while there is nothing to draw: loading, empty, failed. An exception in a view becomes a
 * message with the table behind the picture, and no other view notices.
 *
 * @slot heading - Replaces the heading's words; the level stays.
 * @slot empty - Shown instead of our words when the plan has nothing for this view.
 * @slot error - Shown under our sentence when nothing could be loaded.
 * @slot - Fallback: shown when there is nothing good to show, as a link to the plan or a table.
 * @fires {SelectEvent} pd-select - A person picked something, or let go of it.
 * @fires {PlanLoadEvent} pd-load - The view's own plan is ready.
 * @fires {PlanErrorEvent} pd-error - Nothing could be shown.
 */
export abstract class PlanView extends LitElement {
  static readonly version: string = VERSION;

  /** The view's own words; they come into a page with the view. */
  protected static readonly words: ViewWords | undefined = undefined;

  protected readonly localize = new LocalizeController(this, (this.constructor as typeof PlanView).words);
  protected readonly planController = new PlanController(this);

  /** Made when they are first asked for: hundreds of small views on a page have no use for them. */
  private keptList: ProblemList | undefined;
  private keptSort: TableSort | undefined;
  private measuring: ElementWidth | undefined;
  private late: LateParts | undefined;
  /** For which plan and language `prepare` was called last. */
  private preparedFor: { readonly plan?: Plan; readonly lang?: string } = {};
  private isBroken = false;

  /** Width of the wrapper in whole px; 0 while it is not known (not shown yet). */
  @state() protected width = 0;

  /** A plan of this view's own, as an object or JSON text. Give another object to show a change. */
  @property({ attribute: false }) plan: PlanDocument | Plan | string | null | undefined;

  /** URL of a plan of this view's own. */
  @property() src: string | null | undefined;

  /** Id of the `pd-plan` to show, where it is not the nearest one around. */
  @property() for: string | null | undefined;

  /** Who looks at a plan of this view's own: `public`, `staff` or `self`. A `pd-plan` says it for the views inside. */
  @property({ useDefault: true }) audience: Audience = 'public';

  /** Level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel: HeadingLevel = 2;

  /** Colours: `auto` follows the device. */
  @property({ reflect: true, useDefault: true }) theme: Theme = 'auto';

  /** How much room rows take. */
  @property({ reflect: true, useDefault: true }) density: Density = 'comfortable';

  /** One sheet for all styles: what an element is to look like is looked up in each sheet of its root, hundreds of times. */
  static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [unsafeCSS(super.finalizeStyles(styles).map(textOf).join('\n'))];
  }

  /** Makes `moveBefore` a move and not a removal. */
  connectedMoveCallback(): void {
    this.planController.look();
  }

  adoptedCallback(): void {
    adoptSheets(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return renderRootOf(this, () => super.createRenderRoot());
  }

  /** Nothing is said in English while the words of the page's own language are on their way. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { arrival } = this.localize;
    return arrival ? arrival.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.isContentEditable) return;
    const { plan: own, src, audience, editing } = this;
    this.planController.want({ plan: own, src, for: this.for, audience, editing });
    if (this.isMeasured) this.widthWatch().estimate();
    const { plan } = this.planController.snapshot;
    const lang = this.localize.lang();
    const isStale = plan !== this.preparedFor.plan || lang !== this.preparedFor.lang;
    if (!plan || (!isStale && [...changed.keys()].every((key) => AROUND.has(key)))) return;
    this.preparedFor = { plan, lang };
    this.isBroken = false;
    this.prepare(plan);
  }

  /** The boundary: what a view throws stays inside it. Lit has closed the update when it throws, so another may begin. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.isBroken) throw error;
      this.isBroken = true;
      this.requestUpdate();
      this.dispatchEvent(new PlanErrorEvent({ ...loadProblems.drawingFailed(), value: traceOf(error) }));
    }
  }

  protected override updated(_changed: PropertyValues): void {
    const wrapper = this.isMeasured ? this.renderRoot.querySelector('.pd') : null;
    if (wrapper || this.measuring) this.widthWatch().watch(wrapper ?? undefined);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const isOwn = this.plan !== undefined && this.plan !== null;
    const isLoading = isOwn && this.planController.snapshot.status === 'loading';
    if (!isLoading && !this.late) return done;
    if (isLoading) await this.planController.settled;
    await this.late?.settled;
    return super.getUpdateComplete();
  }

  /** Whether what is drawn depends on `width`. What fits every width by its styles alone saves an observer. */
  protected get isMeasured(): boolean {
    return true;
  }

  /** A part that comes when it is first asked for; undefined until then, and the view is drawn again when it is here. */
  protected later<Part extends LatePart>(later: Later<Part>): Part | undefined {
    return (this.late ??= new LateParts(this, this.localize)).take(later);
  }

  private widthWatch(): ElementWidth {
    return (this.measuring ??= new ElementWidth(this, (width) => {
      this.width = width;
    }));
  }

  /** How edits of a plan of the view's own are handled; asked before drawing. Without an answer there is no editing. */
  protected get editing(): EditingOptions | undefined {
    return undefined;
  }

  /** The heading; it stands there also while there is no plan. */
  protected abstract headingText(): string;

  /** Makes the view-model. Called before drawing when the plan, the language, the width or a property of the view changed. */
  protected abstract prepare(plan: Plan): void;

  /** Whether the plan has nothing for this view; asked after `prepare`. */
  protected abstract isEmpty(): boolean;

  /** What the view draws; asked after `prepare`, when it is not empty. */
  protected abstract renderParts(): FrameParts;

  /** A drawing without the frame around it, for a form of the view that has no room for one; asked when it is not empty. */
  protected renderBare(): TemplateResult | undefined {
    return undefined;
  }

  /** What an empty view says, with the next step. */
  protected emptyText(): string {
    return this.localize.term('loadNothingGiven');
  }

  /** Whether a problem of the plan has to do with what this view shows. */
  protected concerns(_problem: Problem): boolean {
    return true;
  }

  private renderFrame(plan: Plan | undefined): TemplateResult {
    const { headingLevel } = this;
    const heading = this.headingText();
    if (!plan)
      return frame({ heading, headingLevel, picture: withoutPlan(this.saying), busy: this.isLoading });
    if (this.isBroken) return frame({ heading, headingLevel, picture: this.renderBroken() });
    const notices = aboutPlan(this.saying, this.shownProblems, this.problemList);
    if (this.isEmpty()) {
      return frame({ heading, headingLevel, notices, picture: emptyState({ text: this.emptyText() }) });
    }
    const bare = this.renderBare();
    if (bare) return bare;
    const parts = this.renderParts();
    const all = parts.notices ? html`${notices}${parts.notices}` : notices;
    return frame({ heading, headingLevel, ...parts, notices: all, busy: this.isLoading });
  }

  private renderBroken(): TemplateResult {
    const { localize } = this;
    return html`${errorState({ localize, text: localize.term('loadDrawingFailed') })}${this.renderRows()}`;
  }

  private renderRows(): TemplateResult | typeof nothing {
    try {
      return table({ ...this.toTable(), sort: this.fallbackSort, localize: this.localize });
    } catch {
      return nothing;
    }
  }

  private get problemList(): ProblemList {
    return (this.keptList ??= new ProblemList(this));
  }

  private get fallbackSort(): TableSort {
    return (this.keptSort ??= new TableSort(this));
  }

  private get isLoading(): boolean {
    return this.planController.snapshot.status === 'loading';
  }

  private get shownProblems(): readonly Problem[] {
    return this.planController.snapshot.problems.filter((problem) => this.concerns(problem));
  }

  private get saying() {
    const { snapshot, missing } = this.planController;
    return { localize: this.localize, snapshot, missing, retry: () => this.planController.retry() };
  }

  /** The data behind the picture as rows; empty while there is no plan. */
  abstract toTable(): TableData;

  override render(): TemplateResult {
    // Within an editor of a CMS nothing comes to life: what is saved there is the page's source.
    if (this.isContentEditable) return html`<slot></slot>`;
    const { plan, status } = this.planController.snapshot;
    if (plan && !this.isBroken) return this.renderFrame(plan);
    const showsFallback = status !== 'loading' && hasFallback(this);
    const isSilent = showsFallback && status === 'idle';
    return html`${isSilent ? nothing : this.renderFrame(plan)}
      <div ?hidden=${!showsFallback}><slot @slotchange=${() => this.requestUpdate()}></slot></div>`;
  }
}
