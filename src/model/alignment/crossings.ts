/** How many pairs of ribbons cross between two columns. */
export type Pair = readonly [from: string, to: string];

/** Counted with a Fenwick tree over the right column: n log n for n ribbons. */
export function countCrossings(
  left: readonly { readonly key: string }[],
  right: readonly { readonly key: string }[],
  pairs: readonly Pair[],
): number {
  const from = new Map(left.map(({ key }, index) => [key, index]));
  const to = new Map(right.map(({ key }, index) => [key, index]));
  const ends = pairs.map(([a, b]) => [from.get(a)!, to.get(b)!] as const);
  ends.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const tree = new Int32Array(right.length + 1);
  let total = 0;
  ends.forEach(([, end], seen) => {
    let before = 0;
    for (let i = end + 1; i > 0; i -= i & -i) before += tree[i]!;
    total += seen - before;
    for (let i = end + 1; i <= right.length; i += i & -i) tree[i]!++;
  });
  return total;
}
