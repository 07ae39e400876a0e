/** The measured sequencer in words: lines with targets for the terminal, tables with everybody for the docs. */
import { median } from '../bundle.js';
import { LIMIT } from '../driven.js';
import type { Way } from '../pathway-sequencer.js';
import { milliseconds, ratioOf, table, whole, type Line, type Report } from '../report.js';
import type { Drawn } from './drawn.js';

export interface Case {
  readonly steps: number;
  readonly turns: number;
}

type Figure = keyof Drawn;

export interface Sample {
  readonly size: Case;
  readonly way: Way;
  /** Undefined where it was not done in time. */
  readonly figures: Drawn | undefined;
}

export interface Measured {
  readonly cases: readonly Case[];
  readonly samples: readonly Sample[];
  readonly bytes: ReadonlyMap<Way, number>;
}

const NAMES: Readonly<Record<Way, string>> = {
  ours: '**pd-pathway-sequencer**',
  facts: 'its facts alone, without a picture',
  limit: 'limit: the least DOM',
  'peer-vis-timeline': 'vis-timeline',
  'peer-dagre': '@dagrejs/dagre, as SVG',
};

/** What is wanted of ours in each size. */
const TARGETS: readonly (readonly [Figure, string, Way?])[] = [
  ['paint', '≤ 2', 'limit'],
  ['elements', '≤ 400'],
  ['move', '≤ 12 ms'],
  ['down', '≤ 7 ms'],
];

const SAID: Readonly<Record<Figure, string>> = {
  paint: 'CPU to paint',
  after: 'after the first picture',
  elements: 'elements',
  move: 'one step moved',
  down: 'a frame of scrolling down',
  aside: 'a frame of scrolling sideways',
};

const shown = (figure: Figure, value: number | undefined): string => {
  return value !== undefined && figure === 'elements' ? whole(value) : milliseconds(value);
};

type Lookup = (size: Case, way: Way, figure: Figure) => number | undefined;

function lookup(samples: readonly Sample[]): Lookup {
  return (size, way, figure) => {
    const values = samples
      .filter((each) => each.size === size && each.way === way)
      .map(({ figures }) => figures?.[figure])
      .filter((value) => value !== undefined);
    return values.length === 0 ? undefined : median(values);
  };
}

const ABOUT = `What the figures do not say by themselves:

- The plans come from \`scripts/generate-plan.mjs\`: groups of 30 steps of which any 6 are enough or some hours, in up to 12 stages
  with a certificate each; somebody has walked a part. One group stands open.
- Our time to paint holds all that the view says about the pathway, which the row of its facts gives apart: states, stages, what
  blocks what, which step is next. The limit and the peers get that ready, and so would even the limit grow if it had to find it.
- Ours and the limit draw the same stages, groups and rows, and of long lists and stages out of sight no more than a title; the
  peers draw every step. Ours has the overview, the details of the next step, keyboard, names and themes beside.
- To move one step is to show a new plan in which it counts in another group, until it is drawn: ours and dagre begin with the
  whole pathway again, vis-timeline is told which item has changed.
- vis-timeline scrolls by itself, the others as the browser does. SVAR's Gantt chart, which would be another peer, needs React and
  is not here.
- Who takes more than a second is drawn once for a size, and who has not drawn after ${LIMIT} s (on the clock, so less on a busy
  machine) is given up.`;

export function sequencerReport(measured: Measured): Report {
  const { cases, samples, bytes } = measured;
  const of = lookup(samples);
  const kilobytes = `${(bytes.get('ours')! / 1000).toFixed(1)} kB`;
  return {
    lines: [
      ...cases.flatMap((size) => TARGETS.map((target) => lineOf(of, size, target))),
      { what: 'sequencer with provider and contract, gzip', ours: kilobytes, target: '≤ 42 kB' },
    ],
    text: [
      ABOUT,
      ...cases.map((size) => `### ${whole(size.steps)} steps\n\n${sizeTable(measured, of, size)}`),
    ].join('\n\n'),
  };
}

function lineOf(of: Lookup, size: Case, [figure, target, beside]: readonly [Figure, string, Way?]): Line {
  const [ours, other] = [of(size, 'ours', figure), beside && of(size, beside, figure)];
  return {
    what: `sequencer ${size.steps}, ${SAID[figure]}`,
    ours: shown(figure, ours),
    reference: beside && `${beside} ${shown(figure, other)}`,
    ratio: beside && ratioOf(ours, other),
    target,
  };
}

function sizeTable({ samples, bytes }: Measured, of: Lookup, size: Case): string {
  const figures: readonly Figure[] = ['paint', 'after', 'move', 'down', 'aside'];
  const heads = ['', 'to paint, × limit', 'elements', 'gzip', ...figures.map((figure) => SAID[figure])];
  const rows = [...bytes.keys()].map((way) => {
    const isDone = samples.some((each) => each.size === size && each.way === way && each.figures);
    return [
      NAMES[way],
      isDone ? ratioOf(of(size, way, 'paint'), of(size, 'limit', 'paint')) : `not done in ${LIMIT} s`,
      way === 'facts' ? '–' : shown('elements', of(size, way, 'elements')),
      way === 'facts' ? '–' : `${(bytes.get(way)! / 1000).toFixed(1)} kB`,
      ...figures.map((figure) => shown(figure, of(size, way, figure))),
    ];
  });
  return table(heads, rows);
}
