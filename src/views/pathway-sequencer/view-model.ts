/** The pathway as it is shown: made once for a plan, a pathway, an educator, a day, a language and an outline. */
import type { Audience, Educator, Pathway } from '../../contract/index.js';
import type { PlainDate } from '../../contract/plain-date.js';
import type { Plan } from '../../contract/plan.js';
import type { LocalizeController } from '../../locales/localize.js';
import {
  outlineOf,
  sequenceFacts,
  type Outline,
  type OutlineKind,
  type SequenceFacts,
} from '../../model/sequencing/index.js';
import type { PathwayModel } from './context.js';
import { PathwayWords } from './words.js';

export interface Shown {
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly educator: Educator | undefined;
  readonly today: PlainDate;
  readonly kind: OutlineKind;
  /** Who looks: only to the educator is anything said of “you”. */
  readonly audience: Audience;
}

export class PathwayView implements PathwayModel {
  readonly plan: Plan;
  readonly educator: Educator | undefined;
  readonly today: PlainDate;
  private readonly lang: string;

  private constructor(
    shown: Shown,
    readonly facts: SequenceFacts,
    readonly outline: Outline,
    readonly words: PathwayWords,
  ) {
    ({ plan: this.plan, educator: this.educator, today: this.today } = shown);
    this.lang = words.localize.lang();
  }

  /** The same where nothing has changed; of what has not, the facts are kept. */
  static of(before: PathwayView | undefined, shown: Shown, localize: LocalizeController): PathwayView {
    const { plan, pathway, educator, today, kind, audience } = shown;
    const isSame =
      before?.plan === plan &&
      before.facts.pathway === pathway &&
      before.educator === educator &&
      before.today === today;
    const isSaidAlike = isSame && before.lang === localize.lang() && before.words.of.audience === audience;
    if (isSaidAlike && before.outline.kind === kind) return before;
    const facts = isSame ? before.facts : sequenceFacts(plan, pathway, educator, today);
    const outline = isSame && before.outline.kind === kind ? before.outline : outlineOf(facts, kind);
    const words = new PathwayWords({ plan, facts, outline, educator, audience, localize });
    return new PathwayView(shown, facts, outline, words);
  }
}
