import type { LevelWords, SharedTerms, TrendWords } from '../en/shared.js';
import { plural } from '../plural.js';

const on = (value: string, date?: string) => (date === undefined ? value : `${value} (${date})`);

const levelSentence = ({ label, start, now, target }: LevelWords): string => {
  const parts = [
    now === undefined ? 'valor actual desconocido' : `ahora ${now}`,
    start === undefined ? '' : `punto de partida ${start}`,
    target === undefined ? '' : `meta ${target}`,
  ];
  return `${label}: ${parts.filter(Boolean).join(', ')}.`;
};

const trendSentence = (words: TrendWords): string => {
  const line = levelSentence({
    label: words.label,
    start: words.start && on(words.start, words.startDate),
    now: words.now && on(words.now, words.nowDate),
    target: words.target && on(words.target, words.targetDate),
  });
  const gaps = [
    words.unknown > 0 &&
      plural('es', words.unknown, {
        one: 'Se desconoce # observación.',
        other: 'Se desconocen # observaciones.',
      }),
    words.suppressed > 0 &&
      plural('es', words.suppressed, {
        one: 'No se muestra # observación porque el grupo es pequeño.',
        other: 'No se muestran # observaciones porque los grupos son pequeños.',
      }),
  ];
  return [line, ...gaps.filter(Boolean)].join(' ');
};

export const shared: SharedTerms = {
  close: 'Cerrar',
  retry: 'Intentar de nuevo',
  undo: 'Deshacer',
  redo: 'Rehacer',
  edit: 'Editar',
  export: 'Exportar',
  print: 'Imprimir',
  search: 'Buscar',
  map: 'Mapa',
  table: 'Tabla',
  showAs: 'Mostrar como',
  tools: 'Herramientas',
  details: 'Detalles',
  detailsOf: (name: string) => `Detalles: ${name}`,

  loading: 'Cargando el plan.',
  loadingSlow: 'Cargando el plan. Está tardando más de lo habitual.',
  nothingToShow: 'No se pudo mostrar el plan.',

  problemsSetAside: (count: number) =>
    plural('es', count, {
      one: 'Se apartó # registro, entero o en parte.',
      other: 'Se apartaron # registros, enteros o en parte.',
    }),
  problemsFound: (count: number) =>
    plural('es', count, {
      one: 'Hay # punto por revisar en este plan.',
      other: 'Hay # puntos por revisar en este plan.',
    }),
  problemsList: 'Lo que se encontró',
  problemsMore: (count: number) => plural('es', count, { one: 'y # más', other: 'y # más' }),
  problemsShowAll: (count: number) => `Mostrar todo (${plural('es', count, { other: '#' })})`,
  problemAt: 'en',
  wholeDocument: 'todo el archivo',
  severityError: 'Error',
  severityWarning: 'Advertencia',
  severityNote: 'Nota',

  sortedAscending: (column: string) => `Ordenado por ${column}, de menor a mayor.`,
  sortedDescending: (column: string) => `Ordenado por ${column}, de mayor a menor.`,
  noRows: 'No hay filas.',

  unknown: 'se desconoce',
  notMeasured: 'aún sin medir',
  suppressedShort: (minimum: number) => `n < ${minimum}`,
  suppressedLong: (minimum: number) => `No se muestra: menos de ${minimum} personas.`,

  baseline: (value: string) => `inicio ${value}`,
  target: (value: string) => `meta ${value}`,
  groupSize: (count: number) => plural('es', count, { other: 'n #' }),
  start: 'inicio',
  now: 'ahora',
  goal: 'meta',
  levelSentence,
  trendSentence,
};
