import type { FieldsTerms } from '../en/fields.js';

export const fields: FieldsTerms = {
  fieldNoSuchDay: 'Ese día no existe. Escriba el día, el mes y el año, o elíjalo.',
  fieldTooEarly: (first: string) => `Es demasiado pronto: el primer día posible es el ${first}.`,
  fieldTooLate: (last: string) => `Es demasiado tarde: el último día posible es el ${last}.`,
};
