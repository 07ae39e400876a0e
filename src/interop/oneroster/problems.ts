/** Every sentence that reading OneRoster files can say. None quotes what is about a person. */
import { Reporter, type ProblemEntry } from '../report.js';

/** Every code, with what it means for the document. */
export const ONE_ROSTER_PROBLEM_CODES = {
  'oneroster-no-files': { severity: 'error', setAside: true },
  'oneroster-unreadable': { severity: 'error', setAside: true },
  'oneroster-open-quote': { severity: 'error', setAside: true },
  'oneroster-no-column': { severity: 'error', setAside: true },
  'oneroster-no-roles': { severity: 'error', setAside: true },
  'oneroster-no-id': { severity: 'error', setAside: true },
  'oneroster-duplicate-id': { severity: 'error', setAside: true },
  'oneroster-unknown-role': { severity: 'warning', setAside: true },
  'oneroster-unknown-parent': { severity: 'warning', setAside: true },
  'oneroster-unknown-organization': { severity: 'warning', setAside: true },
  'oneroster-unknown-type': { severity: 'warning', setAside: false },
  'oneroster-impossible-date': { severity: 'warning', setAside: true },
} as const satisfies Record<string, ProblemEntry>;

export type OneRosterProblemCode = keyof typeof ONE_ROSTER_PROBLEM_CODES;

const sentences: Record<OneRosterProblemCode, (word: string) => string> = {
  'oneroster-no-files': () =>
    'There is neither orgs.csv nor users.csv nor academicSessions.csv. Give the files of a OneRoster export by their names.',
  'oneroster-unreadable': (name) => `${name} is not text, so it is left out. Give the file as text.`,
  'oneroster-open-quote': (place) =>
    `A quotation mark that opens in ${place} never closes. What comes after it is left out; correct the mark.`,
  'oneroster-no-column': (place) =>
    `The column ${place} is missing, so the file is left out. Export it whole.`,
  'oneroster-no-roles': () =>
    'No file says who is staff: users.csv has no column role, and roles.csv is missing. Nobody is read; give roles.csv too.',
  'oneroster-no-id': (place) => `There is no sourcedId in ${place}, so the row is left out. Give it one.`,
  'oneroster-duplicate-id': (place) =>
    `The sourcedId in ${place} is that of an earlier row too. The first one keeps it, and this row is left out.`,
  'oneroster-unknown-role': (place) =>
    `The role in ${place} is none of OneRoster’s, so it is not known whether this is staff, and it is left out. Correct the role.`,
  'oneroster-unknown-parent': (place) =>
    `The parentSourcedId in ${place} is not in the file, so the row stands at the top. Correct it, or export the parent too.`,
  'oneroster-unknown-organization': (place) =>
    `An organization in ${place} is not in orgs.csv, so it is left out. Correct it, or export the organization too.`,
  'oneroster-unknown-type': (place) =>
    `The type in ${place} is none of OneRoster’s, and is kept as it is written.`,
  'oneroster-impossible-date': (place) =>
    `The date in ${place} is no day as YYYY-MM-DD, so it is left out. OneRoster writes days in this way alone.`,
};

export class Report extends Reporter<OneRosterProblemCode> {
  constructor() {
    super(ONE_ROSTER_PROBLEM_CODES, sentences);
  }
}
