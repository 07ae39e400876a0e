/** The order of the bands: those that share many links stand near each other. */
import type { Band, Layers } from './layers.js';

/**
 * Starts from the order of the plan and moves one area's band at a time to where the sum of distances along the links is
 * smallest, until no move helps. Bands that are no area's keep their place.
 */
export function arrangeBands(layers: Layers): Layers {
  const { bands, stops } = layers;
  const weights = weightsBetween(layers);
  let order = bands.map((_, index) => index);
  for (let round = 0; round < 10; round++) {
    const before = order;
    for (const [index, band] of bands.entries())
      if (band.kind === 'area') order = bestPlace(order, index, bands, weights);
    if (order.every((band, place) => band === before[place])) break;
  }
  const place = new Map(order.map((band, index) => [band, index]));
  for (const stop of stops.values()) stop.band = place.get(stop.band)!;
  return { ...layers, bands: order.map((index) => bands[index]!) };
}

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
  const place = new Map(order.map((band, index) => [band, index]));
  return weights.reduce((sum, [a, b, links]) => sum + links * Math.abs(place.get(a)! - place.get(b)!), 0);
}
