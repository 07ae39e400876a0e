/** The map of a plan without a browser: English words, estimated text. */
import type { Plan } from '../../../src/contract/index.js';
import { en } from '../../../src/locales/en.js';
import type { LocalizeController } from '../../../src/locales/localize.js';
import { alignmentOf, foldAlignment, orderOf, type Alignment } from '../../../src/model/alignment/index.js';
import { drawingOf, type Drawing } from '../../../src/views/goal-alignment-map/geometry.js';
import { MapWords } from '../../../src/views/goal-alignment-map/words.js';

/** What the words need of the controller, in English, without an element. */
export const english = {
  term: (key: keyof typeof en, ...args: unknown[]) => {
    const term = en[key] as unknown;
    return typeof term === 'function' ? (term as (...values: unknown[]) => string)(...args) : term;
  },
  number: (value: number) => new Intl.NumberFormat('en').format(value),
  list: (items: readonly string[]) => new Intl.ListFormat('en').format(items),
  plainDate: (date: string) => date,
  lang: () => 'en',
  dir: () => 'ltr',
} as unknown as LocalizeController;

export function drawn(
  plan: Plan,
  width: number,
): { alignment: Alignment; words: MapWords; drawing: Drawing } {
  const whole = alignmentOf(plan);
  const alignment = foldAlignment(whole, plan);
  const words = new MapWords(english, alignment, plan, whole);
  const drawing = drawingOf(alignment, orderOf(alignment), { width, label: (node) => words.label(node) });
  return { alignment, words, drawing };
}

const round = (value: number) => Math.round(value);

/** The drawing as lines of text with whole numbers, to be compared and read. */
export function asText({ width, height, columns, rows, links, edges, stubs, crossings }: Drawing): string {
  return [
    `${round(width)} × ${round(height)}, ${crossings} crossings`,
    ...columns.map((column) => `column ${column.kind} ${column.x} +${column.width}: ${column.count}`),
    ...rows.map(
      (row) =>
        [
          `row ${row.key} ${round(row.x)},${round(row.y)} ${round(row.width)} × ${round(row.height)} text ${row.indent}-${row.textEnd}`,
          `${row.lines.join(' | ')}${row.place || row.facts.length > 0 ? ` || ${[row.place, ...row.facts.map((fact) => fact.text)].filter(Boolean).join(' · ')}` : ''}`,
        ].join(' "') + '"',
    ),
    ...links.map(
      ({ link, kind, strength, hue, path }) =>
        `${kind} ${link.key} ${strength} hue ${hue} ${path.replace(/-?\d+(\.\d+)?/g, (number) => String(round(Number(number))))}`,
    ),
    ...edges.map(
      ({ hue, x, y, height: tall, rows: of }) =>
        `edge hue ${hue} ${x},${round(y)} +${round(tall)} of ${of.length}`,
    ),
    ...stubs.map(
      ({ key, x1, x2, y, ring }) =>
        `stub ${key} ${round(x1)}-${round(x2)} at ${round(y)}, ring ${round(ring)}`,
    ),
    '',
  ].join('\n');
}
