/** All that a crosswalk shows of one plan in one language, made when it is first asked for and then kept. */
import type { Plan } from '../../../contract/plan.js';
import type { LocalizeController } from '../../../locales/localize.js';
import {
  associationsApart,
  CROSSWALK_SIDES,
  crosswalkMembers,
  crosswalkOf,
  foldCrosswalk,
  otherSide,
  type Crosswalk,
  type CrosswalkChoice,
  type CrosswalkItem,
  type CrosswalkLink,
  type CrosswalkRow,
  type FoldedCrosswalk,
} from '../../../model/crosswalk/index.js';
import type { MeasureText } from '../../../design/measure-text.js';
import { namedTypes } from './asked.js';
import { crosswalkDrawing, type CrosswalkDrawing } from './geometry.js';
import { crosswalkPaths, type CrosswalkPaths } from './paths.js';
import { crosswalkTable, type CrosswalkTable } from './table.js';
import { CrosswalkWords } from './words.js';

/** Counterparts of a pick stand for themselves in a folded framework where they are no more than this. */
const WHOLE = 24;

/** What stands out because of one row. */
export interface Standout {
  readonly links: ReadonlySet<CrosswalkLink>;
  /** Ids of the items at their ends, and of what the row stands for. */
  readonly items: ReadonlySet<string>;
}

export class CrosswalkModel {
  readonly crosswalk: Crosswalk;
  readonly words: CrosswalkWords;
  private keptTable: CrosswalkTable | undefined;
  private keptFold: { readonly of: readonly unknown[]; readonly folded: FoldedCrosswalk } | undefined;
  private keptDrawing: { readonly of: readonly unknown[]; readonly drawing: CrosswalkDrawing } | undefined;
  private keptPaths: { readonly of: FoldedCrosswalk; readonly paths: CrosswalkPaths } | undefined;
  private readonly keptApart = new Map<CrosswalkItem, ReturnType<typeof associationsApart>>();
  private readonly lang: string;

  constructor(
    readonly plan: Plan,
    readonly choice: CrosswalkChoice,
    /** The types that are asked for; all without it. */
    readonly shown: ReadonlySet<string> | undefined,
    localize: LocalizeController,
  ) {
    this.lang = localize.lang();
    const { framework, beside } = choice;
    const all = crosswalkOf(plan, { framework, beside })!;
    const associations = namedTypes(shown, all.types);
    this.crosswalk = associations ? crosswalkOf(plan, { framework, beside, associations })! : all;
    this.words = new CrosswalkWords(localize, this.crosswalk, this.crosswalk.counts.hidden > 0);
  }

  isOf(plan: Plan, choice: CrosswalkChoice, shown: ReadonlySet<string> | undefined, lang: string): boolean {
    const isSamePair = this.choice.framework === choice.framework && this.choice.beside === choice.beside;
    const types = (set: ReadonlySet<string> | undefined) => (set ? [...set].join(' ') : undefined);
    return this.plan === plan && this.lang === lang && isSamePair && types(this.shown) === types(shown);
  }

  get table(): CrosswalkTable {
    return (this.keptTable ??= crosswalkTable(this.words));
  }

  /** The picked item stands for itself, and so do its counterparts where they are few. */
  folded(open: ReadonlySet<string>, picked: string | undefined): FoldedCrosswalk {
    const of = [open, picked];
    if (!isSame(this.keptFold?.of, of)) {
      const whole = new Set(this.crosswalk.items.has(picked ?? '') ? [picked!] : []);
      const links = picked === undefined ? [] : (this.crosswalk.linksOf.get(picked) ?? []);
      if (links.length <= WHOLE)
        for (const link of links) for (const side of CROSSWALK_SIDES) whole.add(link[side]);
      this.keptFold = { of, folded: foldCrosswalk(this.crosswalk, { open, whole }) };
    }
    return this.keptFold!.folded;
  }

  drawing(folded: FoldedCrosswalk, width: number, measure: MeasureText | undefined): CrosswalkDrawing {
    const of = [folded, width, measure];
    if (!isSame(this.keptDrawing?.of, of)) {
      const { words, crosswalk } = this;
      const drawing = crosswalkDrawing(folded, {
        width,
        measure,
        words: (row) => words.row(row),
        isAlone: (row) => row.members.length === 1 && row.last === undefined && words.isAlone(row.item),
        isHeading: ({ item, last }) => !last && (crosswalk.headings.has(item.id) || item.size > 0),
      });
      this.keptDrawing = { of, drawing };
    }
    return this.keptDrawing!.drawing;
  }

  paths(folded: FoldedCrosswalk): CrosswalkPaths {
    if (this.keptPaths?.of !== folded) this.keptPaths = { of: folded, paths: crosswalkPaths(folded) };
    return this.keptPaths.paths;
  }

  row(folded: FoldedCrosswalk, key: string | undefined): CrosswalkRow | undefined {
    if (key === undefined) return undefined;
    return CROSSWALK_SIDES.flatMap((side) => [...folded[side]]).find((row) => row.key === key);
  }

  /** What a row has to do with: a heading speaks for all that stands under it. */
  standout(row: CrosswalkRow): Standout {
    const own = row.last || row.item.size === 0 ? row.members : crosswalkMembers(this.crosswalk, row.item);
    const found = own.flatMap(({ id }) => this.crosswalk.linksOf.get(id) ?? []);
    const far = otherSide(row.item.side);
    return {
      links: new Set(found),
      items: new Set([...own.map(({ id }) => id), ...found.map((link) => link[far])]),
    };
  }

  /** Counted once an item: the whole framework is gone through for it, and details are drawn again at every move. */
  apart(item: CrosswalkItem): ReturnType<typeof associationsApart> {
    let counts = this.keptApart.get(item);
    if (!counts) this.keptApart.set(item, (counts = associationsApart(this.plan, this.crosswalk, item)));
    return counts;
  }

  isShown(type: string): boolean {
    return namedTypes(this.shown, this.crosswalk.types)?.has(type) ?? true;
  }
}

const isSame = (a: readonly unknown[] | undefined, b: readonly unknown[]): boolean =>
  a !== undefined && a.every((each, index) => each === b[index]);
