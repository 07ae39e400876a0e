import type { GrowthPlanCardTerms } from '../en/growth-plan-card.js';
import { plural } from '../plural.js';
import { say } from '../say.js';
import { days, levelText, measureText, reasonText, sentence, takeaway, written } from './growth-sentences.js';

const EXCLUSIONS: Readonly<Record<string, string>> = {
  'session-too-short': 'más corto de lo que debe durar una sesión',
  'unknown-unit': 'en una unidad que no se puede convertir',
  'outside-cycle': 'fuera del ciclo',
  'over-maximum': 'por encima del máximo de su categoría',
  'no-amount': 'sin número de horas',
  duplicate: 'ya está contado',
  'no-date': 'sin fecha',
  'unknown-status': 'no consta que esté completado',
};

const excluded = say(EXCLUSIONS);

const LINKS: Readonly<Record<string, string>> = {
  strong: 'vínculo fuerte',
  partial: 'vínculo moderado',
  weak: 'vínculo débil',
};

export const growthPlanCard: GrowthPlanCardTerms = {
  growthHeading: 'Plan de crecimiento',
  growthOf: (name, period) => `Plan de crecimiento de ${name}${period ? `, ${period}` : ''}`,
  growthTakeaway: takeaway,
  growthNoPlans: 'Este documento todavía no contiene ningún plan de crecimiento.',
  growthNoSuchPlan: 'No hay ningún plan de crecimiento con este identificador o para esta persona.',
  growthNoGoals: 'Este plan todavía no tiene metas.',
  growthUntitled: (id) => `sin título (${id})`,
  growthUnknown: (id) => `desconocido (${id})`,
  growthNotInPlan: 'no está en este documento',
  growthMembers: (n) => plural('es', n, { one: '# integrante', other: '# integrantes' }),
  growthNextDate: (date) => `próxima fecha: ${date}`,
  growthUntil: (date) => `hasta el ${date}`,

  growthEdit: 'Editar el plan',
  growthAsTable: 'Como tabla',
  growthAsCard: 'Como ficha',
  growthAsForm: 'Como formulario',
  growthPrint: 'Imprimir',
  growthWhich: 'Plan de crecimiento',

  growthNext: 'Próximo paso',
  growthNextText: say({
    returned: 'Cambiar el plan y volver a entregarlo',
    draft: 'Entregar el plan para su revisión',
    'no-goals': 'Escribir la primera meta',
    'no-actions': 'Prever la primera acción',
    'all-done': 'No queda nada por hacer',
  }),
  growthNextOver: (status) =>
    status ? `No se espera nada más: el plan está ${status.toLowerCase()}.` : 'No se espera nada más.',
  growthNextReview: say({
    beginning: 'Preparar la revisión inicial',
    mid: 'Preparar la revisión de mitad de año',
    end: 'Preparar la revisión de fin de año',
    '': 'Preparar la próxima revisión',
  }),
  growthNextReason: reasonText,
  growthNextShort: say({
    returned: 'Fue devuelto y espera cambios',
    draft: 'Aún sin entregar',
    'no-goals': 'Todavía sin metas',
    'no-actions': 'Todavía sin acciones',
    undated: 'No hay fecha',
    'review-next': 'Todas las acciones están hechas',
    'all-done': 'Todas las acciones y todas las revisiones están hechas',
  }),
  growthGoToGoal: (n) => `Ir a la meta ${written(n)}`,
  growthDaysOverdue: (n) => `${days(n)} de atraso`,
  growthOverdue: (n) => `atraso: ${days(n)}`,
  growthDueIn: (n) =>
    n === 0 ? 'para hoy' : plural('es', n, { one: 'para mañana', other: 'para dentro de # días' }),

  growthReviews: 'Revisiones',
  growthReview: 'Revisión',
  growthNoNextReview: 'ninguna más',
  growthNoReviews: 'Todavía no hay ninguna revisión prevista.',
  growthReviewAway: (review, n, date) =>
    n === 0
      ? `${review} es hoy, ${date}.`
      : n > 0
        ? `${review} es dentro de ${days(n)}, el ${date}.`
        : `${review} debía hacerse hace ${days(-n)}, el ${date}.`,
  growthReviewNoDate: (review) => `${review} es la siguiente; aún no tiene fecha.`,
  growthReviewSaid: 'Lo que dijeron las revisiones',
  growthGoalsMet: 'metas logradas',
  growthGoalsNotMet: 'metas no logradas',

  growthGoal: (n) => `Meta ${written(n)}`,
  growthGoalDue: (date) => `para el ${date}`,
  growthNoStatement: 'Esta meta todavía no está redactada',
  growthPrompts: 'En detalle',
  growthServes: 'Sirve a',
  growthNoThread: 'Todavía no nombra ninguna meta de la escuela ni del distrito.',
  growthThreadSentence: (parts) => `Sirve a ${parts.join(', ')}.`,
  growthLinkTo: (strength, title) =>
    `un ${Object.hasOwn(LINKS, strength) ? LINKS[strength]! : 'vínculo sin fuerza indicada'} con ${title}`,
  growthMeasuredBy: (title, values) => `se mide con ${title}: ${values}`,
  growthCompetency: 'competencia',
  growthLevel: 'Nivel',
  growthLevelFigure: (value) => `Nivel ${value}`,
  growthLevelText: levelText,
  growthLevelSource: say({
    'self-assessment': 'la autoevaluación',
    observation: 'la observación',
    evaluation: 'la evaluación',
    assessment: 'la prueba',
    portfolio: 'el portafolio',
  }),
  growthLevelScale: (levels, first, last) =>
    `La escala tiene ${plural('es', levels, { one: '# nivel', other: '# niveles' })}, de ${first} a ${last}.`,
  growthOffScale: (levels, n) =>
    n === 1
      ? `El nivel ${levels} está escrito y no está en la escala.`
      : `Los niveles ${levels} no están en la escala.`,
  growthLevelStart: 'inicio',
  growthLevelNow: 'ahora',
  growthLevelTarget: 'previsto',
  growthLevelShort: (goal, short) => {
    const by = plural('es', Math.abs(short), { one: 'un nivel', other: '# niveles' });
    const where =
      short === 0
        ? 'está en su nivel previsto'
        : `está ${by} por ${short > 0 ? 'debajo' : 'encima'} de lo previsto`;
    return `la meta ${written(goal)} ${where}`;
  },

  growthMeasure: 'Medida',
  growthValues: (now, start, target) =>
    `${now}${start ? `, desde ${start}` : ''}${target ? `; previsto ${target}` : ''}`,
  growthNowUnknown: 'todavía sin medir',
  growthMeasureText: measureText,
  growthPoints: (n, text) => (n === 1 ? `${text} punto` : `${text} puntos`),
  growthMidYear: 'mitad de año',

  growthActions: 'Acciones',
  growthAction: 'Acción',
  growthNone: 'ninguna aún',
  growthDone: (done, of) => `${written(done)} de ${written(of)} hechas`,
  growthNoActions: 'Todavía no hay ninguna acción.',
  growthBlockedBy: (reason) => `Bloqueada: ${reason}`,
  growthSupports: (list) => `Con ${list}`,
  growthNoDate: 'sin fecha',
  growthNoStatus: 'estado desconocido',

  growthReflection: 'Reflexión',
  growthNoReflection: 'Todavía no hay ninguna reflexión.',
  growthReflectionsHidden: 'Las reflexiones son de la propia persona y no se muestran aquí.',
  growthEarlier: (n) => plural('es', n, { one: '# reflexión anterior', other: '# reflexiones anteriores' }),
  growthEvidence: 'Evidencias',
  growthNoEvidence: 'Todavía no hay ninguna evidencia.',
  growthPeople: 'En colaboración con',
  growthNoPeople: 'Todavía no se nombra a nadie.',

  growthHours: 'Horas',
  growthOfUnits: (required, unit) => `de ${required} ${unit}`.trim(),
  growthUnits: (unit) => `${unit}; no se exige ningún número`,
  growthCycle: (title, end) => (end ? `${title}, hasta el ${end}` : title),
  growthPlannedShort: 'previsto',
  growthUncategorized: 'sin categoría',
  growthOpen: (amount) => `${amount} por elegir`,
  growthHoursSentence: (planned, open) =>
    sentence([planned && `${planned} previstas`, open && `${open} todavía por elegir`], ', '),
  growthCategory: 'Categoría',
  growthEarned: 'Obtenido',
  growthNote: 'Nota',
  growthEarnedOf: (earned, minimum) => `${earned} de ${minimum}`,
  growthMinimumMet: 'mínimo cumplido',
  growthNoMinimum: 'sin mínimo',
  growthToGo: (amount) => `faltan ${amount}`,
  growthToGoPlanned: (amount) => `faltan ${amount}, ya previstas`,
  growthMaximum: (amount) => `cuentan como mucho ${amount}`,
  growthNoLedger: 'No se conoce ningún requisito de renovación.',
  growthNothingCounted: 'No se conoce nada que se haya terminado.',
  growthCounted: (counted, of) =>
    `${counted === 1 ? 'Cuenta' : 'Cuentan'} ${written(counted)} de ${plural('es', of, { one: '# registro de participación', other: '# registros de participación' })}.`,
  growthExcluded: (why, n) =>
    why === 'over-maximum'
      ? `${plural('es', n, { one: '# cuenta', other: '# cuentan' })} solo en parte: ${EXCLUSIONS[why]}.`
      : `${plural('es', n, { one: '# no cuenta', other: '# no cuentan' })}: ${excluded(why)}.`,
  growthNotPlanned: (why, n) =>
    `De lo previsto, ${plural('es', n, { one: '# no cuenta', other: '# no cuentan' })}: ${excluded(why)}.`,

  growthSignOffs: 'Firmas',
  growthSignOff: 'Firma',
  growthNoSignOffs: 'Todavía no ha firmado nadie.',
  growthNoMeaning: 'sentido sin indicar',
  growthVersion: (n) => `Versión ${written(n)}`,
  growthSince: (date, author, summary) =>
    `${[date && `desde el ${date}`, author && `de ${author}`].filter(Boolean).join(', ')}: ${summary}`,
  growthNoSummary: 'no se dice qué cambió',
  growthHistory: 'Versiones anteriores',
  growthNotAgreed: (names, n) => `${names} aún no ${n === 1 ? 'ha' : 'han'} dado su acuerdo.`,
  growthReceivedOnly: (names, n) =>
    `${names} la ${n === 1 ? 'ha' : 'han'} recibido y aún no ${n === 1 ? 'ha' : 'han'} dado su acuerdo.`,

  growthPublicHides:
    'Los nombres, los niveles, las revisiones, las reflexiones, las evidencias y las horas son para la propia persona y el personal del distrito. No se muestran aquí.',

  growthRead: 'Cómo se lee',
  growthReadStart: 'donde empezó,',
  growthReadNow: 'ahora,',
  growthReadTarget: 'lo previsto.',
  growthReadThread: 'Una línea más ancha es un vínculo más fuerte.',
  growthReadHours:
    'Una barra llena está obtenida, una tenue está prevista, una con solo el borde queda por elegir.',
  growthReadUnknown: 'no se sabe.',

  growthTableCaption: (name) => `Todo lo que hay en el plan de crecimiento de ${name}`,
  growthTableGoal: 'Meta',
  growthTableKind: 'Tipo',
  growthTableWhat: 'Qué',
  growthTableStatus: 'Estado',
  growthTableStart: 'Inicio',
  growthTableNow: 'Ahora',
  growthTableTarget: 'Previsto',
  growthTableDate: 'Fecha',
  growthTablePlan: 'Todo el plan',
  growthTableVersion: 'Versión',
  growthSummaryOf: (done, total) => `${done} de ${total}`,
  growthSummaryValue: (now, target) => (target ? `${now}, previsto ${target}` : now),
};
