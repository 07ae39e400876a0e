/** Every sentence that reading a CASE package can say. */
import { Reporter, type ProblemEntry } from '../report.js';

/** Every code, with what it means for the document. */
export const CASE_PROBLEM_CODES = {
  'case-not-a-package': { severity: 'error', setAside: true },
  'case-unreadable': { severity: 'error', setAside: true },
  'case-wrong-type': { severity: 'error', setAside: true },
  'case-no-document': { severity: 'warning', setAside: false },
  'case-no-identifier': { severity: 'error', setAside: true },
  'case-identifier-from-uri': { severity: 'warning', setAside: false },
  'case-duplicate-identifier': { severity: 'error', setAside: true },
  'case-no-statement': { severity: 'note', setAside: false },
  'case-no-node': { severity: 'error', setAside: true },
  'case-origin-outside': { severity: 'note', setAside: true },
  'case-parent-outside': { severity: 'warning', setAside: false },
  'case-own-parent': { severity: 'warning', setAside: true },
  'case-unknown-association': { severity: 'warning', setAside: false },
  'case-several-rubrics': { severity: 'note', setAside: false },
} as const satisfies Record<string, ProblemEntry>;

export type CaseProblemCode = keyof typeof CASE_PROBLEM_CODES;

const sentences: Record<CaseProblemCode, (word: string) => string> = {
  'case-not-a-package': (found) =>
    `A CASE package is a JSON object with CFDocument and CFItems, but ${found} was given. Give the answer of CFPackages/{id}, or its JSON text.`,
  'case-unreadable': (reason) =>
    `The package could not be read (${reason}). Give it as JSON text, or as a plain object.`,
  'case-wrong-type': (wanted) => `This must be ${wanted}. It is left out until it is corrected.`,
  'case-no-document': () =>
    'There is no CFDocument, so the framework has no title and no publisher. Export the package whole.',
  'case-no-identifier': () =>
    'This has neither an identifier nor a uri, so nothing can refer to it, and it is left out. Give it an identifier.',
  'case-identifier-from-uri': () =>
    'This has no identifier; its uri is used as one. Give it an identifier, or links to it may break with the next export.',
  'case-duplicate-identifier': (id) =>
    `${id} is the identifier of an earlier item too. The first one keeps it, and this one is left out. Give each item an identifier of its own.`,
  'case-no-statement': () =>
    'This item has no fullStatement, so its code or its identifier is shown. Add one.',
  'case-no-node': (end) =>
    `This association does not say its ${end}, so it is left out. Add the ${end}NodeURI.`,
  'case-origin-outside': () =>
    'This association starts at something that is no item of the package, so it is left out. Read the package that has it, too.',
  'case-parent-outside': () =>
    'The parent of this item is not in the package. The item stands at the top, and the parent is kept as a relation. Read the parent’s package, too.',
  'case-own-parent': () =>
    'This item is its own parent. The association is left out; correct its destination.',
  'case-unknown-association': (type) =>
    `${type} is not an association type of CASE, and is kept as it is written. Own types start with ext:.`,
  'case-several-rubrics': (title) =>
    `The package has several rubrics. Levels are read on ${title}; name another scale as the framework’s scaleId if that is the wrong one.`,
};

/** Collects what is found wrong in a package. */
export class Report extends Reporter<CaseProblemCode> {
  constructor() {
    super(CASE_PROBLEM_CODES, sentences);
  }
}
