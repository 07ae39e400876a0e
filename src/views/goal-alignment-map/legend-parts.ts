/** How to read the map, as plain parts in the order in which they are read: the page and files draw the same sentence. */
import type { Strength } from '../../contract/vocabulary.js';
import type { LocalizeController } from '../../locales/localize.js';
import { STRENGTH_CHANNELS } from './channels.js';

export type LegendMark = Strength | 'ring' | 'hatch';
/** Blanks stand in the texts; a mark has none around it. */
export type LegendPart =
  | { readonly text: string; readonly isStrong?: boolean; readonly mark?: undefined }
  | { readonly mark: LegendMark };

export interface LegendOptions {
  readonly localize: LocalizeController;
  /** What it is read as: columns on a page, threads on a narrow one, or a file, where nothing can be picked. */
  readonly form: 'map' | 'threads' | 'file';
  readonly hasPick: boolean;
  /** Strengths that the picture has: unstated is explained only where it stands. */
  readonly strengths: ReadonlySet<Strength>;
}

export function legendParts(options: LegendOptions): readonly LegendPart[] {
  const { localize, form, strengths } = options;
  const read =
    form === 'threads' ? localize.term('mapRead1Threads') : localize.term('mapRead1', localize.dir());
  return [
    { text: `${read} ` },
    ...strengthParts(localize, strengths),
    { text: `. ${localize.term('mapReadStub')} ` },
    { mark: 'ring' },
    { text: ' ' },
    { text: localize.term('mapReadRing'), isStrong: true },
    { text: ` ${localize.term('mapReadRingIs')} ` },
    { mark: 'hatch' },
    { text: ' ' },
    { text: localize.term('mapReadHatch'), isStrong: true },
    { text: ` ${[localize.term('mapReadHatchIs'), ending(options)].filter(Boolean).join(' ')}` },
  ];
}

/** "— strong, — partial or — weak" */
function strengthParts(
  localize: LocalizeController,
  strengths: ReadonlySet<Strength>,
): readonly LegendPart[] {
  const shown = (['strong', 'partial', 'weak', 'unstated'] as const).filter(
    (strength) => strength !== 'unstated' || strengths.has(strength),
  );
  return shown.flatMap((strength, index): LegendPart[] => {
    const isLast = index === shown.length - 1;
    const before = index === 0 ? [] : [{ text: isLast ? ` ${localize.term('mapReadOr')} ` : ', ' }];
    const word = localize.term(STRENGTH_CHANNELS[strength].word);
    return [...before, { mark: strength }, { text: ' ' }, { text: word, isStrong: true }];
  });
}

function ending({ localize, form, hasPick }: LegendOptions): string {
  if (form === 'threads') return localize.term('mapReadThreads');
  if (hasPick) return localize.term('mapReadPicked');
  return form === 'file' ? '' : localize.term('mapReadPick');
}
