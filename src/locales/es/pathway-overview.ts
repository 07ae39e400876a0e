import type { PathwayOverviewTerms } from '../en/pathway-overview.js';
import { plural } from '../plural.js';

const written = (n: number) => plural('es', n, { other: '#' });

export const pathwayOverview: PathwayOverviewTerms = {
  overRegion: 'Vista general de la ruta',
  overTracks: (need: number | undefined, of: number) =>
    need === undefined
      ? 'Itinerarios'
      : need < of
        ? `Itinerarios, ${written(need)} de ${written(of)}`
        : `Itinerarios, los ${written(of)}`,
  overWalked: 'el que se sigue',
  overStages: 'Etapas',
  overStage: 'Etapa',
  overLevel: 'Nivel',
  overSteps: 'Pasos',
  overStates: 'Hasta dónde han llegado',
  overDone: (whose: string): string =>
    whose === 'self' ? 'tiene' : whose === 'other' ? 'hechos' : 'necesarios',
  overHours: 'horas',
  overHoursAtLeast: (hours: string) => `${hours} o más`,
  overDrawn: (count: string, perTick: number) =>
    perTick === 1
      ? `${count}, cada uno dibujado una vez`
      : `${count}, una marca por cada ${written(perTick)}`,
  overFor: (name: string) => `para ${name}`,
  overNoLevel: 'sin nivel',
  overRest: (n: number) => plural('es', n, { one: '# más', other: '# más' }),
  overSeveral: (n: number, of: number) =>
    `${written(n)} de ${written(of)} ${n === 1 ? 'cuenta' : 'cuentan'} en varios lugares.`,
  overApart: (n: number) =>
    plural('es', n, {
      one: 'El que está aparte no cuenta para ninguno de estos.',
      other: 'Los # que están aparte no cuentan para ninguno de estos.',
    }),
  overWhole: 'Lo que dice el conjunto',
  overFindings: (n: number) =>
    plural('es', n, { one: 'Mostrar # hallazgo más', other: 'Mostrar los # hallazgos' }),
  overGoTo: (name: string, finding: string) => `Ir a ${name}: ${finding}`,
  overGo: (name: string) => `Ir a ${name}`,

  toolShown: 'Pasos que se muestran',
  toolWay: (whose: string): string =>
    whose === 'self' ? 'Mi camino' : whose === 'other' ? 'Su camino' : 'Por etapas',
  toolOpen: (n: number) => `Abiertos ahora, ${written(n)}`,
  toolAll: (n: number) => `Todos, ${written(n)}`,
  toolFind: 'Buscar un paso',
  toolPrevious: 'Al paso encontrado anterior',
  toolNext: 'Al siguiente paso encontrado',
  toolFoundOf: (place: number, of: number) => `${written(place)} de ${written(of)}`,
  toolAsList: 'Como lista',
  toolAsPath: 'Como ruta',
  toolPathway: 'Ruta',
  toolEducator: 'Docente',
};
