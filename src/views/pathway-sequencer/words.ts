/** What the sequencer says of a pathway, in the language of the page. */
import type { TemplateResult } from 'lit';
import type { LocalizeController } from '../../locales/localize.js';
import type {
  OutlineGroup,
  OutlineStage,
  RuleFacts,
  StageFacts,
  StepFacts,
  StepState,
} from '../../model/sequencing/index.js';
import { AnalysisWords, type AnalysisItem } from './words-analysis.js';
import { LockWords, type LockLines, type UnlockItem } from './words-locks.js';
import { NameWords, type WordsOf } from './words-names.js';
import { NextWords } from './words-next.js';
import { RuleWords, type RuleOptions } from './words-rules.js';
import { StageWords } from './words-stages.js';
import { StateWords } from './words-states.js';
import { pathTable, type PathTable, type TableOptions } from './table.js';

export type { AnalysisItem, AnalysisTone } from './words-analysis.js';
export type { LockLines, UnlockItem } from './words-locks.js';
export type { WordsOf } from './words-names.js';

/** A value, and whether it is the word for one that is not known: it then has the hatch beside it. */
export interface SaidValue {
  readonly text: string;
  readonly isUnknown: boolean;
}

export class PathwayWords {
  readonly localize: LocalizeController;
  readonly names: NameWords;
  private readonly ruleWords: RuleWords;
  private readonly locks: LockWords;
  private readonly states: StateWords;
  private readonly stages: StageWords;
  private readonly next: NextWords;
  private readonly found: AnalysisWords;
  private keptTable: PathTable | undefined;

  constructor(readonly of: WordsOf) {
    this.localize = of.localize;
    this.names = new NameWords(of);
    this.ruleWords = new RuleWords(this.names);
    this.locks = new LockWords(this.names, this.ruleWords);
    this.states = new StateWords(this.names, this.ruleWords, this.locks);
    this.found = new AnalysisWords(this.names);
    this.stages = new StageWords(this.names, this.ruleWords, this.locks, this.found);
    this.next = new NextWords(this.names);
  }

  /** Title of the pathway. */
  heading(): string {
    return this.of.facts.pathway.title ?? this.localize.term('pathHeading');
  }
  /** Whose pathway it is, and where; empty where that is not known. */
  who(): string {
    return this.names.who();
  }
  /** Its title, else its activity's, else its id: in full. */
  title(step: StepFacts): string {
    return this.names.title(step);
  }
  /** Without the level it ends in. */
  name(step: StepFacts): string {
    return this.names.name(step);
  }
  /** Of any id that the plan writes. */
  nameOf(id: string): string {
    return this.names.nameOf(id);
  }
  /** “31 badges”: what they all are, else steps; groups and tracks too. */
  count(nodeIds: readonly string[]): string {
    return this.names.count(this.names.nounOf(nodeIds), nodeIds.length);
  }
  state(state: StepState): string {
    return this.states.word(state);
  }
  /** The second line of a row: status word, date, level, in how many places it counts. */
  meta(step: StepFacts): string {
    return this.states.meta(step);
  }
  /** What a screen reader hears of a row. */
  rowName(step: StepFacts): string {
    return this.states.rowName(step);
  }
  /** Rules of a group as sentences, one a line. */
  rules(group: OutlineGroup): readonly string[] {
    return this.ruleWords.ofGroup(group);
  }
  /** The same of any step, where what counts is not in sight. */
  rulesOf(step: StepFacts): readonly string[] {
    return this.ruleWords.sentences(step, undefined, { isNear: false });
  }
  rule(rule: RuleFacts, options?: RuleOptions): string {
    return this.ruleWords.sentence(rule, options);
  }
  /** “any 2 of 6 courses”, for use within a sentence. */
  rulePhrase(rule: RuleFacts): string {
    return this.ruleWords.phrase(rule);
  }
  /** “2 of 6”; what is needed, where nothing is known of anybody; “rule unknown” where the rule is not. */
  fraction(rule: RuleFacts | undefined): string {
    return this.ruleWords.fraction(rule);
  }
  /** “Stage 2 of 3” */
  stageLabel(stage: OutlineStage): string {
    return this.stages.label(stage);
  }
  stageTitle(stage: OutlineStage): string {
    return this.stages.title(stage);
  }
  /** What the stage asks for, in a sentence; empty where there is nothing to say. */
  stageRule(stage: OutlineStage): string {
    return this.stages.rule(stage);
  }
  stageFraction(stage: OutlineStage): string {
    return this.stages.fraction(stage);
  }
  /** Hours of its steps, what of them cannot be left out, what is not known, sustained and one-off. */
  stageHours(stage: OutlineStage): string {
    return this.stages.hours(stage);
  }
  /** Of a folded group: how many of its steps are in each state that occurs, most advanced first. */
  counts(group: OutlineGroup): readonly { readonly state: StepState; readonly text: string }[] {
    return this.states.counts(group);
  }
  /** "The same 31 as for Scholar Engage", with what is more; empty where it is not. */
  sameAs(group: OutlineGroup): string {
    return this.stages.sameAs(group);
  }
  /** Lines under a closing group: what is missing in numbers, what it unlocks, that it is the destination. */
  closing(group: OutlineGroup): readonly string[] {
    return this.stages.closing(group);
  }
  /** The line under a folded track. */
  track(group: OutlineGroup): string {
    return this.stages.track(group);
  }

