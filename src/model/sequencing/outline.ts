/** Which stages, groups and steps the picture shows, and in which order. */
import type {
  Outline,
  OutlineGroup,
  OutlineKind,
  OutlineSection,
  OutlineSectionKind,
  OutlineStage,
} from './outline-types.js';
import type { RuleFacts, SequenceFacts, StageFacts, StepFacts } from './types.js';

export * from './outline-types.js';

const isOfSteps = ({ byId }: SequenceFacts, rule: RuleFacts): boolean =>
  rule.nodeIds.some((id) => byId.get(id)?.isGroup === false);

/** The first rule that counts steps and need not hold before, else the first of all. */
function barRule(facts: SequenceFacts, { rules }: StepFacts): RuleFacts | undefined {
  return rules.find((rule) => !rule.prerequisite && isOfSteps(facts, rule)) ?? rules[0];
}

/** Steps that count in each group, in the order of the plan. */
function membersOf(facts: SequenceFacts): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { id, isGroup, places } of facts.steps) {
    if (isGroup) continue;
    for (const place of places) {
      const own = members.get(place);
      if (own) own.push(id);
      else members.set(place, [id]);
    }
  }
  return members;
}

/** A group of which another before it holds nearly all steps shows only what it has beside them. */
const MORE = 2;

function sameAs(
  own: readonly string[],
  earlier: readonly { readonly id: string; readonly members: ReadonlySet<string>; readonly first: string }[],
): OutlineGroup['sameAs'] {
  if (own.length < 3) return undefined;
  const all = new Set(own);
  for (const { id, members, first } of earlier) {
    if (members.size > own.length || members.size + MORE < own.length || !all.has(first)) continue;
    const moreIds = own.filter((each) => !members.has(each));
    if (own.length - moreIds.length === members.size) return { nodeId: id, moreIds };
  }
  return undefined;
}

/** Whether a group counts groups rather than steps, or only steps that belong elsewhere. */
function isClosing(
  { byId }: SequenceFacts,
  { rules, node }: StepFacts,
  memberIds: readonly string[],
): boolean {
  const counted = new Set([...node.childIds, ...rules.flatMap(({ nodeIds }) => nodeIds)]);
  const groups = [...counted].filter((id) => byId.get(id)?.isGroup === true).length;
  const hasOwn = node.childIds.some((id) => byId.get(id)?.isGroup === false);
  return !hasOwn || groups > memberIds.length;
}

function groupsOf(facts: SequenceFacts): ReadonlyMap<string, OutlineGroup> {
  const { steps, byId, next } = facts;
  const members = membersOf(facts);
  const tracks = new Set(facts.tracks.flatMap(({ nodeIds }) => nodeIds));
  const inStages = steps
    .filter(({ isGroup }) => isGroup)
    .sort((one, other) => (one.stage ?? Infinity) - (other.stage ?? Infinity) || one.index - other.index);
  const earlier: { id: string; members: ReadonlySet<string>; first: string }[] = [];
  const following = new Set(byId.get(next.nodeId ?? '')?.places ?? []);
  const groups = new Map<string, OutlineGroup>();
  for (const step of inStages) {
    const memberIds = members.get(step.id) ?? [];
    groups.set(step.id, {
      step,
      memberIds,
      rule: barRule(facts, step),
      sameAs: sameAs(memberIds, earlier),
      hasNext: following.has(step.id) && step.state !== 'done',
      isTrack: tracks.has(step.id) || (step.places.length > 0 && step.places.every((id) => tracks.has(id))),
      isClosing: isClosing(facts, step, memberIds),
    });
    if (memberIds.length >= 3)
      earlier.push({ id: step.id, members: new Set(memberIds), first: memberIds[0] });
  }
  return groups;
}

/** Of the tracks the one with the most that is done or begun; of even ones the one in which the next step counts. */
function chosenTrack(
  facts: SequenceFacts,
  groups: ReadonlyMap<string, OutlineGroup>,
): OutlineGroup | undefined {
  if (!facts.hasRecord) return undefined;
  // What is done leads; beyond what a rule asks for, more of it says nothing.
  const walked = ({ rule, step }: OutlineGroup) => {
    if (step.state === 'done') return Infinity;
    return rule ? Math.min(rule.need ?? 0, rule.have + rule.begun) : 0;
  };
  let chosen: OutlineGroup | undefined;
  for (const group of groups.values()) {
    if (!group.isTrack || walked(group) === 0) continue;
    const isFurther = !chosen || walked(group) > walked(chosen);
    const isEven = chosen !== undefined && walked(group) === walked(chosen);
    if (isFurther || (isEven && group.hasNext && !chosen?.hasNext)) chosen = group;
  }
  return chosen;
}

class Outliner {
  readonly groups: ReadonlyMap<string, OutlineGroup>;
  /** The track that is walked. */
  readonly track: OutlineGroup | undefined;
  /** The track that is shown in full: where none is walked, one in which the next step counts. */
  private readonly leading: OutlineGroup | undefined;
  private readonly levels: ReadonlyMap<string, number>;

