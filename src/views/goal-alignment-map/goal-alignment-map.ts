import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Plan } from '../../contract/plan.js';
import { designStyles, downloadFile, panel, TableSort, toCsv, type TableData } from '../../design/index.js';
import type { AlignmentNode } from '../../model/alignment/index.js';
import { goalAlignmentMapWords } from '../../locales/goal-alignment-map.js';
import { PlanView, type FrameParts } from '../plan-view.js';
import { aboutMap } from './about.js';
import { canvasText } from './canvas-text.js';
import { details, detailsAfter, detailsBefore } from './details.js';
import type { Drawing, MeasureText } from './geometry.js';
import { goalAlignmentMapStyles } from './goal-alignment-map.styles.js';
import { isNarrow, pictureWidth } from './layout.js';
import { OutsideFocus } from './outside-focus.js';
import { picture } from './picture.js';
import { Picks } from './picks.js';
import { PrintingController } from '../plan-view.printing.js';
import { RovingFocus } from './roving.js';
import { sayMove } from './say.js';
import { schoolsOf } from './schools.js';
import { tableTwin } from './table-twin.js';
import { threads } from './threads.js';
import { allowedZoom, enlargement, WIDEST } from './viewport/scale.js';
import { mapToolbar } from './toolbar.js';
import { Viewport } from './viewport/viewport.js';
import { MapModel, type MapSettings } from './view-model.js';

/** The forms in which the map shows itself. On a narrow page `map` is a list of threads. */
export const DISPLAYS = ['map', 'table'] as const;
export type Display = (typeof DISPLAYS)[number];

/**
 * What is this activity for, and what serves this goal? From the vision over goals, competencies and activities to the
 * measures of students, as one picture and as a table.
 *
 * @tag pd-goal-alignment-map
 */
export class PdGoalAlignmentMap extends PlanView {
  protected static override readonly words = goalAlignmentMapWords;

  static override styles = [...designStyles, goalAlignmentMapStyles];

  private readonly sort = new TableSort(this);
  private readonly printing = new PrintingController(this);
  private model: MapModel | undefined;
  private measure: MeasureText | undefined;
  private readonly roving = new RovingFocus(this);
  private readonly outsideFocus = new OutsideFocus();
  private readonly picks = new Picks(this, this.planController);
  private readonly viewport = new Viewport(this, (zoom) => this.onZoomed(zoom));

  @state() private search = '';
  @state() private hovered: string | undefined;
  @state() private showsAllRows = false;
  @state() private announcement = '';

  /**
   * Id of a goal, activity, measure or competency whose thread stands out, with its details open. The attribute is `focus`;
   * the property has another name because `focus()` is a method of every element.
   */
  @property({ attribute: 'focus' }) focusOn: string | null | undefined;

  /** Id of an organization: only what concerns it is shown. */
  @property() organization: string | null | undefined;

  /** `map` or `table`. */
  @property({ useDefault: true }) display: Display = 'map';

