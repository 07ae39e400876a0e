/** How wide a text is, and where it wraps. The measuring is passed in: a browser's canvas, or this table without one. */

export type Weight = 400 | 500 | 600 | 650;
/** Width in px of a text in one line. */
export type MeasureText = (text: string, size: number, weight: Weight) => number;

const NARROW = /[iljtfrI1.,:;'|!()[\]{}\s-]/u;
const WIDE = /[mwMW@%→—]/u;
const CAPITAL = /\p{Lu}/u;
const FULL =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** The same everywhere: shares of an em after the look of common sans-serif faces. */
export const estimateText: MeasureText = (text, size, weight) => {
  let ems = 0;
  for (const sign of text) {
    if (FULL.test(sign)) ems += 1;
    else if (NARROW.test(sign)) ems += 0.31;
    else if (WIDE.test(sign)) ems += 0.86;
    else if (CAPITAL.test(sign)) ems += 0.67;
    else ems += 0.555;
  }
  return ems * size * (weight >= 550 ? 1.05 : 1);
};

/** Nobody reads more than this in two lines; what lies beyond is in the details. */
const LOOKED_AT = 600;
const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : undefined;
const graphemes = (text: string): readonly string[] =>
  segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text];

export interface Wrapped {
  readonly lines: readonly string[];
  /** Width of the widest line. */
  readonly width: number;
  readonly isCut: boolean;
}

/** Wraps at spaces to at most `most` lines; a longer text ends in an ellipsis, a longer word breaks between graphemes. */
export function wrapText(text: string, room: number, most: number, width: (text: string) => number): Wrapped {
  const plain = text.slice(0, LOOKED_AT).replace(/\s+/gu, ' ').trim();
  // Most names fit: asked for as a whole, they are measured once instead of word by word.
  if (plain !== '' && text.length <= LOOKED_AT && most > 0 && width(plain) <= room)
    return { lines: [plain], width: width(plain), isCut: false };
  const words = plain.split(' ');
  const lines: string[] = [];
  let line = '';
  let isCut = text.length > LOOKED_AT;
  while (words.length > 0) {
    const word = words.shift()!;
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= room) {
      line = longer;
    } else if (lines.length === most - 1) {
      line = cut(longer, room, width);
      isCut = true;
      break;
    } else if (line !== '') {
      lines.push(line);
      line = '';
      words.unshift(word);
    } else {
      const head = fitting(word, room, width, '');
      lines.push(head);
      words.unshift(word.slice(head.length));
    }
  }
  if (isCut && !line.endsWith('…')) line = cut(line, room, width);
  if (line !== '') lines.push(line);
  return { lines, width: Math.max(0, ...lines.map(width)), isCut };
}

/** The text in one line, with an ellipsis where it is too long. */
export function cut(text: string, room: number, width: (text: string) => number): string {
  const plain = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  if (plain === text && width(text) <= room) return text;
  const head = fitting(plain, room, width, '…');
  // Half a word is no word: it ends at a space, unless that leaves too little.
  const space = plain[head.length] === ' ' ? head.length : head.lastIndexOf(' ');
  return `${(space > head.length / 3 ? head.slice(0, space) : head).trimEnd()}…`;
}

/** The longest beginning that fits together with its ending; at least one grapheme, so that wrapping always ends. */
function fitting(text: string, room: number, width: (text: string) => number, ending: string): string {
  const signs = graphemes(text);
  let [low, high] = [1, signs.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (width(signs.slice(0, middle).join('') + ending) <= room) low = middle;
    else high = middle - 1;
  }
  return signs.slice(0, low).join('');
}
