/** What a screen reader hears of a move; the row itself says its own name. */
import type { CrosswalkBundle, CrosswalkRow } from '../../../model/crosswalk/index.js';
import type { Said } from '../../walk/move.js';
import type { CrosswalkModel } from './view-model.js';

/** `row` is where one was. */
export function sayStep(said: Said<CrosswalkBundle>, model: CrosswalkModel, row: CrosswalkRow): string {
  const { words } = model;
  const { localize } = words;
  switch (said.what) {
    case 'along': {
      const { link, place, of } = said;
      const count = link.links.length;
      // From a counterpart to the next, one still goes along from where the first was left.
      const from = words.titleOf(said.from) === said.from ? words.rowTitle(row) : words.titleOf(said.from);
      const side = words.crosswalk.items.get(said.from)?.side ?? row.item.side;
      const phrase = count > 1 ? localize.term('crosswalkCount', count) : words.phrase(link.links[0]!, side);
      return localize.term('crosswalkAlong', phrase, from, place, of);
    }
    case 'back':
      return localize.term('mapWentBack', words.titleOf(said.to));
    case 'nothing-before':
    case 'nothing-after':
      return localize.term('crosswalkNothing');
    case 'column-end':
      return localize.term('mapColumnEnd');
    case 'trail-end':
      return localize.term('mapTrailEnd');
    default:
      return '';
  }
}
