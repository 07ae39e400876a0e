import { plural } from '../plural.js';

/** Words of the goal-alignment map on paper and in files. */
export const mapPaper = {
  mapExported: (file: string) => `${file} is in your downloads.`,
  mapExportedSmaller: (file: string, scale: string) =>
    `${file} is in your downloads, at ${scale} instead of 200%: the picture is too large for this browser. The SVG file is sharp at any size.`,
  mapExportTooLarge: 'The picture is too large for this browser to draw. The SVG file has no such limit.',
  mapCopied: (n: number) =>
    plural('en', n, {
      one: 'The table with its # row is copied.',
      other: 'The table with its # rows is copied.',
    }),
  mapCopyRefused: 'The browser does not allow copying here. The CSV file holds the same rows.',

  mapMade: (date: string) => `Drawn on ${date}.`,
  mapThreadOf: (title: string) => `In full colour: the thread of ${title}.`,
  mapSearchedFor: (text: string) => `In dark letters: what contains “${text}”.`,

  mapLinkFromKind: 'From: kind',
  mapLinkFromId: 'From: id',
  mapLinkFromName: 'From: name',
  mapLinkToKind: 'To: kind',
  mapLinkToId: 'To: id',
  mapLinkToName: 'To: name',
  mapLinkSource: 'Said by',
  mapLinkStated: 'the plan',
  mapLinkCarried: 'strength as the activity serves the goal',
  mapLinkByPlace: 'place under the vision',

  mapPrintThread: (title: string) => `The thread of ${title}: what it serves, and what serves it.`,
  mapPrintPage: (page: number, of: number) => `Part ${page} of ${of}`,
  mapPrintContinues: (n: number) =>
    plural('en', n, {
      one: '# link goes on in another part, at the small triangle.',
      other: '# links go on in another part, at the small triangles.',
    }),
  mapPrintContinued: (title: string) => `${title}, continued`,
};

export type MapPaperTerms = typeof mapPaper;
