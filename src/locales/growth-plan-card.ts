/** What the growth-plan card says; its form and its editing bring their own words. */
import { growthPlanCard } from './en/growth-plan-card.js';
import { growthWords } from './en/growth-words.js';
import type { ViewWords } from './view-words.js';

export const growthPlanCardWords: ViewWords = { ...growthWords, ...growthPlanCard };
