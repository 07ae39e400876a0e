/** Ids of groups: texts that are the same at every visit, can be read, and stand in an attribute between blanks. */
import type { AlignmentKind, Apart, Grouping } from './types.js';

/** Letters and digits of every script, and what ids of the field are written with. `~` is ours. */
const STRANGE = /[^\p{L}\p{M}\p{N}._:/@-]/gu;

/** Ids can be any text: what could end the word, turn it around or hide in it is written as its code point. */
const written = (value: string): string =>
  value.replace(STRANGE, (letter) => `~${letter.codePointAt(0)!.toString(16)}~`);

/**
 * `activity.school.lincoln`. Where nothing is shared the id has two parts, and so is nobody's: `activity.no-school`,
 * `activity.no-goal`, `goal.more`.
 */
export function groupId(
  kind: AlignmentKind,
  by: Grouping,
  value: string | undefined,
  apart: Apart | undefined,
): string {
  if (apart !== undefined && (apart !== 'no-goal' || by === 'area')) return `${kind}.${apart}`;
  const before = apart === undefined ? '' : `${apart}-`;
  return value === undefined ? `${kind}.${before}no-${by}` : `${kind}.${before}${by}.${written(value)}`;
}
