import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Plan } from '../../contract/plan.js';
import { designStyles, loadingState, panel, TableSort, type TableData } from '../../design/index.js';
import type { AlignmentNode } from '../../model/alignment/index.js';
import { goalAlignmentMapWords } from '../../locales/goal-alignment-map.js';
import type { FrameParts } from '../plan-view.js';
import { Later } from '../plan-view.later.js';
import { aboutMap } from './about.js';
import { AskedMap } from './asked-map.js';
import { countFilters, nothingLeft } from './filters.js';
import type { CrosswalkView } from './crosswalk/index.js';
import { details, detailsAfter, detailsBefore } from './details.js';
import { displayOptions, type Display } from './displays.js';
import { Exporting, type Exported } from './exporting.js';
import type { MapContext } from './edit/context.js';
import type { MapEdit } from './edit/map-edit.js';
import { goalAlignmentMapStyles } from './goal-alignment-map.styles.js';
import { isNarrow } from './layout.js';
import { OutsideFocus } from './outside-focus.js';
import { MapPrinting, paper } from './printing.js';
import { PictureControl, type PictureContext } from './picture-control.js';
import { schoolsOf } from './schools.js';
import { tableTwin } from './table-twin.js';
import { threads } from './threads.js';
import { mapToolbar } from './toolbar.js';
import { toggled } from '../ids.js';
import { MapModel } from './view-model.js';

export { DISPLAYS, type Display } from './displays.js';

/** Most pages are read and not edited. */
const EDITING = new Later('editing', () => import('./edit/index.js'));
const CROSSWALK = new Later('the crosswalk', () => import('./crosswalk/index.js'));

/**
 * What is this activity for, and what serves this goal? From the vision over goals, competencies and activities to the
 * measures of students, as one picture and as a table.
 *
 * @tag pd-goal-alignment-map
 */
export class PdGoalAlignmentMap extends AskedMap {
  protected static override readonly words = goalAlignmentMapWords;

  static override styles = [...designStyles, goalAlignmentMapStyles];

  private readonly sort = new TableSort(this);
  private readonly printing = new MapPrinting(this);
  private readonly pictures = new PictureControl(this, this.localize);
  private readonly outsideFocus = new OutsideFocus();
  private readonly exporting = new Exporting(
    this,
    this.localize,
    () => this.exported,
    (text) => (this.announcement = text),
  );

