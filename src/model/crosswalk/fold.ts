/** A framework that is too long to be read at once, folded to its domains; each opens on demand. */
import {
  CROSSWALK_SIDES,
  type AssociationType,
  type Crosswalk,
  type CrosswalkItem,
  type CrosswalkLink,
  type CrosswalkSide,
} from './types.js';

/** What holds more items than this is folded. */
export const CROSSWALK_FOLD_ABOVE = 120;
/** Siblings beyond that many are folded to stretches of about so many. */
const STRETCH = 50;

/** An item, a closed domain that stands for all under it, or a stretch of siblings where there are too many of them. */
export interface CrosswalkRow {
  /** Id of the item; of a stretch, the ids of its first and its last item. */
  readonly key: string;
  readonly item: CrosswalkItem;
  /** The last item of a stretch. */
  readonly last: CrosswalkItem | undefined;
  readonly depth: number;
  /** Undefined where there is nothing to open. */
  readonly isOpen: boolean | undefined;
  /** What it stands for: itself, or all that is folded into it. */
  readonly members: readonly CrosswalkItem[];
}

/** The associations of one type between two rows; of all types where one of the rows is folded. */
export interface CrosswalkBundle {
  /** Undefined where there are several. */
  readonly type: AssociationType | undefined;
  /** Places of the two rows in their columns. */
  readonly framework: number;
  readonly beside: number;
  readonly links: readonly CrosswalkLink[];
}

export interface FoldedCrosswalk {
  readonly framework: readonly CrosswalkRow[];
  readonly beside: readonly CrosswalkRow[];
  readonly bundles: readonly CrosswalkBundle[];
}

export interface CrosswalkFolding {
  /** Keys of the rows that stand open. */
  readonly open: ReadonlySet<string>;
  /** Ids of items that stand for themselves, also within what is closed. */
  readonly whole: ReadonlySet<string>;
}

export function foldCrosswalk(crosswalk: Crosswalk, folding: CrosswalkFolding): FoldedCrosswalk {
  const framework = new ColumnFold(crosswalk.framework.items, folding).rows;
  const beside = new ColumnFold(crosswalk.beside.items, folding).rows;
  return { framework, beside, bundles: bundle(crosswalk.links, { framework, beside }) };
}

class ColumnFold {
  readonly rows: CrosswalkRow[] = [];

  constructor(
    private readonly items: readonly CrosswalkItem[],
    private readonly folding: CrosswalkFolding,
  ) {
    this.stretch(0, items.length);
  }

  /** All from one place to another, whose tops are siblings. */
  private stretch(from: number, to: number): void {
    if (to - from <= CROSSWALK_FOLD_ABOVE) {
      for (let index = from; index < to; index++) this.single(this.items[index]!);
      return;
    }
    const tops: number[] = [];
    for (let index = from; index < to; index += this.items[index]!.size + 1) tops.push(index);
    if (tops.length <= CROSSWALK_FOLD_ABOVE) {
      for (const top of tops) this.domain(this.items[top]!);
      return;
    }
    const share = tops.length / Math.ceil(tops.length / STRETCH);
    for (let start = 0; Math.round(start) < tops.length; start += share) {
      const end = Math.round(start + share);
      this.siblings(tops.slice(Math.round(start), end), tops[end] ?? to);
    }
  }

  private single(item: CrosswalkItem): void {
    this.rows.push({
      key: item.id,
      item,
      last: undefined,
      depth: item.depth,
      isOpen: undefined,
      members: [item],
    });
  }

  private domain(item: CrosswalkItem): void {
    if (item.size === 0) return this.single(item);
    const [from, to] = [item.index, item.index + item.size + 1];
    if (this.closable({ key: item.id, item, last: undefined, depth: item.depth }, from, to)) return;
    this.stretch(from + 1, to);
  }

  private siblings(tops: readonly number[], to: number): void {
    const item = this.items[tops[0]!]!;
    const last = this.items[tops.at(-1)!]!;
    const head = { key: `${item.id}…${last.id}`, item, last, depth: item.depth };
    if (this.closable(head, tops[0]!, to)) return;
    for (const top of tops) this.domain(this.items[top]!);
  }

  /** The row that opens and closes what stands under it; whether it is closed. */
  private closable(
    head: Pick<CrosswalkRow, 'key' | 'item' | 'last' | 'depth'>,
    from: number,
    to: number,
  ): boolean {
    const isOpen = this.folding.open.has(head.key);
    const standsFor = isOpen ? (head.last ? [] : [head.item]) : this.items.slice(from, to);
    const apart = isOpen ? [] : standsFor.filter((each) => this.standsApart(each, head));
    const members = apart.length === 0 ? standsFor : standsFor.filter((each) => !apart.includes(each));
    this.rows.push({ ...head, isOpen, members });
    for (const item of apart) this.single(item);
    return !isOpen;
  }

  private standsApart({ id }: CrosswalkItem, head: Pick<CrosswalkRow, 'item' | 'last'>): boolean {
    return this.folding.whole.has(id) && (head.last !== undefined || id !== head.item.id);
  }
}

function bundle(
  links: readonly CrosswalkLink[],
  rows: Readonly<Record<CrosswalkSide, readonly CrosswalkRow[]>>,
): readonly CrosswalkBundle[] {
  const place = new Map<string, number>();
  for (const side of CROSSWALK_SIDES)
    for (const [index, { members }] of rows[side].entries())
      for (const { id } of members) place.set(id, index);
  type Draft = { -readonly [K in keyof CrosswalkBundle]: CrosswalkBundle[K] } & { links: CrosswalkLink[] };
  const found = new Map<string, Draft>();
  const isFolded = (side: CrosswalkSide, index: number) => rows[side][index]!.isOpen === false;
  for (const link of links) {
    const [framework, beside] = [place.get(link.framework)!, place.get(link.beside)!];
    const { type } = link;
    const isBundled = isFolded('framework', framework) || isFolded('beside', beside);
    const key = `${framework} ${beside} ${isBundled ? '' : type}`;
    const group = found.get(key);
    if (!group) {
      found.set(key, { type, framework, beside, links: [link] });
      continue;
    }
    group.links.push(link);
    if (group.type !== type) group.type = undefined;
  }
  return [...found.values()];
}
