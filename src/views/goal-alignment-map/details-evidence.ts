/** What research the activities of a thread rest on, tier by tier, those without a rating among them. */
import { html, nothing, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import type { AlignmentNode } from '../../model/alignment/index.js';
import { safeHref } from '../../store/safe-url.js';
import { section, sectionTitle } from './details.js';
import { TIERS, type ThreadFacts, type Tier } from './thread-facts.js';
import type { MapWords } from './words.js';

/** More squares than this would not fit beside the number; the number says it anyway. */
const SQUARES = 8;
const SIDE = 10;
const STEP = 12;

export function evidenceSection(facts: ThreadFacts, node: AlignmentNode, words: MapWords): unknown {
  if (facts.activities.length === 0) return nothing;
  const { localize } = words;
  const title =
    node.kind === 'activity'
      ? localize.term('mapEvidence')
      : localize.term('mapEvidenceFor', facts.activities.length);
  return section(html`
    ${sectionTitle(title)}
    <dl class="details-tiers">${TIERS.map((tier) => tierRow(tier, facts.tiers.get(tier) ?? 0, words))}</dl>
    ${source(facts, words)}
  `);
}

function tierRow(tier: Tier, count: number, { localize }: MapWords): TemplateResult {
  const label = {
    1: localize.term('mapTier1'),
    2: localize.term('mapTier2'),
    3: localize.term('mapTier3'),
    4: localize.term('mapTier4'),
  };
  const shown = Math.min(count, SQUARES);
  return html`
    <dt>${tier === undefined ? localize.term('mapUnrated') : label[tier]}</dt>
    <dd>
      <svg width=${SQUARES * STEP} height=${SIDE} aria-hidden="true" focusable="false">
        <path
          class=${tier === undefined ? 'tier-unrated' : 'tier-rated'}
          d=${squares(shown, tier === undefined)}
        ></path>
      </svg>
      <span>${localize.number(count)}</span>
    </dd>
  `;
}

/** Unrated squares are outlined and crossed by the hatch. */
function squares(count: number, isHatched: boolean): string {
  return Array.from({ length: count }, (_, index) => {
    const x = index * STEP;
    if (!isHatched) return `M${x},0h${SIDE}v${SIDE}h-${SIDE}z`;
    return `M${x + 0.5},0.5h9v9h-9zM${x + 0.5},5.5l5,-5M${x + 0.5},9.5l9,-9M${x + 4.5},9.5l5,-5`;
  }).join('');
}

function source({ best }: ThreadFacts, { localize, plan }: MapWords): unknown {
  if (!best) return nothing;
  const record = plan.sources.get(best.evidence.sourceIds[0]!);
  const citation = record?.citation ?? localize.term('mapUnknown', best.evidence.sourceIds[0]!);
  const href = safeHref(record?.url);
  const title = best.activity.title ?? localize.term('mapUntitled', best.activity.id);
  return html`
    <p class="details-source">
      ${data(localize.term('mapIsTier', title, best.evidence.tier!))}
      ${href ? html`<a href=${href} rel="noopener noreferrer">${data(citation)}</a>` : data(citation)}
    </p>
  `;
}
