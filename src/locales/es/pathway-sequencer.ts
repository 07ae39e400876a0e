import type { PathNoun } from '../en/pathway-sentences.js';
import type { PathwaySequencerTerms } from '../en/pathway-sequencer.js';
import { plural } from '../plural.js';
import { say } from '../say.js';
import { lockSentence, nextClause, nextSentences, waySentence } from './pathway-reasons.js';
import {
  agreeing,
  amount,
  capital,
  constraintPhrase,
  count,
  listed,
  rulePhrase,
  ruleSentence,
  unknownRule,
  the,
  written,
} from './pathway-sentences.js';

const state = say({
  done: 'hecho',
  'in-progress': 'en curso',
  open: 'abierto',
  locked: 'bloqueado',
  skipped: 'ya no hace falta',
  unknown: 'no se sabe',
});

/** Agreeing with what is counted. */
const STEMS: Readonly<Record<string, string>> = { done: 'hech', open: 'abiert', locked: 'bloquead' };
const stateOf = (word: string, n: number, noun: PathNoun = 'step') => {
  if (Object.hasOwn(STEMS, word)) return agreeing(STEMS[word]!, noun, n);
  return word === 'skipped' && n !== 1 ? 'ya no hacen falta' : state(word);
};

export const pathwaySequencer: PathwaySequencerTerms = {
  pathHeading: 'Ruta',
  pathNone: 'Este documento todavía no contiene ninguna ruta.',
  pathNoSuch: 'No hay ninguna ruta con este identificador.',
  pathUntitled: (id) => `sin título (${id})`,
  pathUnknown: (id) => `desconocido (${id})`,
  pathOf: (title, name) => `${title}, la ruta de ${name}`,
  pathOfName: (name) => `Ruta de ${name}`,
  pathStageWord: say({
    'pre-service': 'en formación inicial',
    novice: 'principiante',
    professional: 'profesional',
    advanced: 'experto',
    administrator: 'dirección',
  }),
  pathOfNobody: 'Para todos',

  pathState: state,
  pathStateCount: (word, n, noun) => `${written(n)} ${stateOf(word, n, noun)}`,
  pathDoneOn: (date) => `Hecho el ${date}`,
  pathBegunOn: (date) => `En curso desde el ${date}`,
  pathNext: 'Siguiente',
  pathNextWord: 'siguiente',
  pathCountsIn: (n) => plural('es', n, { one: 'cuenta en # lugar', other: 'cuenta en # lugares' }),
  pathOptional: 'opcional',
  pathFollows: (name) => `sigue a ${name}, ya hecho`,
  pathLockedFor: (name, more) =>
    more > 0
      ? `Bloqueado: antes necesita ${name} y ${written(more)} más`
      : `Bloqueado: antes necesita ${name}`,
  pathHoursOf: (n) => amount(n, 'hour'),
  pathHoursUnknown: 'horas desconocidas',
  pathCount: count,
  pathAmount: amount,
  pathAllOf: the,
  pathList: (items) => listed(items),
  pathSentence: (text) => `${capital(text)}.`,
  pathCapital: capital,

  pathRulePhrase: rulePhrase,
  pathRuleSentence: ruleSentence,
  pathRuleUnknown: unknownRule,
  pathConstraint: constraintPhrase,
  pathFraction: (have, need) => `${have} de ${need}`,
  pathFractionUnknown: 'regla desconocida',
  pathFractionOf: (have, need) => `hecho: ${have} de ${need}`,
  pathRulesMore: (n) => plural('es', n, { one: '# regla más', other: '# reglas más' }),
  pathNeedUnknown: 'algo que no se sabe',
  pathNoRule: 'No se indica ninguna regla.',

  pathStage: (n, of) => `Etapa ${written(n)} de ${written(of)}`,
  pathNoStage: 'En ninguna etapa',
  pathOutOfReach: 'Inalcanzable',
  pathTrack: (n) => plural('es', n, { one: 'Un itinerario', other: '# itinerarios' }),
  pathYourTrack: 'Su itinerario',
  pathEveryTrack: (names) => `Todos los itinerarios piden ${listed(names)}.`,
  pathAsks: (own, first) =>
    `${capital([own.join(own.some((each) => each.includes(';')) ? '; y ' : ' y '), first.length > 0 ? `antes ${first.join(' y ')}` : ''].filter(Boolean).join('; '))}.`,
  pathLockedStage: (need) => (need ? `Bloqueada hasta completar ${need}.` : 'Bloqueada.'),
  pathLockedNeeds: (need) => `Bloqueada: antes necesita ${need}.`,
  pathCountsAlready: 'Lo que se haga aquí ahora ya cuenta.',

  pathSame: (n, noun, other, more) =>
    `${capital(agreeing('l', noun, 2).replace('los', 'los mismos').replace('las', 'las mismas'))} ${written(n)} que para ${other}${more.length > 0 ? `, y ${listed(more)}` : ''}`,
  pathToGo: (n, noun, levels) =>
    `${n === 1 ? 'falta' : 'faltan'} ${count(noun, n)}${levels.length > 0 ? ` (${levels.join(', ')})` : ''}`,
  pathOpens: (names, more) => `Abre ${listed(more > 0 ? [...names, `${written(more)} más`] : names)}.`,
  pathDestination: 'El destino.',
  pathCompletes: (name) => `${name} lo completa.`,
  pathNoSteps: 'Aún no hay pasos.',

  pathWhyLocked: 'Por qué está bloqueado',
  pathLock: lockSentence,
  pathWay: waySentence,
  pathNeedsFirst: 'Antes necesita',
  pathNothingFirst: (whose) =>
    whose === 'self' ? 'Nada. Puede empezar ahora.' : 'Nada. Se puede empezar ahora.',
  pathNothingNeeded: 'Nada.',
  pathNeedsDone: (name) => `${name}, ya hecho.`,
  pathNeedsOpen: (name, word) => `${name}, ${word}.`,
  pathHadBetter: (name) => `Se recomienda hacer antes ${name}.`,
  pathTogether: (name) => `Va junto con ${name}.`,
  pathUnlocks: 'Qué abre',
  pathUnlocksNothing: 'Nada espera a este paso.',
  pathUnlockOpens: 'se abre',
  pathUnlockCompletes: 'queda completo',
  pathUnlockFills: (have, need) => `queda en ${have} de ${need}`,
  pathUnlockOnce: 'cuando se abra',
  pathStillLocked: 'Sigue bloqueado después',
  pathWhyNext: 'Por qué este',
  pathNextClause: nextClause,
  pathNextReason: nextSentences,
  pathLength: 'Duración',
  pathOffered: 'Se ofrece',
  pathOfferedOn: (date, n) =>
    n === 0 ? `hoy, ${date}` : plural('es', n, { one: `mañana, ${date}`, other: `${date}, en # días` }),
  pathNotOffered: 'no se conoce ninguna fecha',
  pathSpread: say({ sustained: 'sostenido', 'one-off': 'puntual', unknown: '' }),

  pathRead: 'Cómo leerlo',
  pathReadBracket: 'reúne un grupo: su regla es la frase,',
  pathReadBar: 'su barra tiene una celda por cada paso que pide la regla:',
  pathReadCell: say({
    done: 'hecho',
    begun: 'en curso',
    next: 'lo que llenaría el paso siguiente',
    rest: 'por elegir',
    asked: 'que pide la regla',
  }),
  pathReadABracket: 'Un corchete',
  pathReadLines: 'Las líneas son del paso elegido o enfocado:',
  pathReadLine: say({
    requires: 'lo pide por su nombre',
    counts: 'cuenta como uno de varios',
    together: 'van juntos',
    recommends: 'recomendado',
  }),

  pathTableCaption: (title, steps, groups) =>
    groups > 0
      ? `${title}: ${steps} y ${count('group', groups)}, una fila por cada uno`
      : `${title}: ${steps}, una fila por cada uno`,
  pathTableStep: 'Paso',
  pathTableOrder: 'Orden',
  pathTableStage: 'Etapa',
  pathTableKind: 'Tipo',
  pathTableLevel: 'Nivel',
  pathTableBuildsOn: 'Parte de',
  pathTableCountsIn: 'Cuenta en',
  pathTableRule: 'Regla',
  pathTableHours: 'Horas',
  pathTableStatus: 'Estado',
  pathTableDate: 'Fecha',
  pathTableWhy: 'Por qué',
  pathTableId: 'Identificador',
  pathLevelNumber: (value) => `nivel ${value}`,
  pathTableRecommended: (name) => `${name} (recomendado)`,
  pathTableTogether: (name) => `${name} (van juntos)`,
  pathRowsShown: (shown, of) => `Se muestran ${written(shown)} de ${written(of)} filas.`,
  pathShowAllRows: (of) => `Mostrar las ${written(of)} filas`,
  pathCsv: 'Descargar como CSV',
  pathKind: say({
    step: 'paso',
    group: 'grupo',
    track: 'itinerario',
    badge: 'insignia',
    assessment: 'evaluación',
    basic: 'parte',
    cocurricular: 'actividad cocurricular',
    collection: 'colección',
    competency: 'competencia',
    course: 'curso',
    credential: 'credencial',
    extracurricular: 'actividad extracurricular',
    job: 'empleo',
    multi: 'varias partes',
    selection: 'selección',
    'work-experience': 'experiencia laboral',
  }),
};
