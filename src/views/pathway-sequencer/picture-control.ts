/** What happens in the picture: which row has the focus, what keys and presses do there, what is in sight. */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { canvasText } from '../../design/canvas-text.js';
import type { MeasureText } from '../../design/measure-text.js';
import type { StepFacts } from '../../model/sequencing/index.js';
import { RovingFocus } from '../walk/roving.js';
import { TypeAhead } from '../walk/type-ahead.js';
import { Connecting } from './connecting.js';
import type { PathwayContext } from './context.js';
import { GUTTER, layoutOf } from './layout.js';
import { ListWindows } from './list-windows.js';
import { pathsFrom, type PathLink } from './navigation.js';
import { NearStages } from './near-stages.js';
import type { PictureContext } from './picture-context.js';
import { rowKey, rowsOf, stagesRows, type PathRow, type StageRows } from './rows.js';
import { sayMove } from './say.js';
import { stages } from './stages.js';
import { goToStage, wayBack } from './way-back.js';

export interface PictureOptions {
  readonly context: PathwayContext;
  readonly hasPanel: boolean;
  readonly details: (step: StepFacts) => TemplateResult;
  readonly onWhole: () => void;
}

export class PictureControl implements ReactiveController {
  private readonly windows: ListWindows;
  private readonly near: NearStages;
  private readonly connecting: Connecting;
  private readonly roving: RovingFocus<PathLink>;
  private readonly typeAhead = new TypeAhead();
  private kept: MeasureText | undefined;
  private shown: readonly StageRows[] = [];
  private byKey: ReadonlyMap<string, PathRow> = new Map();
  /** Key of the first row of each node: the others show it again. */
  private own: ReadonlyMap<string, string> = new Map();
  /** The row of each stage that one was on last. */
  private readonly last = new Map<number, string>();
  private inner: HTMLElement | undefined;
  private column = 0;
  /** Id of the pathway that has been brought in sight where its next step is. */
  private begun: string | undefined;
  private context: PathwayContext | undefined;
  /** A step to which one goes as soon as it is drawn. */
  private wanted: string | undefined;

  constructor(private readonly host: LitElement) {
    // The width of a stage is set before anything is measured.
    host.addController(this);
    this.windows = new ListWindows(host);
    this.near = new NearStages(host);
    this.roving = new RovingFocus(host);
    this.connecting = new Connecting(host);
  }

  hostUpdated(): void {
    this.inner?.style.setProperty('--_column', `${this.column}px`);
    this.begin();
  }

  /** Of many stages, the one in which the next step stands is in sight first, with the one before it. */
  private begin(): void {
    const { facts, localize } = this.context ?? {};
    const box = this.inner?.parentElement;
    if (!facts || !localize || !box || this.begun === facts.pathway.id) return;
    this.begun = facts.pathway.id;
    const key = facts.hasRecord ? this.own.get(facts.next.nodeId ?? '') : undefined;
    const stage = key === undefined ? 0 : this.byKey.get(key)!.stage;
    const left = Math.max(0, stage - 1) * (this.column + GUTTER);
    if (left === 0 || box.scrollWidth <= box.clientWidth) return;
    this.near.want(stage);
    box.scrollLeft = localize.dir() === 'rtl' ? -left : left;
  }

  private readonly hold = (element?: Element): void => {
    this.inner = element as HTMLElement | undefined;
    this.roving.hold(element);
  };

  private get measure(): MeasureText | undefined {
    const { host } = this;
    return (this.kept ??= canvasText(
      host.ownerDocument,
      getComputedStyle(host).getPropertyValue('--_font').trim() || 'sans-serif',
    ));
  }

