/** Type of an association → how its line looks. The words of the types are in the locale; the two always stand together. */
import type { AssociationType } from '../../../model/crosswalk/index.js';

export type EndMark = 'square' | 'dot' | 'diamond' | 'arrow' | 'none';

export interface TypeChannel {
  /** Place among the hues; -1 is ink. */
  readonly hue: number;
  readonly width: number;
  /** `stroke-dasharray`; undefined for an unbroken line. */
  readonly dash: string | undefined;
  /** What stands at both ends; an arrow only where the association leads. */
  readonly mark: EndMark;
}

const CHANNELS: Readonly<Record<string, TypeChannel>> = {
  'exact-match-of': { hue: 0, width: 4, dash: undefined, mark: 'square' },
  'is-translation-of': { hue: 0, width: 3, dash: '9 2', mark: 'arrow' },
  'is-peer-of': { hue: 1, width: 2, dash: undefined, mark: 'dot' },
  'is-related-to': { hue: 3, width: 1.5, dash: '6 4', mark: 'diamond' },
  'is-part-of': { hue: 4, width: 3, dash: '10 3 2 3', mark: 'arrow' },
  'is-child-of': { hue: 4, width: 3, dash: '3 3', mark: 'arrow' },
  precedes: { hue: 2, width: 1.5, dash: undefined, mark: 'arrow' },
  'replaced-by': { hue: 5, width: 2, dash: '8 3 2 3', mark: 'arrow' },
  exemplar: { hue: 5, width: 1.5, dash: '2 3', mark: 'arrow' },
  'has-skill-level': { hue: 1, width: 1.5, dash: '3 2', mark: 'arrow' },
  unstated: { hue: -1, width: 3, dash: '1.5 2', mark: 'none' },
};
/** Associations of several types in one band. */
const MIXED: TypeChannel = { hue: -1, width: 2.5, dash: undefined, mark: 'none' };
const OTHER: TypeChannel = { hue: -1, width: 1.5, dash: '12 4', mark: 'arrow' };

/** Without a type there are several. */
export function channelOf(type: AssociationType | undefined): TypeChannel {
  if (type === undefined) return MIXED;
  return Object.hasOwn(CHANNELS, type) ? CHANNELS[type]! : OTHER;
}

/** A bundle is wider the more it holds, by the number of digits and not by the number. */
export const bundleWidth = (type: AssociationType | undefined, count: number): number =>
  channelOf(type).width + Math.min(8, 1.25 * Math.log2(Math.max(1, count)));

/** The mark at a place, as a path; `toward` is 1 for an arrow that points to the right, -1 to the left. */
export function markPath(mark: EndMark, x: number, y: number, toward: 1 | -1): string {
  switch (mark) {
    case 'square':
      return `M${x - 3.5},${y - 3.5}h7v7h-7z`;
    case 'dot':
      return `M${x - 3.5},${y}a3.5,3.5,0,1,0,7,0a3.5,3.5,0,1,0,-7,0z`;
    case 'diamond':
      return `M${x - 4.5},${y}l4.5,-4.5l4.5,4.5l-4.5,4.5z`;
    case 'arrow':
      return `M${x + 4 * toward},${y}l${-8 * toward},-4.5v9z`;
    default:
      return '';
  }
}
