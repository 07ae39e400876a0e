/** CFRubric → scale. A rubric says its levels once for each criterion; the scale has each value once. */
import { idIn } from './items.js';
import { numberIn, recordsIn, textIn, type Json, type Place } from './members.js';
import { tidy } from '../tidy.js';
import type { Report } from './problems.js';

export interface ScaleLevel {
  readonly value: number;
  readonly label?: string;
  readonly description?: string;
}

export interface Scale {
  readonly id: string;
  readonly title?: string;
  readonly levels: ScaleLevel[];
  /** The rubric as it came: its criteria say for each item what a level looks like. */
  readonly case?: Json;
}

/** The levels of one criterion. The value is the score; where there is none, the place in the list. */
function levelsIn(criterion: Place, report: Report): ScaleLevel[] {
  return recordsIn(criterion, 'CFRubricCriterionLevels', report).map((level, index) =>
    tidy<ScaleLevel>({
      value: numberIn(level, 'score', report) ?? numberIn(level, 'position', report) ?? index + 1,
      label: textIn(level, 'quality', report),
      description: textIn(level, 'description', report),
    }),
  );
}

/** A description holds for the whole scale only where no other criterion says it otherwise. */
function merge(known: ScaleLevel | undefined, level: ScaleLevel): ScaleLevel {
  if (!known) return level;
  const description = known.description === level.description ? known.description : undefined;
  return tidy<ScaleLevel>({ value: known.value, label: known.label ?? level.label, description });
}

export function levelsOf(rubric: Place, report: Report): ScaleLevel[] {
  const levels = new Map<number, ScaleLevel>();
  for (const criterion of recordsIn(rubric, 'CFRubricCriteria', report)) {
    for (const level of levelsIn(criterion, report))
      levels.set(level.value, merge(levels.get(level.value), level));
  }
  return [...levels.values()].sort((a, b) => a.value - b.value);
}

export function scalesIn(place: Place, report: Report): Scale[] {
  return recordsIn(place, 'CFRubrics', report).flatMap((rubric) => {
    const id = idIn(rubric, report);
    if (id === undefined) return [];
    const title = textIn(rubric, 'title', report);
    return [tidy<Scale>({ id, title, levels: levelsOf(rubric, report), case: rubric.record })];
  });
}
