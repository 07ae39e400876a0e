/** Stages: what they are called, what they ask for, how far one is, what is reached at their end. */
import type {
  OutlineGroup,
  OutlineStage,
  RuleFacts,
  StageFacts,
  StepFacts,
} from '../../model/sequencing/index.js';
import type { AnalysisWords } from './words-analysis.js';
import type { LockWords } from './words-locks.js';
import type { NameWords } from './words-names.js';
import type { RuleWords } from './words-rules.js';

/** What opens after a closing group is named where it is so little. */
const NAMED = 3;
/** So many rules of a stage are said; the rest stand at its end. */
const RULES = 3;

export class StageWords {
  constructor(
    private readonly names: NameWords,
    private readonly rules: RuleWords,
    private readonly locks: LockWords,
    private readonly analysis: AnalysisWords,
  ) {}

  private factsOf({ number }: OutlineStage): StageFacts | undefined {
    return this.names.facts.stages.find((stage) => stage.number === number);
  }

  label({ number }: OutlineStage): string {
    return this.numbered(number);
  }

  /** The title of a stage, also of one that the outline leaves out. */
  name({ number }: StageFacts): string {
    const stage = this.names.of.outline.stages.find((each) => each.number === number);
    return stage ? this.title(stage) : this.numbered(number);
  }

  private numbered(number: number): string {
    return this.names.localize.term('pathStage', number + 1, this.names.facts.stages.length);
  }

  title(stage: OutlineStage): string {
    const { localize, facts, whose, of } = this.names;
    if (stage.title !== undefined) return stage.title;
    if (facts.stageSource === 'plan')
      return stage.id === undefined ? localize.term('pathNoStage') : this.label(stage);
    const ids = this.factsOf(stage)?.nodeIds ?? [];
    if (ids.length > 0 && ids.every((id) => facts.byId.get(id)?.stage === undefined))
      return localize.term('pathOutOfReach');
    if (stage.closing) return this.names.name(stage.closing.step);
    if (!stage.isChoice) return this.label(stage);
    const isOwn = whose === 'self' && of.outline.trackId !== undefined;
    return isOwn
      ? localize.term('pathYourTrack')
      : localize.term('pathTrack', this.choiceOf(stage)?.need ?? 1);
  }

  /** The rule that chooses among the tracks of a stage: one that counts nothing beside them, where there is one. */
  private choiceOf(stage: OutlineStage): RuleFacts | undefined {
    const here = new Set(this.factsOf(stage)?.nodeIds ?? []);
    const { tracks } = this.names.facts;
    const own = tracks.find(({ nodeIds }) => nodeIds.every((id) => here.has(id)));
    return (own ?? tracks.find(({ nodeIds }) => nodeIds.some((id) => here.has(id))))?.rule;
  }

  rule(stage: OutlineStage): string {
    const { closing } = stage;
    if (closing) return this.closingRule(stage, closing);
    const choice = stage.isChoice ? this.choiceOf(stage) : undefined;
    if (!choice) return '';
    const sentence = this.rules.sentence(choice, { withHave: false });
    return [sentence, this.everyTrack(choice)].filter(Boolean).join(' ');
  }

  private closingRule(stage: OutlineStage, { step }: OutlineGroup): string {
    const { localize, facts } = this.names;
    const isLocked = stage.isLocked && facts.hasRecord;
    const own = this.rules.together(
      step.rules.filter(({ prerequisite }) => !prerequisite),
      RULES,
    );
    const before = isLocked ? [] : step.rules.filter(({ prerequisite }) => prerequisite);
    const asks =
      own.length + before.length === 0
        ? ''
        : localize.term(
            'pathAsks',
            own,
            before.map((rule) => this.rules.phrase(rule)),
          );
    const locked = isLocked ? `${this.locks.short(step)}.` : '';
    return [locked, asks, isLocked && this.countsAlready(stage) ? localize.term('pathCountsAlready') : '']
      .filter(Boolean)
      .join(' ');
  }

  /** Whether steps of a locked stage can be done before it opens. */
  private countsAlready(stage: OutlineStage): boolean {
    const { byId } = this.names.facts;
    const members = stage.sections.flatMap(({ groups }) => groups.flatMap(({ memberIds }) => memberIds));
    return members.some((id) => ['open', 'in-progress', 'done'].includes(byId.get(id)?.state ?? ''));
  }

  /** Steps that every track asks for by name and that are not done. */
  private everyTrack({ nodeIds }: RuleFacts): string {
    const { byId } = this.names.facts;
    const asked = nodeIds.map((id) => {
      const whole = (byId.get(id)?.rules ?? []).filter(
        ({ need, of, parts }) => need === of && parts.length === 0,
      );
      return new Set(whole.flatMap((rule) => rule.nodeIds));
    });
    const isLeft = (id: string) => byId.get(id)?.state !== 'done';
    const shared = [...(asked[0] ?? [])].filter((id) => isLeft(id) && asked.every((each) => each.has(id)));
    if (nodeIds.length < 2 || shared.length === 0 || shared.length > NAMED) return '';
    return this.names.localize.term('pathEveryTrack', this.names.names(shared));
  }

  fraction({ done, of }: OutlineStage): string {
    const { localize, whose } = this.names;
    return whose === undefined
      ? localize.number(of)
      : localize.term('pathFraction', localize.number(done), localize.number(of));
  }

  hours(stage: OutlineStage): string {
    const facts = this.factsOf(stage);
    return facts ? this.analysis.hours(facts.hours, facts.steps.of) : '';
  }

  sameAs({ sameAs, memberIds }: OutlineGroup): string {
    if (!sameAs) return '';
    const { localize } = this.names;
    const { moreIds, nodeId } = sameAs;
    const ids = memberIds.filter((id) => !moreIds.includes(id));
    return localize.term(
      'pathSame',
      ids.length,
      this.names.nounOf(ids),
      this.names.nameOf(nodeId),
      this.names.names(moreIds),
    );
  }

  /** Under what is reached at the end of a stage: how far it is, what it opens, whether it is the destination. */
  closing({ step }: OutlineGroup): readonly string[] {
    const { localize, facts } = this.names;
    const opens = step.opens.filter((id) => id !== step.id);
    const { names, more } = this.names.few(opens, NAMED);
    const lines = [
      this.standing(step),
      facts.destination === step ? localize.term('pathDestination') : '',
      opens.length > 0 ? localize.term('pathOpens', names, more) : '',
    ];
    return lines.filter(Boolean);
  }

  private standing(step: StepFacts): string {
    const { localize, facts } = this.names;
    if (!facts.hasRecord) return this.rules.sentences(step).join(' ');
    const word = localize.term('pathState', step.state);
    if (step.state === 'done' || step.state === 'skipped') return localize.term('pathSentence', word);
    const way = facts.wayTo(step.id);
    if (way?.length === 0) return localize.term('pathSentence', word);
    const toGo = way ? this.names.toGo(way) : localize.term('pathWay', undefined, '', []).replace(/\.$/, '');
    return localize.term('pathSentence', step.state === 'locked' ? `${word}: ${toGo}` : toGo);
  }

  /** The line under a folded track. */
  track(group: OutlineGroup): string {
    const { localize, facts } = this.names;
    const { nodeId } = facts.next;
    const isCompleted =
      nodeId !== undefined &&
      group.hasNext &&
      facts.hasRecord &&
      facts.unlockedBy(nodeId)?.completes.includes(group.step.id);
    const last = isCompleted ? localize.term('pathCompletes', this.names.nameOf(nodeId)) : '';
    return [...this.rules.ofGroup(group), last].filter(Boolean).join(' ');
  }
}
