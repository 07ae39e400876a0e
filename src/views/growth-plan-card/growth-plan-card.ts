import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Problem } from '../../contract/index.js';
import type { GrowthPlan } from '../../contract/growth-plans.js';
import { isPlainDate, type PlainDate } from '../../contract/plain-date.js';
import type { Plan } from '../../contract/plan.js';
import { designStyles, TableSort, type TableData } from '../../design/index.js';
import type { EditingOptions } from '../../store/editing/open-session.js';
import type { Selection } from '../../store/plan-store.js';
import { growthPlanCardWords } from '../../locales/growth-plan-card.js';
import { PlanView, type FrameParts } from '../plan-view.js';
import { PrintingController } from '../plan-view.printing.js';
import { aboutCard } from './about.js';
import { chooseGrowthPlan } from './choose.js';
import type { CardContext, CardParts } from './context.js';
import { CardEditing, editStyles, quickActions } from './edit/index.js';
import { formStyles } from './form.styles.js';
import { goalHeadingId } from './goal.js';
import { growthPlanCardStyles } from './growth-plan-card.styles.js';
import { hours } from './hours.js';
import { measures } from './measure.js';
import { summary } from './summary.js';
import { dayIn } from './today.js';
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

const PARTS: CardParts = { measure: measures, hours, nextStepActions: quickActions };

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
export class PdGrowthPlanCard extends PlanView {
  protected static override readonly words = growthPlanCardWords;

  static override styles = [...designStyles, growthPlanCardStyles, formStyles, editStyles];

  /** What only a full card needs is made when it is one: summaries come by the hundred. */
  private full:
    | { readonly printing: PrintingController; readonly editing: CardEditing; readonly sort: TableSort }
    | undefined;
  private model: CardModel | undefined;
  private shown: string | undefined;

  @state() private isEditing = false;
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

  /** Offers editing of a plan of this card's own, where `audience` is `staff` or `self`. A `pd-plan` says it for the views inside. */
  @property({ type: Boolean }) editable = false;

  /** URL to which edits of a plan of this card's own go. */
  @property() save: string | null | undefined;

  /** Under which name this browser keeps unsent edits of a plan of this card's own. */
  @property({ attribute: 'draft-key' }) draftKey: string | null | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isSummary && !this.full) this.becomeFull();
    super.willUpdate(changed);
    const { plan } = this.planController.snapshot;
    if (plan && this.model?.growthPlan !== this.chosenIn(plan)) this.prepare(plan);
  }

  private becomeFull(): void {
    this.full = {
      printing: new PrintingController(this),
      editing: new CardEditing(this),
      sort: new TableSort(this),
    };
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

  protected override get editing(): EditingOptions | undefined {
    const { editable, save, draftKey } = this;
    return editable ? { editable, save, draftKey } : undefined;
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
    const { printing, editing } = this.full!;
    const { isPrinting } = printing;
    const { editing: edits, selection } = controller.snapshot;
    return {
      ...{ localize, words, plan, facts, controller, host: this, audience, today, editing, headingLevel },
      isEditable: edits !== undefined,
      isEditing: isEditing && edits !== undefined && !isPrinting,
      width: this.width,
      isNarrow: this.width > 0 && this.width < NARROW && !isPrinting,
      isPrinting,
      base: this.baseURI,
      picked: selection,
      parts: PARTS,
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
    const { context, announcement } = this;
    const { editing, sort } = this.full!;
    editing.follow(context);
    const { display } = this;
    return { ...aboutCard(context, { display, model: this.model!, sort }), announcement };
  }
}
