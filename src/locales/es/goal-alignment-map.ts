import { FORMATS } from './formats.js';
import type { AlignmentCounts, GoalAlignmentMapTerms } from '../en/goal-alignment-map.js';
import { plural } from '../plural.js';

const count = (n: number, one: string, other: string) =>
  plural('es', n, { one: `# ${one}`, other: `# ${other}` });
const written = (n: number) => plural('es', n, { other: '#' });
const goalCount = (n: number) => count(n, 'meta', 'metas');

function takeaway({
  activities,
  withoutGoal,
  goals,
  withoutActivity,
  withoutMeasure,
}: AlignmentCounts): string {
  const lacks = (n: number, what: string) => `${goalCount(n)} ${n === 1 ? 'no tiene' : 'no tienen'} ${what}`;
  const parts = [
    withoutGoal > 0 &&
      `${written(withoutGoal)} de ${count(activities, 'actividad', 'actividades')} no ${withoutGoal === 1 ? 'sirve' : 'sirven'} a ninguna meta`,
    withoutActivity > 0 && lacks(withoutActivity, 'todavía ninguna actividad'),
    withoutMeasure > 0 && lacks(withoutMeasure, 'ninguna medida'),
  ].filter((part) => part !== false);
  if (parts.length > 0) {
    const last = parts.pop()!;
    return parts.length > 0 ? `${parts.join(', ')}, y ${last}.` : `${last}.`;
  }
  const served =
    activities > 0
      ? `Cada actividad sirve a una meta (${written(activities)} de ${written(activities)})`
      : '';
  const met = goals > 0 ? 'cada meta tiene una actividad y una medida' : '';
  if (served && met) return `${served}, y ${met}.`;
  if (met) return `C${met.slice(1)} (${written(goals)} de ${written(goals)}).`;
  return served ? `${served}.` : 'Este plan todavía no tiene metas ni actividades.';
}