  constructor(
    private readonly facts: SequenceFacts,
    private readonly kind: OutlineKind,
  ) {
    this.groups = groupsOf(facts);
    this.track = chosenTrack(facts, this.groups);
    this.leading = this.track ?? [...this.groups.values()].find(({ isTrack, hasNext }) => isTrack && hasNext);
    this.levels = new Map(facts.levels.map(({ level }, place) => [level, place]));
  }

  stage(stage: StageFacts): OutlineStage {
    const { byId } = this.facts;
    const own = stage.nodeIds.flatMap((id) => byId.get(id) ?? []);
    const groups = own.flatMap(({ id }) => this.groups.get(id) ?? []);
    const closings = groups.filter((group) => group.isClosing);
    const named = closings.filter(({ step }) => step.rules.some(({ nodeIds }) => nodeIds.length > 0));
    const closing = named.find(({ step }) => step !== this.facts.destination) ?? named[0];
    const tracks = this.facts.tracks.find(({ nodeIds }) =>
      groups.some(({ step }) => nodeIds.includes(step.id)),
    );
    const isChoice = closing === undefined && tracks !== undefined;
    return {
      ...{ number: stage.number, id: stage.id, title: stage.title, closing, isChoice },
      ...this.progress(stage, closing?.step.rules ?? (isChoice ? [tracks.rule] : [])),
      isLocked: closing?.step.state === 'locked',
      sections:
        this.kind === 'open' ? openSections(own, this.facts.next) : this.sections(own, groups, closings),
    };
  }

  /** Rules in hours or credits can't be added to those that count. */
  private progress({ steps }: StageFacts, rules: readonly RuleFacts[]): { done: number; of: number } {
    const counted = rules.filter(
      ({ kind, need }) => need !== undefined && kind !== 'hours' && kind !== 'credits',
    );
    if (counted.length === 0) return steps;
    let [done, of] = [0, 0];
    for (const { need = 0, have } of counted) {
      of += need;
      done += Math.min(need, have);
    }
    return { done, of };
  }

  private sections(
    own: readonly StepFacts[],
    groups: readonly OutlineGroup[],
    closings: readonly OutlineGroup[],
  ): readonly OutlineSection[] {
    const here = new Set(groups.map(({ step }) => step.id));
    const loose = own.filter(({ isGroup, places }) => !isGroup && !places.some((id) => here.has(id)));
    const blocks = groups.filter((group) => !group.isClosing);
    const isFolded = (group: OutlineGroup) => this.kind === 'way' && group.isTrack && group !== this.leading;
    const shown = blocks.filter((group) => !isFolded(group));
    const sections = [
      section('steps', loose),
      section('groups', [], this.inOrder(shown)),
      section('tracks', [], blocks.filter(isFolded)),
      section('closing', [], this.lastLast(closings)),
    ];
    return sections.filter(({ stepIds, groups: blocks }) => stepIds.length > 0 || blocks.length > 0);
  }

  /** The track that is walked first; then by the level of most of their steps, which is the same order in each stage. */
  private inOrder(groups: readonly OutlineGroup[]): readonly OutlineGroup[] {
    const rank = new Map(groups.map((group) => [group, group === this.leading ? -1 : this.levelOf(group)]));
    return [...groups].sort((one, other) => rank.get(one)! - rank.get(other)!);
  }

  /** The destination is the last row of the last stage. */
  private lastLast(closings: readonly OutlineGroup[]): readonly OutlineGroup[] {
    const isLast = ({ step }: OutlineGroup) => step === this.facts.destination;
    return [...closings.filter((group) => !isLast(group)), ...closings.filter(isLast)];
  }

  private levelOf({ memberIds }: OutlineGroup): number {
    const counts = new Map<number, number>();
    let most = this.levels.size;
    for (const id of memberIds) {
      const level = this.levels.get(this.facts.byId.get(id)?.level ?? '') ?? this.levels.size;
      const count = (counts.get(level) ?? 0) + 1;
      counts.set(level, count);
      if (count > (counts.get(most) ?? 0)) most = level;
    }
    return most;
  }
}

function section(
  kind: OutlineSectionKind,
  steps: readonly StepFacts[],
  groups: readonly OutlineGroup[] = [],
): OutlineSection {
  return { kind, stepIds: steps.map(({ id }) => id), groups };
}

/** What is under way, then what can be taken, the next step first. */
function openSections(
  own: readonly StepFacts[],
  { nodeId: next }: SequenceFacts['next'],
): readonly OutlineSection[] {
  const of = (state: StepFacts['state']) => own.filter((step) => !step.isGroup && step.state === state);
  const open = of('open');
  const first = open.filter(({ id }) => id === next);
  const steps = [...of('in-progress'), ...first, ...open.filter(({ id }) => id !== next)];
  return steps.length === 0 ? [] : [section('steps', steps)];
}

/**
 * The outline of a pathway. Every step stands in each group in which it counts, and in its own stage where it counts in no
 * group there. Linear in steps and their places.
 */
export function outlineOf(facts: SequenceFacts, kind: OutlineKind): Outline {
  const outliner = new Outliner(facts, kind);
  const stages = facts.stages.map((stage) => outliner.stage(stage));
  return {
    kind,
    stages: kind === 'open' ? stages.filter(({ sections }) => sections.length > 0) : stages,
    trackId: outliner.track?.step.id,
    groups: outliner.groups,
  };
}
