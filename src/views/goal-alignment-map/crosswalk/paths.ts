/** Where the arrow keys lead in a crosswalk: within a framework, and along its associations to the one beside it. */
import {
  CROSSWALK_SIDES,
  type CrosswalkBundle,
  type CrosswalkSide,
  type FoldedCrosswalk,
} from '../../../model/crosswalk/index.js';
import type { Step, WalkPaths } from '../../walk/move.js';

export type CrosswalkPaths = WalkPaths<CrosswalkBundle>;
export type CrosswalkStep = Step<CrosswalkBundle>;

/** Bundles come in the order of both frameworks; of two types that join the same rows, the first is followed. */
export function crosswalkPaths(folded: FoldedCrosswalk): CrosswalkPaths {
  const keys = (side: CrosswalkSide) => folded[side].map(({ key }) => key);
  const steps = { framework: new Map<string, CrosswalkStep[]>(), beside: new Map<string, CrosswalkStep[]>() };
  const joined = new Set<string>();
  for (const bundle of folded.bundles) {
    const place = `${bundle.framework} ${bundle.beside}`;
    if (joined.has(place)) continue;
    joined.add(place);
    const [left, right] = CROSSWALK_SIDES.map((side) => folded[side][bundle[side]]!.key) as [string, string];
    add(steps.framework, left, { to: right, link: bundle });
    add(steps.beside, right, { to: left, link: bundle });
  }
  const order = new Map(CROSSWALK_SIDES.flatMap((side) => keys(side).map((key, place) => [key, place])));
  for (const side of CROSSWALK_SIDES)
    for (const found of steps[side].values()) found.sort((a, b) => order.get(a.to)! - order.get(b.to)!);
  return { columns: CROSSWALK_SIDES.map(keys), after: steps.framework, before: steps.beside };
}

function add(steps: Map<string, CrosswalkStep[]>, from: string, step: CrosswalkStep): void {
  const found = steps.get(from);
  if (found) found.push(step);
  else steps.set(from, [step]);
}
