/** The measured map in words: lines with targets for the terminal, tables with everybody for the docs. */
import { median } from '../bundle.js';
import type { Way } from '../goal-alignment-map.js';
import { milliseconds, ratioOf, table, whole, type Line, type Report } from '../report.js';
import type { Drawn } from './drawn.js';

export interface Case {
  readonly nodes: number;
  readonly links: number;
  readonly seeds: readonly number[];
  readonly turns: number;
}

type Figures = Omit<Drawn, 'order' | 'refined'> & { readonly crossings?: number; readonly refined?: number };
type Figure = keyof Figures;

export interface Sample {
  readonly size: Case;
  readonly way: Way;
  readonly seed: number;
  /** Undefined where it was not done in time. */
  readonly figures: Figures | undefined;
}

export interface Measured {
  readonly cases: readonly Case[];
  readonly samples: readonly Sample[];
  readonly bytes: ReadonlyMap<Way, number>;
  /** Seconds after which nobody was waited for. */
  readonly limit: number;
}

const NAMES: Readonly<Record<Way, string>> = {
  ours: '**pd-goal-alignment-map**',
  'limit-svg': 'limit: the least SVG',
  'limit-canvas': 'limit: the least canvas',
  'peer-d3-sankey': 'd3-sankey, as SVG',
  'peer-elkjs': 'elkjs, as SVG',
  'peer-dagre': '@dagrejs/dagre, as SVG',
  'peer-cytoscape': 'cytoscape, breadthfirst',
};

/** What is wanted of ours, case by case. */
const TARGETS: readonly (readonly (readonly [Figure, string, Way?])[])[] = [
  [
    ['paint', '≤ 1.6', 'limit-svg'],
    ['elements', '≤ 300'],
    ['crossings', '≤ 255'],
  ],
  [
    ['paint', '≤ 1', 'limit-svg'],
    ['paint', '≤ 0.6', 'peer-d3-sankey'],
    ['elements', '≤ 800'],
    ['refined', '≤ 41,500'],
    ['zoom', '≤ 3 ms'],
    ['pan', '≤ 3 ms'],
    ['highlight', '≤ 10 ms'],
  ],
  [
    ['paint', '≤ 0.25', 'peer-d3-sankey'],
    ['elements', '≤ 1,200'],
    ['refined', '≤ 1,100,000'],
    ['zoom', '≤ 8 ms'],
    ['pan', '≤ 8 ms'],
  ],
];

const SAID: Readonly<Record<Figure, string>> = {
  paint: 'CPU to paint',
  zoom: 'a frame of zooming',
  pan: 'a frame of panning',
  rest: 'after a gesture',
  highlight: 'highlight of a thread',
  pick: 'click, with the details',
  elements: 'elements',
  crossings: 'crossings',
  refined: 'crossings, refined',
  refining: 'all the refining',
};
const COUNTS: readonly Figure[] = ['elements', 'crossings', 'refined'];

const shown = (figure: Figure, value: number | undefined): string => {
  return value !== undefined && COUNTS.includes(figure) ? whole(value) : milliseconds(value);
};

type Lookup = (size: Case, way: Way, figure: Figure) => number | undefined;