  /** The sentence with the numbers. */
  takeaway(): TemplateResult {
    return this.next.takeaway();
  }
  takeawayText(): string {
    return this.next.takeawayText();
  }
  /** Why the next step is the next, in sentences; empty where there is none. */
  whyNext(): string {
    return this.next.why();
  }
  /** Why a step is locked, and the way there; undefined where it is not. */
  whyLocked(step: StepFacts): LockLines | undefined {
    return this.locks.why(step);
  }
  /** What it needs before it can be begun: at least one line. */
  needsFirst(step: StepFacts): readonly string[] {
    return this.locks.needsFirst(step);
  }
  /** What doing it completes, opens and fills; empty where nothing waits for it. */
  unlocks(step: StepFacts): readonly UnlockItem[] {
    return this.locks.unlocks(step);
  }
  stillLocked(step: StepFacts): readonly UnlockItem[] {
    return this.locks.stillLocked(step);
  }
  /** Hours, and whether it goes on over time; of a group nothing. */
  length({ hours, spread, isGroup }: StepFacts): SaidValue {
    if (isGroup) return { text: '', isUnknown: false };
    if (hours === undefined) return this.unknown();
    const parts = [this.localize.term('pathHoursOf', hours), this.localize.term('pathSpread', spread)];
    return { text: parts.filter(Boolean).join(', '), isUnknown: false };
  }
  /** When it is offered next. */
  offered({ offer, isGroup }: StepFacts): SaidValue {
    if (isGroup) return { text: '', isUnknown: false };
    const start = offer?.session.start;
    if (!offer || start === undefined)
      return { ...this.unknown(), text: this.localize.term('pathNotOffered') };
    const date = this.localize.plainDate(start.slice(0, 10));
    return { text: this.localize.term('pathOfferedOn', date, offer.inDays), isUnknown: false };
  }
  private unknown(): SaidValue {
    return { text: this.localize.term('unknown'), isUnknown: true };
  }
  /** “step”, “badge”, “track”. */
  kind(step: StepFacts): string {
    return this.states.kind(step);
  }
  /** What it requires, what must hold before it, what had better come before, with what it goes together. */
  buildsOn(step: StepFacts): string {
    return this.locks.buildsOn(step);
  }
  /** Why it is locked, or why it is next; empty for all else. */
  reason(step: StepFacts): string {
    const lock = this.whyLocked(step);
    if (lock) return [lock.sentence, lock.way].join(' ');
    return this.of.facts.next.nodeId === step.id && this.of.facts.hasRecord ? this.whyNext() : '';
  }
  stageName(stage: StageFacts): string {
    return this.stages.name(stage);
  }
  /** “88 badges”: all steps of the pathway. */
  countSteps(): string {
    return this.names.count(this.names.noun, this.of.facts.counts.of);
  }
  /** The table twin; with the ids of the plan where it is for a file. */
  table(options?: TableOptions): PathTable {
    if (options?.withIds) return pathTable(this, options);
    return (this.keptTable ??= pathTable(this));
  }
  /** Longest chain, what blocks most, circles, rules that cannot be met and all else that is found in the pathway. */
  analysis(): readonly AnalysisItem[] {
    return this.found.items();
  }
}
