/** What is said at the side of the card: reviews, reflections, evidence, people, signatures, versions. */
import type { Reflection } from '../../contract/growth-plans.js';
import type { PlainDate } from '../../contract/plain-date.js';
import type { Plan } from '../../contract/plan.js';
import type { LocalizeController } from '../../locales/localize.js';
import type {
  CollaboratorFacts,
  GrowthFacts,
  ReviewFacts,
  RevisionFacts,
  SignOffFacts,
} from '../../model/growth/types.js';

export class SideWords {
  constructor(
    private readonly localize: LocalizeController,
    private readonly plan: Plan,
  ) {}

  reviewName({ kind }: ReviewFacts): string {
    return kind === undefined
      ? this.localize.term('growthReview')
      : this.localize.term('growthReviewName', kind);
  }

  reviewWord({ state, review }: ReviewFacts): string {
    if (state === 'unknown' && review?.date) {
      const word = review.status;
      return word === undefined ? this.localize.term('growthNoStatus') : word;
    }
    return this.localize.term('growthReviewWord', state);
  }

  reviewDate({ review }: ReviewFacts): string {
    return review?.date ? this.localize.plainDate(review.date) : '';
  }

  /** When the next review is; undefined where none is to come. */
  reviewNote({ reviews }: GrowthFacts): string | undefined {
    const { localize } = this;
    const next = reviews.find(({ state }) => state === 'next');
    if (!next) return reviews.some(({ review }) => review) ? undefined : localize.term('growthNoReviews');
    const name = localize.term('growthReviewInSentence', next.kind ?? '');
    const { date } = next.review ?? {};
    if (!date || next.inDays === undefined) return localize.term('growthReviewNoDate', name);
    return localize.term('growthReviewAway', name, next.inDays, localize.plainDate(date, 'long'));
  }

  /** The name and day of the next review, for the foot of a summary. */
  nextReview({ reviews }: GrowthFacts): readonly [string, string] {
    const { localize } = this;
    const next = reviews.find(({ state }) => state === 'next');
    if (!next) {
      const isHeld = reviews.some(({ state }) => state === 'held');
      return [localize.term('growthReview'), localize.term(isHeld ? 'growthNoNextReview' : 'growthNoDate')];
    }
    const date = next.review?.date;
    return [this.reviewName(next), date ? localize.plainDate(date, 'day') : localize.term('growthNoDate')];
  }

  reviewSource(facts: ReviewFacts): string {
    const { localize } = this;
    const met = facts.review?.goalsMet;
    const outcome = met === undefined ? '' : localize.term(met ? 'growthGoalsMet' : 'growthGoalsNotMet');
    return [this.reviewName(facts), facts.reviewer, this.reviewDate(facts), outcome]
      .filter(Boolean)
      .join(', ');
  }

  author({ authorId }: Reflection): string | undefined {
    return authorId === undefined ? undefined : this.person(authorId);
  }

  reflectionSource(reflection: Reflection): string {
    const { date } = reflection;
    const author = this.author(reflection);
    const day = date && this.localize.plainDate(date);
    return [author, day].filter(Boolean).join(', ');
  }

  private person(id: string): string {
    return this.plan.educators.get(id)?.displayName ?? this.localize.term('growthUnknown', id);
  }

  /** A day of the plan's own year goes without its year. */
  day(date: PlainDate, { period: { start, end } }: GrowthFacts): string {
    const isInside = start !== undefined && end !== undefined && start <= date && date <= end;
    return this.localize.plainDate(date, isInside ? 'day' : 'short');
  }

  collaborator({ collaborator, name }: CollaboratorFacts): string {
    const { localize } = this;
    const { role, educatorId, groupId } = collaborator;
    const id = educatorId ?? groupId;
    const who = name ?? (id === undefined ? undefined : localize.term('growthUnknown', id));
    const what = role && localize.term('growthPersonRole', role);
    return [who, what].filter(Boolean).join(', ') || localize.term('unknown');
  }

  signer({ signOff, name }: SignOffFacts): string {
    return [signOff.role, name].filter(Boolean).join(', ') || this.localize.term('unknown');
  }

  meaning({ signOff: { meaning } }: SignOffFacts): string {
    return meaning === undefined
      ? this.localize.term('growthNoMeaning')
      : this.localize.term('growthSignOffWord', meaning);
  }

  revision({ revision, author }: RevisionFacts): string {
    const { localize } = this;
    const date = revision.date ? localize.plainDate(revision.date) : '';
    const summary = revision.summary ?? localize.term('growthNoSummary');
    return localize.term('growthSince', date, author ?? '', summary);
  }

  /** Who signed before the latest version and has not agreed to it since. */
  notAgreed({ signOffs, revisions }: GrowthFacts): string {
    const since = revisions.at(-1)?.revision.date;
    if (since === undefined) return '';
    const latest = new Map<string, SignOffFacts>();
    for (const each of signOffs) {
      const key = each.signOff.educatorId ?? each.signOff.role ?? each.signOff.id;
      const known = latest.get(key);
      if (!known || (each.signOff.date ?? '') >= (known.signOff.date ?? '')) latest.set(key, each);
    }
    const all = [...latest.values()];
    const isAfter = ({ signOff }: SignOffFacts) => signOff.date !== undefined && signOff.date >= since;
    const received = all.filter((each) => isAfter(each) && each.signOff.meaning === 'received');
    const waiting = all.filter((each) => !isAfter(each) && each.signOff.meaning !== 'received');
    return [this.waiting('growthReceivedOnly', received), this.waiting('growthNotAgreed', waiting)]
      .filter(Boolean)
      .join(' ');
  }

  private waiting(term: 'growthReceivedOnly' | 'growthNotAgreed', who: readonly SignOffFacts[]): string {
    if (who.length === 0) return '';
    const names = who.map(({ signOff, name }) => signOff.role ?? name ?? this.localize.term('unknown'));
    return this.localize.term(term, this.localize.list(names), who.length);
  }
}
