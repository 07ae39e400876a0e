/**
 * Where the overview draws what: a tick for each step, sorted by state, with a stroke after those that a certificate needs.
 * Pure: facts, an outline and a width in, paths out. Whatever does not fit becomes narrower, then stands for several steps.
 */
import type { Outline, SequenceFacts } from '../../model/sequencing/index.js';
import {
  hasStageFractions,
  TICKS,
  tickTable,
  type Tick,
  type TickCounts,
  type TickRowFacts,
  type TickTable,
} from '../../model/sequencing/tally.js';

/** A stroke; the ticks stand in its middle. */
export const STROKE_HEIGHT = 18;
const TOP = 3;
const TICK = { height: 12, pitch: 8, leastPitch: 3 } as const;
/** Before the ticks that count for no certificate. */
const APART = 6;
/** Narrower ticks have no room for an outline: they are told apart by how high they are. */
const OUTLINED = 5;
const MOST_PER_TICK = 1e6;

/** Columns, and what stands between them; see the styles. */
const WIDE = 1100;
const SIDE = 264;
const COLUMNS = 32;
const NAME = { level: 96, stage: 160 } as const;
const NEED = 72;
const CELLS = 5;
const BAR = { name: 112, fraction: 40, gap: 8 } as const;
/** The frame's padding; see its styles. */
const PADDING = { wide: 48, narrow: 32, from: 600 } as const;
const NARROW = 640;
/** Of a view whose width is not known. */
const COMMON = 1200;
/** However narrow a view is, or before it is laid out. */
const LEAST = 160;

export interface TickPath {
  readonly tick: Tick;
  /** For `d` of a path. */
  readonly path: string;
}

export interface TickRow extends TickRowFacts {
  readonly ticks: readonly TickPath[];
  /** For `d`; empty where no certificate needs any. */
  readonly strokes: string;
}

export interface OverviewGeometry extends Omit<TickTable, 'rows'> {
  readonly rows: readonly TickRow[];
  /** Of all ticks of a row. */
  readonly width: number;
  /** How many steps a tick stands for. */
  readonly perTick: number;
  readonly tickWidth: number;
  /** Whether ticks are filled shapes, too narrow for outlines. */
  readonly isCompact: boolean;
  /** Width of the bar of a track. */
  readonly bar: number;
}

export interface OverviewOptions {
  readonly facts: SequenceFacts;
  readonly outline: Outline;
  /** Of the whole view; 0 while it is not known. */
  readonly width: number;
}

/** What the columns leave for ticks and bars. */
function roomOf(
  width: number,
  by: TickTable['by'],
  needs: number,
): { readonly ticks: number; readonly bar: number } {
  const whole = width || COMMON;
  const content = Math.max(LEAST, whole - (whole < PADDING.from ? PADDING.narrow : PADDING.wide));
  const beside = BAR.name + BAR.fraction + 2 * BAR.gap;
  if (whole < NARROW) return { ticks: content, bar: Math.max(48, content - beside) };
  const middle = whole < WIDE ? content : content - 2 * (SIDE + COLUMNS);
  return { ticks: middle - NAME[by] - needs * NEED - (needs + 1) * CELLS, bar: SIDE - beside };
}

const cells = (counts: TickCounts, perTick: number): number =>
  [...counts.values()].reduce((sum, count) => sum + Math.ceil(count / perTick), 0);

const strokesOf = ({ needs }: TickRowFacts): readonly number[] =>
  needs.flatMap((rule) => rule?.need ?? []).sort((one, other) => one - other);

/** How wide ticks can be in so much room, and for how many steps each has to stand. */
function fitting(rows: readonly TickRowFacts[], room: number): { perTick: number; pitch: number } {
  const most = (perTick: number) =>
    Math.max(
      1,
      ...rows.map((row) => cells(row.counts, perTick) + cells(row.apart, perTick) + strokesOf(row).length),
    );
  const gap = rows.some(({ apart }) => apart.size > 0) ? APART : 0;
  for (let perTick = 1; ; perTick = nextRound(perTick)) {
    // The last tick needs no gap after it.
    const pitch = Math.floor((room - gap + 2) / most(perTick));
    if (pitch >= TICK.leastPitch || perTick >= MOST_PER_TICK)
      return { perTick, pitch: Math.min(TICK.pitch, Math.max(TICK.leastPitch, pitch)) };
  }
}

/** 1, 2, 5, 10, 20, 50 … */
function nextRound(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const first = Math.round(value / power);
  return first === 1 ? 2 * power : first === 2 ? 5 * power : 10 * power;
}

