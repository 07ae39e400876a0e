/** What the sequencer says of a pathway, in the language of the page. */
import type { LocalizeController } from '../../locales/localize.js';
import type {
  Outline,
  OutlineGroup,
  OutlineStage,
  RuleFacts,
  SequenceFacts,
  StepFacts,
  StepState,
} from '../../model/sequencing/index.js';
import type { Plan } from '../../contract/plan.js';
import type { Educator } from '../../contract/index.js';

export interface WordsOf {
  readonly plan: Plan;
  readonly facts: SequenceFacts;
  readonly outline: Outline;
  readonly educator: Educator | undefined;
  readonly localize: LocalizeController;
}

export class PathwayWords {
  readonly localize: LocalizeController;
  constructor(readonly of: WordsOf) {
    this.localize = of.localize;
  }

  /** Title of the pathway. */
  heading(): string {
    return this.of.facts.pathway.title ?? '';
  }
  /** Its title, else its activity's, else its id: in full. */
  title(step: StepFacts): string {
    return step.title ?? step.id;
  }
  /** Without the level it ends in. */
  name(step: StepFacts): string {
    return step.name ?? step.id;
  }
  state(state: StepState): string {
    return state;
  }
  /** The second line of a row: status word, date, level, in how many places it counts. */
  meta(step: StepFacts): string {
    return [this.state(step.state), step.level].filter(Boolean).join(' · ');
  }
  /** What a screen reader hears of a row. */
  rowName(step: StepFacts): string {
    return `${this.name(step)}, ${this.state(step.state)}`;
  }
  /** Rules of a group as sentences, one a line. */
  rules(group: OutlineGroup): readonly string[] {
    return group.step.rules.map((rule) => this.rule(rule));
  }
  rule(rule: RuleFacts): string {
    return `${rule.have} ${rule.need}`;
  }
  /** "2 of 6", "unknown" where the rule is not known. */
  fraction(rule: RuleFacts | undefined): string {
    return rule ? `${rule.have} of ${rule.need}` : '';
  }
  /** "Stage 2 of 3" */
  stageLabel(stage: OutlineStage): string {
    return `Stage ${stage.number + 1}`;
  }
  stageTitle(stage: OutlineStage): string {
    return stage.title ?? (stage.closing ? this.name(stage.closing.step) : this.stageLabel(stage));
  }
  /** What the stage asks for, in a sentence; empty where there is nothing to say. */
  stageRule(_stage: OutlineStage): string {
    return '';
  }
  stageFraction(stage: OutlineStage): string {
    return `${stage.done} of ${stage.of}`;
  }
  /** Of a folded group: how many of its steps are in each state that occurs, most advanced first. */
  counts(group: OutlineGroup): readonly { readonly state: StepState; readonly text: string }[] {
    void group;
    return [];
  }
  /** "The same 31 as for Scholar Engage", with what is more; empty where it is not. */
  sameAs(group: OutlineGroup): string {
    void group;
    return '';
  }
  /** Lines under a closing group: what is missing in numbers, what it unlocks, that it is the destination. */
  closing(group: OutlineGroup): readonly string[] {
    void group;
    return [];
  }
  /** The line under a folded track. */
  track(group: OutlineGroup): string {
    return this.rules(group).join(' ');
  }
}
