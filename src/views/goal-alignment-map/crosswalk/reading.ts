/** What a reader of a crosswalk does: opens domains, picks, walks by keys; and what is said of it. */
import type { ReactiveControllerHost } from 'lit';
import type { LocalizeController } from '../../../locales/localize.js';
import type {
  CrosswalkBundle,
  CrosswalkRow,
  CrosswalkSide,
  FoldedCrosswalk,
} from '../../../model/crosswalk/index.js';
import type { PlanController } from '../../../store/plan-controller.js';
import { RovingFocus } from '../../walk/roving.js';
import { idsIn, toggled } from '../../ids.js';
import { sayStep } from './say.js';
import type { CrosswalkModel, Standout } from './view-model.js';

/** The element that shows itself as a crosswalk: its attributes say what is shown. */
export interface CrosswalkHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  framework: string | null | undefined;
  frameworkBeside: string | null | undefined;
  associations: string | null | undefined;
  open: string | null | undefined;
}

export class CrosswalkReading {
  announcement = '';
  readonly focus: RovingFocus<CrosswalkBundle>;
  private hovered: string | undefined;
  private keptOpen = { text: '', keys: new Set<string>() as ReadonlySet<string> };

  constructor(
    private readonly host: CrosswalkHost,
    private readonly localize: LocalizeController,
    private readonly plans: PlanController,
  ) {
    this.focus = new RovingFocus(host);
  }

  say(text: string): void {
    this.announcement = text;
    this.host.requestUpdate();
  }

  /** Id of what is picked, where it is in one of the two frameworks. */
  pickedId(model: CrosswalkModel): string | undefined {
    const { selection } = this.plans.snapshot;
    const id = selection?.kind === 'competency' ? selection.id : undefined;
    return id !== undefined && model.crosswalk.items.has(id) ? id : undefined;
  }

  pickedRow(model: CrosswalkModel): CrosswalkRow | undefined {
    return model.row(this.folded(model), this.pickedId(model));
  }

  folded(model: CrosswalkModel): FoldedCrosswalk {
    return model.folded(this.open, this.pickedId(model));
  }

  isFolded(model: CrosswalkModel): boolean {
    const { framework, beside } = this.folded(model);
    return [...framework, ...beside].some(({ isOpen }) => isOpen !== undefined);
  }

  private get open(): ReadonlySet<string> {
    const text = this.host.open ?? '';
    if (this.keptOpen.text !== text) this.keptOpen = { text, keys: new Set(idsIn(text)) };
    return this.keptOpen.keys;
  }

  /** What stands out because it is picked, and because the pointer is over it. */
  standouts(model: CrosswalkModel): Readonly<Record<'standout' | 'hovered', Standout | undefined>> {
    const of = (key: string | undefined) => {
      const row = model.row(this.folded(model), key);
      return row && model.standout(row);
    };
    return { standout: of(this.pickedId(model)), hovered: of(this.hovered) };
  }

  /** The row of each tree that Tab reaches. */
  current(model: CrosswalkModel): Readonly<Record<CrosswalkSide, string | undefined>> {
    const { columns } = model.paths(this.folded(model));
    const [framework, beside] = columns.map((keys) => {
      const known = new Set(keys);
      return this.focus.current([this.pickedId(model), keys[0]], (key) => known.has(key)) || undefined;
    });
    return { framework, beside };
  }

  hover(key: string | undefined): void {
    if (this.hovered === key) return;
    this.hovered = key;
    this.host.requestUpdate();
  }

  toggle(model: CrosswalkModel, id: string): void {
    this.pick(model, this.pickedId(model) === id ? undefined : id);
  }

  /** A person's pick; undefined lets go. */
  pick(model: CrosswalkModel, id: string | undefined): void {
    this.plans.select(id === undefined ? null : { kind: 'competency', id });
    const { localize } = this;
    this.say(
      id === undefined ? localize.term('mapClosed') : localize.term('mapOpened', model.words.titleOf(id)),
    );
  }

  /** A domain opens with its details and folds with them; a statement has details alone. */
  take(model: CrosswalkModel, row: CrosswalkRow): void {
    if (row.isOpen === undefined) return this.toggle(model, row.item.id);
    const isPicked = this.pickedId(model) === row.item.id;
    if (!row.last && row.isOpen === isPicked) this.toggle(model, row.item.id);
    this.openOrFold(model, row);
  }

  openOrFold(model: CrosswalkModel, row: CrosswalkRow): void {
    this.host.open = toggled(this.host.open, row.key) || undefined;
    const title = model.words.rowTitle(row);
    this.say(this.localize.term(row.isOpen ? 'crosswalkClosed' : 'crosswalkOpened', title));
    this.focus.go(row.key);
  }

  press(event: KeyboardEvent, row: CrosswalkRow, model: CrosswalkModel): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const paths = model.paths(this.folded(model));
    const moved = this.focus.press(paths, row.key, event.key, this.localize.dir());
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    if (moved.effect === 'pick' && event.key === ' ' && !row.last) this.toggle(model, row.item.id);
    else if (moved.effect === 'pick') this.take(model, row);
    else if (moved.effect === 'leave') this.leave(model);
    else this.say(sayStep(moved.said, model, row));
  }

  /** First out of the details, then out of the picture: the next Tab goes on after it. */
  private leave(model: CrosswalkModel): void {
    if (this.pickedId(model) !== undefined) return this.pick(model, undefined);
    this.say(this.localize.term('mapLeft'));
    this.host.renderRoot.querySelector<HTMLElement>('.cross-after')?.focus();
  }
}
