/** The rows of a folded alignment, column by column. */
import type { Gathered } from './fold-groups.js';
import type { Alignment, AlignmentGroup, AlignmentNode } from './types.js';

/** No key of a record begins like this: those begin with a kind. */
const keyOfGroup = (id: string): string => `group:${id}`;

export class Fold {
  /** Rows in the order of their columns; members of an open group right after its head. */
  readonly rows: AlignmentNode[] = [];
  /** Key of the row in which each node of the alignment stands: its own, or that of the group it is folded into. */
  readonly standsIn = new Map<string, string>();
  /** The head of the open group that a row is in. */
  readonly headOver = new Map<string, AlignmentNode>();

  constructor(
    private readonly alignment: Alignment,
    private readonly open: ReadonlySet<string>,
    private readonly isStanding: (key: string) => boolean,
  ) {}

  /** What is in no group stands by itself; a group stands where the first of its members does. */
  column(nodes: readonly AlignmentNode[], groups: readonly Gathered[]): void {
    const groupOf = new Map<AlignmentNode, Gathered>();
    for (const group of groups) for (const member of group.members) groupOf.set(member, group);
    const done = new Set<Gathered>();
    for (const node of nodes) {
      const group = groupOf.get(node);
      if (!group) this.stand(node);
      else if (!done.has(group)) this.group(group);
      if (group) done.add(group);
    }
  }

  private stand(node: AlignmentNode): void {
    this.rows.push(node);
    this.standsIn.set(node.key, node.key);
  }

  private group({ shared, members }: Gathered): void {
    const isOpen = this.open.has(shared.id) && members.length > 1;
    const folded = isOpen ? members : members.filter(({ key }) => !this.isStanding(key));
    if (folded.length > 1) {
      const head = this.headOf({ shared, members }, isOpen, folded);
      this.rows.push(head);
      for (const { key } of folded) {
        if (isOpen) this.headOver.set(key, head);
        else this.standsIn.set(key, head.key);
      }
    }
    for (const member of members) if (!this.standsIn.has(member.key)) this.stand(member);
  }

  private headOf(
    { shared, members }: Gathered,
    isOpen: boolean,
    folded: readonly AlignmentNode[],
  ): AlignmentNode {
    const areas = countAreas(members);
    const { id, apart } = shared;
    const group: AlignmentGroup = {
      ...shared,
      members: members.map((node) => node.key),
      gaps: members.filter((node) => node.states.length > 0).length,
      areas,
      isOpen,
    };
    return {
      key: keyOfGroup(id),
      kind: members[0]!.kind,
      id,
      title: '',
      record: undefined,
      place: '',
      parent: undefined,
      depth: 0,
      area: this.mostly(areas, members.length),
      states: apart === undefined || apart === 'more' ? [] : [apart],
      group,
      ...(isOpen ? {} : { members: folded.map((node) => node.key) }),
    };
  }

  /** The area of more than half of the members, if its goal is in the picture: a group of many areas belongs to none. */
  private mostly(areas: AlignmentGroup['areas'], all: number): number {
    const [most] = areas;
    if (!most || most[1] * 2 <= all) return -1;
    return this.isStanding(this.alignment.areas[most[0]]!) ? most[0] : -1;
  }
}

function countAreas(members: readonly AlignmentNode[]): AlignmentGroup['areas'] {
  const counts = new Map<number, number>();
  for (const { area } of members) if (area >= 0) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}
