/** Chance that comes out the same in every browser. */

/** Numbers from 0 up to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts numbers in any order, in place. */
export function shuffle(numbers: Int32Array, random: () => number): void {
  for (let last = numbers.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = numbers[last]!;
    numbers[last] = numbers[other]!;
    numbers[other] = moved;
  }
}

/** Size of a table of noise: a power of two. */
export const NOISE = 4096;

/**
 * Noise of the Gumbel distribution: whoever takes the place with the least of (cost − heat × noise) takes each with the
 * chance that a system of that heat would be in it. Rounded, because engines may differ in the last digit of a logarithm.
 */
export function noiseTable(): Float64Array {
  if (table) return table;
  const random = chance(NOISE);
  const gumbel = () => -Math.log(-Math.log((Math.floor(random() * 1048576) + 0.5) / 1048576));
  return (table = Float64Array.from({ length: NOISE }, () => Math.round(gumbel() * 1024) / 1024));
}

let table: Float64Array | undefined;
