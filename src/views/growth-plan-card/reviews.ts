/** The reviews of a plan: beginning, middle, end on one line, and what was said. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import type { ReviewFacts } from '../../model/growth/types.js';
import { reviewChannel } from './channels.js';
import type { CardContext } from './context.js';
import { shareGone } from './geometry.js';
import { statusMark } from './marks.js';
import { earlier } from './side-parts.js';

export function reviews(context: CardContext): unknown {
  const { localize, words, facts } = context;
  const { reviews: all } = facts;
  const note = words.side.reviewNote(facts);
  return html`
    <ol class="review-line">
      ${all.map((each, index) => stop(context, each, all[index + 1]))}
    </ol>
    ${note ? html`<p class="side-note" dir="auto">${note}</p>` : nothing}
    ${earlier(context, said(context), localize.term('growthReviewSaid'))}
  `;
}

function stop(context: CardContext, facts: ReviewFacts, next: ReviewFacts | undefined): TemplateResult {
  const { words, today } = context;
  const { mark, tone } = reviewChannel(facts.state);
  const gone = next && shareGone(facts.review?.date, next.review?.date, today);
  return html`
    <li class="review review-${facts.state}">
      <span class="review-rail">${statusMark(mark, tone)} ${next ? rule(gone ?? 0) : nothing}</span>
      <span class="review-name">${words.side.reviewName(facts)}</span>
      <span class="review-words"
        ><span class="review-word">${words.side.reviewWord(facts)}</span>
        <span class="review-date">${data(words.side.reviewDate(facts))}</span></span
      >
    </li>
  `;
}

/** The way to the next review; in ink as far as its days are gone. */
const rule = (gone: number): TemplateResult => html`
  <svg class="review-rule" aria-hidden="true" focusable="false">
    ${svg`<line x2="100%" y1="1" y2="1"></line>`}
    ${gone > 0 ? svg`<line class="review-gone" x2=${`${gone * 100}%`} y1="1" y2="1"></line>` : nothing}
  </svg>
`;

/** What was written at each review that was held, the latest first. */
function said(context: CardContext): readonly TemplateResult[] {
  const { words, facts } = context;
  return [...facts.reviews]
    .reverse()
    .filter(({ review }) => review?.comments || review?.goalsMet !== undefined)
    .map(
      (each) => html`
        ${each.review?.comments ? html`<p class="quote-small">${data(each.review.comments)}</p>` : nothing}
        <p class="quote-source" dir="auto">${words.side.reviewSource(each)}</p>
      `,
    );
}
