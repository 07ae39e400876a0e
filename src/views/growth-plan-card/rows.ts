/** The rows of the card in their order: next step and reviews, each goal, hours and sign-offs. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CardContext } from './context.js';
import { goalRow } from './goal.js';
import { hours } from './hours.js';
import { isDrawn, part, row, rowTitle, side } from './layout.js';
import { nextStep } from './next-step.js';
import { reviews } from './reviews.js';
import { signOffs } from './sign-offs.js';

export function rows(context: CardContext): TemplateResult {
  const { localize, facts } = context;
  return html`
    ${nextRow(context)} ${facts.goals.map((goal) => goalRow(context, goal))}
    ${
      facts.goals.length === 0
        ? html`<div class="row"><p class="quiet" dir="auto">${localize.term('growthNoGoals')}</p></div>`
        : nothing
    }
    ${hoursRow(context)}
    ${
      context.audience === 'public'
        ? html`<div class="row withheld">
            <p class="dense quiet" dir="auto">${localize.term('growthPublicHides')}</p>
          </div>`
        : nothing
    }
  `;
}

function nextRow(context: CardContext): unknown {
  const { localize, headingLevel } = context;
  const content = nextStep(context);
  const label = rowTitle(headingLevel + 1, 'next-step', localize.term('growthNext'));
  const main = part({ name: 'next', label, content });
  const reviewed = reviewsSide(context);
  if (!isDrawn(main) && !isDrawn(reviewed)) return nothing;
  return row({ className: 'next', main, side: reviewed });
}

const reviewsSide = (context: CardContext): unknown =>
  context.audience === 'public'
    ? nothing
    : side({
        level: context.headingLevel + 1,
        id: 'reviews',
        title: context.localize.term('growthReviews'),
        content: reviews(context),
      });

function hoursRow(context: CardContext): unknown {
  if (context.audience === 'public') return nothing;
  const { localize, headingLevel } = context;
  const content = hours(context);
  const label = rowTitle(headingLevel + 1, 'hours', localize.term('growthHours'));
  return row({
    className: 'hours',
    main: part({ name: 'hours', label, content }),
    side: side({
      level: headingLevel + 1,
      id: 'sign-offs',
      title: localize.term('growthSignOffs'),
      content: signOffs(context),
    }),
  });
}
