/** What an overview of a pathway counts: each step once, by its level or else by its stage, and what certificates need of each level. */
import { outlineOf } from './outline.js';
import type { Outline, OutlineGroup, OutlineStage } from './outline-types.js';
import type { RuleFacts, SequenceFacts, StepFacts, StepState } from './types.js';

/** Of the open steps one is next; where nobody walks the pathway, all are alike. */
export type Tick = StepState | 'next' | 'plain';
/** In this order ticks stand in their row. */
export const TICKS = [
  'done',
  'in-progress',
  'next',
  'open',
  'locked',
  'skipped',
  'unknown',
  'plain',
] as const satisfies readonly Tick[];

/** More rows than this are put together. */
const ROWS = 8;
/** So many certificates have a column. */
const TARGETS = 2;

/**
 * - `level`: the steps of a level
 * - `other`: those that have none, where others have one
 * - `stage`: the steps of a stage
 * - `beyond`: those that stand in no stage, since they can never be reached
 * - `rest`: several rows in one
 */
export type TickRowKind = 'level' | 'other' | 'stage' | 'beyond' | 'rest';

export type TickCounts = ReadonlyMap<Tick, number>;

export interface TickRowFacts {
  readonly kind: TickRowKind;
  readonly level: string | undefined;
  readonly stage: OutlineStage | undefined;
  /** How many rows this one stands for. */
  readonly rows: number;
  readonly steps: number;
  readonly done: number;
  /** Of steps that count for the certificates, and of those that count for none of them. */
  readonly counts: TickCounts;
  readonly apart: TickCounts;
  /** What each certificate needs of them; undefined where it needs nothing. */
  readonly needs: readonly (RuleFacts | undefined)[];
}

export interface TickTable {
  readonly by: 'level' | 'stage';
  /** What closes a stage and needs so many steps of a level, the nearest first. */
  readonly targets: readonly OutlineGroup[];
  readonly rows: readonly TickRowFacts[];
}

const whole = new WeakMap<SequenceFacts, Outline>();

/** An outline of what is open leaves out stages, and the overview none. */
export function wholeOutline(facts: SequenceFacts, outline: Outline): Outline {
  if (outline.kind !== 'open') return outline;
  const known = whole.get(facts) ?? outlineOf(facts, 'way');
  whole.set(facts, known);
  return known;
}

const tickOf = ({ hasRecord, next }: SequenceFacts, { id, state }: StepFacts): Tick =>
  hasRecord ? (id === next.nodeId ? 'next' : state) : 'plain';

function countsOf(facts: SequenceFacts, steps: readonly StepFacts[]): TickCounts {
  const counts = new Map<Tick, number>();
  for (const step of steps) {
    const tick = tickOf(facts, step);
    counts.set(tick, (counts.get(tick) ?? 0) + 1);
  }
  return counts;
}

/** The level of most of its steps; undefined where most have none. */
function levelOf({ byId }: SequenceFacts, { memberIds }: OutlineGroup): string | undefined {
  const counts = new Map<string, number>();
  for (const id of memberIds) {
    const level = byId.get(id)?.level;
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] * 2 > memberIds.length ? most[0] : undefined;
}

const countsSteps = ({ rule }: OutlineGroup): boolean =>
  rule?.need !== undefined && rule.kind !== 'hours' && rule.kind !== 'credits';

/** Groups that a certificate asks for, each of the steps of one level. */
function partsOf({ groups }: Outline, { step }: OutlineGroup): readonly OutlineGroup[] {
  const ids = step.rules.filter(({ isChoice }) => !isChoice).flatMap(({ nodeIds }) => nodeIds);
  return [...new Set(ids)]
    .flatMap((id) => groups.get(id) ?? [])
    .filter((group) => !group.isClosing && countsSteps(group));
}

interface Target {
  readonly group: OutlineGroup;
  readonly needs: ReadonlyMap<string, RuleFacts>;
  readonly memberIds: ReadonlySet<string>;
}

function targetOf(facts: SequenceFacts, outline: Outline, group: OutlineGroup): Target {
  const needs = new Map<string, RuleFacts>();
  const memberIds = new Set<string>();
  for (const part of partsOf(outline, group)) {
    const [level, rule] = [levelOf(facts, part), part.rule!];
    if (level === undefined) continue;
    for (const id of part.memberIds) memberIds.add(id);
    const before = needs.get(level);
    needs.set(
      level,
      before ? { ...rule, need: before.need! + rule.need!, have: before.have + rule.have } : rule,
    );
  }
  return { group, needs, memberIds };
}