  render(options: PictureOptions): TemplateResult {
    const { context, hasPanel } = options;
    const { model, facts, open, isNarrow, isPrinting, width } = context;
    this.context = context;
    const { outline } = model;
    this.shown = stagesRows({ facts, outline, open, wanted: context.picked, isWhole: isPrinting });
    const rows = this.shown.flatMap((stage) => stage.rows);
    this.byKey = new Map(rows.map((row) => [row.key, row]));
    this.own = firstRows(rows);
    this.takeWanted();
    const { column, scrolls } = layoutOf(width, this.shown.length, hasPanel);
    const current = this.currentRow(context);
    const drawsLines = !isNarrow && !isPrinting;
    const isMirrored = context.localize.dir() === 'rtl';
    this.connecting.want(
      drawsLines && current ? { facts, stages: this.shown, row: current, isMirrored } : undefined,
    );
    this.column = column;
    const picture = this.pictureContext(options, column);
    return html`
      ${wayBack({
        ...{ context, stages: this.shown, onWhole: options.onWhole },
        connections: drawsLines && current ? this.connecting.count : undefined,
        linksStages: isNarrow || scrolls,
        onStage: (place) => this.goToStage(place),
      })}
      <div
        class="path ${isNarrow ? 'path-narrow' : ''} ${scrolls ? 'path-scrolls' : ''}"
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
        @click=${(event: Event) => this.onClick(event)}
        @focusin=${(event: Event) => this.onFocus(event)}
      >
        <div class="path-inner" ${ref(this.hold)}>
          ${stages(this.shown, picture)} ${this.connecting.render()}
        </div>
      </div>
      <span class="path-after" tabindex="-1"></span>
    `;
  }

  private pictureContext({ context, hasPanel, details }: PictureOptions, column: number): PictureContext {
    const { measure, windows, shown } = this;
    return {
      ...context,
      ...{ measure, windows, column, details },
      current: (stage) => this.currentIn(stage, context),
      isNear: (stage) => this.near.isNear(stage, shown.length),
      detailsInside: !hasPanel,
      isOwnRow: (nodeId, { stage, groupId }) => this.own.get(nodeId) === rowKey(stage, groupId, nodeId),
    };
  }

  /** The row whose connections are drawn: where one is, else what is shown in the details. */
  private currentRow({ shown }: PathwayContext): PathRow | undefined {
    const own = shown && this.own.get(shown.id);
    return this.byKey.get(this.roving.current([own], (key) => this.byKey.has(key)));
  }

  /** The row of a stage that Tab reaches: where one is or was, else what is shown, else the first. */
  private currentIn(stage: number, { shown }: PathwayContext): string | undefined {
    const isHere = (key: string | undefined) => key !== undefined && this.byKey.get(key)?.stage === stage;
    const own = shown && this.own.get(shown.id);
    const now = this.roving.current([], (key) => this.byKey.has(key));
    return [now, this.last.get(stage), own].find(isHere) ?? this.shown[stage]?.rows[0]?.key;
  }

  private rowAt(event: Event): PathRow | undefined {
    const row = (event.target as Element).closest<HTMLElement>('[data-key]');
    return row ? this.byKey.get(row.dataset['key']!) : undefined;
  }

  private onFocus(event: Event): void {
    const row = this.rowAt(event);
    if (!row) return;
    this.last.set(row.stage, row.key);
    this.roving.arrive(row.key);
  }

  private onClick(event: Event): void {
    const row = this.rowAt(event);
    if (!row) return;
    this.roving.arrive(row.key);
    this.pick(row);
  }

  /** Details open, and close again; a folded track opens with them. */
  private pick({ nodeId, stage }: PathRow): void {
    const { onPick, onOpen, picked, open } = this.context!;
    const isTrack = this.shown[stage]!.sections.some(
      ({ kind, groups }) => kind === 'tracks' && groups.some(({ group }) => group.step.id === nodeId),
    );
    if (isTrack && open.has(nodeId) === (picked === nodeId)) onOpen(nodeId);
    onPick(picked === nodeId ? undefined : nodeId);
  }

