/** Values that are each well-formed and do not fit together: dates, levels on their scale, credit units, percentages, titles. */
import type { CollectionName, Plan } from '../plan.js';
import { dayOf, isPlainDate } from '../plain-date.js';
import { pointerOf, type Key, type Visit } from '../pointer.js';
import type { Problem } from '../problem.js';
import { problem, quote, sentences } from '../problems.js';
import { CREDIT_UNITS } from '../vocabulary.js';

type Raw = Readonly<Record<string, unknown>>;
type Report = (found: Problem) => void;
interface Known {
  readonly plan: Plan;
  readonly rangeOf: (value: Raw) => Range | undefined;
}
type Check = (value: Raw, keys: readonly Key[], known: Known, report: Report) => void;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A start that must not come after an end, by the names of the two members. */
const ordered =
  (startMember: string, endMember: string): Check =>
  (value, keys, _known, report) => {
    const [start, end] = [dayIn(value, startMember), dayIn(value, endMember)];
    if (start === undefined || end === undefined || start <= end) return;
    const pointer = pointerOf([...keys, ...endMember.split('/')]);
    report(problem('end-before-start', pointer, end, sentences.endBeforeStart(start, end)));
  };

/** A day, with its wall-clock time where both ends would have one in the same form. */
function dayIn(value: Raw, member: string): string | undefined {
  const found = member
    .split('/')
    .reduce<unknown>((held, key) => (isRaw(held) ? held[key] : undefined), value);
  if (typeof found !== 'string' || !isPlainDate(dayOf(found))) return undefined;
  return found.length === 16 ? found : dayOf(found);
}

const titled =
  (member: string): Check =>
  (value, keys, _known, report) => {
    if (value[member] === undefined)
      report(problem('no-title', pointerOf(keys), undefined, sentences.noTitle(member)));
  };

/** Levels must lie on the scale of the framework that the competency belongs to, or on the scale that is named. */
const onScale =
  (...members: string[]): Check =>
  (value, keys, { rangeOf }, report) => {
    for (const member of members) {
      const level = value[member];
      if (typeof level !== 'number' || !Number.isFinite(level)) continue;
      const range = rangeOf(value);
      if (!range || (level >= range.low && level <= range.high)) continue;
      const pointer = pointerOf([...keys, member]);
      const shown = quote(level, pointer);
      const message = sentences.levelOutsideScale(shown, String(range.low), String(range.high));
      report(problem('level-outside-scale', pointer, level, message));
    }
  };

interface Range {
  readonly low: number;
  readonly high: number;
}

/** From the lowest to the highest level of each scale, looked up by what names a scale or a competency. */
function ranges(plan: Plan): (value: Raw) => Range | undefined {
  const ofScale = new Map<string, Range>();
  for (const [id, { levels }] of plan.scales) {
    const values = levels.map((level) => level.value);
    if (values.length > 0) ofScale.set(id, { low: Math.min(...values), high: Math.max(...values) });
  }
  return ({ scaleId, competencyId, competencyIds }) => {
    if (typeof scaleId === 'string') return ofScale.get(scaleId);
    const id: unknown = competencyId ?? (Array.isArray(competencyIds) ? competencyIds[0] : undefined);
    const framework = plan.competencies.get(id as string)?.frameworkId;
    return framework === undefined ? undefined : ofScale.get(plan.frameworks.get(framework)?.scaleId ?? '');
  };
}

const knownUnit: Check = (value, keys, { plan }, report) => {
  const { unit } = value;
  if (typeof unit !== 'string' || (CREDIT_UNITS as readonly string[]).includes(unit)) return;
  if ([...plan.creditRequirements.values()].some((requirement) => requirement.unit === unit)) return;
  const pointer = pointerOf([...keys, 'unit']);
  report(problem('unknown-credit-unit', pointer, unit, sentences.unknownCreditUnit(quote(unit))));
};

const percentages: Check = (value, keys, _known, report) => {
  if (value.unit !== '%') return;
  const points: [unknown, Key[]][] = [
    [value.baseline, ['baseline']],
    [value.target, ['target']],
  ];
  if (Array.isArray(value.observations))
    value.observations.forEach((row, index) => points.push([row, ['observations', index]]));
  for (const [point, rest] of points) {
    const held = isRaw(point) ? point.value : undefined;
    if (typeof held !== 'number' || !Number.isFinite(held) || (held >= 0 && held <= 100)) continue;
    const pointer = pointerOf([...keys, ...rest, 'value']);
    report(
      problem('percentage-outside-range', pointer, held, sentences.percentageOutsideRange(String(held))),
    );
  }
};

const startToEnd = ordered('start', 'end');

/** What is checked where: a path into the records of a collection (empty for the record itself), and the checks. */
const CHECKS: { readonly [K in CollectionName]?: Readonly<Record<string, readonly Check[]>> } = {
  periods: { '': [startToEnd] },
  goals: { '': [startToEnd, titled('title')] },
  measures: { '': [ordered('baseline/date', 'target/date'), percentages, titled('name')] },
  activities: {
    '': [titled('title')],
    'competencies/*': [onScale('entryLevel', 'exitLevel')],
    'credits/*': [knownUnit],
  },
  sessions: { '': [startToEnd] },
  educators: { 'levels/*': [onScale('level')] },
  facilitators: { 'availability/*': [startToEnd] },
  rooms: { 'availability/*': [startToEnd] },
  pathways: { '': [titled('title')], 'nodes/*/rule': [knownUnit] },
  participations: { 'credits/*': [knownUnit] },
  creditRequirements: { '': [ordered('cycleStart', 'cycleEnd')] },
  growthPlans: {
    '': [startToEnd],
    'goals/*': [onScale('baselineLevel', 'currentLevel', 'targetLevel')],
    'goals/*/actions/*': [ordered('start', 'due')],
  },
  forms: { '': [titled('title')] },
  cycles: { '': [startToEnd] },
};

/** For each collection, what looks at its values. */
export function valueVisits(plan: Plan, problems: Problem[]): (name: CollectionName) => [string, Visit][] {
  const report: Report = (found) => problems.push(found);
  const known: Known = { plan, rangeOf: ranges(plan) };
  return (name) =>
    Object.entries(CHECKS[name] ?? {}).map(([path, checks]) => [
      path,
      (value, keys) => {
        if (isRaw(value)) for (const check of checks) check(value, keys, known, report);
      },
    ]);
}
