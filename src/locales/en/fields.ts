/** What fields say that every view shares. */
export const fields = {
  fieldNoSuchDay: 'There is no such day. Write the month, the day and the year, or pick it.',
  fieldTooEarly: (first: string) => `This is too early: the first day that can be taken is ${first}.`,
  fieldTooLate: (last: string) => `This is too late: the last day that can be taken is ${last}.`,
};

export type FieldsTerms = typeof fields;
