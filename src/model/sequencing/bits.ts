/** Sets of small numbers as bits, and how often each number is in one of them. */

export const wordsFor = (count: number): number => (count + 31) >>> 5;

/** The number of a set that is empty. */
export const NO_SET = -1;

/**
 * Many sets, by their numbers. Most hold a few numbers that lie near each other, so that of each only the words from the
 * first to the last that holds any are kept, those of all sets in one array.
 */
export class BitSets {
  words = new Uint32Array(1024);
  /** Of each set its first word, and where that stands. It ends where the next one starts. */
  readonly first: number[] = [];
  readonly starts: number[] = [0];
  /** The set that is put together now, and the words from which and to which it holds any. */
  private readonly draft: Uint32Array;
  private from: number;
  private to = 0;

  constructor(count: number) {
    this.draft = new Uint32Array(wordsFor(count));
    this.from = this.draft.length;
  }

  /** Adds all that a set holds to the draft. */
  addAll(set: number): void {
    if (set === NO_SET) return;
    const { draft, words, first, starts } = this;
    let word = first[set];
    const end = starts[set + 1];
    if (word < this.from) this.from = word;
    for (let at = starts[set]; at < end; at++) draft[word++] |= words[at];
    if (word > this.to) this.to = word;
  }

  /** Adds some of the 32 numbers of a word to the draft. */
  addWord(word: number, bits: number): void {
    this.draft[word] |= bits;
    if (word < this.from) this.from = word;
    if (word >= this.to) this.to = word + 1;
  }

  add(bit: number): void {
    this.addWord(bit >>> 5, 1 << (bit & 31));
  }

  /** Makes a set of the draft, which is empty again. */
  keep(): number {
    const { draft, from, to, first, starts } = this;
    if (from >= to) return NO_SET;
    const start = starts[starts.length - 1];
    const end = start + to - from;
    if (end > this.words.length) {
      const more = new Uint32Array(2 * end);
      more.set(this.words);
      this.words = more;
    }
    for (let word = from, at = start; word < to; word++) {
      this.words[at++] = draft[word];
      draft[word] = 0;
    }
    [this.from, this.to] = [draft.length, 0];
    starts.push(end);
    return first.push(from) - 1;
  }

  /** How many numbers the set holds; with `within`, those alone that this holds too. */
  sizeOf(set: number, within?: Uint32Array): number {
    const { words, first, starts } = this;
    let size = 0;
    for (let at = starts[set], word = first[set]; at < starts[set + 1]; at++, word++) {
      let bits = within ? words[at] & within[word] : words[at];
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      size += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return size;
  }

  /** Calls back for each number in the set, lowest first. */
  each(set: number, visit: (bit: number) => void): void {
    const { words, first, starts } = this;
    for (let at = starts[set], word = first[set]; at < starts[set + 1]; at++, word++) {
      for (let rest = words[at]; rest !== 0; rest &= rest - 1)
        visit(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
}

/**
 * Counts in how many sets each number is. The counters are kept sideways, one plane a binary digit, so that adding a set is
 * a few operations a word and not one a number.
 */
export class BitCounter {
  private readonly planes: Uint32Array[] = [];
  /** The words in which anything was counted. */
  private from: number;
  private to = 0;

  constructor(private readonly words: number) {
    this.from = words;
  }

  clear(): void {
    for (const plane of this.planes) plane.fill(0, this.from, this.to);
    [this.from, this.to] = [this.words, 0];
  }

  /** Counts the words from `start` to `end`, the first of which stands for the word `first` of the whole. */
  add(set: Uint32Array, first = 0, start = 0, end = set.length): void {
    const { planes } = this;
    const shift = first - start;
    for (let at = start; at < end; at++) {
      let carry = set[at];
      for (let digit = 0; carry !== 0; digit++) {
        const plane = (planes[digit] ??= new Uint32Array(this.words));
        const both = plane[at + shift] & carry;
        plane[at + shift] ^= carry;
        carry = both;
      }
    }
    if (first < this.from) this.from = first;
    if (end + shift > this.to) this.to = end + shift;
  }

  addOf({ words, first, starts }: BitSets, set: number): void {
    this.add(words, first[set], starts[set], starts[set + 1]);
  }

  /** The counts of the numbers below `size`. */
  counts(size: number): Int32Array {
    const counts = new Int32Array(size);
    this.planes.forEach((plane, digit) => {
      for (let word = this.from; word < this.to; word++) {
        for (let rest = plane[word]; rest !== 0; rest &= rest - 1)
          counts[word * 32 + 31 - Math.clz32(rest & -rest)] += 2 ** digit;
      }
    });
    return counts;
  }

  /** Puts the numbers that are in more than `most` of the sets, a whole number, into the draft of these sets. */
  above(most: number, sets: BitSets): void {
    const { planes } = this;
    if (most >= 2 ** planes.length) return;
    for (let word = this.from; word < this.to; word++) {
      // From the highest digit down: what is larger so far, and what is even.
      let [larger, even] = [0, -1];
      for (let digit = planes.length - 1; digit >= 0; digit--) {
        const bits = planes[digit][word];
        if (most & (1 << digit)) even &= bits;
        else {
          larger |= even & bits;
          even &= ~bits;
        }
      }
      if (larger !== 0) sets.addWord(word, larger);
    }
  }
}