/** The nearest that is not done, and the last. */
function targetsOf(facts: SequenceFacts, outline: Outline): readonly Target[] {
  const all = outline.stages
    .flatMap(({ closing }) => closing ?? [])
    .map((group) => targetOf(facts, outline, group))
    .filter(({ needs }) => needs.size > 0);
  if (all.length <= TARGETS) return all;
  const nearest = all.find(({ group }) => group.step.state !== 'done') ?? all[0]!;
  return nearest === all.at(-1) ? all.slice(-TARGETS) : [nearest, all.at(-1)!];
}

function rowOf(
  facts: SequenceFacts,
  targets: readonly Target[],
  steps: readonly StepFacts[],
  own: Pick<TickRowFacts, 'kind'> & Partial<TickRowFacts>,
): TickRowFacts {
  const { level } = own;
  const isApart = ({ id }: StepFacts) =>
    targets.length > 0 && !targets.some(({ memberIds }) => memberIds.has(id));
  return {
    ...{ level, stage: undefined, rows: 1, steps: steps.length },
    done: facts.hasRecord ? steps.filter(({ state }) => state === 'done').length : 0,
    counts: countsOf(
      facts,
      steps.filter((step) => !isApart(step)),
    ),
    apart: countsOf(facts, steps.filter(isApart)),
    needs: targets.map(({ needs }) => (level === undefined ? undefined : needs.get(level))),
    ...own,
  };
}

/** Many rows end in one that holds the rest. */
function cut<T extends { readonly steps: readonly StepFacts[] }>(
  all: readonly T[],
  row: (one: T) => TickRowFacts,
  rest: (steps: readonly StepFacts[], rows: number) => TickRowFacts,
): readonly TickRowFacts[] {
  if (all.length <= ROWS) return all.map(row);
  const beyond = all.slice(ROWS - 1);
  return [
    ...all.slice(0, ROWS - 1).map(row),
    rest(
      beyond.flatMap(({ steps }) => steps),
      beyond.length,
    ),
  ];
}

function byKey<K>(steps: readonly StepFacts[], key: (step: StepFacts) => K): ReadonlyMap<K, StepFacts[]> {
  const found = new Map<K, StepFacts[]>();
  for (const step of steps) {
    const own = found.get(key(step));
    if (own) own.push(step);
    else found.set(key(step), [step]);
  }
  return found;
}

/** Whether stages say beside their ticks how far they are: where tracks stand in the place of stages. */
export const hasStageFractions = ({ tracks, hasRecord }: SequenceFacts): boolean =>
  tracks.length > 0 && hasRecord;

/** By level where steps have levels, else by stage. */
export function tickTable(facts: SequenceFacts, shown: Outline): TickTable {
  const outline = wholeOutline(facts, shown);
  const steps = facts.steps.filter(({ isGroup }) => !isGroup);
  const isByLevel = facts.levels.length > 0;
  const targets = isByLevel ? targetsOf(facts, outline) : [];
  const row = (own: readonly StepFacts[], more: Parameters<typeof rowOf>[3]) =>
    rowOf(facts, targets, own, more);
  const rest = (own: readonly StepFacts[], rows: number) => row(own, { kind: 'rest', rows });
  const groups = isByLevel ? byLevel(facts, steps) : byStage(outline, facts, steps);
  return {
    by: isByLevel ? 'level' : 'stage',
    targets: targets.map(({ group }) => group),
    rows: cut(
      groups.filter((group) => group.steps.length > 0),
      ({ steps: own, ...more }) => row(own, more),
      rest,
    ),
  };
}

interface Rows {
  readonly kind: TickRowKind;
  readonly level?: string;
  readonly stage?: OutlineStage;
  readonly steps: readonly StepFacts[];
}

function byLevel({ levels }: SequenceFacts, steps: readonly StepFacts[]): readonly Rows[] {
  const found = byKey(steps, ({ level }) => level);
  return [
    ...levels.map(({ level }): Rows => ({ kind: 'level', level, steps: found.get(level) ?? [] })),
    { kind: 'other', steps: found.get(undefined) ?? [] },
  ];
}

/** A stage of the plan may be another one than the derived: the facts of stages say which steps stand in it. */
function byStage({ stages }: Outline, facts: SequenceFacts, steps: readonly StepFacts[]): readonly Rows[] {
  const places = new Map(facts.stages.flatMap(({ nodeIds }, place) => nodeIds.map((id) => [id, place])));
  const found = byKey(steps, ({ id }) => places.get(id));
  return [
    ...stages.map((stage, place): Rows => ({ kind: 'stage', stage, steps: found.get(place) ?? [] })),
    { kind: 'beyond', steps: found.get(undefined) ?? [] },
  ];
}
