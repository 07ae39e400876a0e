/**
 * The minimum group size: a value that stands for fewer people than this could tell about one of them, so it is withheld.
 *
 * - It holds for every audience, also for `self`: whoever may see all educators may still not see a class of three pupils.
 * - A withheld value is `undefined` with `suppressed: true`, and `n` is `undefined` too, because "n = 3" already tells.
 *   The note goes with it: it is where a back-end writes "only three pupils took part".
 * - A value without `n` stays. Nothing says that its group is small, and unknown must not turn into withheld.
 * - A value that the document itself marks as suppressed loses value and `n`, whatever they are.
 * - Members that the contract does not know go with a withheld value: a back-end may have written it there once more.
 * - A count of a distribution is a group of its own. One withheld count could be worked out from `n` and the others, so
 *   the next smallest counts are withheld with it until there are two of them and they stand for enough people together.
 */
import type { Evaluation, Measure, Plan } from '../../contract/index.js';
import { collectionSchemas } from '../../contract/plan.js';
import { emptied, known, mapList, mapRecords, memo, withMembers } from './sharing.js';

/** What a plan without `privacy.minimumGroupSize` is held to. */
export const DEFAULT_MINIMUM_GROUP_SIZE = 10;

/** Evaluations and their counts carry the mark only where something was withheld. */
export interface Suppressible {
  readonly suppressed?: boolean;
}

/** Whether the value of this point, count or evaluation is withheld because its group is small. */
export const isSuppressed = (record: object | undefined): boolean =>
  (record as Suppressible | undefined)?.suppressed === true;

export const minimumGroupSizeOf = (plan: Pick<Plan, 'privacy'>): number =>
  plan.privacy.minimumGroupSize ?? DEFAULT_MINIMUM_GROUP_SIZE;

interface Point {
  date?: string | undefined;
  value?: number | undefined;
  n?: number | undefined;
  suppressed: boolean;
  note?: string | undefined;
}

type Answer = Evaluation['distribution'][number] & Suppressible;

/** What an evaluation may have, and the mark that it was withheld. */
const evaluationMembers = { entries: { ...collectionSchemas.evaluations.entries, suppressed: true } };

const WITHHELD_POINT = { value: undefined, n: undefined, suppressed: true, note: undefined } as const;
const WITHHELD_COUNT = { count: undefined, suppressed: true } as const;

const isSmall = (count: number | undefined, minimum: number): boolean =>
  count !== undefined && count < minimum;

const withhold = ({ label }: Answer): Answer => ({ label, ...WITHHELD_COUNT });

const isBare = (point: Point): boolean =>
  Object.entries(point).every(
    ([name, value]) => name === 'date' || name === 'suppressed' || value === undefined,
  );

/** What is withheld at one minimum. Made once for each minimum, so that what it gives stays the same object. */
class MinimumGroup {
  readonly measures = memo((measures: Plan['measures']) => mapRecords(measures, this.measure));
  readonly evaluations = memo((evaluations: Plan['evaluations']) => mapRecords(evaluations, this.evaluation));

  constructor(private readonly minimum: number) {}

  private readonly measure = memo((measure: Measure): Measure =>
    withMembers(measure, {
      baseline: measure.baseline && this.point(measure.baseline),
      target: measure.target && this.point(measure.target),
      observations: mapList(measure.observations, (observation) => this.point(observation)),
    }),
  );

  private readonly evaluation = memo((evaluation: Evaluation): Evaluation => {
    const counts = evaluation.distribution.map((answer) => answer.count);
    const given = counts.filter((count): count is number => count !== undefined);
    const sum = given.length > 0 ? given.reduce((total, count) => total + count, 0) : undefined;
    const people = evaluation.n ?? sum;
    if (isSuppressed(evaluation) || isSmall(people, this.minimum)) return this.withheld(evaluation);
    return withMembers(evaluation, { distribution: this.distribution(evaluation.distribution) });
  });

  private point<P extends Point>(point: P): P {
    if (!point.suppressed && !isSmall(point.n, this.minimum)) return point;
    return point.suppressed && isBare(point) ? point : ({ date: point.date, ...WITHHELD_POINT } as P);
  }

  private withheld(evaluation: Evaluation): Evaluation {
    return withMembers<Evaluation & Suppressible>(known(evaluation, evaluationMembers), {
      n: undefined,
      value: undefined,
      result: undefined,
      comments: emptied(evaluation.comments),
      distribution: mapList(evaluation.distribution, withhold),
      suppressed: true,
    });
  }

  private distribution(answers: Answer[]): Answer[] {
    const small = answers.filter((answer) => isSmall(answer.count, this.minimum));
    if (small.length === 0) return answers;
    const withheld = new Set(small);
    let people = small.reduce((sum, answer) => sum + (answer.count ?? 0), 0);
    const others = answers
      .filter((answer) => answer.count !== undefined && !withheld.has(answer))
      .sort((one, other) => (one.count ?? 0) - (other.count ?? 0));
    for (const answer of others) {
      if (withheld.size > 1 && people >= this.minimum) break;
      withheld.add(answer);
      people += answer.count ?? 0;
    }
    return mapList(answers, (answer) => (withheld.has(answer) ? withhold(answer) : answer));
  }
}

const groups = new Map<number, MinimumGroup>();

/** What is withheld at this minimum. */
export function minimumGroup(minimum: number): MinimumGroup {
  const group = groups.get(minimum) ?? new MinimumGroup(minimum);
  groups.set(minimum, group);
  return group;
}