  /** Size of the picture: 1 is for reading, 0.1 to 4. */
  @property({ type: Number, reflect: true, useDefault: true }) zoom = 1;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const selection = this.outsideFocus.take(this.focusOn, this.model);
    if (selection !== undefined) this.planController.setSelection(selection);
  }

  protected override prepare(plan: Plan): void {
    const { settings } = this;
    if (!this.model?.isOf(plan, settings, this.localize.lang()))
      this.model = new MapModel(plan, settings, this.localize);
    const family = getComputedStyle(this).getPropertyValue('--_font').trim();
    this.measure ??= canvasText(this.ownerDocument, family || 'sans-serif');
  }

  private get settings(): MapSettings {
    return { organization: this.organization || undefined };
  }

  private get picked(): string | undefined {
    return this.picks.key(this.model);
  }

  private get isNarrow(): boolean {
    return !this.printing.isPrinting && isNarrow(this.width);
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

  private toggle(key: string): void {
    this.pick(this.picked === key ? undefined : key);
  }

  private onKey(event: KeyboardEvent, drawing: Drawing): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { model, roving, viewport } = this;
    const current = this.currentIn(drawing);
    if (viewport.press(event)) return event.preventDefault();
    const moved = roving.press(model!.paths(drawing), current, event.key, this.localize.dir());
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    if (moved.effect === 'pick') return this.toggle(current);
    this.announcement = sayMove(moved.said, model!.words);
    if (moved.effect === 'leave') this.leave();
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

  private onSearch(text: string): void {
    this.search = text;
    const found = this.model?.found(text);
    this.announcement = found ? this.localize.term('mapFound', found.size) : '';
  }

  override toTable(): TableData {
    const { plan } = this.planController.snapshot;
    if (plan) this.prepare(plan);
    return this.model?.table ?? { caption: '', columns: [], rows: [] };
  }

  protected override headingText(): string {
    return this.localize.term('mapHeading');
  }

  protected override emptyText(): string {
    return this.localize.term('mapEmpty');
  }

  protected override isEmpty(): boolean {
    return this.model?.isEmpty ?? true;
  }

  protected override renderParts(): FrameParts {
    const { localize, picked, isNarrow } = this;
    const { plan, words, drawn } = this.model!;
    const node = picked === undefined ? undefined : drawn.nodes.get(picked);
    const isTable = this.display === 'table';
    const hasPanel = node !== undefined && (!isNarrow || isTable);
    const isShown = this.width > 0 || this.printing.isPrinting;
    return {
      ...aboutMap(this.model!, { isTable, isNarrow, hasPick: node !== undefined }),
      picture: isShown ? this.renderPicture(hasPanel) : nothing,
      toolbar: this.renderToolbar(plan),
      panel: hasPanel ? this.renderPanel(node) : undefined,
      panelLabel: hasPanel ? localize.term('detailsOf', words.title(node)) : undefined,
      announcement: this.announcement,
    };
  }

  private renderToolbar(plan: Plan): TemplateResult {
    return mapToolbar({
      localize: this.localize,
      schools: schoolsOf(plan),
      organization: this.organization ?? '',
      display: this.display,
      search: this.search,
      isNarrow: this.isNarrow,
      viewport: this.display === 'map' && !this.isNarrow ? this.viewport : undefined,
      onSearch: (text) => this.onSearch(text),
      onOrganization: (id) => (this.organization = id || undefined),
      onDisplay: (display) => (this.display = display as Display),
      onExport: () =>
        downloadFile(this.ownerDocument, 'goal-alignment.csv', 'text/csv', toCsv(this.toTable())),
    });
  }

  private renderPicture(hasPanel: boolean): unknown {
    if (this.display === 'table') return this.renderTable();
    if (this.isNarrow) return this.renderThreads();
    const drawing = this.drawn(hasPanel);
    return html`
      ${picture({
        drawing,
        words: this.model!.words,
        emphasis: this.model!.emphasis(this.picked, this.hovered, this.search),
        current: this.currentIn(drawing),
        onKey: (event) => this.onKey(event, drawing),
        onPick: (key) => {
          this.roving.arrive(key);
          this.toggle(key);
        },
        onHover: (key) => (this.hovered = key),
        onFocus: (key) => this.roving.arrive(key),
        tree: this.roving.holdTree,
        viewport: this.viewport,
      })}
      ${this.printing.isPrinting ? this.renderTable() : nothing}
    `;
  }

  /** The drawing for the room that there is, also when it is made smaller; on a wall it grows as a whole. */
  private drawn(hasPanel: boolean): Drawing {
    const { isPrinting } = this.printing;
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

  private renderThreads(): TemplateResult {
    const { words, listedGoals, apart } = this.model!;
    return threads({
      words,
      picked: this.picked,
      heads: listedGoals,
      loose: apart,
      found: this.model!.found(this.search),
      onPick: (key) => this.toggle(key),
      details: (node, part) => this.renderDetails(node, part),
    });
  }

  private renderTable(): TemplateResult {
    return tableTwin({
      data: this.model!.table,
      sort: this.sort,
      localize: this.localize,
      search: this.printing.isPrinting ? '' : this.search,
      picked: this.picked,
      showsAll: this.showsAllRows || this.printing.isPrinting,
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
      words: this.model!.words,
      thread: this.model!.thread(node.key).nodes,
      onPick: (key) => this.pick(key),
      onTable: () => (this.display = 'table'),
    });
  }
}
