/** Hours and credits toward renewal: a bar for each requirement, a row for each of its categories. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import type { CategoryFacts, LedgerFacts } from '../../model/growth/types.js';
import type { CardContext } from './context.js';
import { bar, type BarPart } from './geometry.js';
import { span } from './span.js';

/** Of the whole bar: a part that is narrower has no room for its name, which stands in the rows too. */
const NAMED_FROM = 0.07;

export function hours(context: CardContext): unknown {
  const { ledgers } = context.facts;
  if (ledgers.length === 0)
    return html`<p class="dense quiet" dir="auto">${context.localize.term('growthNoLedger')}</p>`;
  return ledgers.map((facts) => ledger(context, facts));
}

function ledger(context: CardContext, facts: LedgerFacts): TemplateResult {
  const { words } = context;
  const { figure, of, cycle } = words.hours.head(facts);
  return html`
    <div class="ledger">
      <p class="ledger-head">
        <span class="ledger-figure">${figure}</span> <span class="ledger-of">${of}</span>
        <span class="ledger-cycle" dir="auto">${cycle}</span>
      </p>
      ${picture(context, facts)} ${categories(context, facts)}
      ${words.hours.notes(facts).map((note) => html`<p class="ledger-note" dir="auto">${note}</p>`)}
    </div>
  `;
}

function picture(context: CardContext, facts: LedgerFacts): unknown {
  const parts = bar(context.words.hours.earnedParts(facts), facts.planned, facts.required);
  if (parts.length === 0) return nothing;
  return html`
    <svg class="ledger-bar" aria-hidden="true" focusable="false">${bars(parts, 12)}</svg>
    <div class="ledger-names" aria-hidden="true">
      ${parts
        .filter(({ size }) => size >= NAMED_FROM)
        .map(
          (each) =>
            html`<span ${span(each.from, each.size)}
              >${data(context.words.hours.barName(facts, each))}</span
            >`,
        )}
    </div>
    <p class="ledger-sentence">${context.words.hours.sentence(facts)}</p>
  `;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** The parts, and a tick of the ground's colour between each and the next. */
const bars = (parts: readonly BarPart[], height: number): SVGTemplateResult[] => [
  ...parts.map(({ kind, from, size }) =>
    kind === 'earned'
      ? svg`<rect class="bar-earned" x=${percent(from)} width=${percent(size)} height=${height}></rect>`
      : svg`<rect class="bar-${kind}" x=${percent(from)} width=${percent(size)} y="0.5" height=${height - 1}></rect>`,
  ),
  ...parts
    .slice(1)
    .map(
      ({ from }) =>
        svg`<line class="bar-tick" x1=${percent(from)} x2=${percent(from)} y1="-1" y2=${height + 1}></line>`,
    ),
];

function categories(context: CardContext, facts: LedgerFacts): unknown {
  const { localize, words } = context;
  const { categories: all } = facts;
  if (all.length === 0) return nothing;
  const longest = Math.max(...all.map((each) => Math.max(each.earned + each.planned, each.minimum ?? 0)));
  return html`
    <table class="categories">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${localize.term('growthCategory')}</th>
          <td></td>
          <th scope="col">${localize.term('growthEarned')}</th>
          <th scope="col">${localize.term('growthNote')}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((each) => categoryRow(context, facts, each, longest))}
        ${facts.uncategorized > 0 ? categoryRow(context, facts, words.hours.uncategorized(facts), longest) : nothing}
      </tbody>
    </table>
  `;
}

function categoryRow(
  context: CardContext,
  ledgerFacts: LedgerFacts,
  facts: CategoryFacts,
  longest: number,
): TemplateResult {
  const { words } = context;
  const note = words.hours.categoryNote(ledgerFacts, facts);
  const parts = bar([facts.earned], facts.planned, longest).filter(({ kind }) => kind !== 'open');
  return html`
    <tr>
      <th scope="row">${data(words.hours.categoryName(facts))}</th>
      <td class="category-picture">
        <svg class="category-bar" aria-hidden="true" focusable="false">${bars(parts, 8)}</svg>
      </td>
      <td class="category-amount">${data(words.hours.categoryAmount(ledgerFacts, facts))}</td>
      <td class="category-note ${facts.isMet ? 'tone-positive' : ''}">${data(note)}</td>
    </tr>
  `;
}
