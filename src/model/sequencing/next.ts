/** Which step comes next, and why that one. `NEXT_STEP_REASONS` gives the order in which the reasons are asked for. */
import type { SequenceFacts, NextStepFacts, NextStepReason, StepFacts } from './types.js';

type Known = Pick<SequenceFacts, 'steps' | 'byId' | 'destination' | 'stages' | 'stageSource'>;

interface Candidate {
  readonly step: StepFacts;
  readonly countsIn: readonly string[];
  /** The place of its stage where the plan gives them; 0 for all of them where it does not. */
  readonly stage: number;
}

const weightOf = ({ step }: Candidate): number => step.blocks.steps + step.blocks.groups;
const offeredIn = ({ step }: Candidate): number => step.offer?.inDays ?? Infinity;

/** What decides between two open steps, most telling first. */
const MEASURES: readonly [reason: NextStepReason, compare: (one: Candidate, other: Candidate) => number][] = [
  ['stage', (one, other) => one.stage - other.stage],
  ['blocks', (one, other) => weightOf(other) - weightOf(one)],
  ['counts', (one, other) => other.countsIn.length - one.countsIn.length],
  ['offered', (one, other) => (offeredIn(one) === offeredIn(other) ? 0 : offeredIn(one) - offeredIn(other))],
];

/** The best candidate and what told it from the second best. */
function best(candidates: readonly Candidate[]): { candidate: Candidate; reason: NextStepReason } {
  let left = candidates;
  for (const [reason, compare] of MEASURES) {
    let top = left[0];
    for (const each of left) if (compare(each, top) < 0) top = each;
    const even = left.filter((each) => compare(each, top) === 0);
    // The only one that is left needs a better reason than that, unless others wait for it.
    const isTelling = left.length > 1 || (reason === 'blocks' && weightOf(top) > 0);
    if (even.length === 1 && isTelling) return { candidate: even[0], reason };
    left = even;
  }
  return { candidate: left[0], reason: 'first' };
}

const isOpen = ({ state }: StepFacts): boolean => state !== 'done' && state !== 'skipped';

/** Stages of the plan tell which comes first; derived ones only say what could. */
function stagePlacesOf({ stages, stageSource }: Known): ReadonlyMap<string, number> {
  if (stageSource === 'derived') return new Map();
  const places = new Map<string, number>();
  for (const { nodeIds, number } of stages) for (const id of nodeIds) places.set(id, number);
  return places;
}

/** Whether it had better follow something that is not done: itself, or every group in which it is still of use. */
function isEarly(step: StepFacts, byId: Known['byId']): boolean {
  const waits = ({ recommends }: StepFacts) => recommends.some((id) => byId.get(id)?.state !== 'done');
  const places = step.places.flatMap((id) => byId.get(id) ?? []).filter(isOpen);
  return waits(step) || (places.length > 0 && places.every(waits));
}

/** The open steps among which the next one is chosen. */
function openSteps({ steps, byId }: Known): readonly StepFacts[] {
  let open = steps.filter(({ isGroup, state }) => !isGroup && state === 'open');
  for (const isBetter of [
    ({ node }: StepFacts) => !node.optional,
    (step: StepFacts) => !isEarly(step, byId),
  ]) {
    const better = open.filter(isBetter);
    if (better.length > 0) open = better;
  }
  return open;
}

export function nextStepFacts(known: Known): NextStepFacts {
  const { steps, byId, destination } = known;
  const left = steps.filter(isOpen);
  const ofGroups = left.filter(({ isGroup }) => isGroup).length;
  const facts = (reason: NextStepReason, candidate?: Candidate): NextStepFacts => ({
    reason,
    nodeId: candidate?.step.id,
    blocks: {
      groups: candidate?.step.blocks.groups ?? 0,
      ofGroups,
      steps: candidate?.step.blocks.steps ?? 0,
      ofSteps: left.length - ofGroups,
    },
    countsIn: candidate?.countsIn ?? [],
    offeredInDays: candidate?.step.offer?.inDays,
  });
  const places = stagePlacesOf(known);
  const candidateOf = (step: StepFacts): Candidate => ({
    step,
    stage: places.get(step.id) ?? 0,
    countsIn: step.places.filter((id) => byId.get(id)?.state !== 'done'),
  });
  const own = steps.filter(({ isGroup }) => !isGroup);
  if (own.length === 0) return facts('empty');
  if (destination?.state === 'done') return facts('reached');
  const candidates = openSteps(known).map(candidateOf);
  if (candidates.length > 0) {
    const { candidate, reason } = best(candidates);
    return facts(reason, candidate);
  }
  const begun = own.find(({ state }) => state === 'in-progress');
  if (begun) return facts('under-way', candidateOf(begun));
  if (own.some(({ state }) => state === 'locked')) return facts('waiting');
  return facts(own.some(({ state }) => state === 'unknown') ? 'unknown' : 'reached');
}
