/** Runs in the page: reading a plan beside reading its JSON, warm. */
import { parsePlan } from '../../src/contract/index.js';

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Medians in ms of so many turns, the two in alternation, after one turn that is not counted. */
function measure(text: string, turns: number): { json: number; plan: number; problems: number } {
  const json: number[] = [];
  const plan: number[] = [];
  let problems = 0;
  for (let turn = 0; turn <= turns; turn++) {
    const ofJson = time(() => JSON.parse(text));
    const ofPlan = time(() => (problems = parsePlan(text).problems.length));
    if (turn === 0) continue;
    json.push(ofJson);
    plan.push(ofPlan);
  }
  return { json: median(json), plan: median(plan), problems };
}

Object.assign(globalThis, { bench: { measure } });
