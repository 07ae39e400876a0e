/** The words, numbers and dates of a view, in the language of the nearest ancestor with `lang`. */
import {
  LocalizeController as ShoelaceController,
  update,
  type FunctionParams,
} from '@shoelace-style/localize';
import type { ReactiveControllerHost } from 'lit';
import type { PlainDate } from '../contract/plain-date.js';
import {
  collator,
  formatDateRange,
  formatList,
  formatMoment,
  formatNumber,
  formatPlainDate,
  formatShare,
  type DateStyle,
} from './format.js';
import { arrivalOf, wordsOf } from './languages.js';
import { nearestDirection, nearestLanguage, rootsAround } from './nearest.js';
import { sharedWords } from './shared-words.js';
import type { LocaleWords, Terms } from './terms.js';
import type { ViewWords } from './view-words.js';

export type { LocaleWords, Terms } from './terms.js';
export type { DateStyle } from './format.js';

/**
 * What a page registers: other languages, or other words. Our own registry, not the one of the package: a page whose other
 * components use the same package shares that one, and their `close` would become ours.
 */
const locales = new Map<string, LocaleWords>();

/** Counts what could change a language: what a controller knows of its ancestors holds for one revision. */
let revision = 0;

function refresh(): void {
  revision += 1;
  update();
}

/** Adds a language, or overrides words of one that is there. Views on the page follow at once. */
export function registerLocale(locale: LocaleWords): void {
  const code = locale.$code.toLowerCase();
  locales.set(code, { ...locales.get(code), ...locale });
  refresh();
}

const FALLBACK = 'en';

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] as string;

/**
 * The words for a tag such as es-MX, key by key: what the page registered for the region, then for the language, then what
 * we ship for the language, then the same in English.
 */
function findTerm<Key extends keyof Terms>(lang: string, key: Key, own: readonly ViewWords[]): Terms[Key] {
  const language = languageOf(lang);
  const said =
    locales.get(lang.toLowerCase())?.[key] ??
    locales.get(language)?.[key] ??
    wordsOf(language)?.[key] ??
    locales.get(FALLBACK)?.[key] ??
    own.find((words) => words[key] !== undefined)?.[key];
  return said as Terms[Key];
}

let observer: MutationObserver | undefined;
const observed = new WeakSet<Node>();

/** One observer for all views: a `lang` or `dir` that changes anywhere above asks them to render again. */
function observeAround(element: Element): void {
  observer ??= new MutationObserver(refresh);
  for (const root of rootsAround(element)) {
    if (observed.has(root)) continue;
    observed.add(root);
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  }
}

export class LocalizeController extends ShoelaceController<Terms> {
  private readonly own: ViewWords[];
  private surroundings?: { readonly revision: number; lang?: string; dir?: 'ltr' | 'rtl' };

  /** `words` are those of the view itself; what all views say is always there. */
  constructor(host: ReactiveControllerHost & HTMLElement, words?: ViewWords) {
    super(host);
    this.own = words ? [words, sharedWords] : [sharedWords];
  }

  override hostConnected(): void {
    super.hostConnected();
    this.surroundings = undefined;
    observeAround(this.host);
    this.host.requestUpdate();
  }

  /** Settles when the words of the language are here; undefined when they are. A view draws nothing before that. */
  get arrival(): Promise<void> | undefined {
    return arrivalOf(languageOf(this.lang()));
  }

  /** Adds the words of a part of the view that came later. */
  add(words: ViewWords): void {
    if (!this.own.includes(words)) this.own.push(words);
  }

  hostUpdate(): void {
    void this.arrival?.then(() => this.host.requestUpdate());
  }

  override lang(): string {
    return (this.look().lang ??= nearestLanguage(this.host, FALLBACK));
  }

  override dir(): 'ltr' | 'rtl' {
    return (this.look().dir ??= nearestDirection(this.host));
  }

  /**
   * A view asks for hundreds of words in one rendering: its ancestors are walked once, and for the direction only when it is
   * asked for, since the browser may have to compute styles for it.
   */
  private look(): { lang?: string; dir?: 'ltr' | 'rtl' } {
    if (this.surroundings?.revision !== revision) this.surroundings = { revision };
    return this.surroundings;
  }

  override term<Key extends keyof Terms>(key: Key, ...args: FunctionParams<Terms[Key]>): string {
    const term = findTerm(this.lang(), key, this.own) as string | ((...values: unknown[]) => string);
    return typeof term === 'function' ? term(...args) : term;
  }

  override exists<Key extends keyof Terms>(key: Key): boolean {
    return findTerm(this.lang(), key, this.own) !== undefined;
  }

  override number(value: number | string, options?: Intl.NumberFormatOptions): string {
    const number = Number(value);
    return Number.isNaN(number) ? '' : formatNumber(this.lang(), number, options);
  }

  /** 0.52 → 52 % */
  percent(share: number, fractionDigits?: number): string {
    return formatShare(this.lang(), share, fractionDigits);
  }

  /** 52 → 52 % */
  percentValue(value: number, fractionDigits?: number): string {
    return this.percent(value / 100, fractionDigits);
  }

  plainDate(date: PlainDate, style?: DateStyle): string {
    return formatPlainDate(this.lang(), date, style);
  }

  dateRange(from: PlainDate, to: PlainDate, style?: DateStyle): string {
    return formatDateRange(this.lang(), from, to, style);
  }

  moment(moment: string): string {
    return formatMoment(this.lang(), moment);
  }

  list(items: readonly string[]): string {
    return formatList(this.lang(), items);
  }

  compare(a: string, b: string): number {
    return collator(this.lang()).compare(a, b);
  }
}
