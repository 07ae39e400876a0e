import type { EditingTerms } from '../en/editing.js';
import { plural } from '../plural.js';
import { reason, waits } from './editing-tables.js';

export const editing: EditingTerms = {
  editUndone: (title: string) => `${title}: deshecho`,
  editRedone: (title: string) => `${title}: rehecho`,
  editUndo: (name: string) => (name ? `Deshacer ${name}` : 'Deshacer'),
  editRedo: (name: string) => (name ? `Rehacer ${name}` : 'Rehacer'),
  editFinish: 'Terminar',
  editBegan: 'Está editando. Los cambios se conservan según los hace.',
  editEnded: 'La edición ha terminado.',
  editNothingToUndo: 'No hay nada que deshacer.',
  editNothingToRedo: 'No hay nada que rehacer.',

  editSaving: 'Guardando.',
  editWaits: (kind: string) => (Object.hasOwn(waits, kind) ? waits[kind] : 'Espera a guardarse.'),
  editKeptHere: 'Conservado en esta página.',
  editSaved: (time: string) => `Guardado a las ${time}.`,
  editNotSaved: (kind: string) => `Sin guardar: ${reason(kind)}`,
  editDetail: (words: string) => `Dice: «${words}»`,
  editClash: 'Otra persona también cambió esto. Elija arriba.',
  editRetry: 'Reintentar',
  editRetryOf: (name: string) => `Reintentar: ${name}`,
  editDiscard: 'Descartar',
  editDiscardOf: (name: string) => `Descartar: ${name}`,
  editDiscarded: (title: string) => `Descartado: ${title}`,
  editSaysSaving: (count: number) =>
    plural('es', count, { one: 'Guardando.', other: 'Guardando # cambios.' }),
  editSaysSaved: (count: number) =>
    plural('es', count, { one: 'Guardado.', other: 'Se guardaron # cambios.' }),
  editSaysOf: (title: string, text: string) => `${title}. ${text}`,

  editOffline: 'No hay red. Lo que cambie se conserva y sale cuando vuelva.',
  editSignIn: 'Su sesión está cerrada. Lo que cambie se conserva y sale cuando vuelva a iniciarla.',
  editSignInLink: 'Iniciar sesión',
  editSignedIn: 'Ya inicié sesión',
  editTrouble: (kind: string) => `Los cambios no se están guardando: ${reason(kind)}`,
  editFailed: (count: number) =>
    plural('es', count, {
      one: '# cambio está sin guardar. Se queda como lo escribió.',
      other: '# cambios están sin guardar. Se quedan como los escribió.',
    }),
  editRetryAll: 'Reintentar',

  editConflict: 'Mientras tanto, otra persona cambió este plan',
  editConflictText: (count: number) =>
    plural('es', count, {
      one: 'Un campo lo cambiaron los dos. Elija qué debe quedar; hasta entonces no se guarda nada.',
      other: '# campos los cambiaron los dos. Elija qué debe quedar; hasta entonces no se guarda nada.',
    }),
  editConflictNone: 'Nada de ello afecta a lo que usted cambió.',
  editMine: 'Lo mío',
  editTheirs: 'Lo suyo',
  editBoth: 'Ambos',
  editBefore: 'Antes',
  editBothTexts: 'uno tras otro',
  editAbsent: 'nada',
  editGone: 'eliminado',
  editChooseFirst: 'Elija una opción.',
  editTheyChanged: 'Lo cambió la otra persona y se incorpora',
  editKeepChoices: 'Conservar lo elegido',
  editConflictSolved: 'Se conserva lo que eligió.',
};