export const goalAlignmentMap: GoalAlignmentMapTerms = {
  mapHeading: 'Alineación de metas',
  mapTakeaway: takeaway,
  mapEmpty: 'Este plan todavía no tiene metas ni actividades.',
  mapNoGoals: 'Este plan todavía no tiene metas.',
  mapFolded: (nodes, limit) =>
    `Este plan tiene ${nodes} metas, competencias, actividades y medidas. Las columnas de más de ${limit} se pliegan en grupos: abra un grupo para ver lo que contiene. Lo que usted elige se muestra siempre, y la tabla contiene cada vínculo.`,

  mapSearch: 'Buscar en el mapa',
  mapSearchThreads: 'Buscar un hilo',
  mapFound: (n) => plural('es', n, { one: '# coincidencia.', other: '# coincidencias.' }),
  mapSchool: 'Escuela',
  mapAllSchools: 'Todas las escuelas',
  mapThreads: 'Hilos',
  mapCrosswalk: 'Correspondencia',

  mapZoom: 'Tamaño del mapa',
  mapZoomOut: 'Más pequeño',
  mapZoomIn: 'Más grande',
  mapZoomReset: (size: string) => `${size}, volver al tamaño de lectura`,
  mapZoomFit: 'Ajustar',
  mapZoomFitWhole: 'Ajustar al mapa completo',
  mapZoomed: (size: string) => `Tamaño ${size}.`,
  mapArrange: 'Reordenar',
  mapArrangeOffer: (before: string, after: string) =>
    `Otro orden de las filas tiene menos cruces: ${after} en lugar de ${before}.`,
  mapArranged: (crossings: string) => `Reordenado: ${crossings} cruces.`,

  mapExportSvg: 'Imagen, SVG',
  mapExportSvgHint: 'Nítida a cualquier tamaño',
  mapExportPng: 'Imagen, PNG',
  mapExportPngHint: 'Para diapositivas y documentos',
  mapExportLinks: 'Vínculos, CSV',
  mapExportLinksHint: 'Una fila por vínculo',
  mapExportTable: 'Tabla, CSV',
  mapExportTableHint: 'Vínculos y lo que falta',
  mapExportCopy: 'Copiar la tabla',

  mapColumnVision: 'Visión',
  mapColumnGoals: 'Metas',
  mapColumnCompetencies: 'Competencias',
  mapColumnActivities: 'Actividades',
  mapColumnMeasures: 'Medidas',
  mapKindVision: 'Visión',
  mapKindGoal: 'Meta',
  mapKindCompetency: 'Competencia',
  mapKindActivity: 'Actividad',
  mapKindMeasure: 'Medida de estudiantes',
  mapKindMeasures: 'Medidas de estudiantes',
  mapLevelState: 'Meta del estado',
  mapLevelDistrict: 'Meta del distrito',
  mapLevelSchool: 'Meta de la escuela',
  mapLevelTeam: 'Meta del equipo',
  mapLevelIndividual: 'Meta individual',
  mapLevelOther: (level) => `Meta (${level})`,

  mapGoals: goalCount,
  mapGoalsUnder: (n) => plural('es', n, { one: '# meta debajo', other: '# metas debajo' }),
  mapCompetencies: (n) => count(n, 'competencia', 'competencias'),
  mapActivities: (n) => count(n, 'actividad', 'actividades'),
  mapMeasures: (n) => count(n, 'medida', 'medidas'),
  mapUntitled: (id) => `sin título (${id})`,
  mapUnknown: (id) => `desconocido (${id})`,

  mapStrengthStrong: 'fuerte',
  mapStrengthPartial: 'parcial',
  mapStrengthWeak: 'débil',
  mapStrengthUnstated: 'sin indicar',
  mapLinkTo: (strength, title) => `vínculo ${strength} con ${title}`,
  mapUnder: (title) => `bajo ${title}`,
  mapMoreLinks: (n) => plural('es', n, { one: '# vínculo más', other: '# vínculos más' }),
  mapAlsoServes: (titles) => `también sirve a ${titles}`,
  mapCarried: (strength) => `${strength}, porque la actividad sirve a la meta`,
  mapUnderVision: 'bajo la visión',

  mapStateUnknown: 'no está en este plan',
  mapStateNoGoal: 'no sirve a ninguna meta',
  mapStateAdrift: 'sin meta del distrito',
  mapStateNoActivity: 'aún sin actividad',
  mapStateNoMeasure: 'sin medida',
  mapStateUnused: 'nada la nombra',
  mapStateNotMeasured: 'aún sin medir',
  mapFromTo: (from, to) => `${from} → ${to}`,
  mapTarget: (value) => `objetivo ${value}`,
  mapOf: (value, target) => `${value} de ${target}`,
  mapNow: (value) => `ahora ${value}`,

  mapTreeLabel: 'Alineación de metas: visión, metas, competencias, actividades y medidas',
  mapTreeHelp:
    'Las flechas siguen los vínculos y las columnas, las letras llevan al siguiente nombre que empieza por ellas, Intro abre los detalles o un grupo, Retroceso vuelve por el camino, Escape sale.',
  mapAlong: (strength, title, place, of) =>
    of > 1 ? `vínculo ${strength} desde ${title}, ${place} de ${of}` : `vínculo ${strength} desde ${title}`,
  mapNothingBefore: 'Nada más en esta dirección: no sirve a nada.',
  mapNothingAfter: 'Nada más en esta dirección: nada le sirve.',
  mapColumnEnd: 'Fin de la columna.',
  mapWentBack: (title) => `De vuelta en ${title}`,
  mapTrailEnd: 'Aquí empezó el camino.',
  mapLeft: 'Fuera del mapa.',
  mapOpened: (title) => `Los detalles de ${title} están abiertos después del mapa.`,
  mapClosed: 'Detalles cerrados.',

  mapOwner: 'Responsable',
  mapPlace: 'Lugar',
  mapAdopted: 'Adoptada',
  mapPeriod: 'Periodo',
  mapFormat: 'Formato',
  mapFormatWord: (format) => (Object.hasOwn(FORMATS, format) ? FORMATS[format]! : format),
  mapHours: 'Horas',
  mapFramework: 'Marco',
  mapStatus: 'Estado',
  mapOfWhom: 'Mide',
  mapNoOwner: 'sin indicar',
  mapChangeUp: (points, unit) => `sube ${points}${unit} desde el inicio`,
  mapChangeDown: (points, unit) => `baja ${points}${unit} desde el inicio`,
  mapChangeNone: 'igual que al inicio',
  mapPoints: (n, written) => (n === 1 ? `${written} punto` : `${written} puntos`),
  mapOnThread: 'En este hilo',
  mapOtherGoals: 'Otras metas',
  mapEvidenceFor: (n) =>
    plural('es', n, { one: 'Evidencia de su # actividad', other: 'Evidencia de sus # actividades' }),
  mapEvidence: 'Evidencia',
  mapTier1: 'Nivel 1, fuerte',
  mapTier2: 'Nivel 2, moderada',
  mapTier3: 'Nivel 3, prometedora',
  mapTier4: 'Nivel 4, razonada',
  mapUnrated: 'Sin valorar',
  mapIsTier: (title, tier) => `${title} es de nivel ${tier}.`,
  mapGaps: (n) => plural('es', n, { one: 'Una carencia', other: '# carencias' }),
  mapGapOf: (title, state) => `${title}: ${state}.`,
  mapLinks: 'Sus vínculos',
  mapServes: 'A qué sirve',
  mapServedBy: 'Qué le sirve',
  mapShowInTable: 'Ver en la tabla',
  mapShowMore: (n) => plural('es', n, { one: 'y # más', other: 'y # más' }),

  mapTableCaption: (links) =>
    `Cada vínculo del mapa, en palabras, y lo que falta (${plural('es', links, { one: '# fila', other: '# filas' })})`,
  mapTableKind: 'Tipo',
  mapTableName: 'Nombre',
  mapTableArea: 'Meta del distrito',
  mapTableOwner: 'Responsable o lugar',
  mapTableStrength: 'Fuerza',
  mapTableTo: 'Servida por',
  mapTableToKind: 'Tipo de lo que la sirve',
  mapTableWhy: 'Por qué',
  mapTableMeasured: 'Medido',
  mapTableMissing: 'falta',
  mapShowAllRows: (n) => plural('es', n, { one: 'Mostrar # fila', other: 'Mostrar las # filas' }),
  mapRowsShown: (shown, all) => `Las primeras ${shown} de ${all} filas.`,

  mapWhatFor: 'Qué hacemos por ella',
  mapSetApart: 'Fuera de todo hilo',
  mapThreadCounts: (goals, activities) =>
    `${goalCount(goals)}, ${count(activities, 'actividad', 'actividades')}`,
  mapForMeasure: (title) => `para ${title}`,
  mapOwnerEvidence: (activities, gaps) =>
    `Responsable, evidencia de ${count(activities, 'actividad', 'actividades')}, ${count(gaps, 'carencia', 'carencias')}`,

  mapRead1: (dir: 'ltr' | 'rtl') =>
    `Se lee de ${dir === 'rtl' ? 'derecha a izquierda' : 'izquierda a derecha'}: una cinta une lo que planeamos con aquello a lo que sirve, en el color de su meta del distrito. Es`,
  mapRead1Threads:
    'Se lee de arriba abajo: un riel une lo que planeamos con aquello a lo que sirve, en el color de su meta del distrito. Es',
  mapReadOr: 'o',
  mapReadUnstated: 'sin indicar',
  mapReadStub: 'Un tramo que termina en',
  mapReadRing: 'un anillo abierto',
  mapReadRingIs: 'es un vínculo que falta.',
  mapReadHatch: 'El rayado',
  mapReadHatchIs: 'significa que no se sabe.',
  mapReadPick: 'Elija algo para ver su hilo a todo color.',
  mapReadPicked: 'El hilo elegido está a todo color; lo demás retrocede.',
  mapReadThreads: 'Abra otra meta para ver su hilo.',
};
