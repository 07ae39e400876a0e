/** Which bands there are and in which order: those that share many links stand near each other. */
import type { Band, Layers } from './layers.js';

/**
 * Starts from the order of the plan and moves one area's band at a time to where the sum of distances along the links is
 * smallest, until no move helps. Bands that are no area's keep their place.
 */
export function arrangeBands(layers: Layers): Layers {
  const { bands } = layers;
  const weights = weightsBetween(layers);
  let order = bands.map((_, index) => index);
  for (let round = 0; round < 10; round++) {
    const before = order;
    for (const [index, band] of bands.entries())
      if (band.kind === 'area') order = bestPlace(order, index, bands, weights);
    if (order.every((band, place) => band === before[place])) break;
  }
  return withBands(layers, order);
}

/** The areas' bands in the order in which `areas` names them first; those that it does not name come after them. */
export function bandsInOrder(layers: Layers, areas: readonly number[]): Layers {
  const rank = new Map([...new Set(areas)].map((area, index) => [area, index]));
  const rankOf = ({ area }: Band) => rank.get(area) ?? rank.size;
  const order = layers.bands.map((_, index) => index);
  const isArea = (index: number) => layers.bands[index]!.kind === 'area';
  const sorted = order.filter(isArea).sort((a, b) => rankOf(layers.bands[a]!) - rankOf(layers.bands[b]!));
  return withBands(
    layers,
    order.map((index) => (isArea(index) ? sorted.shift()! : index)),
  );
}

function withBands(layers: Layers, order: readonly number[]): Layers {
  const place = new Map(order.map((band, index) => [band, index]));
  const bands = order.map((index) => layers.bands[index]!);
  return { ...layers, bands, stops: moveStops(layers, (band) => place.get(band)!) };
}

export const hasAreas = ({ bands }: Layers): boolean =>
  bands.filter(({ kind }) => kind === 'area').length > 1;

/** Bands stay together where they add no more than this share to the crossings, or this share of the ribbons in crossings. */
const PRICE = { crossings: 0.1, ribbons: 0.05 };
type Crossed = Pick<Layers, 'paths'> & { readonly crossings: number };

/** What the bands of one order cost beside another order, or beside one without any crossing. */
export function areBandsCheap(banded: Crossed, free = { crossings: 0 }): boolean {
  const price = Math.max(PRICE.ribbons * banded.paths.size, PRICE.crossings * free.crossings);
  return banded.crossings <= free.crossings + price;
}

/** All areas' bands as one. */
export function freeAreas(layers: Layers): Layers {
  const isArea = ({ kind }: Band) => kind === 'area';
  const first = layers.bands.findIndex(isArea);
  if (first < 0) return layers;
  const last = layers.bands.findLastIndex(isArea);
  const bands = [...layers.bands];
  bands.splice(first, last - first + 1, { kind: 'areas', area: -1 });
  const place = (band: number) => (band > last ? band - last + first : Math.min(band, first));
  return { ...layers, bands, stops: moveStops(layers, place) };
}

const moveStops = ({ stops }: Layers, place: (band: number) => number): Layers['stops'] =>
  new Map([...stops].map(([key, stop]) => [key, { ...stop, band: place(stop.band) }]));

type Weights = readonly (readonly [a: number, b: number, links: number])[];

function weightsBetween({ stops, paths, bands }: Layers): Weights {
  const sums = new Map<number, number>();
  for (const path of paths.values()) {
    const [a, b] = [stops.get(path[0]!)!.band, stops.get(path.at(-1)!)!.band];
    if (a === b) continue;
    const pair = Math.min(a, b) * bands.length + Math.max(a, b);
    sums.set(pair, (sums.get(pair) ?? 0) + 1);
  }
  return [...sums].map(([pair, links]) => [Math.floor(pair / bands.length), pair % bands.length, links]);
}

function bestPlace(
  order: readonly number[],
  moved: number,
  bands: readonly Band[],
  weights: Weights,
): number[] {
  // Hundreds of bands are no longer a picture that anybody takes in at a glance: their order is the plan's.
  if (order.length > 60) return [...order];
  const rest = order.filter((band) => band !== moved);
  const first = rest.findIndex((band) => bands[band]!.kind === 'area');
  const last = rest.findLastIndex((band) => bands[band]!.kind === 'area') + 1;
  let best = [...order];
  let least = distance(best, weights);
  for (let place = Math.max(first, 0); first >= 0 && place <= last; place++) {
    const tried = [...rest.slice(0, place), moved, ...rest.slice(place)];
    const sum = distance(tried, weights);
    if (sum < least) [best, least] = [tried, sum];
  }
  return best;
}

function distance(order: readonly number[], weights: Weights): number {
  const place = new Int32Array(order.length);
  order.forEach((band, index) => (place[band] = index));
  let sum = 0;
  for (const [a, b, links] of weights) sum += links * Math.abs(place[a]! - place[b]!);
  return sum;
}