/** Medians; crossings are the same in each turn, and their mean over the seeds counts. */
function lookup(samples: readonly Sample[]): Lookup {
  return (size, way, figure) => {
    const values = samples
      .filter((each) => each.size === size && each.way === way)
      .map(({ figures }) => figures?.[figure])
      .filter((value) => value !== undefined);
    if (values.length === 0) return undefined;
    if (figure !== 'crossings' && figure !== 'refined') return median(values);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
}

const sizeName = ({ nodes, links }: Case): string =>
  `${nodes.toLocaleString('en')} nodes, ${links.toLocaleString('en')} links`;

const about = (limit: number) => `What the figures do not say by themselves:

- From some forty rows in a column our map folds them into groups, and it draws the rows near its window only; everybody else
  draws all nodes and links at any size. That is why it grows so little. Its crossings are counted without folds, in the
  order that it gives to all rows; an order keeps goals under the goal that they serve, which costs crossings.
- Crossings are means over the seeds of the graphs. Who takes more than half a second is drawn once for a size, with the first
  seed, and who has not drawn after ${limit} s (on the clock, so less on a busy machine) is given up.
- Limits, and the peers that only place things, zoom and pan by moving one composited layer.`;

export function mapReport(measured: Measured): Report {
  const { cases, samples, bytes } = measured;
  const of = lookup(samples);
  const kilobytes = `${(bytes.get('ours')! / 1000).toFixed(1)} kB`;
  return {
    lines: [
      ...cases.flatMap((size, index) => TARGETS[index]!.map((target) => lineOf(of, size, target))),
      { what: 'map with provider and contract, gzip', ours: kilobytes, target: '≤ 42 kB' },
    ],
    text: [
      about(measured.limit),
      ...cases.map((size) => `### ${sizeName(size)}\n\n${sizeTable(measured, of, size)}`),
      `### Growth\n\n${GROWTH}\n\n${growthTable(measured, of)}`,
    ].join('\n\n'),
  };
}

function lineOf(of: Lookup, size: Case, [figure, target, beside]: readonly [Figure, string, Way?]): Line {
  const ours = of(size, 'ours', figure);
  const other = beside && of(size, beside, figure);
  const spent = figure === 'refined' ? ` (${shown('refining', of(size, 'ours', 'refining'))})` : '';
  return {
    what: `map ${size.nodes}/${size.links}, ${SAID[figure]}${spent}`,
    ours: shown(figure, ours),
    reference: beside && `${beside.replace('peer-', '')} ${shown(figure, other)}`,
    ratio: beside && ratioOf(ours, other),
    target,
  };
}

function sizeTable({ samples, bytes, limit }: Measured, of: Lookup, size: Case): string {
  const ways = [...bytes.keys()];
  const heads = ['', 'to paint, × SVG limit', '× d3-sankey', ...COUNTS.map((figure) => SAID[figure]), 'gzip'];
  const times: readonly Figure[] = ['paint', 'refining', 'zoom', 'pan', 'rest', 'highlight', 'pick'];
  const all = [...heads, ...times.map((figure) => SAID[figure])];
  const rows = ways.map((way) => {
    const own = samples.filter((each) => each.size === size && each.way === way);
    const isDone = own.some(({ figures }) => figures);
    const paint = of(size, way, 'paint');
    return [
      NAMES[way],
      isDone ? ratioOf(paint, of(size, 'limit-svg', 'paint')) : `not done in ${limit} s`,
      ratioOf(paint, of(size, 'peer-d3-sankey', 'paint')),
      ...COUNTS.map((figure) => shown(figure, of(size, way, figure))),
      `${(bytes.get(way)! / 1000).toFixed(1)} kB`,
      ...times.map((figure) =>
        figure === 'refining' && way !== 'ours' ? '–' : shown(figure, of(size, way, figure)),
      ),
    ];
  });
  return table(all, rows);
}

const GROWTH =
  'The power of the size (nodes and links) by which CPU to paint grows: 1 is in proportion, 2 is four times as long for twice as much.';

function growthTable({ cases, bytes }: Measured, of: Lookup): string {
  const steps = cases.slice(1).map((to, index) => [cases[index]!, to] as const);
  const slope = (way: Way, from: Case, to: Case): string => {
    const [before, after] = [of(from, way, 'paint'), of(to, way, 'paint')];
    if (before === undefined || after === undefined) return '–';
    const size = (each: Case) => each.nodes + each.links;
    return (Math.log(after / before) / Math.log(size(to) / size(from))).toFixed(2);
  };
  return table(
    ['', ...steps.map(([from, to]) => `${from.nodes} → ${to.nodes} nodes`)],
    [...bytes.keys()].map((way) => [NAMES[way], ...steps.map(([from, to]) => slope(way, from, to))]),
  );
}
