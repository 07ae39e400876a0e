/** What the next step is called, and why it is the next. */
import type { LocalizeController } from '../../locales/localize.js';
import type { GoalFacts, NextStep } from '../../model/growth/types.js';

/** A sentence, and the words in it that stand out. */
export interface Stressed {
  readonly text: string;
  readonly stressed: string | undefined;
}

export class NextWords {
  constructor(private readonly localize: LocalizeController) {}

  /** The wording of the action itself; where it is no action, what there is to do. */
  text({ kind, action, review, reason }: NextStep): string {
    const { localize } = this;
    if (kind === 'action' && action) {
      return action.action.text ?? localize.term('growthUntitled', action.action.id);
    }
    if (kind === 'review') return localize.term('growthNextReview', review?.kind ?? '');
    return localize.term('growthNextText', reason);
  }

  private overdue({ reason, days }: NextStep): string | undefined {
    return reason === 'overdue' && days !== undefined
      ? this.localize.term('growthDaysOverdue', days)
      : undefined;
  }

  /** `goals` say which value a level has. */
  reason(next: NextStep, goals: readonly GoalFacts[]): Stressed {
    const { localize } = this;
    const { reason, days, action, because } = next;
    const overdue = this.overdue(next);
    const levels = goals.find(({ goal }) => goal.id === next.goalId)?.level?.levels;
    const level = because.targetLevel === undefined ? undefined : levels?.[because.targetLevel]?.value;
    const text = localize.term('growthNextReason', {
      reason,
      overdue,
      due: reason !== 'overdue' && days !== undefined ? localize.term('growthDueIn', days) : undefined,
      blockedBy: action?.action.blockedBy,
      level: level === undefined ? undefined : localize.number(level),
      review: because.reviewKind && localize.term('growthReviewInSentence', because.reviewKind),
    });
    return { text, stressed: overdue };
  }

  /** The same in a few words, for the summary. */
  short(next: NextStep): string {
    const { localize } = this;
    const { reason, days, action } = next;
    const overdue = this.overdue(next);
    if (overdue !== undefined) return overdue;
    if (reason === 'blocked') {
      return action?.action.blockedBy
        ? localize.term('growthBlockedBy', action.action.blockedBy)
        : localize.term('growthActionWord', 'blocked');
    }
    if (days !== undefined) return localize.term('growthDueIn', days);
    return localize.term('growthNextShort', reason);
  }
}
