/** What is said of a step: its state, its second line, its accessible name. */
import type { OutlineGroup, StepFacts, StepState } from '../../model/sequencing/index.js';
import type { LockWords } from './words-locks.js';
import { isolated, type NameWords } from './words-names.js';
import type { RuleWords } from './words-rules.js';

const ORDER: readonly StepState[] = ['done', 'in-progress', 'open', 'locked', 'skipped', 'unknown'];

export class StateWords {
  constructor(
    private readonly names: NameWords,
    private readonly rules: RuleWords,
    private readonly locks: LockWords,
  ) {}

  word(state: StepState): string {
    return this.names.localize.term('pathState', state);
  }

  /** The state as it begins a line: with the day, where one is known. */
  private status(step: StepFacts): string {
    const { localize } = this.names;
    const date = step.record?.participation.date;
    if (step.state === 'done' && date) return localize.term('pathDoneOn', localize.plainDate(date));
    if (step.state === 'in-progress' && date) return localize.term('pathBegunOn', localize.plainDate(date));
    if (step.state === 'locked') return this.locks.short(step);
    return localize.term('pathCapital', this.word(step.state));
  }

  private hours({ hours }: StepFacts): string {
    return hours === undefined ? '' : this.names.localize.term('pathHoursOf', hours);
  }

  private places({ places, state }: StepFacts): string {
    if (places.length < 2 || state === 'done' || state === 'skipped') return '';
    return this.names.localize.term('pathCountsIn', places.length);
  }

  /** What it builds on, where all of that is done. */
  private follows({ state, requires, recommends }: StepFacts): string {
    const before = [...requires, ...recommends];
    const [first] = before;
    const isDone = before.every((id) => this.names.facts.byId.get(id)?.state === 'done');
    if (!this.names.facts.hasRecord || state !== 'open' || first === undefined || !isDone) return '';
    return this.names.localize.term('pathFollows', this.names.nameOf(first));
  }

  meta(step: StepFacts): string {
    const { localize, facts } = this.names;
    const isNext = facts.next.nodeId === step.id && facts.hasRecord;
    const isTold = facts.hasRecord || step.state === 'locked';
    const status =
      isNext && step.state === 'open' ? localize.term('pathNext') : isTold ? this.status(step) : '';
    const parts = [
      ...[status, step.level, this.hours(step), this.follows(step), this.places(step)],
      step.node.optional ? localize.term('pathOptional') : '',
    ];
    return parts.flatMap((part) => (part ? isolated(part) : [])).join(' · ');
  }

  rowName(step: StepFacts): string {
    const { localize, facts } = this.names;
    const isTold = facts.hasRecord || step.state === 'locked';
    const date =
      step.state === 'done' || step.state === 'in-progress' ? step.record?.participation.date : undefined;
    const parts = [
      this.names.name(step),
      isTold ? [this.word(step.state), date && localize.plainDate(date)].filter(Boolean).join(' ') : '',
      facts.next.nodeId === step.id && facts.hasRecord ? localize.term('pathNextWord') : '',
      this.progress(step),
      ...[step.level, this.hours(step), this.places(step)],
      step.node.optional ? localize.term('pathOptional') : '',
    ];
    return parts.filter(Boolean).join(', ');
  }

  /** What it is: the plan's own word where there is one, else what all such are called here. */
  kind({ id, node, isGroup }: StepFacts): string {
    const { localize } = this.names;
    const noun = this.names.nounOf([id]);
    if (isGroup && node.componentType !== 'credential') return localize.term('pathKind', noun);
    if (!isGroup && noun !== 'step') return localize.term('pathKind', noun);
    return localize.term('pathKind', node.componentType ?? noun);
  }

  /** Of a group how far it is; of nobody's what its rule asks for. */
  private progress(step: StepFacts): string {
    const rule = step.isGroup ? this.barRule(step) : undefined;
    if (!rule) return '';
    if (this.names.whose === undefined && rule.kind !== 'unknown') return this.rules.phrase(rule);
    return this.rules.fraction(rule);
  }

  private barRule({ id, rules }: StepFacts): StepFacts['rules'][number] | undefined {
    return this.names.of.outline.groups.get(id)?.rule ?? rules[0];
  }

  /** How many steps of a group are in each state that occurs. */
  counts({ memberIds }: OutlineGroup): readonly { readonly state: StepState; readonly text: string }[] {
    const { facts, localize } = this.names;
    if (!facts.hasRecord) return [];
    const noun = this.names.nounOf(memberIds);
    const counts = new Map<StepState, number>();
    for (const id of memberIds) {
      const state = facts.byId.get(id)?.state ?? 'unknown';
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    return ORDER.flatMap((state) => {
      const count = counts.get(state);
      return count === undefined
        ? []
        : [{ state, text: localize.term('pathStateCount', state, count, noun) }];
    });
  }
}
