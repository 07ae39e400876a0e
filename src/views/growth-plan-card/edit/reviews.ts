/** The reviews of a plan as the supervisor writes them: when, what was said, whether the goals were met. */
import { html, type TemplateResult } from 'lit';
import { REVIEW_STATUSES } from '../../../contract/vocabulary.js';
import { choiceField, dateField, listField, longTextField, type FieldState } from '../../../design/index.js';
import type { ReviewFacts } from '../../../model/growth/types.js';
import type { CommandData, OwnCommand } from '../../../store/editing/commands.js';
import type { CardEditContext } from './context.js';
import { reviews } from '../reviews.js';
import { memberId, planOf } from './commands.js';
import { fieldState } from '../../edit/field-state.js';
import { newId } from './new-id.js';

type ReviewMember = CommandData['setReviewMember']['member'];

/** The educator reads what the supervisor wrote, and does not change it. */
export function editReviews(context: CardEditContext): unknown {
  if (context.audience !== 'staff') return reviews(context);
  return html`<div class="edit-list">
    ${context.facts.reviews.map(
      (facts, index) =>
        html`<div class="edit-record edit-record-fields">${reviewFields(context, facts, index)}</div>`,
    )}
  </div>`;
}

interface ReviewField {
  readonly id: string;
  readonly state: FieldState | undefined;
  readonly set: (value: unknown) => void;
}

/** A review that the plan does not have yet begins with the first thing that is said of it. */
function reviewField(
  context: CardEditContext,
  facts: ReviewFacts,
  index: number,
  member: ReviewMember,
): ReviewField {
  const { editing } = context;
  const { review, kind } = facts;
  const id = memberId(`review-${index}`, member);
  const plan = planOf(context);
  if (!review) {
    const set = (value: unknown): void => {
      const added = { id: newId(plan.growthPlanId, 'v'), kind, [member]: value };
      editing.edit(context, { name: 'addReview', ...plan, review: added });
    };
    return { id, state: undefined, set };
  }
  const command = { name: 'setReviewMember', ...plan, reviewId: review.id, member } as const;
  const set = (value: unknown): void => void editing.edit(context, { ...command, value } as OwnCommand);
  const added = { name: 'addReview', ...plan, review: { id: review.id } } as const;
  return { id, state: fieldState(context, command, ...(member === 'status' ? [added] : [])), set };
}

function reviewFields(context: CardEditContext, facts: ReviewFacts, index: number): TemplateResult {
  const { localize, words, editing } = context;
  const { review } = facts;
  const name = words.side.reviewName(facts);
  const field = (member: ReviewMember) => reviewField(context, facts, index, member);
  const [status, date, comments] = [field('status'), field('date'), field('comments')];
  return html`
    <div class="edit-pair">
      ${listField({
        ...status,
        label: localize.term('editReviewStatus', name),
        value: review?.status,
        noneLabel: localize.term('editNotChosen'),
        options: REVIEW_STATUSES.map((word) => ({
          value: word,
          label: localize.term('growthReviewWord', word),
        })),
        onChoose: (word) => status.set(word === '' ? undefined : word),
      })}
      ${dateField({
        ...date,
        label: localize.term('editReviewDate', name),
        value: review?.date,
        errors: editing.errors,
        localize,
        onCommit: date.set,
      })}
    </div>
    ${longTextField({
      ...comments,
      label: localize.term('editReviewComment', name),
      hint: localize.term('editReviewCommentHint'),
      value: review?.comments ?? '',
      onCommit: (text) => comments.set(text === '' ? undefined : text),
    })}
    ${goalsMet(context, facts, field('goalsMet'))}
  `;
}

/** Asked once a review was held. */
function goalsMet({ localize }: CardEditContext, { review }: ReviewFacts, field: ReviewField): unknown {
  if (review?.status !== 'held') return '';
  return choiceField({
    ...field,
    label: localize.term('editGoalsMet'),
    value: review.goalsMet === undefined ? undefined : String(review.goalsMet),
    options: [
      { value: 'true', label: localize.term('editYes') },
      { value: 'false', label: localize.term('editNo') },
    ],
    onChoose: (met) => field.set(met === 'true'),
  });
}
