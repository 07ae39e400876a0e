/** What of the plan a picture shows, where it is not all of it, and what stands out in it. */
import { filtersIn } from '../shown-only.js';
import type { MapModel } from '../view-model.js';

export function scopeWords(model: MapModel, picked: string | undefined, search: string): readonly string[] {
  const { words } = model;
  const { localize } = words;
  const filters = filtersIn(model, model.query);
  const text = search.trim();
  return [
    filters.length > 0 && localize.term('mapShownOnly', filters.join(' · ')),
    picked !== undefined && localize.term('mapThreadOf', words.titleOf(picked)),
    text !== '' && localize.term('mapSearchedFor', text),
  ].filter((each) => each !== false);
}
