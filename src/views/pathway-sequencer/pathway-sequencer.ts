import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem } from '../../contract/index.js';
import { designStyles, panel, TableSort, type TableData } from '../../design/index.js';
import { pathwaySequencerWords } from '../../locales/pathway-sequencer.js';
import type { StepFacts } from '../../model/sequencing/index.js';
import type { FrameParts } from '../plan-view.js';
import { Later } from '../plan-view.later.js';
import { PrintingController } from '../plan-view.printing.js';
import { aboutPathway } from './about.js';
import { AskedPathway, type PathwayDisplay } from './asked-pathway.js';
import type { PathwayContext } from './context.js';
import { details } from './details.js';
import type { PathwayEdit } from './edit/pathway-edit.js';
import { Exporting } from './exporting.js';
import { isNarrow } from './layout.js';
import { overview } from './overview.js';
import { pathwaySequencerStyles } from './pathway-sequencer.styles.js';
import { jumpToNext } from './jump.js';
import { PictureControl } from './picture-control.js';
import { tableTwin } from './table-twin.js';
import { pathwayToolbar } from './toolbar.js';

export { PATHWAY_DISPLAYS, type PathwayDisplay } from './asked-pathway.js';

/** Most pages are read and not edited. */
const EDITING = new Later('editing', () => import('./edit/index.js'));
/** A longer table is printed where it is what is shown: on paper the picture has every step in each of its groups. */
const ON_PAPER = 60;
/** Parts of a plan that the sequencer reads. */
const CONCERNED: ReadonlySet<string> = new Set([
  ...['pathways', 'activities', 'participations', 'educators', 'competencies', 'frameworks'],
]);

/**
 * In which order does this learning build, and where am I on it? Steps, groups with their rules, stages, and what builds on
 * what; for an educator also what is done, open and locked, and which step is next.
 *
 * @tag pd-pathway-sequencer
 */
export class PdPathwaySequencer extends AskedPathway {
  protected static override readonly words = pathwaySequencerWords;

  static override styles = [...designStyles, ...pathwaySequencerStyles];

