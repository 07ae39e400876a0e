import type { PathwayEditingTerms } from '../en/pathway-editing.js';
import { plural } from '../plural.js';

type Edits = Readonly<Record<string, readonly [name: string, title: string]>>;

const edits: Edits = {
  other: ['cambio', 'Cambiado'],
  addStep: ['paso nuevo', 'Paso añadido'],
  addGroup: ['grupo nuevo', 'Grupo añadido'],
  setNodeMember: ['cambio de un paso', 'Paso cambiado'],
  removeNode: ['eliminación', 'Eliminado'],
  moveNodes: ['traslado', 'Trasladado'],
  setStageOfNodes: ['traslado a una etapa', 'Trasladado a una etapa'],
  joinGroup: ['entrada en un grupo', 'Dentro de un grupo'],
  leaveGroup: ['salida de un grupo', 'Fuera de un grupo'],
  setRule: ['regla', 'Regla cambiada'],
  connectNodes: ['conexión nueva', 'Conectado'],
  disconnectNodes: ['eliminación de una conexión', 'Desconectado'],
  setEdgeKind: ['tipo de conexión', 'Conexión cambiada'],
  addStage: ['etapa nueva', 'Etapa añadida'],
  setStageMember: ['nombre de una etapa', 'Etapa con otro nombre'],
  removeStage: ['eliminación de una etapa', 'Etapa eliminada'],
  moveStage: ['orden de las etapas', 'Etapa trasladada'],
};
const edit = (what: string) => (Object.hasOwn(edits, what) ? edits[what] : edits.other)!;

const members: Readonly<Record<string, string>> = {
  title: 'Título',
  stageId: 'Etapa',
  count: 'Regla',
  kind: 'Regla',
  amount: 'Regla',
  unit: 'Regla',
};

const objections: Readonly<Record<string, (names: string) => string>> = {
  unknown: () => 'Ya no está.',
  'before-prerequisites': (names) => `Quedaría antes de lo que requiere: ${names}.`,
  'after-dependents': (names) => `Quedaría después de lo que lo requiere: ${names}.`,
  needed: (names) => `Lo requieren: ${names}.`,
  'too-few': (names) => `Quedarían demasiado pocos para la regla de: ${names}.`,
};

export const pathwayEditing: PathwayEditingTerms = {
  pathEdit: 'Editar ruta',
  pathEditHint: 'Elija un paso o un grupo y cámbielo en los detalles.',
  pathEditName: (what: string) => edit(what)[0],
  pathEditTitle: (what: string) => edit(what)[1],
  pathEditOf: (title: string, name: string) => `${title}: ${name}`,
  pathEditMember: (member: string) => (Object.hasOwn(members, member) ? members[member]! : ''),
  pathEditRecord: 'Como se cambió',

  pathEditSection: 'Editar',
  pathEditStepTitle: 'Título',
  pathEditTitleHint: 'Sin título propio lleva el de su actividad.',
  pathEditStage: 'Etapa',
  pathEditNoStage: 'Ninguna etapa',
  pathEditUp: 'Subir',
  pathEditDown: 'Bajar',
  pathEditRemoveStep: 'Eliminar paso',
  pathEditRemoveGroup: 'Eliminar grupo',
  pathEditAddStep: 'Añadir un paso',
  pathEditNewStep: 'Paso nuevo',
  pathEditAdded: 'Paso añadido. Escriba su título',
  pathEditMoved: (name: string) => `Trasladado: ${name}`,
  pathEditRemoved: (name: string) => `Eliminado: ${name}. Deshacer lo recupera`,

  pathEditDoubt: 'Lo que se opone',
  pathEditWhyNot: (why: string, names: string) =>
    Object.hasOwn(objections, why) ? objections[why]!(names) : '',
  pathEditAlong: (count: number) =>
    plural('es', count, { one: 'Trasladar también # más', other: 'Trasladar también otros #' }),
  pathEditAnyway: 'Hacerlo de todos modos',
  pathEditLetBe: 'Dejarlo como está',
  pathEditLetBeSaid: 'No se ha cambiado nada',
};
