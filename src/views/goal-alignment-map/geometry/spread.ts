/** Puts things of given heights one above the other, each as near as can be to where it would like to be. */

export interface Wish {
  readonly height: number;
  /** Where its middle would like to be; undefined where it does not matter. */
  readonly middle: number | undefined;
}

/**
 * Tops, in the order given, `gap` apart at least, between `top` and `bottom`: the least sum of squared distances from the
 * wishes (pool adjacent violators). What wishes nothing follows what stands before it.
 */
export function spread(wishes: readonly Wish[], gap: number, top: number, bottom: number): readonly number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const { height } of wishes) {
    offsets.push(total);
    total += height + gap;
  }
  const latest = Math.max(top, bottom - (total - gap));
  const blocks: { sum: number; weight: number; count: number }[] = [];
  wishes.forEach(({ height, middle }, index) => {
    const previous = blocks.at(-1);
    const wanted = middle === undefined ? undefined : middle - height / 2 - offsets[index]!;
    const weight = wanted === undefined ? 0.001 : 1;
    const near = wanted ?? (previous ? previous.sum / previous.weight : top);
    blocks.push({ sum: near * weight, weight, count: 1 });
    while (blocks.length > 1 && mean(blocks.at(-2)!) > mean(blocks.at(-1)!)) {
      const last = blocks.pop()!;
      const into = blocks.at(-1)!;
      into.sum += last.sum;
      into.weight += last.weight;
      into.count += last.count;
    }
  });
  const tops: number[] = [];
  for (const block of blocks) {
    const start = Math.min(Math.max(mean(block), top), latest);
    for (let i = 0; i < block.count; i++) tops.push(Math.round(start + offsets[tops.length]!));
  }
  return tops;
}

const mean = (block: { sum: number; weight: number }): number => block.sum / block.weight;
