import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Problem } from '../../contract/index.js';
import type { GrowthPlan } from '../../contract/growth-plans.js';
import { isPlainDate, type PlainDate } from '../../contract/plain-date.js';
import type { Plan } from '../../contract/plan.js';
import { designStyles, TableSort, type TableData } from '../../design/index.js';
import { formOf } from '../../model/growth/form-of.js';
import type { Selection } from '../../store/plan-store.js';
import { growthPlanCardWords } from '../../locales/growth-plan-card.js';
import { Later } from '../plan-view.later.js';
import { EditablePlanView } from '../plan-view.editable.js';
import type { FrameParts } from '../plan-view.js';
import { PrintingController } from '../plan-view.printing.js';
import { aboutCard } from './about.js';
import { chooseGrowthPlan } from './choose.js';
import type { CardContext } from './context.js';
import type { CardEdit } from './edit/card-edit.js';
import type * as formPart from './form.js';
import { goalHeadingId } from './goal.js';
import { growthPlanCardStyles } from './growth-plan-card.styles.js';
import { summary } from './summary.js';
import { dayIn } from '../today.js';
import { backInTurn, inTurn } from './turns.js';
import { CardModel } from './view-model.js';

/** `full`, or a compact card that a page may show by the hundred. */
export const DETAILS = ['full', 'summary'] as const;
export type Detail = (typeof DETAILS)[number];

/** The forms in which the card shows itself; `form` is the form that the plan is written on, where it names one. */
export const CARD_DISPLAYS = ['card', 'form', 'table'] as const;
export type CardDisplay = (typeof CARD_DISPLAYS)[number];

/** Narrower than this, labels stand above what they are the labels of. */
const NARROW = 600;

/** Collections that a growth plan is read from. */
const CONCERNED: ReadonlySet<string> = new Set([
  'growthPlans',
  'creditRequirements',
  'participations',
  'educators',
  'groups',
  'scales',
  'goals',
  'measures',
  'forms',
]);

/** What most pages can do without: editing, and the plan as its form. */
const EDITING = new Later('editing', () => import('./edit/index.js'));
const FORM = new Later('forms', () => import('./form.js'));

/**
 * What am I working on, why, what is next, and how am I doing? One educator's or team's growth plan: the next step with its
 * reason, each goal with its thread, level, measure and actions, the evidence, hours toward renewal, and who agreed.
 *
 * @tag pd-growth-plan-card
 * @summary One growth plan: the next step, each goal with what it serves, hours toward renewal, and who agreed.
 * @csspart facts - Kind, period and status above the heading.
 * @csspart row - One row of the card: the next step, a goal, the hours.
 * @csspart summary - The compact card.
 */
export class PdGrowthPlanCard extends EditablePlanView {
  protected static override readonly words = growthPlanCardWords;

  static override styles = [...designStyles, growthPlanCardStyles];

  /** What only a full card needs is made when it is one: summaries come by the hundred. */
  private full: { readonly printing: PrintingController; readonly sort: TableSort } | undefined;
  private edit: CardEdit | undefined;
  private form: typeof formPart | undefined;
  private model: CardModel | undefined;
  private shown: string | undefined;

  @state() private announcement = '';

  /** Id of the growth plan. Without one, and without an educator, the card follows what is picked; else the first. */
  @property({ attribute: 'growth-plan' }) growthPlan: string | null | undefined;

  /** Id of an educator whose growth plan it is. */
  @property() educator: string | null | undefined;

  /** `full`, or `summary`: a compact card, of which a page may hold hundreds. */
  @property({ reflect: true, useDefault: true }) detail: Detail = 'full';

  /** `card`, `form` or `table`. */
  @property({ useDefault: true }) display: CardDisplay = 'card';

