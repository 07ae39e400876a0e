import type { MapFindingTerms } from '../en/map-finding.js';
import { plural } from '../plural.js';

const STAGES: Readonly<Record<string, string>> = {
  'pre-service': 'en formación inicial',
  novice: 'principiante',
  professional: 'profesional',
  advanced: 'experto',
  administrator: 'dirección',
};

export const mapFinding: MapFindingTerms = {
  mapFilter: (n) => (n === 0 ? 'Filtrar' : plural('es', n, { other: 'Filtrar (#)' })),
  mapFilters: 'Filtros',
  mapFilterGoal: 'Meta',
  mapAllGoals: 'Todas las metas',
  mapAllFormats: 'Todos los formatos',
  mapFilterStage: 'Etapa profesional',
  mapAllStages: 'Todas las etapas',
  mapStageWord: (stage) => (Object.hasOwn(STAGES, stage) ? STAGES[stage]! : stage),
  mapStageHint: 'Las actividades que no indican ninguna etapa son para todo el mundo.',
  mapFilterGaps: 'Solo lo que tiene carencias',
  mapFilterGroups: 'Agrupar columnas largas por',
  mapGroupByArea: 'Meta del distrito',
  mapGroupBySchool: 'Escuela',
  mapGroupByDomain: 'Dominio del marco',
  mapGroupByFormat: 'Formato',
  mapClearFilters: 'Quitar todos',
  mapFiltersCleared: 'Se han quitado todos los filtros.',
  mapShownOnly: (filters) => `Se muestra: ${filters}.`,
  mapCountedOver: (activities, goals) => `Contado sobre ${activities} y ${goals}.`,
  mapActivitiesOf: (n, all) =>
    `${plural('es', n, { other: '#' })} de ${plural('es', all, { one: '# actividad', other: '# actividades' })}`,
  mapGoalsOf: (n, all) =>
    `${plural('es', n, { other: '#' })} de ${plural('es', all, { one: '# meta', other: '# metas' })}`,
  mapNothingLeft: 'Nada en este plan coincide con estos filtros.',

  mapMatchOf: (place, of) => `${place} de ${of}`,
  mapNoMatch: 'Sin coincidencias',
  mapMatchAt: (title, place, of) => `${title}, coincidencia ${place} de ${of}.`,
  mapNextMatch: 'Coincidencia siguiente',
  mapPreviousMatch: 'Coincidencia anterior',

  mapMoreOf: (things) => `${things} más`,
  mapGroupNoArea: 'sin meta',
  mapGroupNoSchool: 'Escuela no indicada',
  mapGroupNoDomain: 'Dominio no indicado',
  mapGroupNoFormat: 'Formato no indicado',
  mapGroupGaps: (n) => plural('es', n, { one: '# con carencias', other: '# con carencias' }),
  mapGroupOnThread: (n, of) => `${n} de ${of} en este hilo`,
  mapGroupOpened: (title, rows) =>
    plural('es', rows, { one: `${title} está abierto: # fila.`, other: `${title} está abierto: # filas.` }),
  mapGroupClosed: (title) => `${title} está cerrado.`,
  mapLinksTo: (n, strength, title) =>
    plural('es', n, {
      one: `vínculo ${strength} con ${title}`,
      other: `# vínculos con ${title}, la mayoría de tipo ${strength}`,
    }),

  mapBySchool: 'Por escuela',
  mapBySchoolHint: 'Actividades que sirven allí a esta meta. Elija una escuela para verlas.',
  mapBySchoolNone: (schools) => `Ninguna en ${schools}.`,
  mapBySchoolOne: (school, activities) => `${school}, ${activities}`,
  mapForWhom: 'Para',
  mapForEveryone: 'todo el mundo',
};
