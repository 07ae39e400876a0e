/** Why something waits, and what a step opens, completes and fills. */
import type { RuleFacts, StepFacts, UnlockFacts, WaitFacts } from '../../model/sequencing/index.js';
import type { NameWords } from './words-names.js';
import type { RuleWords } from './words-rules.js';

/** So many steps of a way are named. */
const NAMED = 5;

/** What a step does to another, or what the other still waits for. */
export interface UnlockItem {
  readonly nodeId: string;
  readonly name: string;
  /** As it will be with the step; empty where nothing is counted. */
  readonly fraction: string;
  /** “is complete with it”, “opens”, “7 badges to go”. */
  readonly text: string;
}

/** Why a step is locked: a sentence, then the way there; `nodeIds` are what the sentence names. */
export interface LockLines {
  readonly sentence: string;
  readonly way: string;
  readonly nodeIds: readonly string[];
}

export class LockWords {
  private readonly shorts = new Map<string, string>();

  constructor(
    private readonly names: NameWords,
    private readonly rules: RuleWords,
  ) {}

  private need({ kind, rule, nodeId }: WaitFacts): string {
    if (kind === 'rule' && rule)
      return rule.kind === 'unknown' ? this.names.localize.term('pathNeedUnknown') : this.rules.phrase(rule);
    return nodeId === undefined ? this.names.localize.term('unknown') : this.names.nameOf(nodeId);
  }

  /** Undefined where it is not locked. */
  why(step: StepFacts): LockLines | undefined {
    const lock = this.names.facts.lockOf(step.id);
    if (!lock) return undefined;
    const { localize } = this.names;
    const of = (kinds: readonly WaitFacts['kind'][]) => lock.waits.filter(({ kind }) => kinds.includes(kind));
    const door = of(['door'])[0];
    const sentence = localize.term('pathLock', {
      needs: of(['step', 'rule']).map((wait) => this.need(wait)),
      together: of(['together']).map((wait) => this.need(wait)),
      door: door && this.need(door),
    });
    const nodeIds = lock.waits.flatMap(({ nodeId, rule }) => nodeId ?? rule?.nodeIds ?? []);
    return { sentence: sentence || localize.term('pathLockedStage', ''), way: this.way(lock.way), nodeIds };
  }

  /** “Shortest way found: 3 badges: A, B and C.” */
  way(way: readonly string[] | undefined): string {
    const { localize } = this.names;
    if (way === undefined) return localize.term('pathWay', undefined, '', []);
    const isNamed = way.length <= NAMED;
    const levels = isNamed ? [] : this.names.levels(way);
    const count = this.names.count(this.names.nounOf(way), way.length);
    const steps = levels.length > 1 ? `${count} (${levels.join(', ')})` : count;
    return localize.term('pathWay', way.length, steps, isNamed ? this.names.names(way) : []);
  }

  /** For the second line of a row. */
  short(step: StepFacts): string {
    const known = this.shorts.get(step.id);
    if (known !== undefined) return known;
    const text = this.makeShort(step);
    this.shorts.set(step.id, text);
    return text;
  }

  private makeShort(step: StepFacts): string {
    const { localize } = this.names;
    const waits = this.names.facts.lockOf(step.id)?.waits ?? [];
    const [first] = waits;
    if (!first) return localize.term('pathCapital', localize.term('pathState', 'locked'));
    return localize.term('pathLockedFor', this.need(first), waits.length - 1);
  }

  /** What it needs before it can be begun, and what had better come before. */
  needsFirst(step: StepFacts): readonly string[] {
    const { localize, facts, whose } = this.names;
    const lock = this.why(step);
    const lines = lock ? [lock.sentence, lock.way] : this.met(step);
    const more = [
      ...step.together.map((id) => localize.term('pathTogether', this.names.nameOf(id))),
      ...step.recommends
        .filter((id) => facts.byId.get(id)?.state !== 'done')
        .map((id) => localize.term('pathHadBetter', this.names.nameOf(id))),
    ];
    if (lines.length > 0) return [...lines, ...more];
    const isOpen = facts.hasRecord && step.state === 'open';
    return [
      isOpen ? localize.term('pathNothingFirst', whose ?? 'other') : localize.term('pathNothingNeeded'),
      ...more,
    ];
  }

  /** What it required, each with its state. */
  private met(step: StepFacts): readonly string[] {
    const { localize, facts } = this.names;
    const required = step.requires.map((id) => {
      const state = facts.byId.get(id)?.state ?? 'unknown';
      const name = this.names.nameOf(id);
      if (!facts.hasRecord) return localize.term('pathSentence', name);
      return state === 'done'
        ? localize.term('pathNeedsDone', name)
        : localize.term('pathNeedsOpen', name, localize.term('pathState', state));
    });
    const before = step.rules.filter(({ prerequisite }) => prerequisite);
    return [...required, ...before.map((rule) => this.rules.sentence(rule, { isNear: false }))];
  }

  buildsOn(step: StepFacts): string {
    const { localize } = this.names;
    const before = step.rules.filter(({ prerequisite }) => prerequisite);
    return [
      ...this.names.names(step.requires),
      ...before.map((rule) => this.rules.phrase(rule)),
      ...step.recommends.map((id) => localize.term('pathTableRecommended', this.names.nameOf(id))),
      ...step.together.map((id) => localize.term('pathTableTogether', this.names.nameOf(id))),
    ].join('; ');
  }

  /** What doing it completes, opens and fills, each thing once and in this order. */
  unlocks(step: StepFacts): readonly UnlockItem[] {
    const facts = this.names.facts.unlockedBy(step.id);
    if (!facts) return [];
    const seen = new Set<string>();
    return this.changes(facts).filter(({ nodeId }) => !seen.has(nodeId) && seen.add(nodeId));
  }

  private changes({ completes, opens, fills }: UnlockFacts): readonly UnlockItem[] {
    const { localize } = this.names;
    const item = (nodeId: string, text: string, rule?: RuleFacts): UnlockItem => {
      const fraction = rule ? this.rules.fraction(rule) : '';
      return { nodeId, name: this.names.nameOf(nodeId), fraction, text };
    };
    const filled = new Map(fills.map((rule) => [rule.nodeId, rule]));
    return [
      ...completes.map((id) => item(id, localize.term('pathUnlockCompletes'), filled.get(id))),
      ...opens.map((id) => item(id, localize.term('pathUnlockOpens'))),
      ...fills.map((rule) => item(rule.nodeId, this.fillText(rule), rule)),
    ];
  }

  private fillText({ nodeId }: RuleFacts): string {
    const isLocked = this.names.facts.byId.get(nodeId)?.state === 'locked';
    return isLocked ? this.names.localize.term('pathUnlockOnce') : '';
  }

  /** What names the step and waits for more, with what is left to take after it. */
  stillLocked(step: StepFacts): readonly UnlockItem[] {
    const { localize, facts } = this.names;
    return (facts.unlockedBy(step.id)?.stillLocked ?? []).map((nodeId) => {
      const way = facts.wayTo(nodeId)?.filter((id) => id !== step.id && id !== nodeId);
      const text = way ? this.names.toGo(way) : localize.term('pathWay', undefined, '', []);
      return { nodeId, name: this.names.nameOf(nodeId), fraction: '', text };
    });
  }
}
