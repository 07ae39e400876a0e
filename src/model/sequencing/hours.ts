/** Hours of a pathway, and whether they go on over time. */
import type { Activity } from '../../contract/index.js';
import type { SequenceGraph } from './graph.js';
import { isSum } from './amounts.js';
import { countNeeded } from './network.js';
import type { HoursFacts, StepFacts } from './types.js';

/**
 * Sustained where the activity is stated to be, else by its weeks: more than one. An activity that says neither is unknown; a
 * list of qualities without that word says nothing, since it need not be whole. (ESEA section 8101(42): professional
 * development is sustained, “not stand-alone, 1-day, or short term workshops”.)
 */
export function spreadOf(activity: Activity | undefined): StepFacts['spread'] {
  if (activity?.qualities.includes('sustained')) return 'sustained';
  if (activity?.weeks === undefined) return 'unknown';
  return activity.weeks > 1 ? 'sustained' : 'one-off';
}

/** Sums of decimal hours stay decimal hours: 0.1 and 0.2 are 0.3. */
const tidy = (hours: number): number => Math.round(hours * 1e6) / 1e6;

export function hoursFacts(steps: readonly StepFacts[], required: ReadonlySet<string>): HoursFacts {
  const sum = (rows: readonly StepFacts[]) => tidy(rows.reduce((all, { hours }) => all + (hours ?? 0), 0));
  return {
    total: sum(steps),
    required: sum(steps.filter(({ id }) => required.has(id))),
    unknown: steps.filter(({ hours }) => hours === undefined).length,
    sustained: sum(steps.filter(({ spread }) => spread === 'sustained')),
    oneOff: sum(steps.filter(({ spread }) => spread === 'one-off')),
  };
}

/**
 * Ids of the nodes that nobody can choose to leave out: those in no group, those that a rule without a choice counts in such
 * a group, and those that such a node requires; without the optional ones.
 */
export function requiredNodes(graph: SequenceGraph): ReadonlySet<string> {
  const found = new Set<number>();
  const add = (index: number) => {
    if (graph.nodes[index] && !graph.nodes[index].optional) found.add(index);
  };
  graph.nodes.forEach((_, index) => {
    if (graph.places[index].length === 0) add(index);
  });
  for (const index of found) {
    for (const { from } of graph.requires[index]) add(from);
    for (const requirement of graph.requirements[index]) {
      const needed = countNeeded(graph, requirement);
      const isWhole = needed === requirement.nodeIds.length && requirement.parts.length === 0;
      const isAll = requirement.rule === undefined || requirement.rule.kind === 'all';
      if (isSum(requirement.rule) || !(isWhole || isAll)) continue;
      for (const id of requirement.nodeIds) add(graph.indexOf.get(id) as number);
    }
  }
  return new Set([...found].map((index) => graph.ids[index]));
}
