import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Plan } from '../../contract/plan.js';
import {
  designStyles,
  loadingState,
  panel,
  TableSort,
  toolButton,
  type TableData,
} from '../../design/index.js';
import type { AlignmentGroup, AlignmentNode } from '../../model/alignment/index.js';
import { goalAlignmentMapWords } from '../../locales/goal-alignment-map.js';
import type { FrameParts } from '../plan-view.js';
import { Later } from '../plan-view.later.js';
import { Arranging } from './arranging.js';
import { aboutMap } from './about.js';
import { AskedMap } from './asked-map.js';
import { canvasText } from './canvas-text.js';
import { countFilters, filterPanel, nothingLeft } from './filters.js';
import type { CrosswalkView } from './crosswalk/index.js';
import { details, detailsAfter, detailsBefore } from './details.js';
import { displayOptions, type Display } from './displays.js';
import { Exporting, type Exported } from './exporting.js';
import type { MapContext } from './edit/context.js';
import type { MapEdit } from './edit/map-edit.js';
import type { Drawing, MeasureText } from './geometry.js';
import { goalAlignmentMapStyles } from './goal-alignment-map.styles.js';
import { isNarrow, pictureWidth } from './layout.js';
import { OutsideFocus } from './outside-focus.js';
import { picture } from './picture.js';
import { MapPrinting, paper } from './printing.js';
import { Picks } from './picks.js';
import { RovingFocus } from './roving.js';
import { sayMove } from './say.js';
import { schoolsOf } from './schools.js';
import { tableTwin } from './table-twin.js';
import { threads } from './threads.js';
import { allowedZoom, enlargement, WIDEST } from './viewport/scale.js';
import { mapToolbar } from './toolbar.js';
import { Viewport } from './viewport/viewport.js';
import { toggled } from './settings.js';
import { TypeAhead } from './type-ahead.js';
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
  private measure: MeasureText | undefined;
  protected readonly roving = new RovingFocus(this);
  private readonly typeAhead = new TypeAhead();
  private readonly outsideFocus = new OutsideFocus();
  private readonly picks = new Picks(this, this.planController);
  private readonly exporting = new Exporting(
    this,
    this.localize,
    () => this.exported,
    (text) => (this.announcement = text),
  );
  private readonly arranging = new Arranging(this, () => this.isInUse());
  private readonly viewport = new Viewport(this, (zoom) => this.onZoomed(zoom));

  @state() private hovered: string | undefined;
  @state() private showsAllRows = false;
  private mapEdit: MapEdit | undefined;
  private crosswalk: CrosswalkView | undefined;

  /**
   * Id of a goal, activity, measure or competency whose thread stands out, with its details open. The attribute is `focus`;
   * the property has another name because `focus()` is a method of every element.
   */
  @property({ attribute: 'focus' }) focusOn: string | null | undefined;

  /** `map`, `table`, or `crosswalk`: two frameworks side by side. */
  @property({ useDefault: true }) display: Display = 'map';

  /** Size of the picture: 1 is for reading, 0.1 to 4. */
  @property({ type: Number, reflect: true, useDefault: true }) zoom = 1;

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
    const family = getComputedStyle(this).getPropertyValue('--_font').trim();
    this.measure ??= canvasText(this.ownerDocument, family || 'sans-serif');
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
      onRow: (key) => this.roving.go(key),
      onGroup: (id) => (this.open = toggled(this.open, id) || undefined),
      onEdit: (begins) => (this.isEditing = begins),
      announce: (text) => (this.announcement = text),
    };
  }

  /** What is picked or found since is not folded away. */
  private look(): void {
    const { plan } = this.planController.snapshot;
    if (this.model && plan) this.model = MapModel.of(this.model, plan, this.settings, this.localize);
  }

  private get picked(): string | undefined {
    return this.picks.key(this.model);
  }

  private get isNarrow(): boolean {
    return !this.printing.isPlain && isNarrow(this.width);
  }

  /** A person's pick; undefined lets go. */
  private pick(key: string | undefined): void {
    const { localize } = this;
    const model = this.model!;
    this.picks.pick(key, model);
    if (this.isNarrow) return;
    this.announcement =
      key === undefined ? localize.term('mapClosed') : localize.term('mapOpened', model.words.titleOf(key));
  }

  /** A group opens with its details and closes with them; anything else has details alone. */
  private toggle(key: string): void {
    const group = this.model!.drawn.nodes.get(key)?.group;
    if (group) return this.toggleGroup(key, group);
    this.pick(this.picked === key ? undefined : key);
  }

  private toggleGroup(key: string, group: AlignmentGroup): void {
    const { localize, picked } = this;
    const title = this.model!.words.titleOf(key);
    this.open = toggled(this.open, group.id) || undefined;
    if (!group.isOpen || picked === key) this.pick(group.isOpen ? undefined : key);
    this.announcement = group.isOpen
      ? localize.term('mapGroupClosed', title)
      : localize.term('mapGroupOpened', title, group.members.length);
  }

  private onKey(event: KeyboardEvent, drawing: Drawing): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { model, roving, viewport } = this;
    const current = this.currentIn(drawing);
    if (this.edit?.key(event, current)) {
      event.stopPropagation();
      return event.preventDefault();
    }
    if (viewport.press(event)) return event.preventDefault();
    const moved = roving.press(model!.paths(drawing), current, event.key, this.localize.dir());
    if (!moved) return this.onType(event, drawing, current);
    event.preventDefault();
    event.stopPropagation();
    if (moved.effect === 'pick' && event.key === ' ') return this.pick(current === this.picked ? undefined : current);
    if (moved.effect === 'pick') return this.toggle(current);
    this.announcement = sayMove(moved.said, model!.words);
    if (moved.effect === 'leave') this.leave();
  }

  /** Letters lead to the next row whose name begins with them. */
  private onType(event: KeyboardEvent, { rows }: Drawing, current: string): void {
    const names = rows.map(({ node }) => this.model!.words.title(node));
    const from = rows.findIndex(({ key }) => key === current);
    const to = this.typeAhead.press(event.key, event.timeStamp, names, from);
    if (to === undefined) return;
    event.preventDefault();
    this.roving.go(rows[to]!.key);
  }

  /** Whether somebody is in the picture: rows keep their places under a hand, a focus, and beside open details. */
  private isInUse(): boolean {
    const view = this.renderRoot.querySelector('.map-view');
    const active = (this.renderRoot as ShadowRoot).activeElement ?? null;
    return this.picked !== undefined || view?.matches(':hover') === true || view?.contains(active) === true;
  }

  private onArrange(): void {
    this.arranging.take();
    const crossings = this.localize.number(this.model!.order.crossings);
    this.announcement = this.localize.term('mapArranged', crossings);
  }

  private onZoomed(zoom: number): void {
    if (this.zoom === zoom) return;
    this.zoom = zoom;
    this.announcement = this.localize.term('mapZoomed', this.localize.percent(zoom));
  }

  /** First out of the details, then out of the map: the next Tab goes on after it. */
  private leave(): void {
    if (this.picked !== undefined) return this.pick(undefined);
    this.announcement = this.localize.term('mapLeft');
    this.renderRoot.querySelector<HTMLElement>('.map-after')?.focus();
  }

  /** The row that Tab reaches: where one was, else what is picked, else the first. */
  private currentIn({ rows }: Drawing): string {
    return this.roving.current([this.picked, rows[0]?.key], (key) => this.model!.drawn.nodes.has(key));
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
      filters: { count: countFilters(this), isOpen: this.showsFilters, onToggle: () => (this.showsFilters = !this.showsFilters) },
      isNarrow: this.isNarrow,
      viewport: this.display === 'map' && !this.isNarrow ? this.viewport : undefined,
      edit: this.edit?.tools(),
      onSearch: (text) => this.onSearch(text),
      onOrganization: (id) => this.onOrganization(id),
      onDisplay: (display) => (this.display = display as Display),
      exporting: this.exporting.button(),
    });
  }

  private renderFilters(plan: Plan): TemplateResult {
    return filterPanel({
      localize: this.localize,
      plan,
      filters: this,
      hasGroups: this.model!.isFolded || this.groupBy !== 'area',
      onChange: (filters) => Object.assign(this, filters),
      onClear: () => this.clearFilters(),
    });
  }

  /** What goes into a file: what is shown now, whichever form it is shown in. */
  private get exported(): Exported {
    const { model, measure } = this;
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
      details: (node) => this.renderDetails(node),
    });
  }

  private renderPicture(hasPanel: boolean): unknown {
    if (this.model!.hasNothing) return nothingLeft(this.localize, () => this.clearFilters());
    if (this.display === 'table') return this.renderTable();
    if (this.isNarrow) return this.renderThreads();
    const drawing = this.drawn(hasPanel);
    if (!this.printing.isPlain) this.arranging.look(this.model!);
    return html`
      ${this.renderOffer()}
      ${picture({
        drawing,
        words: this.model!.words,
        emphasis: { ...this.model!.emphasis(this.picked, this.hovered, this.search ?? ''), match: this.match },
        current: this.currentIn(drawing),
        onKey: (event) => this.onKey(event, drawing),
        onPick: (key) => {
          if (this.edit?.take(key)) return;
          this.roving.arrive(key);
          this.toggle(key);
        },
        onHover: (key) => (this.hovered = key),
        onFocus: (key) => this.roving.arrive(key),
        tree: this.roving.holdTree,
        viewport: this.viewport,
        isArranging: this.arranging.isMoving,
        help: this.edit?.help(),
        overlay: this.edit?.overlay({
          drawing,
          stretch: this.viewport.stretch,
          hasHandles: this.viewport.detail === 'full',
        }),
      })}
      ${this.printing.isPlain ? this.renderTable() : nothing}
    `;
  }

  /** The drawing for the room that there is, also when it is made smaller; on a wall it grows as a whole. */
  private drawn(hasPanel: boolean): Drawing {
    const { isPlain: isPrinting } = this.printing;
    const room = pictureWidth(this.width, hasPanel, isPrinting);
    const { screen } = this.viewport;
    const height = () => this.model!.drawing(WIDEST, this.measure).height;
    const larger = isPrinting ? 1 : enlargement(room, screen, height);
    const zoom = isPrinting ? 1 : allowedZoom(this.zoom);
    const width = Math.floor(room / larger / Math.min(1, zoom));
    const drawing = this.model!.drawing(width, this.measure);
    const picture = { width: drawing.width, height: drawing.height + 8 };
    this.viewport.draw({ picture, room, enlargement: larger }, zoom);
    return drawing;
  }

  private renderOffer(): TemplateResult | typeof nothing {
    const { localize, arranging } = this;
    if (!arranging.offered) return nothing;
    const crossings = [this.model!.order, arranging.offered].map((order) => localize.number(order.crossings));
    return html`<p class="map-offer">
      ${localize.term('mapArrangeOffer', crossings[0]!, crossings[1]!)}
      ${toolButton({ label: localize.term('mapArrange'), onClick: () => this.onArrange() })}
    </p>`;
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
      this.roving.follow();
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
