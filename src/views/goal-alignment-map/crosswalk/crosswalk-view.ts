/** Two frameworks side by side, as a form of the map: what it draws, and the state that only this form has. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../../contract/plan.js';
import { downloadFile, panel, TableSort, toCsv, type Option, type TableData } from '../../../design/index.js';
import type { LocalizeController } from '../../../locales/localize.js';
import { chooseFrameworks, type CrosswalkItem } from '../../../model/crosswalk/index.js';
import type { PlanController } from '../../../store/plan-controller.js';
import type { FrameParts } from '../../plan-view.js';
import { canvasText } from '../../../design/canvas-text.js';
import type { MeasureText } from '../geometry.js';
import { tableTwin } from '../table-twin.js';
import * as around from './around.js';
import { shownTypes, withType } from './asked.js';
import { crosswalkDetails, titleOf } from './details.js';
import { formOf, PAPER, pictureRoom, type CrosswalkForm } from './layout.js';
import { crosswalkList } from './list.js';
import { crosswalkPicture } from './picture.js';
import { CrosswalkReading, type CrosswalkHost } from './reading.js';
import { crosswalkToolbar, typeToggles } from './toolbar.js';
import { CrosswalkModel } from './view-model.js';

export interface CrosswalkContext {
  readonly plan: Plan;
  /** Of the whole view, in px; 0 while it is not known. */
  readonly width: number;
  readonly isPrinting: boolean;
  readonly headingLevel: number;
  /** The forms in which the map shows itself. */
  readonly displays: readonly Option[];
  readonly onDisplay: (display: string) => void;
}

export class CrosswalkView {
  private readonly sort: TableSort;
  private readonly reading: CrosswalkReading;
  private model: CrosswalkModel | undefined;
  private measure: MeasureText | undefined;
  private showsTable = false;
  private showsAllRows = false;

  constructor(
    private readonly host: CrosswalkHost,
    private readonly localize: LocalizeController,
    plans: PlanController,
  ) {
    this.sort = new TableSort(host);
    this.reading = new CrosswalkReading(host, localize, plans);
  }

  /** Asked at every drawing. */
  parts(context: CrosswalkContext): FrameParts {
    const { plan } = context;
    const { localize, reading } = this;
    const heading = localize.term('crosswalkHeading');
    const model = this.look(plan);
    if (!model) return { heading, picture: around.tooFew(plan, localize) };
    const form = formOf(context, this.showsTable);
    const isFolded = form !== 'table' && !context.isPrinting && reading.isFolded(model);
    const frame = {
      heading,
      context: plan.organization?.name,
      toolbar: this.toolbar(model, context),
      notices: around.crosswalkNotices(localize, model.choice, isFolded),
      announcement: reading.announcement,
    };
    if (model.crosswalk.counts.between === 0) {
      const onPair = (pair: { framework: string; beside: string }) => this.show(pair.framework, pair.beside);
      return { ...frame, picture: around.noneBetween(plan, model.choice, localize, onPair) };
    }
    const item = form === 'list' ? undefined : this.pickedItem(model);
    return {
      ...frame,
      takeaway: around.crosswalkTakeaway(model),
      picture: this.picture(model, context, form, item !== undefined),
      panel: item && this.panel(model, item, context),
      panelLabel: item && localize.term('detailsOf', model.words.title(item)),
      howToRead: around.crosswalkLegend(model, form, isFolded),
    };
  }

  table(plan: Plan): TableData {
    return this.look(plan)?.table ?? { caption: '', columns: [], rows: [] };
  }

  /** The model of what is asked for; undefined where the plan has no two frameworks. */
  private look(plan: Plan): CrosswalkModel | undefined {
    const { framework, frameworkBeside: beside, associations } = this.host;
    const isSame = this.model?.plan === plan;
    const pairs = isSame ? this.model!.choice.pairs : undefined;
    const asked = { framework: framework ?? undefined, beside: beside ?? undefined };
    const choice = chooseFrameworks(plan, asked, pairs);
    if (!choice) return (this.model = undefined);
    const shown = shownTypes(associations);
    if (!this.model?.isOf(plan, choice, shown, this.localize.lang()))
      this.model = new CrosswalkModel(plan, choice, shown, this.localize);
    return this.model;
  }

  private pickedItem(model: CrosswalkModel): CrosswalkItem | undefined {
    const id = this.reading.pickedId(model);
    return id === undefined ? undefined : model.crosswalk.items.get(id);
  }

  private show(framework: string, beside: string): void {
    const name = (id: string) => around.frameworkName(this.model!.plan, id);
    this.host.framework = framework;
    this.host.frameworkBeside = beside;
    this.reading.say(this.localize.term('crosswalkSwapped', name(framework), name(beside)));
  }

  private change(make: () => void): void {
    make();
    this.host.requestUpdate();
  }

