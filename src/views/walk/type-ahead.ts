/** Typed letters lead to the next name that begins with them, as trees and lists do it everywhere. Pure but for what was typed. */

/** What comes later than this begins a new word, in ms. */
const PAUSE = 700;

export class TypeAhead {
  private text = '';
  private last = -Infinity;

  /**
   * Place of the next name that begins with what was typed, round and round; the same letter again goes on to the next with
   * it. Undefined where the key is no letter or digit, or nothing begins like that. `time` in ms.
   */
  press(key: string, time: number, names: readonly string[], current: number): number | undefined {
    if (!/^[\p{L}\p{N}]$/u.test(key)) return undefined;
    const isNew = time - this.last > PAUSE;
    const letter = key.toLocaleLowerCase();
    this.text = isNew ? letter : this.text + letter;
    this.last = time;
    const isRepeated = [...this.text].every((each) => each === letter);
    const wanted = isRepeated && !begins(names, this.text) ? letter : this.text;
    const first = wanted.length === 1 ? current + 1 : current;
    for (let step = 0; step < names.length; step++) {
      const place = (Math.max(first, 0) + step) % names.length;
      if (names[place]!.toLocaleLowerCase().startsWith(wanted)) return place;
    }
    return undefined;
  }
}

const begins = (names: readonly string[], text: string): boolean =>
  text.length > 1 && names.some((name) => name.toLocaleLowerCase().startsWith(text));
