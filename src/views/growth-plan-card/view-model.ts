/** All that the card shows of one growth plan on one day in one language, made when it is first asked for. */
import type { Audience } from '../../contract/index.js';
import type { GrowthPlan } from '../../contract/growth-plans.js';
import type { PlainDate } from '../../contract/plain-date.js';
import type { Plan } from '../../contract/plan.js';
import type { TableData } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import { growthFacts, type GrowthFacts } from '../../model/growth/index.js';
import { summaryOf, type SummaryRecord } from './summary-record.js';
import { growthTable } from './table-twin.js';
import { GrowthWords } from './words.js';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export class CardModel {
  private keptFacts: GrowthFacts | undefined;
  private keptWords: GrowthWords | undefined;
  private keptSummary: SummaryRecord | undefined;
  private keptTable: TableData | undefined;
  private keptChoices: readonly Choice[] | undefined;
  private readonly lang: string;

  constructor(
    readonly plan: Plan,
    readonly growthPlan: GrowthPlan,
    readonly today: PlainDate,
    readonly audience: Audience,
    private readonly localize: LocalizeController,
  ) {
    this.lang = localize.lang();
  }

  isOf(plan: Plan, growthPlan: GrowthPlan, today: PlainDate, audience: Audience): boolean {
    return (
      this.plan === plan &&
      this.growthPlan === growthPlan &&
      this.today === today &&
      this.audience === audience &&
      this.lang === this.localize.lang()
    );
  }

  get facts(): GrowthFacts {
    return (this.keptFacts ??= growthFacts(this.plan, this.growthPlan, this.today));
  }

  get words(): GrowthWords {
    return (this.keptWords ??= new GrowthWords(this.localize, this.plan));
  }

  /** A page of two hundred summaries keeps what they say, and not the facts that they were made from. */
  get summary(): SummaryRecord {
    if (!this.keptSummary) {
      const facts = this.keptFacts ?? growthFacts(this.plan, this.growthPlan, this.today);
      const words = this.keptWords ?? new GrowthWords(this.localize, this.plan);
      this.keptSummary = summaryOf(facts, words, this.audience);
    }
    return this.keptSummary;
  }

  get table(): TableData {
    return (this.keptTable ??= growthTable(this.facts, this.words, this.audience));
  }

  /** Every growth plan of the document, to choose from. */
  get choices(): readonly Choice[] {
    return (this.keptChoices ??= [...this.plan.growthPlans.values()].map((each) => ({
      id: each.id,
      name: this.words.nameOf(each),
    })));
  }
}
