/** What a screen reader hears of a move; the row itself says its own name. */
import type { AlignmentLink } from '../../model/alignment/index.js';
import type { Said } from '../walk/move.js';
import type { MapWords } from './words.js';

export function sayMove(said: Said<AlignmentLink>, words: MapWords): string {
  const { localize } = words;
  switch (said.what) {
    case 'along':
      return localize.term(
        'mapAlong',
        words.strength(said.link),
        words.titleOf(said.from),
        said.place,
        said.of,
      );
    case 'back':
      return localize.term('mapWentBack', words.titleOf(said.to));
    case 'nothing-before':
      return localize.term('mapNothingBefore');
    case 'nothing-after':
      return localize.term('mapNothingAfter');
    case 'column-end':
      return localize.term('mapColumnEnd');
    case 'trail-end':
      return localize.term('mapTrailEnd');
    default:
      return '';
  }
}
