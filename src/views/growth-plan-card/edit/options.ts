/** The words of the contract as choices. */
import type { Option } from '../../../design/index.js';

/** A word that the contract does not know stays among the choices, as it is written. */
export const wordOptions = (
  value: string | undefined,
  list: readonly string[],
  say: (word: string) => string,
): readonly Option[] =>
  (value === undefined || list.includes(value) ? list : [...list, value]).map((word) => ({
    value: word,
    label: say(word),
  }));
