import type { PathwayPictureTerms } from '../en/pathway-picture.js';
import { plural } from '../plural.js';

const count = (n: number, one: string, other: string) =>
  plural('es', n, { one: `# ${one}`, other: `# ${other}` });

const CONNECTIONS: Readonly<Record<string, string>> = {
  requires: 'lo pide por su nombre',
  counts: 'cuenta como uno de varios',
  together: 'van juntos',
  recommends: 'recomendado',
};

export const pathwayPicture: PathwayPictureTerms = {
  walkHeading: 'Ruta de aprendizaje',
  walkEmpty: 'Este plan aún no tiene rutas.',
  walkNoSuch: 'El plan no tiene ninguna ruta con este id.',
  walkWhole: 'Toda la ruta',
  walkTrail: 'Dónde está en la ruta',
  walkStages: 'Etapas',
  walkToStage: (title) => `Ir a ${title}`,
  walkConnections: (n) =>
    n === 0
      ? 'Ninguna conexión de este paso que dibujar aquí'
      : plural('es', n, {
          one: '# conexión dibujada, solo la del paso en el que está',
          other: '# conexiones dibujadas, solo las del paso en el que está',
        }),
  walkShowAll: (n) => plural('es', n, { one: 'Mostrarlo', other: 'Mostrar los #' }),
  walkShowOthers: (n) => plural('es', n, { one: 'Mostrar el otro', other: 'Mostrar los otros #' }),
  walkShowFewer: 'Mostrar menos',
  walkOf: (what, group) => `${what}: ${group}`,
  walkTracks: (n) => plural('es', n, { one: 'El otro itinerario', other: 'Los otros # itinerarios' }),
  walkEveryTrack: 'Itinerarios para elegir',
  walkMoreBlocks: (n) => plural('es', n, { one: 'Mostrar un grupo más', other: 'Mostrar # grupos más' }),
  walkNoSteps: 'Aún no hay pasos',
  walkNothingOpen: 'Ahora no se puede empezar nada.',
  walkNextIs: (name) => `Siguiente: ${name}`,
  walkGoToNext: (stage) => `Ir al paso, en ${stage}`,
  walkAlong: (kind, from, place, of) => `${CONNECTIONS[kind] ?? kind}, desde ${from}, ${place} de ${of}`,
  walkWentBack: (to) => `De vuelta en ${to}`,
  walkNothingBefore: 'No parte de nada que se muestre.',
  walkNothingAfter: 'Nada de lo que se muestra parte de este paso.',
  walkColumnEnd: 'Fin de la etapa.',
  walkTrailEnd: 'Ha vuelto adonde empezó.',
  walkLeft: 'Ha salido de la ruta.',
  walkOpened: (title) => `Se abrieron los detalles de ${title}.`,
  walkClosed: 'Se cerraron los detalles.',
  walkGroupOpened: (title, n) => `${title} está abierto: ${count(n, 'paso', 'pasos')}.`,
  walkGroupClosed: (title) => `${title} está cerrado.`,
  walkFound: (n) =>
    n === 0
      ? 'Ningún paso tiene este texto.'
      : plural('es', n, { one: '# paso lo tiene.', other: '# pasos lo tienen.' }),
  walkFoundAt: (title, place, of) => `${title}, ${place} de ${of}`,
  walkRelated: 'sirve a lo elegido',
  walkRelatedHere: (n) =>
    plural('es', n, {
      one: '# de sus pasos sirve a lo elegido',
      other: '# de sus pasos sirven a lo elegido',
    }),
  walkMatchesHere: (n) =>
    plural('es', n, { one: '# de sus pasos tiene el texto', other: '# de sus pasos tienen el texto' }),
  walkDetailsNext: 'Lo siguiente',
  walkDetailsStep: 'Paso',
  walkDetailsGroup: 'Grupo',
  walkExportTable: 'Tabla para una hoja de cálculo (CSV)',
  walkExportCopy: 'Copiar la tabla',
  walkExported: (name) => `Se guardó ${name}.`,
  walkCopied: 'Se copió la tabla.',
  walkNotCopied: 'El navegador no permitió copiar; guarde la tabla como archivo.',
};
