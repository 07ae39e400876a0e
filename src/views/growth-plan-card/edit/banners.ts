/** Why saving stands still, and what is not saved: between the takeaway and the plan, where nobody misses it. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, toolButton } from '../../../design/index.js';
import type { EditReason } from '../../../store/editing/types.js';
import { safeHref } from '../../../store/safe-url.js';
import type { CardContext } from '../context.js';
import { conflictPanel } from './conflict.js';

/** Banners and the conflict; nothing while all is well. */
export function editNotices(context: CardContext): TemplateResult | undefined {
  const editing = context.controller.snapshot.editing;
  if (!editing) return undefined;
  const failed = editing.edits.filter(({ state }) => state === 'failed').length;
  if (!editing.trouble && !editing.conflict && failed === 0) return undefined;
  return html`
    ${editing.trouble ? troubleBanner(context, editing.trouble) : nothing}
    ${failed > 0 ? failedBanner(context, failed) : nothing} ${conflictPanel(context)}
  `;
}

interface Banner {
  readonly tone: 'attention' | 'critical';
  readonly text: string;
  readonly actions: unknown;
}

/** Without a live region of its own: the card says it once, with the edit that it is about. */
const banner = ({ tone, text, actions }: Banner): TemplateResult => html`
  <div class="notice notice-${tone}">
    ${icon(tone === 'critical' ? 'critical' : 'warning')}
    <p class="notice-text" dir="auto">${text}</p>
    ${actions}
  </div>
`;

function troubleBanner(context: CardContext, reason: EditReason): TemplateResult {
  const { localize, controller } = context;
  const retry = (label: string) =>
    toolButton({ label, emphasis: 'quiet', onClick: () => controller.retryEdit() });
  switch (reason.kind) {
    case 'offline':
      return banner({ tone: 'attention', text: localize.term('editOffline'), actions: nothing });
    case 'sign-in':
      return banner({
        tone: 'attention',
        text: localize.term('editSignIn'),
        actions: html`${signInLink(context, reason)} ${retry(localize.term('editSignedIn'))}`,
      });
    default:
      return banner({
        tone: 'attention',
        text: [
          localize.term('editTrouble', reason.kind),
          reason.detail ? localize.term('editDetail', reason.detail) : '',
        ].join(' '),
        actions: retry(localize.term('editRetryAll')),
      });
  }
}

/** In a window of its own: what is typed here stays. */
function signInLink({ localize, base }: CardContext, { link }: EditReason): unknown {
  const href = safeHref(link, base);
  if (!href) return nothing;
  return html`<a class="button button-outline" href=${href} target="_blank" rel="noopener"
    >${localize.term('editSignInLink')}</a
  >`;
}

const failedBanner = ({ localize, controller }: CardContext, count: number): TemplateResult =>
  banner({
    tone: 'critical',
    text: localize.term('editFailed', count),
    actions: toolButton({
      label: localize.term('editRetryAll'),
      emphasis: 'quiet',
      onClick: () => controller.retryEdit(),
    }),
  });
