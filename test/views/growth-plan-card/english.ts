/** A growth plan without a browser, in English. */
import { parsePlan, type PlanDocument } from '../../../src/contract/index.js';
import { en } from '../../../src/locales/en.js';
import { es } from '../../../src/locales/es.js';
import {
  formatDateRange,
  formatList,
  formatNumber,
  formatPlainDate,
  type DateStyle,
} from '../../../src/locales/format.js';
import type { LocalizeController } from '../../../src/locales/localize.js';
import { growthFacts, type GrowthFacts } from '../../../src/model/growth/index.js';
import { scopePlan } from '../../../src/model/audience/scope-plan.js';
import { GrowthWords } from '../../../src/views/growth-plan-card/words.js';

/** What the words need of the controller, without an element. */
export const speaking = (lang: 'en' | 'es' = 'en'): LocalizeController =>
  ({
    term: (key: keyof typeof en, ...args: unknown[]) => {
      const term = (lang === 'es' ? es : en)[key] as unknown;
      return typeof term === 'function' ? (term as (...values: unknown[]) => string)(...args) : term;
    },
    number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(lang, value, options),
    list: (items: readonly string[]) => formatList(lang, items),
    plainDate: (date: string, style?: DateStyle) => formatPlainDate(lang, date, style),
    dateRange: (from: string, to: string) => formatDateRange(lang, from, to),
    lang: () => lang,
    dir: () => 'ltr',
  }) as unknown as LocalizeController;

export interface Spoken {
  readonly facts: GrowthFacts;
  readonly words: GrowthWords;
}

/** The first growth plan of a document, or the one with this id. */
export function spoken(
  document: PlanDocument,
  {
    id,
    today = '2026-11-24',
    lang = 'en',
    audience = 'self',
  }: Partial<Record<'id' | 'today', string>> & {
    lang?: 'en' | 'es';
    audience?: 'public' | 'staff' | 'self';
  } = {},
): Spoken {
  const plan = scopePlan(parsePlan(document).plan!, audience);
  const growthPlan = id === undefined ? [...plan.growthPlans.values()][0]! : plan.growthPlans.get(id)!;
  return { facts: growthFacts(plan, growthPlan, today), words: new GrowthWords(speaking(lang), plan) };
}
