import type { MapPaperTerms } from '../en/map-paper.js';
import { plural } from '../plural.js';

export const mapPaper: MapPaperTerms = {
  mapExported: (file: string) => `${file} está en tus descargas.`,
  mapExportedSmaller: (file: string, scale: string) =>
    `${file} está en tus descargas, al ${scale} en lugar del 200 %: la imagen es demasiado grande para este navegador. El archivo SVG es nítido a cualquier tamaño.`,
  mapExportTooLarge:
    'La imagen es demasiado grande para que este navegador la dibuje. El archivo SVG no tiene ese límite.',
  mapCopied: (n: number) =>
    plural('es', n, { one: 'Se copió la tabla con su # fila.', other: 'Se copió la tabla con sus # filas.' }),
  mapCopyRefused: 'El navegador no permite copiar aquí. El archivo CSV contiene las mismas filas.',

  mapMade: (date: string) => `Dibujado el ${date}.`,
  mapThreadOf: (title: string) => `A todo color: el hilo de ${title}.`,
  mapSearchedFor: (text: string) => `En letra oscura: lo que contiene «${text}».`,

  mapLinkFromKind: 'Desde: tipo',
  mapLinkFromId: 'Desde: id.',
  mapLinkFromName: 'Desde: nombre',
  mapLinkToKind: 'Hasta: tipo',
  mapLinkToId: 'Hasta: id.',
  mapLinkToName: 'Hasta: nombre',
  mapLinkSource: 'Según',
  mapLinkStated: 'el plan',
  mapLinkCarried: 'fuerza con que la actividad sirve a la meta',
  mapLinkByPlace: 'su lugar bajo la visión',

  mapPrintThread: (title: string) => `El hilo de ${title}: a qué sirve y qué le sirve.`,
  mapPrintPage: (page: number, of: number) => `Parte ${page} de ${of}`,
  mapPrintContinues: (n: number) =>
    plural('es', n, {
      one: '# vínculo sigue en otra parte, en el triángulo pequeño.',
      other: '# vínculos siguen en otra parte, en los triángulos pequeños.',
    }),
  mapPrintContinued: (title: string) => `${title}, continuación`,
};