  private readonly sort = new TableSort(this);
  private readonly printing = new PrintingController(this);
  private readonly picture = new PictureControl(this);
  private readonly exporting = new Exporting(
    this,
    this.localize,
    () => this.model,
    (text) => (this.announcement = text),
  );
  private pathwayEdit: PathwayEdit | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const code = this.planController.snapshot.editing && this.later(EDITING);
    if (code) this.pathwayEdit ??= new code.PathwayEdit(this);
    this.look();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { broughtIn } = this;
    if (broughtIn === undefined || this.width === 0 || this.display === 'table') return;
    this.broughtIn = undefined;
    this.picture.show(broughtIn);
  }

  override toTable(): TableData {
    const { plan } = this.planController.snapshot;
    if (plan) this.prepare(plan);
    return this.model?.words.table() ?? { caption: '', columns: [], rows: [] };
  }

  protected override headingText(): string {
    return this.model?.words.heading() || this.localize.term('walkHeading');
  }

  protected override emptyText(): string {
    return this.localize.term(this.pathway ? 'walkNoSuch' : 'walkEmpty');
  }

  protected override isEmpty(): boolean {
    return this.model === undefined;
  }

  /** Of other pathways nothing is shown. */
  protected override concerns({ pointer }: Problem): boolean {
    if (pointer === '') return true;
    const [, collection, place] = pointer.split('/');
    if (collection !== 'pathways' || place === undefined || !this.model) return CONCERNED.has(collection!);
    const ids = [...this.model.plan.pathways.keys()];
    return ids[Number(place)] === undefined || ids[Number(place)] === this.model.facts.pathway.id;
  }

  private get isNarrow(): boolean {
    return isNarrow(this.width) && !this.printing.isPrinting;
  }

  /** What stands in the details: what is picked, else what is next, where there is room beside the picture. */
  private get shown(): StepFacts | undefined {
    const { facts } = this.model!;
    const next = facts.next.nodeId;
    if (this.picked || this.isNarrow || this.display === 'table') return this.picked;
    return facts.hasRecord && next !== undefined ? facts.byId.get(next) : undefined;
  }

  private get context(): PathwayContext {
    const { localize, headingLevel, planController: controller, width, isNarrow, related, found } = this;
    const model = this.model!;
    const { facts, words } = model;
    return {
      ...{
        localize,
        model,
        facts,
        words,
        controller,
        host: this,
        headingLevel,
        width,
        isNarrow,
        related,
        found,
      },
      isPrinting: this.printing.isPrinting,
      base: this.baseURI,
      shown: this.shown,
      picked: this.picked?.id,
      search: this.search ?? '',
      open: this.opened,
      edit: controller.snapshot.editing && this.pathwayEdit,
      isEditing: this.isEditing && !this.printing.isPrinting,
      onPick: (id) => this.pick(id),
      onOpen: (id) => this.toggle(id),
      onGo: (id) => this.goTo(id),
      onShow: (kind) => (this.show = kind),
      onDisplay: (display) => (this.display = display as PathwayDisplay),
      onSearch: (text) => this.onSearch(text),
      onEdit: (begins) => (this.isEditing = begins),
      onPathway: (id) => this.onPathway(id),
      onEducator: (id) => this.onEducator(id),
      announce: (text) => (this.announcement = text),
    };
  }

  /** Opens what hides a step, shows its details and goes there. */
  private goTo(nodeId: string): void {
    this.display = 'path';
    const step = this.model?.facts.byId.get(nodeId);
    if (step) this.uncover(step);
    this.pick(nodeId);
    this.picture.go(nodeId);
  }

  protected override renderParts(): FrameParts {
    const { context, display, announcement } = this;
    const { shown, edit } = context;
    edit?.follow(context);
    const isTable = display === 'table';
    const hasPanel = shown !== undefined && !context.isNarrow && !context.isPrinting;
    return {
      ...aboutPathway(context, { isTable }),
      toolbar: pathwayToolbar(context, { display, exporting: this.exporting.button() }),
      notices: edit?.notices(),
      picture: isTable ? tableTwin(context, this.sort) : this.renderPicture(context, hasPanel),
      panel: hasPanel ? this.renderPanel(context, shown) : undefined,
      panelLabel: hasPanel ? this.localize.term('detailsOf', context.words.name(shown)) : undefined,
      announcement,
    };
  }

  private renderPicture(context: PathwayContext, hasPanel: boolean): TemplateResult {
    const isShown = this.width > 0 || context.isPrinting;
    return html`
      ${jumpToNext(context)} ${overview(context)}
      ${
        isShown
          ? this.picture.render({
              ...{ context, hasPanel },
              details: (step) => this.renderDetails(context, step),
              onWhole: () => this.showWhole(),
            })
          : nothing
      }
      ${context.isPrinting && context.facts.steps.length <= ON_PAPER ? tableTwin(context, this.sort) : nothing}
    `;
  }

  private showWhole(): void {
    this.open = undefined;
    this.search = undefined;
    this.pick(undefined);
  }

  private renderDetails(context: PathwayContext, step: StepFacts): TemplateResult {
    return html`${context.isEditing ? context.edit?.panel(step) : nothing}${details(context, step)}`;
  }

  private renderPanel(context: PathwayContext, step: StepFacts): TemplateResult {
    const { localize, headingLevel } = this;
    const isPicked = this.picked === step;
    const kind = isPicked ? (step.isGroup ? 'walkDetailsGroup' : 'walkDetailsStep') : 'walkDetailsNext';
    return panel({
      ...{
        localize,
        headingLevel: headingLevel + 1,
        title: context.words.name(step),
        kind: localize.term(kind),
      },
      onClose: () => {
        this.picture.follow();
        this.pick(undefined);
      },
      content: this.renderDetails(context, step),
    });
  }
}
