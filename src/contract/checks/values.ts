/** Values that are each well-formed and do not fit together: dates, levels on their scale, credit units, percentages, titles. */
import type { Scale } from '../frameworks.js';
import type { CollectionName, Plan, PlanDocument } from '../plan.js';
import { dayOf, isPlainDate } from '../plain-date.js';
import { pointerOf, visit, type Key } from '../pointer.js';
import type { Problem } from '../problem.js';
import { problem, quote, sentences } from '../problems.js';
import { CREDIT_UNITS } from '../vocabulary.js';
import { rawRecords } from './references.js';

type Raw = Readonly<Record<string, unknown>>;
type Report = (found: Problem) => void;
type Check = (value: Raw, keys: readonly Key[], plan: Plan, report: Report) => void;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A start that must not come after an end, by the names of the two members. */
const ordered =
  (startMember: string, endMember: string): Check =>
  (value, keys, _plan, report) => {
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
  (value, keys, _plan, report) => {
    if (value[member] === undefined)
      report(problem('no-title', pointerOf(keys), undefined, sentences.noTitle(member)));
  };

/** Levels must lie on the scale of the framework that the competency belongs to, or on the scale that is named. */
const onScale =
  (...members: string[]): Check =>
  (value, keys, plan, report) => {
    const scale = scaleFor(value, plan);
    if (!scale || scale.levels.length === 0) return;
    const values = scale.levels.map((level) => level.value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    for (const member of members) {
      const level = value[member];
      if (typeof level !== 'number' || !Number.isFinite(level) || (level >= low && level <= high)) continue;
      const pointer = pointerOf([...keys, member]);
      const shown = quote(level, pointer);
      report(
        problem(
          'level-outside-scale',
          pointer,
          level,
          sentences.levelOutsideScale(shown, String(low), String(high)),
        ),
      );
    }
  };

function scaleFor(value: Raw, plan: Plan): Scale | undefined {
  if (typeof value.scaleId === 'string') return plan.scales.get(value.scaleId);
  const listed = Array.isArray(value.competencyIds) ? (value.competencyIds[0] as unknown) : undefined;
  const competency = plan.competencies.get(String(value.competencyId ?? listed));
  return plan.scales.get(plan.frameworks.get(competency?.frameworkId ?? '')?.scaleId ?? '');
}

const knownUnit: Check = (value, keys, plan, report) => {
  const { unit } = value;
  if (typeof unit !== 'string' || (CREDIT_UNITS as readonly string[]).includes(unit)) return;
  if ([...plan.creditRequirements.values()].some((requirement) => requirement.unit === unit)) return;
  const pointer = pointerOf([...keys, 'unit']);
  report(problem('unknown-credit-unit', pointer, unit, sentences.unknownCreditUnit(quote(unit))));
};

const percentages: Check = (value, keys, _plan, report) => {
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
  cycles: { '': [startToEnd] },
};

/** Runs every check of the table over the document as it was written. */
export function* checkValues(plan: Plan, document: PlanDocument, problems: Problem[]): Generator<void> {
  const report: Report = (found) => problems.push(found);
  for (const [name, paths] of Object.entries(CHECKS)) {
    const rows = Object.entries(paths).map(([path, checks]) => ({
      path: path === '' ? [] : path.split('/'),
      checks,
    }));
    for (const [record, keys] of rawRecords(document, name as CollectionName)) {
      for (const { path, checks } of rows) {
        visit(record, path, keys, (value, at) => {
          if (isRaw(value)) for (const check of checks) check(value, at, plan, report);
        });
      }
      yield;
    }
  }
}
