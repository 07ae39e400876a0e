/** What a screen reader hears of a move; the row itself says its own name. */
import type { LocalizeController } from '../../locales/localize.js';
import type { Said } from '../walk/move.js';
import type { PathLink } from './navigation.js';

/** `nameOf` names the row of a key. */
export function sayMove(
  said: Said<PathLink>,
  localize: LocalizeController,
  nameOf: (key: string) => string,
): string {
  switch (said.what) {
    case 'along':
      return localize.term('walkAlong', said.link.kind, nameOf(said.from), said.place, said.of);
    case 'back':
      return localize.term('walkWentBack', nameOf(said.to));
    case 'nothing-before':
      return localize.term('walkNothingBefore');
    case 'nothing-after':
      return localize.term('walkNothingAfter');
    case 'column-end':
      return localize.term('walkColumnEnd');
    case 'trail-end':
      return localize.term('walkTrailEnd');
    default:
      return '';
  }
}
