/** What is next, and why; the sentence with the numbers. */
import { html, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import type { NextSaid } from '../../locales/en/pathway-reasons.js';
import type { StepFacts } from '../../model/sequencing/index.js';
import type { NameWords } from './words-names.js';

/** Names asked for by a sentence; the rest are counted. */
const NAMED = 3;
/** Where everything waits, so many locked steps are asked what for. */
const ASKED = 200;

/** Stand for a name, and for the ends of what stands out, until the sentence is put together: no name can hold them. */
const MARKS = { next: '\uE000', destination: '\uE001', from: '\uE002', to: '\uE003' } as const;

export class NextWords {
  constructor(private readonly names: NameWords) {}

  private get next(): StepFacts | undefined {
    const { next, byId } = this.names.facts;
    return next.nodeId === undefined ? undefined : byId.get(next.nodeId);
  }

  /** What is not done and asks for a step by name: by an edge, or by a rule that leaves no choice. */
  private askedBy(step: StepFacts): readonly StepFacts[] {
    const { facts } = this.names;
    return [...new Set([...step.places, ...step.opens])]
      .flatMap((id) => facts.byId.get(id) ?? [])
      .filter(({ state, requires, rules }) => {
        if (state === 'done' || state === 'skipped') return false;
        return (
          requires.includes(step.id) ||
          rules.some(({ isChoice, kind, need, of, nodeIds, parts }) => {
            const isWhole = !isChoice && kind !== 'unknown' && parts.length === 0 && need === of;
            return isWhole && nodeIds.includes(step.id);
          })
        );
      })
      .sort((one, other) => (one.stage ?? Infinity) - (other.stage ?? Infinity) || one.index - other.index);
  }

  /** All tracks of a choice are one thing to say; of the others so many are named. */
  private askedNames(
    ids: readonly string[],
    completes: readonly string[],
  ): { readonly names: readonly string[]; readonly more: number } {
    const { localize, facts } = this.names;
    const all = facts.tracks.find(
      ({ nodeIds }) => nodeIds.length > 1 && nodeIds.every((id) => ids.includes(id)),
    );
    // What it completes is said anyway.
    if (!all)
      return this.names.few(
        ids.filter((id) => !completes.includes(id)),
        NAMED,
      );
    const rest = this.names.few(
      ids.filter((id) => !all.nodeIds.includes(id)),
      NAMED - 1,
    );
    const tracks = localize.term('pathAllOf', this.names.nounOf(all.nodeIds), all.nodeIds.length);
    return { names: [tracks, ...rest.names], more: rest.more };
  }

  private said(step: StepFacts): NextSaid {
    const { facts, of } = this.names;
    const completes = facts.unlockedBy(step.id)?.completes ?? [];
    const asked = this.askedBy(step);
    const { names, more } = this.askedNames(
      asked.map(({ id }) => id),
      completes,
    );
    const around = asked.find(({ id }) => of.outline.groups.get(id)?.isClosing);
    const { next } = facts;
    return {
      reason: next.nodeId === step.id ? next.reason : 'blocks',
      completes: this.names.names(completes.slice(0, 2)),
      ...{ asked: names, askedMore: more },
      around: around && this.names.name(around),
      blocks:
        next.nodeId === step.id
          ? next.blocks
          : { ...step.blocks, ofGroups: next.blocks.ofGroups, ofSteps: next.blocks.ofSteps },
      countsIn: next.countsIn.length,
      isOnly: facts.counts.open === 1,
      noun: this.names.noun,
      inDays: next.offeredInDays,
    };
  }

  /** Why the next step is the next; empty where there is none. */
  why(): string {
    const step = this.next;
    return step ? this.names.localize.term('pathNextReason', this.said(step)) : '';
  }

  /** What all that is left waits for, where nothing is open. */
  private waitsFor(): string {
    const { facts } = this.names;
    const counts = new Map<string, number>();
    for (const { id } of facts.steps.filter(({ state }) => state === 'locked').slice(0, ASKED)) {
      for (const { nodeId, rule } of facts.lockOf(id)?.waits ?? []) {
        for (const each of nodeId === undefined ? (rule?.nodeIds ?? []) : [nodeId])
          counts.set(each, (counts.get(each) ?? 0) + 1);
      }
    }
    const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, 2);
    return this.names.localize.term('pathList', this.names.names(most.map(([id]) => id)));
  }

  private parts(marks: typeof MARKS | undefined): string {
    const { localize, facts, of } = this.names;
    const { destination, educator } = { destination: facts.destination, educator: of.educator };
    const reached = destination && (marks ? marks.destination : this.names.name(destination));
    const mark = (text: string) => (marks ? `${marks.from}${text}${marks.to}` : text);
    if (!educator) return this.whole(reached, mark);
    if (!facts.hasRecord) {
      const unknown = localize.term('pathTakeawayNoRecord', educator.displayName ?? '');
      return `${unknown} ${this.whole(reached, mark)}`;
    }
    const step = this.next;
    const name = step ? (marks ? marks.next : this.names.name(step)) : '';
    const next = localize.term('pathTakeawayNext', {
      reason: facts.next.reason,
      name,
      clause: step ? localize.term('pathNextClause', this.said(step)) : '',
      destination: reached,
      waitsFor: facts.next.reason === 'waiting' ? this.waitsFor() : '',
    });
    return facts.next.reason === 'empty' ? next : `${this.done(reached, mark)} ${next}`;
  }

  private done(destination: string | undefined, mark: (text: string) => string): string {
    const { localize, facts } = this.names;
    const { counts } = facts;
    const way =
      facts.destination && facts.destination.state !== 'done' ? facts.wayTo(facts.destination.id) : undefined;
    const begunOnWay = way?.filter((id) => facts.byId.get(id)?.state === 'in-progress').length ?? 0;
    return localize.term('pathTakeawayDone', {
      noun: this.names.noun,
      ...{ of: counts.of, done: counts.done, begun: counts['in-progress'], begunOnWay },
      left: way?.length,
      isLast: facts.destination !== undefined && (way?.includes(facts.destination.id) ?? false),
      ...{ destination, mark },
    });
  }

  private whole(destination: string | undefined, mark: (text: string) => string): string {
    const { localize, facts } = this.names;
    const groups = facts.steps.filter(({ isGroup }) => isGroup).length;
    const [most] = facts.analysis.blocksMost;
    return localize.term('pathTakeawayWhole', {
      noun: this.names.noun,
      ...{ steps: facts.counts.of, groups, stages: facts.stages.length },
      chain: facts.analysis.longestChain.length,
      destination,
      blocks: most && this.names.nameOf(most.nodeId),
      mark,
    });
  }

  /** The sentence as text. */
  takeawayText(): string {
    return this.parts(undefined);
  }

  /** The same with the next step and the number standing out, and every name set apart from the words around it. */
  takeaway(): TemplateResult {
    const { destination } = this.names.facts;
    const step = this.next;
    const pieces = this.parts(MARKS).split(/([\uE000-\uE003][^\uE003]*?\uE003|[\uE000\uE001])/);
    return html`${pieces.map((piece) => {
      if (piece === MARKS.next) return step ? html`<b>${data(this.names.name(step))}</b>` : '';
      if (piece === MARKS.destination) return destination ? data(this.names.name(destination)) : '';
      return piece.startsWith(MARKS.from) ? html`<b>${piece.slice(1, -1)}</b>` : piece;
    })}`;
  }
}
