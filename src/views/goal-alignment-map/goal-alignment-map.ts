import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Plan } from '../../contract/plan.js';
import { designStyles, downloadFile, panel, TableSort, toCsv, type TableData } from '../../design/index.js';
import type { AlignmentNode } from '../../model/alignment/index.js';
import { PlanView, type FrameParts } from '../plan-view.js';
import { canvasText } from './canvas-text.js';
import { details, detailsAfter, detailsBefore } from './details.js';
import type { Drawing, MeasureText } from './geometry.js';
import { goalAlignmentMapStyles } from './goal-alignment-map.styles.js';
import { isNarrow, pictureWidth } from './layout.js';
import { legend } from './legend.js';
import { move, type MapPosition } from './navigation.js';
import { foldNotice, picture, type Emphasis } from './picture.js';
import { PrintingController } from './printing.js';
import { sayMove } from './say.js';
import { schoolsOf, yearOf } from './schools.js';
import { tableTwin } from './table-twin.js';
import { threads } from './threads.js';
import { mapToolbar } from './toolbar.js';
import { MapModel } from './view-model.js';

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
  static override styles = [...designStyles, goalAlignmentMapStyles];

  private readonly sort = new TableSort(this);
  private readonly printing = new PrintingController(this);
  private model: MapModel | undefined;
  private measure: MeasureText | undefined;
  private tree: Element | undefined;
  /** What was last taken over from `focus`, so that it is taken once a plan and not after every pick. */
  private taken: { readonly plan?: Plan; readonly focus?: string | null } = {};
  private movesFocus = false;

  @state() private search = '';
  @state() private hovered: string | undefined;
  @state() private position: MapPosition | undefined;
  /** A folded node that is picked: it stands for many, so no selection of the plan can say it. */
  @state() private pickedFold: string | undefined;
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

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.takeFocus(changed.has('focusOn'));
  }

  protected override prepare(plan: Plan): void {
    const organization = this.organization || undefined;
    const lang = this.localize.lang();
    if (!this.model?.isOf(plan, organization, lang)) this.model = new MapModel(plan, organization, this.localize);
    const family = getComputedStyle(this).getPropertyValue('--_font').trim();
    this.measure ??= canvasText(this.ownerDocument, family || 'sans-serif');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.movesFocus) return;
    this.movesFocus = false;
    this.tree?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  /** From outside: opens the details and tells nobody. */
  private takeFocus(hasChanged: boolean): void {
    const { plan } = this.planController.snapshot;
    const focus = this.focusOn;
    if (!plan || !this.model || (this.taken.plan === plan && this.taken.focus === focus)) return;
    const hadFocus = Boolean(this.taken.focus);
    this.taken = { plan, focus };
    const selection = focus ? this.model.selectionOf(focus) : undefined;
    if (selection) this.planController.setSelection(selection);
    else if (hasChanged && hadFocus) this.planController.setSelection(null);
  }

  private get picked(): string | undefined {
    return this.pickedFold ?? this.model?.keyOfSelection(this.planController.snapshot.selection);
  }

  private get isNarrow(): boolean {
    return !this.printing.isPrinting && isNarrow(this.width);
  }

  /** A person's pick; undefined lets go. */
  private pick(key: string | undefined): void {
    const { localize, model } = this;
    const node = key === undefined ? undefined : model?.whole.nodes.get(key);
    this.pickedFold = key !== undefined && !node ? key : undefined;
    if (node || this.planController.snapshot.selection) {
      this.planController.select(node ? { kind: node.kind, id: node.id } : null);
    }
    if (this.isNarrow) return;
    this.announcement =
      key === undefined ? localize.term('mapClosed') : localize.term('mapOpened', model!.words.titleOf(key));
  }

  private toggle(key: string): void {
    this.pick(this.picked === key ? undefined : key);
  }

  private onKey(event: KeyboardEvent, drawing: Drawing): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { model } = this;
    const position = this.position ?? { current: this.currentIn(drawing), trail: [] };
    const moved = move(model!.paths(drawing), position, event.key, this.localize.dir());
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    if (moved.effect === 'pick') return this.toggle(position.current);
    this.position = moved.position;
    this.announcement = sayMove(moved.said, model!.words);
    if (moved.effect === 'leave') this.leave();
    else this.movesFocus = moved.position.current !== position.current;
  }

  /** First out of the details, then out of the map: the next Tab goes on after it. */
  private leave(): void {
    if (this.picked !== undefined) return this.pick(undefined);
    this.announcement = this.localize.term('mapLeft');
    this.renderRoot.querySelector<HTMLElement>('.map-after')?.focus();
  }

  /** The row that Tab reaches: where one was, else what is picked, else the first. */
  private currentIn(drawing: Drawing): string {
    const keys = [this.position?.current, this.picked, drawing.rows[0]?.key];
    return keys.find((key) => key !== undefined && this.model!.drawn.nodes.has(key)) ?? '';
  }

  private onSearch(text: string): void {
    this.search = text;
    const found = this.model?.found(text);
    this.announcement = found ? this.localize.term('mapFound', found.size) : '';
  }

  private exportTable(): void {
    downloadFile(this.ownerDocument, 'goal-alignment.csv', 'text/csv;charset=utf-8', toCsv(this.toTable()));
  }

  override toTable(): TableData {
    const { plan } = this.planController.snapshot;
    if (plan) this.prepare(plan);
    const { caption, columns, rows } = this.model?.table ?? { caption: '', columns: [], rows: [] };
    return { caption, columns, rows };
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
    const { localize, picked } = this;
    const { plan, words, drawn, isFolded, counts, strengths } = this.model!;
    const node = picked === undefined ? undefined : drawn.nodes.get(picked);
    const hasPanel = node !== undefined && (!this.isNarrow || this.display === 'table');
    const isShown = this.width > 0 || this.printing.isPrinting;
    return {
      context: [plan.organization?.name, yearOf(plan)].filter(Boolean).join(', '),
      takeaway: localize.term('mapTakeaway', counts),
      toolbar: this.renderToolbar(plan),
      notices: isFolded && this.display === 'map' ? foldNotice(words) : undefined,
      picture: isShown ? this.renderPicture(hasPanel) : nothing,
      panel: hasPanel ? this.renderPanel(node) : undefined,
      panelLabel: hasPanel ? localize.term('detailsOf', words.title(node)) : undefined,
      howToRead:
        this.display === 'map'
          ? legend({ localize, isNarrow: this.isNarrow, hasPick: node !== undefined, strengths })
          : undefined,
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
      onSearch: (text) => this.onSearch(text),
      onOrganization: (id) => (this.organization = id || undefined),
      onDisplay: (display) => (this.display = display as Display),
      onExport: () => this.exportTable(),
    });
  }

  private renderPicture(hasPanel: boolean): unknown {
    if (this.display === 'table') return this.renderTable();
    if (this.isNarrow) return this.renderThreads();
    const drawing = this.model!.drawing(pictureWidth(this.width, hasPanel, this.printing.isPrinting), this.measure);
    return html`
      ${picture({
        drawing,
        words: this.model!.words,
        emphasis: this.emphasis,
        current: this.currentIn(drawing),
        onKey: (event) => this.onKey(event, drawing),
        onPick: (key) => {
          this.position = { current: key, trail: [] };
          this.toggle(key);
        },
        onHover: (key) => (this.hovered = key),
        onFocus: (key) => {
          if (this.position?.current !== key) this.position = { current: key, trail: [] };
        },
        tree: (element) => (this.tree = element),
      })}
      ${this.printing.isPrinting ? this.renderTable() : nothing}
    `;
  }

  private get emphasis(): Emphasis {
    const { picked, hovered, model } = this;
    return {
      picked,
      thread: picked === undefined ? undefined : model!.thread(picked),
      hovered: hovered === undefined ? undefined : model!.thread(hovered).links,
      found: model!.found(this.search),
    };
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
    return panel({
      kind: words.kind(node),
      title: words.title(node),
      headingLevel: this.headingLevel + 1,
      localize,
      onClose: () => {
        this.movesFocus = true;
        this.pick(undefined);
      },
      content: this.renderDetails(node),
    });
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
