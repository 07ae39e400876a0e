/** What stands in place of the picture while there is none: loading, empty, failed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../locales/localize.js';
import { data } from './marks.js';
import { toolButton } from './toolbar.js';

export interface LoadingOptions {
  localize: LocalizeController;
  /** True once loading has taken a second: a skeleton alone would leave people guessing. */
  slow?: boolean;
}

export const loadingState = ({ localize, slow = false }: LoadingOptions): TemplateResult => html`
  <div class="state state-loading">
    <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
    <p class=${slow ? 'state-text' : 'visually-hidden'} role="status">
      ${localize.term(slow ? 'loadingSlow' : 'loading')}
    </p>
  </div>
`;

export interface EmptyOptions {
  text: string;
  hint?: string;
}

/** The author's words take the place of ours when the `empty` slot is filled. */
export const emptyState = ({ text, hint }: EmptyOptions): TemplateResult => html`
  <div class="state state-empty">
    <slot name="empty">
      <p class="state-text" dir="auto">${text}</p>
      ${hint ? html`<p class="state-hint" dir="auto">${hint}</p>` : nothing}
    </slot>
  </div>
`;

export interface ErrorOptions {
  localize: LocalizeController;
  /** What happened and what to do, in a sentence. */
  text: string;
  title?: string;
  /** Where to go on: a page to sign in, say. Opens beside this one, so that nothing on it is lost. */
  link?: { label: string; href: string };
  /** What a technician wants to know: address, status, parser message. */
  details?: string;
  onRetry?: () => void;
}

/** The author's fallback, in the `error` slot, stands under our sentence: it seldom says what went wrong. */
export const errorState = ({
  localize,
  text,
  title,
  link,
  details,
  onRetry,
}: ErrorOptions): TemplateResult => html`
  <div class="state state-error">
    <div role="alert">
      <p class="state-title">${title ?? localize.term('nothingToShow')}</p>
      <p class="state-text" dir="auto">${text}</p>
    </div>
    ${link ? html`<a href=${link.href} target="_blank" rel="noopener noreferrer">${link.label}</a>` : nothing}
    ${onRetry ? toolButton({ label: localize.term('retry'), onClick: onRetry }) : nothing}
    ${
      details
        ? html`<details class="state-details">
            <summary>${localize.term('details')}</summary>
            <pre>${data(details)}</pre>
          </details>`
        : nothing
    }
    <slot name="error"></slot>
  </div>
`;
