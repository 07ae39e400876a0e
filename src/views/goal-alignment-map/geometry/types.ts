/** Where everything is drawn: plain records, from left to right. A page that runs from right to left mirrors the whole. */
import type { AlignmentKind, AlignmentLink, AlignmentNode } from '../../../model/alignment/index.js';
import type { Strength } from '../../../contract/vocabulary.js';
import type { MeasureText } from '../../../design/measure-text.js';

/** What a row says, in words of the page's language. */
export interface RowLabel {
  readonly title: string;
  /** Second line, part by part; `place` may be cut, what else it says may not. */
  readonly place?: string;
  /** Said beside the stub before the row; in the second line where there is no room for it. */
  readonly missing?: string;
  readonly facts: readonly { readonly text: string; readonly tone: 'plain' | 'strong' | 'gap' | 'unknown' }[];
}

export interface GeometryOptions {
  /** Room for the picture, in px. */
  readonly width: number;
  readonly label: (node: AlignmentNode) => RowLabel;
  readonly measure?: MeasureText;
}

export interface DrawnRow {
  readonly key: string;
  readonly node: AlignmentNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its text begins, from `x`. */
  readonly indent: number;
  readonly lines: readonly string[];
  /** How wide a line may be. */
  readonly room: number;
  readonly place: string;
  readonly facts: RowLabel['facts'];
  /** Whether place and facts stand each in a line of its own, because one line has no room for them. */
  readonly isStacked: boolean;
  readonly missing: string | undefined;
  /** Whether the row says less than its name. */
  readonly isCut: boolean;
  /** Heads of bands, the vision. */
  readonly isHead: boolean;
  /** Hue of its district goal; -1 for none. */
  readonly hue: number;
  /** Where its longest line ends. */
  readonly textEnd: number;
}

export interface DrawnColumn {
  readonly kind: AlignmentKind;
  readonly x: number;
  readonly width: number;
  /** How many stand in it, folded ones too. */
  readonly count: number;
}

/** A ribbon, a lane from the vision, or the tick that ties a goal to the one above it. */
export interface DrawnLink {
  readonly link: AlignmentLink;
  readonly kind: 'ribbon' | 'lane' | 'tick';
  readonly strength: Strength;
  readonly hue: number;
  readonly path: string;
}

/** The coloured edge at the left of a row, or of a band of goals. */
export interface DrawnEdge {
  readonly hue: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** The rows that it belongs to: it recedes when all of them do. */
  readonly rows: readonly string[];
}

/** A stub in the place of a link that is missing; it ends in an open ring. */
export interface DrawnStub {
  readonly key: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Where the ring is. */
  readonly ring: number;
  /** Word before the ring, and where it ends. */
  readonly word: string | undefined;
  readonly wordEnd: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly DrawnColumn[];
  /** In reading order. */
  readonly rows: readonly DrawnRow[];
  /** Keys of the rows from top to bottom, by column. */
  readonly order: readonly (readonly string[])[];
  readonly links: readonly DrawnLink[];
  readonly edges: readonly DrawnEdge[];
  readonly stubs: readonly DrawnStub[];
  readonly crossings: number;
}
