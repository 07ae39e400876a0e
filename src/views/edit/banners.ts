/** Why saving stands still, and what is not saved: between the takeaway and the picture, where nobody misses it. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon, toolButton } from '../../design/index.js';
import { ownCommand } from '../../store/editing/commands.js';
import type { EditReason } from '../../store/editing/types.js';
import { safeHref } from '../../store/safe-url.js';
import type { EditContext } from './context.js';
import { conflictPanel } from './conflict.js';

/** Banners and the conflict; nothing while all is well. */
export function editNotices(context: EditContext): TemplateResult | undefined {
  const editing = context.controller.snapshot.editing;
  if (!editing) return undefined;
  const { isOwn } = context.editing.words(context);
  const failed = editing.edits.filter(
    ({ state, command }) => state === 'failed' && isOwn(ownCommand(command)),
  ).length;
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

/** Without a live region of its own: the view says it once, with the edit that it is about. */
const banner = ({ tone, text, actions }: Banner): TemplateResult => html`
  <div class="notice notice-${tone}">
    ${icon(tone === 'critical' ? 'critical' : 'warning')}
    <p class="notice-text" dir="auto">${text}</p>
    ${actions}
  </div>
`;

function troubleBanner(context: EditContext, reason: EditReason): TemplateResult {
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
function signInLink({ localize, base }: EditContext, { link }: EditReason): unknown {
  const href = safeHref(link, base);
  if (!href) return nothing;
  return html`<a class="button button-outline" href=${href} target="_blank" rel="noopener"
    >${localize.term('editSignInLink')}</a
  >`;
}

const failedBanner = ({ localize, controller }: EditContext, count: number): TemplateResult =>
  banner({
    tone: 'critical',
    text: localize.term('editFailed', count),
    actions: toolButton({
      label: localize.term('editRetryAll'),
      emphasis: 'quiet',
      onClick: () => controller.retryEdit(),
    }),
  });