const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${TOP + y}h${width}v${height}h${-width}z`;

/** Outlined, as large as there is room for it. */
const OUTLINES: Readonly<Record<Tick, (x: number, width: number) => string>> = {
  done: (x, width) => box(x, 0, width, TICK.height),
  'in-progress': (x, width) => box(x + 0.5, 0.5, width - 1, TICK.height - 1),
  next: (x, width) => box(x + 1, 1, width - 2, TICK.height - 2),
  open: (x, width) => box(x + 0.5, 0.5, width - 1, TICK.height - 1),
  locked: (x, width) => box(x + 0.5, 0.5, width - 1, TICK.height - 1),
  skipped: (x, width) => `M${x} ${TOP + 6}h${width}`,
  unknown: (x, width) =>
    `${box(x + 0.5, 0.5, width - 1, TICK.height - 1)}M${x + 0.5} ${TOP + 8.5}l${width - 1} -5`,
  plain: (x, width) => box(x + 0.5, 0.5, width - 1, TICK.height - 1),
};

/** Filled, of different heights. */
const COMPACT: Readonly<Record<Tick, (x: number, width: number) => string>> = {
  done: (x, width) => box(x, 0, width, 12),
  'in-progress': (x, width) => box(x, 6, width, 6),
  next: (x, width) => box(x, -3, width, 18),
  open: (x) => box(x, 0, 1, 12),
  locked: (x) => `${box(x, 0, 1, 3)}${box(x, 4.5, 1, 3)}${box(x, 9, 1, 3)}`,
  skipped: (x, width) => box(x, 5.5, width, 1),
  unknown: (x, width) => `${box(x, 0, width, 2)}${box(x, 10, width, 2)}`,
  plain: (x) => box(x, 0, 1, 12),
};

interface Size {
  readonly perTick: number;
  readonly pitch: number;
  readonly width: number;
}

/** Places of the ticks of a row, from its beginning. */
class RowPen {
  private x = 0;
  private drawn = 0;
  private readonly paths = new Map<Tick, string>();
  private strokes = '';

  constructor(
    private readonly size: Size,
    private readonly wanted: number[],
  ) {}

  private add(tick: Tick, path: string): void {
    this.paths.set(tick, (this.paths.get(tick) ?? '') + path);
  }

  private tick(tick: Tick): void {
    const { x } = this;
    const { width, pitch } = this.size;
    this.add(tick, (width < OUTLINED ? COMPACT : OUTLINES)[tick](x, width));
    // The lower half of what is under way is done already.
    if (tick === 'in-progress' && width >= OUTLINED) this.add('done', box(x, 6, width, 6));
    this.x += pitch;
  }

  /** Strokes that come after as many steps as stand there by now. */
  private mark(steps: number): void {
    const { width, pitch } = this.size;
    while (this.wanted.length > 0 && this.wanted[0]! <= steps) {
      this.wanted.shift();
      this.strokes += `M${this.x + (width - 2) / 2} 0h2v${STROKE_HEIGHT}h-2z`;
      this.x += pitch;
    }
  }

  ticks(counts: TickCounts): void {
    for (const tick of TICKS) {
      for (let left = counts.get(tick) ?? 0; left > 0; left -= this.size.perTick) {
        this.mark(this.drawn);
        this.tick(tick);
        this.drawn += Math.min(left, this.size.perTick);
      }
    }
  }

  /** What is needed beyond all that there is stands at the end. */
  apart(counts: TickCounts): void {
    this.mark(Infinity);
    if (counts.size === 0) return;
    if (this.x > 0) this.x += APART;
    this.ticks(counts);
  }

  done(): Pick<TickRow, 'ticks' | 'strokes'> {
    const ticks = TICKS.filter((tick) => this.paths.has(tick));
    return { ticks: ticks.map((tick) => ({ tick, path: this.paths.get(tick)! })), strokes: this.strokes };
  }
}

export function overviewGeometry({ facts, outline, width }: OverviewOptions): OverviewGeometry {
  const table = tickTable(facts, outline);
  const columns = table.by === 'level' ? table.targets.length : hasStageFractions(facts) ? 1 : 0;
  const room = roomOf(width, table.by, columns);
  const { perTick, pitch } = fitting(table.rows, room.ticks);
  const tickWidth = pitch - (pitch > 4 ? 2 : 1);
  const size: Size = { perTick, pitch, width: tickWidth };
  const rows = table.rows.map((row): TickRow => {
    const pen = new RowPen(size, [...strokesOf(row)]);
    pen.ticks(row.counts);
    pen.apart(row.apart);
    return { ...row, ...pen.done() };
  });
  return {
    ...{ ...table, rows, perTick, tickWidth },
    ...{ width: room.ticks, isCompact: tickWidth < OUTLINED, bar: room.bar },
  };
}
