#!/usr/bin/env node
/**
 * Writes a plan of any size: the same one for the same numbers and seed. Run it, or import `generatePlan`.
 * Each record has random numbers of its own, drawn from the seed and its place, so that records can be made one at a time
 * and written as they come.
 */
import { DEFAULTS, planParts } from './generate-plan/parts.mjs';

export { DEFAULTS };

const COUNTS = ['educators', 'activities', 'goals', 'competencies', 'measures'];

/** The whole plan as an object. Numbers that are not given are those of `DEFAULTS`. */
export function generatePlan(options = {}) {
  const plan = {};
  for (const [name, part] of planParts(options)) plan[name] = isLazy(part) ? [...part] : part;
  return plan;
}

/** The plan as text, in pieces of about one record. */
export function* planText(options = {}) {
  let before = '{\n';
  for (const [name, part] of planParts(options)) {
    yield `${before}${JSON.stringify(name)}: `;
    before = ',\n';
    if (!isLazy(part)) yield JSON.stringify(part);
    else {
      let open = '[\n';
      for (const record of part) {
        yield open + JSON.stringify(record);
        open = ',\n';
      }
      yield open === '[\n' ? '[]' : '\n]';
    }
  }
  yield '\n}\n';
}

const isLazy = (part) => typeof part.next === 'function';

/** Counts in the same proportions that make a plan of about so many bytes. */
export function countsForBytes(bytes, options = {}) {
  let counts = { ...DEFAULTS, ...options };
  for (let round = 0; round < 3; round++) {
    let size = 0;
    for (const piece of planText(counts)) size += piece.length;
    const factor = bytes / size;
    if (Math.abs(factor - 1) < 0.02) break;
    const scaled = COUNTS.map((name) => [name, Math.max(1, Math.round(counts[name] * factor))]);
    counts = { ...counts, ...Object.fromEntries(scaled) };
  }
  return counts;
}

if (globalThis.process?.versions?.node) {
  const { runWhenMain } = await import('./generate-plan/cli.mjs');
  await runWhenMain(import.meta.url, { DEFAULTS, countsForBytes, planText });
}
