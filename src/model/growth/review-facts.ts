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

type Stand = Pick<ReviewFacts, 'kind' | 'review'>;
type Stated = Exclude<ReviewState, 'next'>;

function stateOf(review: Review | undefined, today: PlainDate): Stated {
  const { status, date } = review ?? {};
  if (status === 'held') return 'held';
  if (status === 'missed') return 'missed';
  const isPlanned = status === 'scheduled' || (status === undefined && date !== undefined);
  return isPlanned && (date ?? today) >= today ? 'planned' : 'unknown';
}

/** The earliest of those to come; without dates the first. */
function nextOf(stated: readonly { readonly review: Review | undefined; readonly state: Stated }[]) {
  const day = (review: Review | undefined) => review?.date ?? '~';
  const coming = stated.filter(({ state }) => state === 'planned');
  return coming.reduce<Review | undefined>(
    (first, { review }) => (!first || day(review) < day(first) ? review : first),
    undefined,
  );
}

/**
 * Beginning, mid and end stand always, whether or not the plan has them; any other kind follows. A review whose day has
 * passed is not taken for held: nobody said so.
 */
export function reviewFacts(plan: Plan, { reviews }: GrowthPlan, today: PlainDate): readonly ReviewFacts[] {
  const usual: ReadonlySet<string | undefined> = new Set(REVIEW_KINDS);
  const expected = REVIEW_KINDS.flatMap((kind): Stand[] => {
    const found = reviews.filter((review) => review.kind === kind);
    return found.length > 0 ? found.map((review) => ({ kind, review })) : [{ kind, review: undefined }];
  });
  const others = reviews
    .filter(({ kind }) => !usual.has(kind))
    .map((review): Stand => ({ kind: review.kind, review }));
  const all = [...expected, ...others].map((each) => ({ ...each, state: stateOf(each.review, today) }));
  const next = nextOf(all);
  return all.map(({ kind, review, state }) => ({
    kind,
    review,
    state: review !== undefined && review === next ? 'next' : state,
    inDays: review?.date === undefined ? undefined : daysBetween(today, review.date),
    reviewer: review?.reviewer ?? educatorName(plan, review?.reviewerId),
  }));
}
