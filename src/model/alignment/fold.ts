/** A plan that is too large for one picture, folded to its district goals. */
import { STRENGTHS, type Strength } from '../../contract/vocabulary.js';
import {
  keyOf,
  type Alignment,
  type AlignmentKind,
  type AlignmentLink,
  type AlignmentNode,
  type LinkKind,
} from './types.js';

/** More nodes than this are folded. */
export const FOLD_ABOVE = 400;
/** Heads of bands that stand on their own in a folded picture; the rest are folded too. */
const HEADS = 40;

/**
 * The vision and the district goals stay; everything else of one kind and one band becomes one node that counts its members,
 * and so do activities that serve no goal. A link between folded nodes stands for all between their members, with the
 * strength that most of them have. Findings stay those of the whole plan.
 */
export function foldAlignment(alignment: Alignment): Alignment {
  const heads = new Set(alignment.areas.slice(0, HEADS));
  const groups = new Map<string, AlignmentNode[]>();
  for (const node of alignment.nodes.values()) {
    const key = node.kind === 'vision' || heads.has(node.key) ? node.key : foldKey(node);
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  const folded = new Map<string, string>();
  const nodes = new Map<string, AlignmentNode>();
  for (const [key, members] of groups) {
    const node = members.length === 1 ? members[0]! : foldNode(key, members, alignment);
    nodes.set(node.key, {
      ...node,
      parent: underHead(node, heads, alignment),
      depth: heads.has(node.key) ? 0 : 1,
    });
    for (const member of members) folded.set(member.key, node.key);
  }
  const links = foldLinks(alignment.links, folded);
  const group = (end: 'from' | 'to') => {
    const found = new Map<string, AlignmentLink[]>();
    for (const link of links) found.set(link[end], [...(found.get(link[end]) ?? []), link]);
    return found;
  };
  return { ...alignment, nodes, links, into: group('to'), out: group('from'), goalTree: foldTree(nodes) };
}

/** Activities that serve no goal are kept apart from those that only share their band. */
const foldKey = (node: AlignmentNode): string =>
  keyOf(
    node.kind,
    `fold ${node.area >= HEADS ? -1 : node.area}${node.states.includes('no-goal') ? ' no-goal' : ''}`,
  );

function foldNode(key: string, members: readonly AlignmentNode[], { areas }: Alignment): AlignmentNode {
  const first = members[0]!;
  const kind: AlignmentKind = first.kind;
  const places = [...new Set(members.map((each) => each.place).filter(Boolean))];
  const isAimless = first.states.includes('no-goal');
  return {
    key,
    kind,
    id: key.slice(kind.length + 1),
    title: '',
    record: first.record,
    place: places.slice(0, 2).join(', '),
    parent: undefined,
    depth: 0,
    area: first.area < Math.min(HEADS, areas.length) ? first.area : -1,
    states: isAimless ? ['no-goal'] : [],
    members: members.map((each) => each.key),
  };
}

function underHead(
  node: AlignmentNode,
  heads: ReadonlySet<string>,
  { areas }: Alignment,
): string | undefined {
  return node.kind === 'goal' && !heads.has(node.key) && node.area >= 0 ? areas[node.area] : undefined;
}

function foldTree(nodes: ReadonlyMap<string, AlignmentNode>): Alignment['goalTree'] {
  const tree = new Map<string, string[]>([['', []]]);
  for (const node of nodes.values()) {
    if (node.kind !== 'goal') continue;
    const above = node.parent ?? '';
    tree.set(above, [...(tree.get(above) ?? []), node.key]);
  }
  return tree;
}

function foldLinks(links: readonly AlignmentLink[], folded: ReadonlyMap<string, string>): AlignmentLink[] {
  const sums = new Map<string, { from: string; to: string; drawn: boolean; counts: Map<Strength, number> }>();
  for (const link of links) {
    const [from, to] = [folded.get(link.from)!, folded.get(link.to)!];
    if (from === to) continue;
    const key = `${from} ${to}`;
    const sum = sums.get(key) ?? { from, to, drawn: false, counts: new Map<Strength, number>() };
    sum.drawn ||= link.through.length === 0;
    sum.counts.set(link.strength, (sum.counts.get(link.strength) ?? 0) + 1);
    sums.set(key, sum);
  }
  return [...sums].map(([key, { from, to, drawn, counts }]) => ({
    key,
    kind: `${kindIn(from)}-${kindIn(to)}` as LinkKind,
    from,
    to,
    strength: mostOften(counts),
    carried: false,
    rationale: undefined,
    through: drawn ? [] : [from],
  }));
}

const kindIn = (key: string): string => key.slice(0, key.indexOf(':'));

function mostOften(counts: ReadonlyMap<Strength, number>): Strength {
  const order = STRENGTHS.filter((each) => counts.has(each));
  return order.reduce(
    (best, each) => (counts.get(each)! > counts.get(best)! ? each : best),
    order[0] ?? 'unstated',
  );
}
