// What a portal with a bundler writes; it is type-checked against the packed package, built and opened.
import '@throughline/elements/tokens.css';
import '@throughline/elements/define/pd-plan';
import '@throughline/elements/define/pd-goal-alignment-map';
import { parsePlan, type Plan } from '@throughline/elements/contract';
import type { PdGoalAlignmentMap } from '@throughline/elements';
import type { CustomElements } from '@throughline/elements/jsx';
import { readCase, writeCase } from '@throughline/elements/interop';
import * as model from '@throughline/elements/model';
import district from '@throughline/elements/samples/district.json' with { type: 'json' };

const { plan, problems } = parsePlan(district);
if (!plan) throw new Error(problems.map(({ message }) => message).join('\n'));
show(plan);

export const attributes: CustomElements['pd-goal-alignment-map'] = { 'heading-level': 3, theme: 'dark' };
export const modelNames: string[] = Object.keys(model);
export const standards = readCase(writeCase(plan, [...plan.frameworks.keys()][0] ?? '')).document.frameworks;

function show(plan: Plan): void {
  const provider = document.querySelector('pd-plan');
  const map: PdGoalAlignmentMap | null = document.querySelector('pd-goal-alignment-map');
  if (!provider || !map) throw new Error('The page has lost its elements.');
  map.headingLevel = 2;
  provider.plan = plan;
}