  @state() private showsAllRows = false;
  private mapEdit: MapEdit | undefined;
  private crosswalk: CrosswalkView | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const code = this.planController.snapshot.editing && this.later(EDITING);
    if (code) this.mapEdit ??= new code.MapEdit(this);
    const selection = this.outsideFocus.take(this.focusOn, this.model);
    if (selection !== undefined) this.planController.setSelection(selection);
    this.look();
  }

  protected override prepare(plan: Plan): void {
    this.model = MapModel.of(this.model, plan, this.settings, this.localize);
  }

  /** Editing, where it is offered and its code is here. */
  private get edit(): MapEdit | undefined {
    return this.planController.snapshot.editing && this.mapEdit;
  }

  private get editContext(): MapContext {
    const { localize, planController: controller, headingLevel, picked } = this;
    const { plan, words } = this.model!;
    return {
      ...{ localize, plan, words, controller, host: this, headingLevel, base: this.baseURI, picked },
      isEditing: this.isEditing && !this.printing.isPlain,
      hasPicture: this.display === 'map' && !this.isNarrow,
      onPick: (key) => this.pick(key),
      onRow: (key) => this.pictures.roving.go(key),
      onGroup: (id) => (this.open = toggled(this.open, id) || undefined),
      onEdit: (begins) => (this.isEditing = begins),
      announce: (text) => (this.announcement = text),
    };
  }

  protected get isNarrow(): boolean {
    return !this.printing.isPlain && isNarrow(this.width);
  }

  override toTable(): TableData {
    const { plan } = this.planController.snapshot;
    if (plan) this.prepare(plan);
    if (plan && this.crosswalk && this.display === 'crosswalk') return this.crosswalk.table(plan);
    return this.model?.table ?? { caption: '', columns: [], rows: [] };
  }

  protected override headingText(): string {
    return this.localize.term('mapHeading');
  }

  protected override emptyText(): string {
    return this.localize.term('mapEmpty');
  }

  protected override isEmpty(): boolean {
    return this.display !== 'crosswalk' && (this.model?.isEmpty ?? true);
  }

  protected override renderParts(): FrameParts {
    const { localize, picked, isNarrow } = this;
    const { plan, words, drawn } = this.model!;
    if (this.display === 'crosswalk') return this.crosswalkParts(plan);
    const node = picked === undefined ? undefined : drawn.nodes.get(picked);
    const isTable = this.display === 'table';
    const hasPanel = node !== undefined && (!isNarrow || isTable);
    const isShown = this.width > 0 || this.printing.isPlain;
    this.edit?.follow(this.editContext);
    const about = aboutMap(this.model!, { isTable, isNarrow, hasPick: node !== undefined });
    return {
      ...about,
      notices: this.edit ? html`${about.notices ?? nothing}${this.edit.notices()}` : about.notices,
      picture: html`${isShown ? this.renderPicture(hasPanel) : nothing}${this.onPaper}`,
      toolbar: this.renderToolbar(plan),
      filters: this.showsFilters ? this.renderFilters(plan) : undefined,
      panel: hasPanel ? this.renderPanel(node) : undefined,
      panelLabel: hasPanel ? localize.term('detailsOf', words.title(node)) : undefined,
      announcement: this.announcement,
    };
  }

  /** What the crosswalk draws, once its code is here. */
  private crosswalkParts(plan: Plan): FrameParts {
    const { localize, width, headingLevel, isNarrow } = this;
    const part = this.later(CROSSWALK);
    if (!part) return { picture: loadingState({ localize }) };
    this.crosswalk ??= new part.CrosswalkView(this, localize, this.planController);
    return this.crosswalk.parts({
      ...{ plan, width, headingLevel, isPrinting: this.printing.isPrinting },
      displays: displayOptions(plan, this.display, isNarrow, localize),
      onDisplay: (display) => (this.display = display as Display),
    });
  }

  private renderToolbar(plan: Plan): TemplateResult {
    return mapToolbar({
      localize: this.localize,
      schools: schoolsOf(plan),
      organization: this.organization ?? '',
      display: this.display,
      displays: displayOptions(plan, this.display, this.isNarrow, this.localize),
      search: this.search ?? '',
      results: this.results,
      filters: {
        count: countFilters(this),
        isOpen: this.showsFilters,
        onToggle: () => (this.showsFilters = !this.showsFilters),
      },
      isNarrow: this.isNarrow,
      viewport: this.display === 'map' && !this.isNarrow ? this.pictures.viewport : undefined,
      edit: this.edit?.tools(),
      onSearch: (text) => this.onSearch(text),
      onOrganization: (id) => this.onOrganization(id),
      onDisplay: (display) => (this.display = display as Display),
      exporting: this.exporting.button(),
    });
  }

  /** What goes into a file: what is shown now, whichever form it is shown in. */
  private get exported(): Exported {
    const { model } = this;
    const { measure } = this.pictures;
    const search = this.search ?? '';
    const emphasis = model!.emphasis(this.picked, undefined, search);
    return { model: model!, emphasis, search, measure };
  }

  /** What is printed in place of what is on the screen, which stays as it is behind the dialog. */
  private get onPaper(): unknown {
    const onPaper = this.printing.isPrinting ? this.later(paper) : undefined;
    if (!onPaper || (this.display !== 'map' && this.display !== 'table')) return nothing;
    return onPaper.printedMap({
      ...this.exported,
      picked: this.picked,
      sort: this.sort,
      headingLevel: this.headingLevel,
      hasPicture: this.display === 'map',
    });
  }

  private renderPicture(hasPanel: boolean): unknown {
    if (this.model!.hasNothing) return nothingLeft(this.localize, () => this.clearFilters());
    if (this.display === 'table') return this.renderTable();
    if (this.isNarrow) return this.renderThreads();
    return html`
      ${this.pictures.render(this.pictureContext(hasPanel))}
      ${this.printing.isPlain ? this.renderTable() : nothing}
    `;
  }

  protected override arriveAt(key: string): void {
    this.pictures.roving.arrive(key);
  }

  private pictureContext(hasPanel: boolean): PictureContext {
    const { picked, zoom, width, edit } = this;
    return {
      ...{ model: this.model!, picked, zoom, width, edit, hasPanel },
      search: this.search ?? '',
      match: this.match,
      isPlain: this.printing.isPlain,
      pick: (key) => this.pick(key),
      toggle: (key) => this.toggle(key),
      zoomed: (size) => (this.zoom = size),
      announce: (text) => (this.announcement = text),
    };
  }

  private renderThreads(): TemplateResult {
    const { listWords, listedGoals, apart } = this.model!;
    return threads({
      words: listWords,
      picked: this.picked,
      heads: listedGoals,
      loose: apart,
      found: this.matched,
      match: this.match,
      onPick: (key) => this.toggle(key),
      details: (node, part) => this.renderDetails(node, part),
    });
  }

  private renderTable(): TemplateResult {
    return tableTwin({
      data: this.model!.table,
      sort: this.sort,
      localize: this.localize,
      search: this.printing.isPlain ? '' : (this.search ?? ''),
      picked: this.picked,
      showsAll: this.showsAllRows || this.printing.isPlain,
      onPick: (key) => this.toggle(key),
      onShowAll: () => (this.showsAllRows = true),
    });
  }

  private renderPanel(node: AlignmentNode): TemplateResult {
    const { localize } = this;
    const { words } = this.model!;
    const onClose = () => {
      this.pictures.roving.follow();
      this.pick(undefined);
    };
    const [kind, title, content] = [words.kind(node), words.title(node), this.renderDetails(node)];
    return panel({ kind, title, headingLevel: this.headingLevel + 1, localize, onClose, content });
  }

  private renderDetails(node: AlignmentNode, part: 'all' | 'before' | 'after' = 'all'): TemplateResult {
    const draw = { all: details, before: detailsBefore, after: detailsAfter }[part];
    return draw({
      node,
      words: node.group ? this.model!.words : this.model!.listWords,
      thread: this.model!.wholeThread(node.key).nodes,
      onPick: (key) => this.pick(key),
      query: this.query,
      onOrganization: (id) => this.onOrganization(id),
      onTable: () => (this.display = 'table'),
      links: this.edit?.links(node),
    });
  }
}
