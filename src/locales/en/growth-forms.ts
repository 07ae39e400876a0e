import { plural } from '../plural.js';

const WORDS: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  individual: 'Individual',
  team: 'Team',
  educator: 'Educator',
  unknown: 'unknown',
};

/** Words of a growth plan on a form. The headings are the form's own and stand in the plan. */
export const growthForms = {
  formWord: (word: string) => (Object.hasOwn(WORDS, word) ? WORDS[word]! : word),
  formGoal: (n: number) => `Goal ${plural('en', n, { other: '#' })}`,
  formOtherGoals: 'Other goals',
  formOtherSignatures: 'Other sign-offs',
  formSignatures: 'Signatures',
  formSignature: 'Signature',
  formDate: 'Date',
  formBlank: 'blank, to be filled in by hand',
  formNotSigned: 'not signed',
  formNotShown: 'not shown',
  formReduced: 'What is marked “not shown” may be known, but is not for everyone to see.',
  formChosen: 'chosen',
  formFrom: (date: string) => `from ${date}`,
  formBy: (date: string) => `by ${date}`,
  formHours: (n: number) => plural('en', n, { one: '# hour', other: '# hours' }),
  formGrades: (list: string, n: number) => `${n === 1 ? 'Grade' : 'Grades'} ${list}`,
  formSignedAs: (name: string, meaning: string) => `${name}, ${meaning}`,
  formLater: (meaning: string, date: string) =>
    `On ${date}: ${meaning || 'signed, meaning not stated'} only.`,
  formMadeOn: (date: string) => `Filled in from the plan on ${date}.`,
  formAfter: 'Headings after',
  formNone: 'This plan names no form, or one that is not here.',
};

export type GrowthFormsTerms = typeof growthForms;
