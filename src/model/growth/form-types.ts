/** A form as it is filled in for one growth plan: plain records in the order of the form, without a word of any language. */
import type { Form, PlainDate } from '../../contract/index.js';

/** One thing that is written in a place. Words of the contract come with the form's own wording, where it has one. */
export type FormEntry =
  | { readonly type: 'text'; readonly text: string; readonly url?: string; readonly remark?: FormWordEntry }
  | { readonly type: 'date'; readonly date: PlainDate; readonly remark?: FormWordEntry }
  | { readonly type: 'dates'; readonly start?: PlainDate; readonly end?: PlainDate }
  | { readonly type: 'hours'; readonly hours: number }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'grades'; readonly grades: readonly string[] }
  | { readonly type: 'level'; readonly level: number; readonly label?: string }
  | MeasureEntry
  | FormWordEntry;

/** Which list of the contract a word is from: the same word is said in another way of a plan and of an action. */
export type FormWordList =
  | 'kind'
  | 'status'
  | 'stage'
  | 'goal-kind'
  | 'goal-source'
  | 'goal-status'
  | 'action-status'
  | 'review'
  | 'review-status'
  | 'sign-off'
  | 'role'
  | 'other';

export interface FormWordEntry {
  readonly type: 'word';
  readonly list: FormWordList;
  readonly word: string;
  readonly label?: string;
}

/** Values of a measure in its unit; what is absent is unknown. */
export interface MeasureEntry {
  readonly type: 'measure';
  readonly name: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly current?: number;
  readonly target?: number;
}

/** `blank`: to be filled in by hand. `not-shown`: it may be known, and this audience does not see it. */
export type FilledPlace =
  | { readonly state: 'filled'; readonly entries: readonly FormEntry[] }
  | { readonly state: 'blank' | 'not-shown' };

export interface FilledChoice {
  readonly word: FormWordEntry;
  readonly isChosen: boolean;
}

export interface FilledTable {
  readonly columns: readonly (string | undefined)[];
  /** The place of each column. A table that has nothing to go through has one row of blanks. */
  readonly rows: readonly (readonly FilledPlace[])[];
}

export interface FilledField {
  readonly label?: string;
  readonly hint?: string;
  /** What stands there; of a field with choices, what none of them says. */
  readonly place: FilledPlace;
  readonly choices: readonly FilledChoice[];
  readonly table?: FilledTable;
}

export interface Signing {
  readonly name?: string;
  readonly date: PlainDate;
  readonly meaning?: FormWordEntry;
}

export interface FilledSignature {
  readonly state: 'signed' | 'blank' | 'not-shown';
  /** What stands under the line: its label, else the role as a word of the contract or as it is written. */
  readonly label?: string;
  readonly role?: FormWordEntry;
  readonly note?: string;
  /** Who is to sign, where that is known. */
  readonly name?: string;
  readonly signed?: Signing;
  /** A later signature of the same person that means less than the line asks for, such as received and not agreed. */
  readonly lesser?: Signing;
}

/** A section once, or its part for one goal. */
export interface FilledBlock {
  /** Number of the goal in the plan, from 1; absent where the block is about the plan, or there is no goal yet. */
  readonly goalNumber?: number;
  readonly fields: readonly FilledField[];
}

export interface FilledSection {
  readonly id: string;
  readonly heading?: string;
  readonly hint?: string;
  /** `other-goals`: no section of the form takes these goals, and none may get lost. */
  readonly kind: 'once' | 'goals' | 'other-goals';
  readonly blocks: readonly FilledBlock[];
  readonly signatures: readonly FilledSignature[];
}

export interface FilledForm {
  readonly form: Form;
  readonly growthPlanId: string;
  readonly title: string;
  readonly jurisdiction?: string;
  readonly madeOn: PlainDate;
  readonly sections: readonly FilledSection[];
  readonly signatures: readonly FilledSignature[];
  /** Sign-offs for which the form has no line. */
  readonly otherSignatures: readonly FilledSignature[];
  /** Whether something is not shown to this audience. */
  readonly isReduced: boolean;
}
