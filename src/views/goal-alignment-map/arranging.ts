/** Looks for an order of rows with fewer crossings while the page has nothing else to do. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { refineOrder, type AlignmentOrder } from '../../model/alignment/index.js';
import type { MapModel } from './view-model.js';

/** Work between two breaths of the page, in ms: less than half a frame. */
const SLICE = 6;
/** The page shows what it has before this begins, in ms. */
const START = 150;
/** How long rows take to their new places; see the styles. */
const MOVING = 400;

type Work = Generator<void, AlignmentOrder>;

/**
 * A better order is taken at once as long as nobody is in the picture; rows never move under a hand or a reader's focus.
 * There it is only offered, and rows go to their new places before the reader's eyes when they ask for it.
 */
export class Arranging implements ReactiveController {
  /** The better order that is offered. */
  offered: AlignmentOrder | undefined;
  /** Whether rows are on their way now. */
  isMoving = false;

  private model: MapModel | undefined;
  /** Pictures that were looked through; a better order stays with the model. */
  private readonly known = new WeakSet<MapModel>();
  private work: Work | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly isInUse: () => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.work) this.goOn();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** What is drawn now; a picture that was looked through already is not looked through again. */
  look(model: MapModel): void {
    if (model === this.model) return;
    this.model = model;
    this.offered = undefined;
    clearTimeout(this.timer);
    this.work = undefined;
    if (this.known.has(model) || model.order.crossings === 0) return;
    this.work = this.search(model);
    this.goOn(START);
  }

  /** A person asks for the order that is offered. */
  take(): void {
    if (!this.offered || !this.model) return;
    this.model.order = this.offered;
    this.offered = undefined;
    this.isMoving = true;
    this.host.requestUpdate();
    this.timer = setTimeout(() => {
      this.isMoving = false;
      this.host.requestUpdate();
    }, MOVING);
  }

  protected search({ order }: MapModel): Work {
    return refineOrder(order);
  }

  private goOn(wait = SLICE): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.slice(), wait);
  }

  private slice(): void {
    const until = performance.now() + SLICE;
    while (this.work && performance.now() < until) {
      const step = this.work.next();
      if (step.done) return this.found(step.value);
    }
    this.goOn();
  }

  private found(order: AlignmentOrder): void {
    const { model } = this;
    this.work = undefined;
    if (!model) return;
    this.known.add(model);
    if (order.crossings >= model.order.crossings) return;
    if (this.isInUse()) this.offered = order;
    else model.order = order;
    this.host.requestUpdate();
  }
}
