/** The connections of the step that one is on: measured once it is drawn, and then drawn over the stages. */
import {
  html,
  nothing,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { SequenceFacts } from '../../model/sequencing/index.js';
import { connections, type Box, type ColumnBox, type Drawn, type Stop, type Wanted } from './geometry.js';
import { linksAfter, linksBefore, type PathLink } from './navigation.js';
import { rowsOf, type PathRow, type StageRows } from './rows.js';

/** More than this are a tangle; the details say them all. */
const MOST = 24;

interface Asked {
  readonly facts: SequenceFacts;
  readonly stages: readonly StageRows[];
  readonly row: PathRow;
  readonly isMirrored: boolean;
}

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

export class Connecting implements ReactiveController {
  private asked: Asked | undefined;
  private drawn: readonly Drawn[] = [];
  private drawnAs = '';
  private size = { width: 0, height: 0 };

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Said while drawing: whose connections are wanted; undefined draws none. */
  want(asked: Asked | undefined): void {
    this.asked = asked;
  }

  get count(): number {
    return this.drawn.length;
  }

  hostUpdated(): void {
    const drawn = this.measure();
    const drawnAs = JSON.stringify([drawn, this.size]);
    if (drawnAs === this.drawnAs) return;
    this.drawn = drawn;
    this.drawnAs = drawnAs;
    // They can only be measured on what has just been drawn.
    void this.host.updateComplete.then(() => this.host.requestUpdate());
  }

  private measure(): readonly Drawn[] {
    const picture = this.asked && this.host.renderRoot.querySelector<HTMLElement>('.path-inner');
    if (!picture) return [];
    const { row, isMirrored } = this.asked!;
    const whole = picture.getBoundingClientRect();
    this.size = { width: Math.round(whole.width), height: Math.round(whole.height) };
    const box = (element: Element): Box => {
      const { left, right, top, width, height } = element.getBoundingClientRect();
      return { x: isMirrored ? whole.right - right : left - whole.left, y: top - whole.top, width, height };
    };
    const elements = new Map<string, Element>();
    for (const each of picture.querySelectorAll<HTMLElement>('[data-key]'))
      elements.set(each.dataset['key']!, each);
    const stop = (at: PathRow): Stop | undefined => {
      const element = elements.get(at.key);
      return element && { ...this.clipped(element, box), stage: at.stage };
    };
    const from = stop(row);
    if (!from) return [];
    const columns = [...picture.querySelectorAll('.stage')].map((stage): ColumnBox => ({
      ...box(stage),
      blocks: [...stage.querySelectorAll('.block, .stage-head')].map(box),
    }));
    return connections(this.wanted(from, stop), columns);
  }

  /** A row that is scrolled out of its list stands for itself at the list's edge. */
  private clipped(element: Element, box: (element: Element) => Box): Box {
    const own = box(element.closest('.group-head') ?? element);
    const list = element.closest('.steps-window');
    if (!list) return own;
    const { y, height } = box(list);
    return { ...own, y: Math.min(Math.max(own.y, y), y + height - own.height) };
  }

  private wanted(from: Stop, stop: (row: PathRow) => Stop | undefined): readonly Wanted[] {
    const { facts, row } = this.asked!;
    const seen = new Set<string>();
    const wanted: Wanted[] = [];
    const add = (link: PathLink, nodeId: string, isAfter: boolean) => {
      for (const target of this.targets(nodeId, link)) {
        const to = seen.has(target.key) ? undefined : stop(target);
        if (!to || wanted.length >= MOST) continue;
        seen.add(target.key);
        wanted.push({ kind: link.kind, from: isAfter ? from : to, to: isAfter ? to : from });
      }
    };
    for (const link of linksAfter(facts, row.nodeId)) add(link, link.to, true);
    for (const link of linksBefore(facts, row.nodeId)) add(link, link.from, false);
    return wanted;
  }

  /** Where a connection ends: for a group in which the step counts, on its row there if that is shown. */
  private targets(nodeId: string, link: PathLink): readonly PathRow[] {
    const { facts, stages, row } = this.asked!;
    if (nodeId === row.groupId) return [];
    if (link.from === row.nodeId) {
      const echo = rowsOf(stages, facts, row.nodeId).find(({ groupId }) => groupId === nodeId);
      if (echo) return echo.key === row.key ? [] : [echo];
    }
    return rowsOf(stages, facts, nodeId).slice(0, 1);
  }

  render(): TemplateResult | typeof nothing {
    if (this.drawn.length === 0 || !this.asked) return nothing;
    const { width, height } = this.size;
    return html`<svg
      class="connections no-print"
      width=${width}
      height=${height}
      aria-hidden="true"
      focusable="false"
    >
      ${this.drawn.map(
        ({ kind, path, head }) =>
          svg`<path class="line-${kind}" d=${path}></path><path class="line-head" d=${head}></path>`,
      )}
    </svg>`;
  }
}