  /** The day that counts as today, YYYY-MM-DD. Without one it is today, in the time zone of the plan's calendar. */
  @property() today: PlainDate | null | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    backInTurn(this);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const draw = () => super.scheduleUpdate();
    if (this.hasUpdated || (this.isConnected && !this.isSummary)) return draw();
    return inTurn(this, draw);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isSummary && !this.full) this.becomeFull();
    super.willUpdate(changed);
    const { plan } = this.planController.snapshot;
    if (plan && this.model?.growthPlan !== this.chosenIn(plan)) this.prepare(plan);
    if (!this.isSummary) this.takeParts();
  }

  private becomeFull(): void {
    this.full = { printing: new PrintingController(this), sort: new TableSort(this) };
  }

  private takeParts(): void {
    if (this.display === 'form' || this.hasForm) this.form = this.later(FORM);
    const code = this.planController.snapshot.editing && this.later(EDITING);
    if (code) this.edit ??= new code.CardEdit(this);
  }

  /** Whether the plan is written on a form; it is then printed as that form. */
  private get hasForm(): boolean {
    return this.model !== undefined && formOf(this.model.plan, this.model.growthPlan) !== undefined;
  }

  protected override prepare(plan: Plan): void {
    const growthPlan = this.chosenIn(plan);
    this.shown = growthPlan?.id;
    if (!growthPlan) {
      this.model = undefined;
      return;
    }
    const { audience } = this.planController.snapshot;
    const { today } = this;
    const day = today && isPlainDate(today) ? today : dayIn(Date.now(), plan.calendar?.timeZone);
    if (this.model?.isOf(plan, growthPlan, day, audience)) return;
    this.model = new CardModel(plan, growthPlan, day, audience, this.localize);
  }

  private chosenIn(plan: Plan): GrowthPlan | undefined {
    const { selection } = this.planController.snapshot;
    const growthPlan = this.growthPlan || undefined;
    const educator = this.educator || undefined;
    return chooseGrowthPlan(plan, { growthPlan, educator, shown: this.shown, selection });
  }

  private get isSummary(): boolean {
    return this.detail === 'summary';
  }

  protected override get isMeasured(): boolean {
    return !this.isSummary;
  }

  private showGrowthPlan(id: string): void {
    this.isEditing = false;
    if (!this.growthPlan && !this.educator) return this.pick({ kind: 'growth-plan', id });
    this.growthPlan = id;
    this.educator = undefined;
  }

  private goToGoal(goalId: string): void {
    const goal = this.model?.facts.goals.find((each) => each.goal.id === goalId);
    const heading = goal && this.renderRoot.querySelector<HTMLElement>(`#${goalHeadingId(goal.number)}`);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  /** A person's pick; null lets go. */
  private pick(selection: Selection | null): void {
    this.planController.select(selection);
  }

  override toTable(): TableData {
    const { plan } = this.planController.snapshot;
    if (plan) this.prepare(plan);
    return this.model?.table ?? { caption: '', columns: [], rows: [] };
  }

  protected override headingText(): string {
    if (!this.model) return this.localize.term('growthHeading');
    return this.isSummary ? this.model.summary.name : this.model.words.name(this.model.facts);
  }

  protected override emptyText(): string {
    const isAsked = Boolean(this.growthPlan || this.educator);
    return this.localize.term(isAsked ? 'growthNoSuchPlan' : 'growthNoPlans');
  }

  protected override isEmpty(): boolean {
    return this.model === undefined;
  }

  protected override concerns({ pointer }: Problem): boolean {
    return pointer === '' || CONCERNED.has(pointer.split('/')[1]!);
  }

  private get context(): CardContext {
    const { localize, headingLevel, planController: controller, isEditing } = this;
    const { plan, facts, words, today, audience } = this.model!;
    const { isPrinting } = this.full!.printing;
    const { editing, selection } = controller.snapshot;
    const edit = editing && this.edit;
    return {
      ...{ localize, words, plan, facts, controller, host: this, audience, today, edit, headingLevel },
      isEditing: isEditing && edit !== undefined && !isPrinting,
      width: this.width,
      isNarrow: this.width > 0 && this.width < NARROW && !isPrinting,
      isPrinting,
      base: this.baseURI,
      picked: selection,
      onPick: (picked) => this.pick(picked),
      onEdit: (begins) => (this.isEditing = begins),
      onGoToGoal: (id) => this.goToGoal(id),
      onGrowthPlan: (id) => this.showGrowthPlan(id),
      onDisplay: (display) => (this.display = display as CardDisplay),
      announce: (text) => (this.announcement = text),
    };
  }

  protected override renderBare(): TemplateResult | undefined {
    if (!this.isSummary) return undefined;
    const { localize, headingLevel } = this;
    const { summary: record, growthPlan } = this.model!;
    const { selection } = this.planController.snapshot;
    const isPicked = selection?.kind === 'growth-plan' && selection.id === growthPlan.id;
    const onPick = () => this.pick(isPicked ? null : { kind: 'growth-plan', id: growthPlan.id });
    return summary({ record, localize, headingLevel, isPicked, onPick });
  }

  protected override renderParts(): FrameParts {
    const { context, announcement, display, form, hasForm, edit } = this;
    edit?.follow(context);
    const { sort } = this.full!;
    return { ...aboutCard(context, { display, model: this.model!, sort, form, hasForm }), announcement };
  }
}
