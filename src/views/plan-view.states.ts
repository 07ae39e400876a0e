/** What a view says while there is no picture, and what it says above one that is not the whole truth. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../contract/index.js';
import {
  emptyState,
  errorState,
  loadingState,
  notice,
  problemNotice,
  type ProblemList,
} from '../design/index.js';
import type { LocalizeController } from '../locales/localize.js';
import type { LoadProblem, LoadTerm } from '../store/load-problems.js';
import type { PlanSnapshot } from '../store/plan-store.js';

interface Saying {
  readonly localize: LocalizeController;
  readonly snapshot: PlanSnapshot;
  /** The id in `for` that no plan has. */
  readonly missing: string | undefined;
  readonly retry: () => void;
}

const termOf =
  (localize: LocalizeController): LoadTerm =>
  (key, ...args) =>
    localize.term(key, ...args);

/** A problem's sentence in the language of the page; the contract's own sentences are English. */
export const sentenceOf = (problem: Problem | LoadProblem, localize: LocalizeController): string =>
  ('say' in problem && problem.say?.(termOf(localize))) || problem.message;

const detailsOf = (problem: Problem | LoadProblem, localize: LocalizeController): string | undefined =>
  'details' in problem ? problem.details?.(termOf(localize)) : undefined;

const canRetry = (problem: Problem | LoadProblem): boolean => 'retry' in problem && problem.retry;

const signInLink = (problem: Problem | LoadProblem, localize: LocalizeController) =>
  'link' in problem && problem.link ? { label: localize.term('loadSignIn'), href: problem.link } : undefined;

function failed({ localize, retry }: Saying, failure: Problem): TemplateResult {
  const text = sentenceOf(failure, localize);
  const onRetry = canRetry(failure) ? retry : undefined;
  const link = signInLink(failure, localize);
  return errorState({ localize, text, link, details: detailsOf(failure, localize), onRetry });
}

/** What stands in place of the picture while there is no plan. */
export function withoutPlan(saying: Saying): TemplateResult {
  const { localize, snapshot, missing } = saying;
  if (snapshot.status === 'loading') return loadingState({ localize, slow: snapshot.slow });
  if (snapshot.failure) return failed(saying, snapshot.failure);
  return missing === undefined
    ? emptyState({ text: localize.term('loadNothingGiven'), hint: localize.term('loadNothingGivenHint') })
    : emptyState({ text: localize.term('loadNoSuchPlan'), hint: localize.term('loadNoSuchPlanHint') });
}

/** Whether a person should hear of it. Notes alone are for whoever maintains the plan, but for a version that is too new. */
const isWorthSaying = ({ severity, code }: Problem): boolean =>
  severity !== 'note' || code === 'newer-minor-version';

/** What stands above the picture: records that were set aside, and a newer plan that did not come. */
export function aboutPlan(
  saying: Saying,
  problems: readonly Problem[],
  list: ProblemList,
): TemplateResult | undefined {
  const { localize, snapshot, retry } = saying;
  const { failure } = snapshot;
  if (!failure && !problems.some(isWorthSaying)) return undefined;
  const late =
    failure &&
    notice({
      tone: 'critical',
      text: `${sentenceOf(failure, localize)} ${localize.term('loadShownBefore')}`,
      action: canRetry(failure) ? { label: localize.term('retry'), onClick: retry } : undefined,
    });
  return html`${late}${problems.some(isWorthSaying) ? problemNotice({ problems, list, localize }) : nothing}`;
}
