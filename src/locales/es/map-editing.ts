import type { MapEditingTerms } from '../en/map-editing.js';

type Edits = Readonly<Record<string, readonly [name: string, title: string]>>;

const edits: Edits = {
  other: ['cambio', 'Cambiado'],
  linkActivity: ['vínculo nuevo', 'Vínculo añadido'],
  unlinkActivity: ['eliminación de un vínculo', 'Vínculo eliminado'],
  'link.strength': ['intensidad', 'Intensidad cambiada'],
  'link.rationale': ['motivo', 'Motivo redactado de nuevo'],
};
const edit = (what: string) => (Object.hasOwn(edits, what) ? edits[what] : edits.other)!;

export const mapEditing: MapEditingTerms = {
  mapEdit: 'Editar vínculos',
  mapEditName: (what: string) => edit(what)[0],
  mapEditTitle: (what: string) => edit(what)[1],
  mapEditLink: (activity: string, goal: string) => `${activity} para ${goal}`,
  mapEditOf: (title: string, link: string) => `${title}: ${link}`,

  mapEditServes: 'Metas a las que contribuye',
  mapEditServedBy: 'Actividades que contribuyen a ella',
  mapEditServesNone: 'Aún no contribuye a ninguna meta.',
  mapEditServedByNone: 'Aún no contribuye a ella ninguna actividad.',
  mapEditStrength: 'Intensidad',
  mapEditRationale: 'Por qué',
  mapEditRationaleHint: 'Cómo lo uno lleva a lo otro.',
  mapEditMissing: 'El plan no lo contiene.',
  mapEditDisconnect: 'Desvincular',
  mapEditDisconnectFrom: (title: string) => `Desvincular: ${title}`,
  mapEditDisconnected: (title: string) => `Desvinculado: ${title}. Deshacer lo recupera`,
  mapEditConnectGoal: 'Vincular con una meta',
  mapEditConnectActivity: 'Vincular una actividad',
  mapEditChoose: 'Elegir',
  mapEditConnect: 'Vincular',
  mapEditChooseGoal: 'Elija primero una meta.',
  mapEditChooseActivity: 'Elija primero una actividad.',
  mapEditConnected: (activity: string, goal: string) =>
    `${activity} contribuye ahora a ${goal}. Aún no se indica con qué intensidad`,
  mapEditAlready: (activity: string, goal: string) => `${activity} ya contribuye a ${goal}`,

  mapEditHelp: 'F2 vincula una actividad y una meta.',
  mapEditHint: 'Elija una actividad o una meta y cambie sus vínculos en los detalles.',
  mapEditHintPicture: 'O arrastre el asa de una hasta la otra; con el teclado, pulse F2 sobre una.',
  mapEditToGoal: (title: string) =>
    `Va a vincular ${title}. Elija una meta con las flechas y pulse Intro. Escape cancela`,
  mapEditToActivity: (title: string) =>
    `Va a vincular ${title}. Elija una actividad con las flechas y pulse Intro. Escape cancela`,
  mapEditCanceled: 'No se ha vinculado nada',
  mapEditNotHere: 'Un grupo o una entrada desconocida no se pueden vincular',
};
