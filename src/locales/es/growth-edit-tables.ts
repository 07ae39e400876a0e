type Edits = Readonly<Record<string, readonly [name: string, title: string]>>;

const edits: Edits = {
  other: ['cambio', 'Cambiado'],
  'plan.title': ['título', 'Título del plan cambiado'],
  'plan.kind': ['tipo de plan', 'Tipo de plan cambiado'],
  'plan.start': ['inicio', 'Inicio movido'],
  'plan.end': ['final', 'Final movido'],
  'plan.supervisorId': ['supervisor', 'Supervisor cambiado'],
  setPlanStatus: ['entrega', 'Estado del plan cambiado'],
  addGoal: ['meta nueva', 'Meta añadida'],
  removeGoal: ['eliminación de una meta', 'Meta eliminada'],
  'goal.statement': ['redacción', 'Meta redactada de nuevo'],
  'goal.kind': ['tipo', 'Tipo de meta cambiado'],
  'goal.source': ['origen', 'Origen cambiado'],
  'goal.status': ['estado de la meta', 'Estado de la meta cambiado'],
  'goal.rationale': ['motivo', 'Motivo redactado de nuevo'],
  'goal.goalIds': ['vínculo', 'Cambió a qué contribuye'],
  'goal.competencyIds': ['competencias', 'Competencias cambiadas'],
  'goal.measureIds': ['medida', 'Medida cambiada'],
  'goal.baselineLevel': ['nivel inicial', 'Nivel inicial cambiado'],
  'goal.currentLevel': ['nivel actual', 'Nivel actual cambiado'],
  'goal.targetLevel': ['nivel deseado', 'Nivel deseado cambiado'],
  'goal.scaleId': ['escala', 'Escala cambiada'],
  'goal.due': ['fecha límite', 'Fecha límite movida'],
  setGoalPrompt: ['detalle', 'Detalle redactado de nuevo'],
  addAction: ['acción nueva', 'Acción añadida'],
  removeAction: ['eliminación de una acción', 'Acción eliminada'],
  'action.text': ['redacción de una acción', 'Acción redactada de nuevo'],
  'action.due': ['fecha límite', 'Fecha límite movida'],
  'action.blockedBy': ['impedimento', 'Impedimento cambiado'],
  setActionStatus: ['estado', 'Estado cambiado'],
  addEvidence: ['evidencia nueva', 'Evidencia añadida'],
  removeEvidence: ['eliminación de evidencia', 'Evidencia eliminada'],
  setEvidenceMember: ['evidencia', 'Evidencia cambiada'],
  addReflection: ['reflexión nueva', 'Reflexión escrita'],
  removeReflection: ['eliminación de una reflexión', 'Reflexión eliminada'],
  setReflectionMember: ['reflexión', 'Reflexión redactada de nuevo'],
  addCollaborator: ['persona nueva', 'Persona añadida'],
  removeCollaborator: ['eliminación de una persona', 'Persona eliminada'],
  addReview: ['revisión', 'Revisión añadida'],
  'review.comments': ['comentario', 'Comentario escrito'],
  'review.goalsMet': ['metas cumplidas', 'Cambió si las metas se cumplieron'],
  'review.date': ['fecha de la revisión', 'Revisión movida'],
  'review.status': ['estado de la revisión', 'Revisión cambiada'],
  addSignOff: ['firma', 'Firmado'],
  removeSignOff: ['eliminación de una firma', 'Firma eliminada'],
  addRevision: ['versión nueva', 'Versión añadida'],
};
export const edit = (what: string) => (Object.hasOwn(edits, what) ? edits[what] : edits.other);

const reasons: Readonly<Record<string, string>> = {
  refused: 'el portal lo rechazó.',
  rejected: 'el portal no pudo guardarlo.',
  'no-answer': 'el portal no ha respondido.',
  offline: 'no hay red.',
  'sign-in': 'su sesión está cerrada.',
  forbidden: 'usted no puede cambiar esto.',
  busy: 'el servidor está ocupado.',
  server: 'el servidor ha fallado.',
  'not-json': 'el servidor respondió con una página en lugar de datos.',
  invalid: 'el servidor no acepta este valor.',
  gone: 'lo que cambia ya no está.',
};
export const reason = (kind: string) => (Object.hasOwn(reasons, kind) ? reasons[kind] : `${kind}.`);

export const waits: Readonly<Record<string, string>> = {
  offline: 'Espera a que haya red.',
  'sign-in': 'Espera a que inicie sesión.',
  busy: 'Espera: el servidor está ocupado.',
};

export const handOvers: Readonly<Record<string, string>> = {
  draft: 'Volver a borrador',
  submitted: 'Enviar a revisión',
  returned: 'Devolver para cambios',
  approved: 'Aprobar',
  'in-progress': 'Empezar a trabajar',
  completed: 'Marcar como terminado',
  closed: 'Cerrar el plan',
};

export const standings: Readonly<Record<string, string>> = {
  draft: 'Aún no se ha pedido a nadie que lo lea.',
  submitted: 'Espera al supervisor.',
  returned: 'El supervisor pide cambios. Cámbielo y envíelo de nuevo.',
  approved: 'Está acordado. Lo que cambie desde ahora cambia lo acordado.',
  'in-progress': 'Está acordado y en marcha.',
  completed: 'El trabajo está hecho.',
  closed: 'Está cerrado.',
};