  private onKey(event: KeyboardEvent): void {
    const row = this.rowAt(event);
    const { context } = this;
    if (!row || !context || event.ctrlKey || event.metaKey || event.altKey) return;
    if (context.edit?.key(event, row)) {
      event.stopPropagation();
      return event.preventDefault();
    }
    const paths = pathsFrom(this.shown, context.facts, row);
    const moved = this.roving.press(paths, row.key, event.key, context.localize.dir());
    if (!moved) return this.onType(event, row, context);
    event.preventDefault();
    event.stopPropagation();
    if (moved.effect === 'pick') return this.pick(row);
    this.reveal(moved.position.current);
    const said = sayMove(moved.said, context.localize, (key) => this.nameOf(key));
    if (said) context.announce(said);
    if (moved.effect === 'leave') this.leave(context);
  }

  private nameOf(key: string): string {
    const { facts, words } = this.context!;
    const step = facts.byId.get(this.byKey.get(key)?.nodeId ?? '');
    return step ? words.name(step) : '';
  }

  /** Letters lead to the next row of the stage whose name begins with them. */
  private onType(event: KeyboardEvent, row: PathRow, { facts, words }: PathwayContext): void {
    const { rows } = this.shown[row.stage]!;
    const names = rows.map(({ nodeId }) => words.name(facts.byId.get(nodeId)!));
    const from = rows.findIndex(({ key }) => key === row.key);
    const to = this.typeAhead.press(event.key, event.timeStamp, names, from);
    if (to === undefined) return;
    event.preventDefault();
    this.roving.go(rows[to]!.key);
    this.reveal(rows[to]!.key);
  }

  /** First out of the details, then out of the picture: the next Tab goes on after it. */
  private leave({ picked, onPick, announce, localize }: PathwayContext): void {
    if (picked !== undefined) return onPick(undefined);
    announce(localize.term('walkLeft'));
    this.host.renderRoot.querySelector<HTMLElement>('.path-after')?.focus();
  }

  /** Lists and stages in which a row is out of sight follow it. */
  private reveal(key: string): void {
    const row = this.byKey.get(key);
    if (!row) return;
    this.near.want(row.stage);
    const list = this.shown[row.stage]!.rows.filter(({ groupId }) => groupId === row.groupId);
    const steps = row.groupId === undefined ? list.filter(({ nodeId }) => this.isStep(nodeId)) : list;
    this.windows.reveal(`${row.stage}/${row.groupId ?? 'steps'}`, steps.indexOf(row));
  }

  private isStep(nodeId: string): boolean {
    return this.context!.facts.byId.get(nodeId)?.isGroup === false;
  }

  /** Brings the row of a step into sight, without the focus. */
  show(nodeId: string): void {
    const row = rowsOf(this.shown, this.context!.facts, nodeId)[0];
    if (!row) return;
    void this.host.updateComplete.then(async () => {
      this.reveal(row.key);
      this.host.requestUpdate();
      await this.host.updateComplete;
      const element = this.host.renderRoot.querySelector(`[data-key="${CSS.escape(row.key)}"]`);
      element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  /** Puts the focus on the row of a step or group; what hides it has been opened, and is drawn with the next update. */
  go(nodeId: string): void {
    this.wanted = nodeId;
    this.host.requestUpdate();
  }

  private takeWanted(): void {
    const { wanted, context } = this;
    if (wanted === undefined) return;
    this.wanted = undefined;
    const key = rowsOf(this.shown, context!.facts, wanted)[0]?.key;
    if (key === undefined) return;
    this.roving.go(key);
    this.reveal(key);
  }

  private goToStage(place: number): void {
    this.near.want(place);
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => goToStage(this.host.renderRoot, place));
  }

  /** Where one is now. */
  follow(): void {
    this.roving.follow();
  }
}

function firstRows(rows: readonly PathRow[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { nodeId, key } of rows) if (!first.has(nodeId)) first.set(nodeId, key);
  return first;
}
