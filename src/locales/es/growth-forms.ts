import type { GrowthFormsTerms } from '../en/growth-forms.js';
import { plural } from '../plural.js';

const WORDS: Readonly<Record<string, string>> = {
  yes: 'Sí',
  no: 'No',
  individual: 'Individual',
  team: 'De equipo',
  educator: 'Docente',
  unknown: 'desconocido',
};

export const growthForms: GrowthFormsTerms = {
  formWord: (word) => (Object.hasOwn(WORDS, word) ? WORDS[word]! : word),
  formGoal: (n) => `Meta ${plural('es', n, { other: '#' })}`,
  formOtherGoals: 'Otras metas',
  formOtherSignatures: 'Otras firmas',
  formSignatures: 'Firmas',
  formSignature: 'Firma',
  formDate: 'Fecha',
  formBlank: 'en blanco, para rellenar a mano',
  formNotSigned: 'sin firmar',
  formNotShown: 'no se muestra',
  formReduced: 'Lo que lleva «no se muestra» puede ser conocido, pero no es para la vista de todos.',
  formChosen: 'elegido',
  formFrom: (date) => `desde el ${date}`,
  formBy: (date) => `hasta el ${date}`,
  formHours: (n) => plural('es', n, { one: '# hora', other: '# horas' }),
  formGrades: (list, n) => `${n === 1 ? 'Grado' : 'Grados'} ${list}`,
  formSignedAs: (name, meaning) => `${name} (${meaning})`,
  formLater: (meaning, date) => `El ${date}: solo ${meaning || 'firmado, sin decir con qué sentido'}.`,
  formMadeOn: (date) => `Rellenado a partir del plan el ${date}.`,
  formAfter: 'Encabezados según',
  formNone: 'Este plan no nombra ningún formulario, o uno que no está aquí.',
};
