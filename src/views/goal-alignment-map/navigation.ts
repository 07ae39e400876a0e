/** Where one can go in the map: `walk/move.ts` says what each key does there. */
import { STRENGTHS } from '../../contract/vocabulary.js';
import { isRibbon, type Alignment, type AlignmentLink } from '../../model/alignment/index.js';
import type { Step as WalkStep, WalkPaths } from '../walk/move.js';

type Step = WalkStep<AlignmentLink>;
export type MapPaths = WalkPaths<AlignmentLink>;

export function pathsOf(alignment: Alignment, columns: MapPaths['columns']): MapPaths {
  const column = new Map(columns.flatMap((keys, index) => keys.map((key) => [key, index] as const)));
  const place = new Map(columns.flatMap((keys) => keys.map((key, index) => [key, index] as const)));
  const after = new Map<string, Step[]>();
  const before = new Map<string, Step[]>();
  const add = (steps: Map<string, Step[]>, from: string, step: Step) => {
    const found = steps.get(from);
    if (found) found.push(step);
    else steps.set(from, [step]);
  };
  for (const link of alignment.links) {
    if (!isRibbon(link) && link.kind !== 'goal-goal' && link.kind !== 'vision-goal') continue;
    add(after, link.from, { to: link.to, link });
    add(before, link.to, { to: link.from, link });
  }
  const rank = ({ link, to }: Step, from: string): readonly number[] => [
    column.get(to) === column.get(from) ? 1 : 0,
    STRENGTHS.indexOf(link.strength),
    place.get(to) ?? 0,
  ];
  for (const steps of [after, before]) {
    for (const [from, found] of steps) found.sort((a, b) => compare(rank(a, from), rank(b, from)));
  }
  return { columns, after, before };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - b[index]!;
  return 0;
}
