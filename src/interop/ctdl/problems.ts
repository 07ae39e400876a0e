/** Every sentence that reading CTDL can say. */
import { Reporter, type ProblemEntry } from '../report.js';

/** Every code, with what it means for the document. */
export const CTDL_PROBLEM_CODES = {
  'ctdl-not-a-pathway': { severity: 'error', setAside: true },
  'ctdl-unreadable': { severity: 'error', setAside: true },
  'ctdl-wrong-type': { severity: 'error', setAside: true },
  'ctdl-no-pathway': { severity: 'warning', setAside: false },
  'ctdl-in-no-pathway': { severity: 'warning', setAside: true },
  'ctdl-no-id': { severity: 'warning', setAside: false },
  'ctdl-duplicate-id': { severity: 'error', setAside: true },
  'ctdl-outside': { severity: 'warning', setAside: true },
  'ctdl-several-values': { severity: 'warning', setAside: true },
  'ctdl-other-languages': { severity: 'note', setAside: true },
  'ctdl-no-condition': { severity: 'note', setAside: false },
  'ctdl-prerequisite-label': { severity: 'warning', setAside: false },
  'ctdl-suggested-order': { severity: 'note', setAside: false },
  'ctdl-not-operator': { severity: 'warning', setAside: true },
  'ctdl-condition-circle': { severity: 'warning', setAside: true },
  'ctdl-constraint': { severity: 'note', setAside: false },
  'ctdl-kept': { severity: 'note', setAside: false },
} as const satisfies Record<string, ProblemEntry>;

export type CtdlProblemCode = keyof typeof CTDL_PROBLEM_CODES;

const sentences: Record<CtdlProblemCode, (word: string) => string> = {
  'ctdl-not-a-pathway': (found) =>
    `A pathway in CTDL is JSON-LD with a Pathway and its components, but ${found} was given. Give the graph of the pathway, or its JSON text.`,
  'ctdl-unreadable': (reason) =>
    `The pathway could not be read (${reason}). Give it as JSON text, or as a plain object.`,
  'ctdl-wrong-type': (wanted) => `This must be ${wanted}. It is left out until it is corrected.`,
  'ctdl-no-pathway': () =>
    'There are components and no Pathway, so they stand together in one without a name. Give the graph with its Pathway.',
  'ctdl-in-no-pathway': (name) =>
    `${name} belongs to none of the pathways, so it is left out. Name its pathway in isPartOf.`,
  'ctdl-no-id': (name) =>
    `${name} has neither an @id nor a ctid, so its place stands for one. Give it an @id, or links to it may break with the next export.`,
  'ctdl-duplicate-id': (id) =>
    `${id} is the @id of an earlier resource too. The first one keeps it, and this one is left out. Put what belongs together in one resource.`,
  'ctdl-outside': (id) =>
    `${id} is no component of what was given, so this reference is left out. Read the graph that has it, too.`,
  'ctdl-several-values': (member) =>
    `There are several values for ${member} and the plan has room for one. The first one is read. See whether two resources were merged.`,
  'ctdl-other-languages': (language) =>
    `Texts are written in other languages, too; only one is read, ${language} where it is there. Read once more with another language.`,
  'ctdl-no-condition': (name) =>
    `No condition says how many of the children of ${name} are needed, so all of them are. Give it a condition.`,
  'ctdl-prerequisite-label': (label) =>
    `The label “${label}” says that this comes first, so it is read as a prerequisite: what has it stays locked until then. Set prerequisite to false where it only counts toward completing it.`,
  'ctdl-suggested-order': () =>
    'The members precedes and precededBy suggest an order and do not require it, so they are read as recommended. Where one must come first, write prerequisite.',
  'ctdl-not-operator': (label) =>
    `The condition “${label}” says what must not be done, which a plan cannot say, so it is left out. Say it in the description.`,
  'ctdl-condition-circle': (id) =>
    `The condition ${id} stands within itself, so it is left out there. Correct its hasCondition.`,
  'ctdl-constraint': (what) =>
    `The plan does not know ${what}, so constraints on it are shown and never judged. Check them by hand before a step counts as done.`,
  'ctdl-kept': (member) =>
    `A plan has no member for ${member}. What it says is kept as it came, in the member ctdl, and is not shown.`,
};

/** Collects what is found wrong; some things are worth saying once. */
export class Report extends Reporter<CtdlProblemCode> {
  private readonly said = new Set<string>();

  constructor() {
    super(CTDL_PROBLEM_CODES, sentences);
  }

  once(code: CtdlProblemCode, keys: Parameters<Report['add']>[1], value: unknown, word = ''): void {
    const key = `${code} ${word}`;
    if (this.said.has(key)) return;
    this.said.add(key);
    this.add(code, keys, value, word);
  }
}
