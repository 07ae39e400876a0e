/** What is said of the items of a crosswalk and of what associates them, in the language of the page. */
import type { LocalizeController } from '../../../locales/localize.js';
import {
  otherSide,
  type AssociationType,
  type Crosswalk,
  type CrosswalkItem,
  type CrosswalkLink,
  type CrosswalkRow,
  type CrosswalkSide,
} from '../../../model/crosswalk/index.js';

/** A name says this many of its counterparts; the rest are counted. */
const SAID = 3;

/** What a row shows. */
export interface RowWords {
  readonly code: string;
  readonly title: string;
  /** What is folded into it. */
  readonly second: string;
}

export class CrosswalkWords {
  constructor(
    readonly localize: LocalizeController,
    readonly crosswalk: Crosswalk,
    /** Whether some types are not shown. */
    readonly isFiltered: boolean,
  ) {}

  code({ record }: CrosswalkItem): string {
    return record.code ?? '';
  }

  /** Its words without its code. */
  text({ record }: CrosswalkItem): string {
    const text = record.statement ?? record.shortStatement;
    return text || (record.code ? '' : this.localize.term('crosswalkUntitled', record.id));
  }

  /** In a row and in a sentence: short where it has a short form. */
  title(item: CrosswalkItem): string {
    const { code, shortStatement } = item.record;
    return [code, shortStatement ?? this.text(item)].filter(Boolean).join(' ');
  }

  titleOf(id: string): string {
    const item = this.crosswalk.items.get(id);
    return item ? this.title(item) : id;
  }

  framework(side: CrosswalkSide): string {
    const { title, id } = this.crosswalk[side].framework;
    return title || id;
  }

  /** Of a stretch of siblings, its first and its last. */
  rowTitle({ item, last }: CrosswalkRow): string {
    if (!last) return this.title(item);
    const name = (each: CrosswalkItem) => each.record.code || this.title(each);
    return this.localize.term('crosswalkStretch', name(item), name(last));
  }

  row(row: CrosswalkRow): RowWords {
    const { item, last, isOpen } = row;
    const second = isOpen === false ? this.folded(row) : '';
    if (last) return { code: '', title: this.rowTitle(row), second };
    return { code: this.code(item), title: item.record.shortStatement ?? this.text(item), second };
  }

  /** "12 of 38 with a counterpart": of all that stands under it, also of what is shown apart from it. */
  private folded({ item, last = item }: CrosswalkRow): string {
    const all = this.crosswalk[item.side].items.slice(item.index, last.index + last.size + 1);
    const statements = all.filter(({ id }) => !this.crosswalk.headings.has(id));
    const matched = statements.filter(({ id }) => this.crosswalk.linksOf.has(id));
    return this.localize.term('crosswalkMatched', matched.length, statements.length);
  }

  type(type: AssociationType): string {
    return this.localize.term('crosswalkTypeWord', type);
  }

  /** The association as the item on this side says it: "precedes", "follows". */
  phrase({ type, from }: CrosswalkLink, side: CrosswalkSide): string {
    const isOrigin = from === 'both' || from === side;
    return this.localize.term(isOrigin ? 'crosswalkTypeFrom' : 'crosswalkTypeTo', type);
  }

  none(): string {
    return this.localize.term(this.isFiltered ? 'crosswalkNoneShown' : 'crosswalkNone');
  }

  /** Whether it stands for something and has no counterpart. */
  isAlone({ id }: CrosswalkItem): boolean {
    return !this.crosswalk.headings.has(id) && !this.crosswalk.linksOf.has(id);
  }

  /** Its counterparts in a few words; empty for a heading. */
  counterparts(item: CrosswalkItem, most = SAID): string {
    const links = this.crosswalk.linksOf.get(item.id) ?? [];
    if (links.length === 0) return this.isAlone(item) ? this.none() : '';
    const far = otherSide(item.side);
    const said = links
      .slice(0, most)
      .map((link) => `${this.phrase(link, item.side)}: ${this.titleOf(link[far])}`);
    const rest = links.length - said.length;
    return [...said, ...(rest > 0 ? [this.localize.term('crosswalkMore', rest)] : [])].join('; ');
  }

  /** The whole name for those who hear it. */
  name(row: CrosswalkRow): string {
    const { second } = this.row(row);
    const own = row.last || row.isOpen === false ? '' : this.counterparts(row.item);
    return [this.rowTitle(row), second, own].filter(Boolean).join(', ');
  }
}
