/** Sets of small numbers as bits, and how often each number is in one of them. */

export const wordsFor = (count: number): number => (count + 31) >>> 5;

/** Calls back for each number in the set, lowest first. */
export function eachBit(set: Uint32Array, visit: (bit: number) => void): void {
  for (let word = 0; word < set.length; word++) {
    for (let rest = set[word]; rest !== 0; rest &= rest - 1) visit(word * 32 + 31 - Math.clz32(rest & -rest));
  }
}

/**
 * Counts in how many sets each number is. The counters are kept sideways, one plane a binary digit, so that adding a set is
 * a few operations a word and not one a number.
 */
export class BitCounter {
  private readonly planes: Uint32Array[] = [];

  constructor(private readonly words: number) {}

  clear(): void {
    for (const plane of this.planes) plane.fill(0);
  }

  add(set: Uint32Array): void {
    for (let word = 0; word < this.words; word++) {
      let carry = set[word];
      for (let digit = 0; carry !== 0; digit++) {
        const plane = (this.planes[digit] ??= new Uint32Array(this.words));
        const both = plane[word] & carry;
        plane[word] ^= carry;
        carry = both;
      }
    }
  }

  countOf(bit: number): number {
    let count = 0;
    for (let digit = 0; digit < this.planes.length; digit++)
      if (this.planes[digit][bit >>> 5] & (1 << (bit & 31))) count += 2 ** digit;
    return count;
  }

  /** The numbers that are in more than `most` of the sets. */
  above(most: number): Uint32Array {
    const found = new Uint32Array(this.words);
    for (let word = 0; word < this.words; word++) {
      let any = 0;
      for (const plane of this.planes) any |= plane[word];
      for (let rest = any; rest !== 0; rest &= rest - 1) {
        const low = rest & -rest;
        if (this.countOf(word * 32 + 31 - Math.clz32(low)) > most) found[word] |= low;
      }
    }
    return found;
  }
}
