/** Links between rows that stand for many: one for each pair of rows and kind, with the count of those it stands for. */
import { STRENGTHS, type Strength } from '../../contract/vocabulary.js';
import type { AlignmentLink } from './types.js';

interface Bundle {
  readonly from: string;
  readonly to: string;
  readonly first: AlignmentLink;
  readonly strengths: Strength[];
  readonly through: Set<string>;
  isDrawn: boolean;
}

/**
 * A bundle has the strength that most of its links have, the stronger of two that are as many; it is drawn itself as soon as one of
 * its links is. Links within a group are in the group's details, not in the picture. A link between rows that stand for themselves is not touched.
 */
export function foldLinks(
  links: readonly AlignmentLink[],
  standsIn: ReadonlyMap<string, string>,
): readonly AlignmentLink[] {
  const bundles = new Map<string, Map<string, Bundle>>();
  const order: Bundle[] = [];
  for (const link of links) {
    const [from, to] = [standsIn.get(link.from)!, standsIn.get(link.to)!];
    if (from === to) continue;
    let ends = bundles.get(from);
    if (!ends) bundles.set(from, (ends = new Map()));
    let bundle = ends.get(to);
    if (!bundle) {
      bundle = { from, to, first: link, strengths: [], through: new Set(), isDrawn: false };
      ends.set(to, bundle);
      order.push(bundle);
    }
    bundle.strengths.push(link.strength);
    bundle.isDrawn ||= link.through.length === 0;
    for (const key of link.through) bundle.through.add(standsIn.get(key)!);
  }
  return order.map(linkOf);
}

function linkOf({ from, to, first, strengths, through, isDrawn }: Bundle): AlignmentLink {
  const isOwn = first.from === from && first.to === to;
  if (isOwn && first.through.every((key) => through.has(key)) && through.size === first.through.length)
    return first;
  const single = strengths.length === 1;
  return {
    key: isOwn ? first.key : `${from} ${to}`,
    kind: first.kind,
    from,
    to,
    strength: single ? first.strength : mostOf(strengths),
    carried: single && first.carried,
    rationale: single ? first.rationale : undefined,
    through: isDrawn ? [] : [...through],
    ...(single ? {} : { count: strengths.length }),
  };
}

function mostOf(strengths: readonly Strength[]): Strength {
  const counts = new Map<Strength, number>();
  for (const each of strengths) counts.set(each, (counts.get(each) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return STRENGTHS.find((each) => counts.get(each) === most)!;
}
