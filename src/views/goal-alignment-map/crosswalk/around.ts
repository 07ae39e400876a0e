/** What stands around a crosswalk: the sentence with the numbers, how to read it, and what is said when there is none. */
import { html, nothing, type TemplateResult } from 'lit';
import { emptyState, notice, toolButton } from '../../../design/index.js';
import type { Plan } from '../../../contract/plan.js';
import type { LocalizeController } from '../../../locales/localize.js';
import {
  CROSSWALK_FOLD_ABOVE,
  CROSSWALK_SIDES,
  type CrosswalkChoice,
  type CrosswalkSide,
  type FrameworkPair,
} from '../../../model/crosswalk/index.js';
import type { CrosswalkForm } from './layout.js';
import type { CrosswalkModel } from './view-model.js';

export const frameworkName = (plan: Plan, id: string): string => plan.frameworks.get(id)?.title || id;

export function crosswalkTakeaway(model: CrosswalkModel): string {
  const { words, crosswalk } = model;
  const { localize } = words;
  const share = (side: CrosswalkSide) => ({ title: words.framework(side), ...crosswalk[side].counts });
  const sentence = localize.term('crosswalkTakeaway', share('framework'), share('beside'));
  if (crosswalk.counts.hidden === 0 || crosswalk.counts.shown === 0) return sentence;
  const types = crosswalk.types.filter(({ type }) => model.isShown(type)).map(({ type }) => words.type(type));
  return `${sentence} ${localize.term('crosswalkOnly', localize.list(types))}`;
}

/** What was asked for and is not there, and that a long framework is folded. */
export function crosswalkNotices(
  localize: LocalizeController,
  choice: CrosswalkChoice,
  isFolded: boolean,
): TemplateResult | undefined {
  if (choice.unknown.length === 0 && !isFolded) return undefined;
  return html`
    ${
      choice.unknown.length === 0
        ? nothing
        : notice({
            tone: 'attention',
            text: localize.term('crosswalkUnknown', localize.list(choice.unknown)),
          })
    }
    ${isFolded ? notice({ tone: 'info', text: localize.term('crosswalkFolded', CROSSWALK_FOLD_ABOVE) }) : nothing}
  `;
}

const ring = (): TemplateResult => html`
  <svg class="legend-ring" width="28" height="11" aria-hidden="true" focusable="false">
    <path class="stubs" d="M6,5.5H15"></path>
    <circle class="rings" cx="19.5" cy="5.5" r="4"></circle>
  </svg>
`;

/** How to read it; then the arithmetic: what is counted, and what is not in the picture. */
export function crosswalkLegend(
  { words, crosswalk }: CrosswalkModel,
  form: CrosswalkForm,
  isFolded: boolean,
): TemplateResult {
  const { localize } = words;
  const reading =
    form === 'picture'
      ? html`<p>
          ${localize.term('crosswalkRead')} ${ring()} <b>${localize.term('crosswalkReadRing')}</b>
          ${localize.term('crosswalkReadRingIs')} ${isFolded ? localize.term('crosswalkReadBand') : nothing}
          ${localize.term('crosswalkReadPick')}
        </p>`
      : form === 'list'
        ? html`<p>${localize.term('crosswalkReadList')}</p>`
        : nothing;
  const items = CROSSWALK_SIDES.map((side) => {
    const { counts } = crosswalk[side];
    return localize.term('crosswalkItems', words.framework(side), counts.items, counts.headings);
  });
  return html`${reading}
    <p>${localize.term('crosswalkSums', crosswalk.counts)} ${items.join(' ')}</p>`;
}

/** A plan with fewer than two frameworks. */
export function tooFew(plan: Plan, localize: LocalizeController): TemplateResult {
  const [only] = plan.frameworks.keys();
  const text =
    only === undefined
      ? localize.term('crosswalkNoFramework')
      : localize.term('crosswalkOneFramework', frameworkName(plan, only));
  return emptyState({ text });
}

/** Two frameworks that have nothing to do with each other: those that have are one click away. */
export function noneBetween(
  plan: Plan,
  { framework, beside, pairs }: CrosswalkChoice,
  localize: LocalizeController,
  onPair: (pair: FrameworkPair) => void,
): TemplateResult {
  const names = (pair: { framework: string; beside: string }) =>
    [frameworkName(plan, pair.framework), frameworkName(plan, pair.beside)] as const;
  const offers = html`<ul class="cross-pairs">
    ${pairs.map(
      (pair) =>
        html`<li>
          ${toolButton({
            label: localize.term('crosswalkPair', ...names(pair), pair.count),
            onClick: () => onPair(pair),
          })}
        </li>`,
    )}
  </ul>`;
  return html`<div class="state state-empty">
    <p class="state-text" dir="auto">
      ${localize.term('crosswalkNoneBetween', ...names({ framework, beside }))}
    </p>
    <p class="state-hint" dir="auto">
      ${localize.term(pairs.length > 0 ? 'crosswalkPairs' : 'crosswalkNoPairs')}
    </p>
    ${pairs.length > 0 ? offers : nothing}
  </div>`;
}
