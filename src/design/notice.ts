/** Notices stand between the takeaway and the picture: one sentence, at most one action, details one click away. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LocalizeController } from '../locales/localize.js';
import { icon, type IconName } from './icon.js';
import { data } from './marks.js';
import { toolButton } from './toolbar.js';

export const NOTICE_TONES = ['info', 'attention', 'critical'] as const;
export type NoticeTone = (typeof NOTICE_TONES)[number];

const TONE_ICONS: Record<NoticeTone, IconName> = { info: 'info', attention: 'warning', critical: 'critical' };

export interface NoticeAction {
  label: string;
  /** Given when the action opens and closes the details. */
  expanded?: boolean;
  onClick: () => void;
}

export interface NoticeOptions {
  tone: NoticeTone;
  text: string;
  action?: NoticeAction;
  /** Stands under the sentence, outside what is announced. */
  details?: unknown;
}

export const notice = ({ tone, text, action, details }: NoticeOptions): TemplateResult => html`
  <div class="notice notice-${tone}">
    ${icon(TONE_ICONS[tone])}
    <p class="notice-text" role=${tone === 'critical' ? 'alert' : 'status'} dir="auto">${text}</p>
    ${
      action
        ? toolButton({
            label: action.label,
            icon: action.expanded === undefined ? undefined : 'chevron-down',
            emphasis: 'quiet',
            expanded: action.expanded,
            onClick: action.onClick,
          })
        : nothing
    }
    ${details ? html`<div class="notice-details">${details}</div>` : nothing}
  </div>
`;

/** The part of a contract problem that a notice shows. */
export interface ListedProblem {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  /** JSON pointer to the value; empty for the whole document. */
  readonly pointer: string;
  /** Whether the record was left out of the plan. */
  readonly setAside?: boolean;
}

/** Rows of problems shown before one asks for all. */
export const PROBLEM_LIMIT = 100;

/** Whether the list of problems is open, and whether all of it is shown. */
export class ProblemList {
  open = false;
  showAll = false;

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  toggle(): void {
    this.open = !this.open;
    this.host.requestUpdate();
  }

  revealAll(): void {
    this.showAll = true;
    this.host.requestUpdate();
  }
}

export interface ProblemNoticeOptions {
  problems: readonly ListedProblem[];
  list: ProblemList;
  localize: LocalizeController;
  /** Replaces "3 records were set aside …" */
  text?: string;
}

const SEVERITY_TERMS = { error: 'severityError', warning: 'severityWarning', note: 'severityNote' } as const;

const problemRow = (problem: ListedProblem, localize: LocalizeController): TemplateResult => html`
  <li class="problem">
    <span class="problem-severity problem-${problem.severity}"
      >${localize.term(SEVERITY_TERMS[problem.severity])}</span
    >
    <span class="problem-message">${data(problem.message)}</span>
    <span class="problem-pointer">
      ${
        problem.pointer
          ? html`${localize.term('problemAt')} <code dir="ltr">${problem.pointer}</code>`
          : localize.term('wholeDocument')
      }
    </span>
  </li>
`;

const problemRows = ({ problems, list, localize }: ProblemNoticeOptions): TemplateResult => {
  const shown = list.showAll ? problems : problems.slice(0, PROBLEM_LIMIT);
  const rest = problems.length - shown.length;
  return html`
    <ol class="problems" aria-label=${localize.term('problemsList')}>
      ${shown.map((problem) => problemRow(problem, localize))}
    </ol>
    ${
      rest > 0
        ? html`<p class="problems-rest">
            ${localize.term('problemsMore', rest)}
            ${toolButton({
              label: localize.term('problemsShowAll', problems.length),
              onClick: () => list.revealAll(),
            })}
          </p>`
        : nothing
    }
  `;
};

/** How many records of the plan have something that was left out: a record is what stands in a collection. */
const recordsSetAside = (problems: readonly ListedProblem[]): number =>
  new Set(
    problems
      .filter(({ setAside }) => setAside)
      .map(({ pointer }) => pointer.split('/').slice(0, 3).join('/')),
  ).size;

function problemsSentence({ problems, localize }: ProblemNoticeOptions): string {
  const records = recordsSetAside(problems);
  const found = records < problems.length ? localize.term('problemsFound', problems.length) : '';
  const setAside = records > 0 ? localize.term('problemsSetAside', records) : '';
  return [found, setAside].filter(Boolean).join(' ');
}

/** "3 records were set aside", with every problem one click away. Nothing when there is none. */
export function problemNotice(options: ProblemNoticeOptions): TemplateResult | typeof nothing {
  const { problems, list, localize } = options;
  if (problems.length === 0) return nothing;
  return notice({
    tone: problems.some((problem) => problem.severity !== 'note') ? 'attention' : 'info',
    text: options.text ?? problemsSentence(options),
    action: { label: localize.term('problemsList'), expanded: list.open, onClick: () => list.toggle() },
    details: list.open ? problemRows(options) : undefined,
  });
}