  private toolbar({ plan, choice }: CrosswalkModel, context: CrosswalkContext): TemplateResult {
    const { framework, beside } = choice;
    const name = (id: string) => around.frameworkName(plan, id);
    return crosswalkToolbar({
      localize: this.localize,
      frameworks: [...plan.frameworks.keys()].map((id) => ({ value: id, label: name(id) })),
      framework,
      beside,
      displays: context.displays,
      showsTable: this.showsTable,
      onFramework: (id) => this.show(id, beside),
      onBeside: (id) => this.show(framework, id),
      onSwap: () => this.show(beside, framework),
      onDisplay: context.onDisplay,
      onTable: () => this.change(() => (this.showsTable = !this.showsTable)),
      onExport: () =>
        downloadFile(this.host.ownerDocument, 'crosswalk.csv', 'text/csv', toCsv(this.table(plan))),
    });
  }

  private picture(
    model: CrosswalkModel,
    context: CrosswalkContext,
    form: CrosswalkForm,
    hasPanel: boolean,
  ): TemplateResult {
    const { crosswalk } = model;
    const toggles = typeToggles({
      localize: this.localize,
      types: crosswalk.types,
      isShown: (type) => model.isShown(type),
      onToggle: (type, isShown) => {
        this.host.associations = withType(this.host.associations, crosswalk.types, type, isShown);
      },
    });
    if (context.isPrinting) return html`${toggles}${this.printed(model)}`;
    return html`
      ${toggles}
      ${
        crosswalk.counts.shown === 0
          ? html`<p class="map-more" role="status">${this.localize.term('crosswalkNoTypes')}</p>`
          : nothing
      }
      ${this.drawn(model, context, form, hasPanel)}
    `;
  }

  private drawn(
    model: CrosswalkModel,
    { width }: CrosswalkContext,
    form: CrosswalkForm,
    hasPanel: boolean,
  ): TemplateResult | typeof nothing {
    if (form === 'table') return this.twin(model);
    if (width === 0) return nothing;
    if (form === 'list') return this.list(model);
    return this.columns(model, pictureRoom(width, hasPanel));
  }

  private printed(model: CrosswalkModel): TemplateResult {
    const drawing = model.drawing(this.reading.folded(model), PAPER.width, this.measured());
    const isOnePage = drawing.height <= PAPER.height;
    return html`${isOnePage ? this.columns(model, PAPER.width) : nothing}${this.twin(model, true)}`;
  }

  private twin(model: CrosswalkModel, showsAll = this.showsAllRows): TemplateResult {
    const { localize, reading, sort } = this;
    return tableTwin({
      ...{ data: model.table, sort, localize, search: '', showsAll },
      picked: reading.pickedId(model),
      onPick: (id) => reading.toggle(model, id),
      onShowAll: () => this.change(() => (this.showsAllRows = true)),
    });
  }

  private list(model: CrosswalkModel): TemplateResult {
    const { reading } = this;
    return crosswalkList({
      model,
      rows: reading.folded(model).framework,
      picked: reading.pickedId(model),
      details: (item) => this.details(model, item),
      onPick: (row) => reading.toggle(model, row.item.id),
      onToggle: (row) => reading.openOrFold(model, row),
    });
  }

  private measured(): MeasureText | undefined {
    const family = getComputedStyle(this.host).getPropertyValue('--_font').trim();
    return (this.measure ??= canvasText(this.host.ownerDocument, family || 'sans-serif'));
  }

  private columns(model: CrosswalkModel, width: number): TemplateResult {
    const { reading } = this;
    return crosswalkPicture({
      drawing: model.drawing(reading.folded(model), width, this.measured()),
      words: model.words,
      picked: reading.pickedId(model),
      ...reading.standouts(model),
      current: reading.current(model),
      hold: reading.focus.hold,
      onKey: (event, row) => reading.press(event, row, model),
      onPick: (row) => reading.take(model, row),
      onHover: (row) => reading.hover(row?.key),
      onFocus: (key) => reading.focus.arrive(key),
    });
  }

  private panel(model: CrosswalkModel, item: CrosswalkItem, context: CrosswalkContext): TemplateResult {
    const { localize, reading } = this;
    const isHeading = model.crosswalk.headings.has(item.id);
    return panel({
      kind: localize.term(isHeading ? 'crosswalkKindHeading' : 'crosswalkKindStatement'),
      title: titleOf(item, model.words),
      headingLevel: context.headingLevel + 1,
      localize,
      onClose: () => {
        reading.focus.go(item.id);
        reading.pick(model, undefined);
      },
      content: this.details(model, item),
    });
  }

  private details(model: CrosswalkModel, item: CrosswalkItem): TemplateResult {
    const { reading } = this;
    const row = model.row(reading.folded(model), item.id);
    return crosswalkDetails({
      model,
      item,
      onPick: (id) => reading.pick(model, id),
      toggle:
        row?.isOpen === undefined
          ? undefined
          : { isOpen: row.isOpen, onToggle: () => reading.openOrFold(model, row) },
    });
  }
}
