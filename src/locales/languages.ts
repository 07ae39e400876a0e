/** The languages that we ship beside English: each comes into a page when a view there is to speak it, and not before. */
import type { LocaleWords } from './terms.js';

const SHIPPED: Readonly<Record<string, () => Promise<LocaleWords>>> = {
  es: () => import('./es.js').then(({ es }) => es),
};

const arrived = new Map<string, LocaleWords>();
const arriving = new Map<string, Promise<void>>();

/** The words of a language; undefined while they are not here. */
export const wordsOf = (language: string): LocaleWords | undefined => arrived.get(language);

/** Settles when the words of the language have come; undefined where there is nothing to wait for. */
export function arrivalOf(language: string): Promise<void> | undefined {
  const isMissing = !arrived.has(language) && Object.hasOwn(SHIPPED, language);
  if (!isMissing) return undefined;
  const arrival = arriving.get(language) ?? bring(language);
  arriving.set(language, arrival);
  return arrival;
}

/** What can't be loaded is said in English, and the view is drawn all the same. */
async function bring(language: string): Promise<void> {
  const words = await SHIPPED[language]!().catch(() => undefined);
  if (!words) console.warn(`Throughline: the words in “${language}” could not be loaded; reload the page.`);
  arrived.set(language, words ?? { $code: language, $name: language, $dir: 'ltr' });
}
