/** The forms in which the map shows itself, and which of them are offered. */
import type { Plan } from '../../contract/plan.js';
import type { Option } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';

/** On a narrow page `map` is a list of threads, and `crosswalk` a list of statements. */
export const DISPLAYS = ['map', 'table', 'crosswalk'] as const;
export type Display = (typeof DISPLAYS)[number];

/** The crosswalk puts two frameworks side by side: it is offered where there are two, and where it is asked for. */
export function displayOptions(
  plan: Plan,
  display: string,
  isNarrow: boolean,
  localize: LocalizeController,
): readonly Option[] {
  const options: Option[] = [
    { value: 'map', label: localize.term(isNarrow ? 'mapThreads' : 'map') },
    { value: 'table', label: localize.term('table') },
  ];
  const hasCrosswalk = display === 'crosswalk' || plan.frameworks.size > 1;
  return hasCrosswalk ? [...options, { value: 'crosswalk', label: localize.term('mapCrosswalk') }] : options;
}
