/** The reviews of a growth plan on a given day. */
import {
  daysBetween,
  REVIEW_KINDS,
  type GrowthPlan,
  type PlainDate,
  type Plan,
  type Review,
} from '../../contract/index.js';
import { educatorName } from './people.js';
import type { ReviewFacts, ReviewState } from './types.js';

function stateOf(review: Review | undefined): ReviewState {
  switch (review?.status) {
    case 'held':
      return 'held';
    case 'missed':
      return 'missed';
    case 'scheduled':
      return 'planned';
    default:
      return review?.date === undefined || review.status !== undefined ? 'unknown' : 'planned';
  }
}

/**
 * Beginning, mid and end stand always, whether or not the plan has them; any other kind follows. Of those that are to come
 * the first is `next`. A review whose date has passed is not taken for held: nobody said so.
 */
export function reviewFacts(plan: Plan, { reviews }: GrowthPlan, today: PlainDate): readonly ReviewFacts[] {
  const expected = REVIEW_KINDS.flatMap((kind): (Review | { kind: string })[] => {
    const found = reviews.filter((review) => review.kind === kind);
    return found.length > 0 ? found : [{ kind }];
  });
  const others = reviews.filter(
    ({ kind }) => !(REVIEW_KINDS as readonly (string | undefined)[]).includes(kind),
  );
  let isNextFound = false;
  return [...expected, ...others].map((each) => {
    const review = 'id' in each ? each : undefined;
    const state = stateOf(review);
    const isNext = state === 'planned' && !isNextFound;
    isNextFound ||= isNext;
    return {
      kind: each.kind,
      review,
      state: isNext ? 'next' : state,
      inDays: review?.date === undefined ? undefined : daysBetween(today, review.date),
      reviewer: review?.reviewer ?? educatorName(plan, review?.reviewerId),
    };
  });
}
