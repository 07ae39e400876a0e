/** The colours and letters of the view at this moment, as any program can read them: theme, brand and contrast included. */
import { PAINTS, type Paint, type PathShape } from '../paper/shapes.js';

export interface Look {
  readonly family: string;
  readonly colours: Readonly<Record<Paint, string>>;
  /** Where the reader's own few colours are forced: nothing is pale, and a thread stands out by these. */
  readonly forced?: Readonly<Record<'thread' | 'rest', string>>;
}

/** Reads them off the view's wrapper: an element that is put into it for a moment takes each colour on. */
export function lookOf(wrapper: HTMLElement): Look {
  const { ownerDocument } = wrapper;
  const view = ownerDocument.defaultView!;
  const probe = ownerDocument.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  wrapper.append(probe);
  const read = (value: string): string => {
    probe.style.setProperty('color', value);
    return view.getComputedStyle(probe).color;
  };
  try {
    const opaque = blender(ownerDocument, read('Canvas'));
    const paint = (name: Paint) => opaque(read(`var(--_${name})`));
    const colours = Object.fromEntries(PAINTS.map((name) => [name, paint(name)])) as Record<Paint, string>;
    const family = view.getComputedStyle(wrapper).fontFamily || 'sans-serif';
    if (!view.matchMedia('(forced-colors: active)').matches) return { family, colours };
    const rest = opaque(read('GrayText'));
    const forced = { thread: opaque(read('Highlight')), rest };
    return { family, colours: { ...colours, receded: rest }, forced };
  } finally {
    probe.remove();
  }
}

const PLAIN = /^rgb\((\d+), (\d+), (\d+)\)$/;

const hex = (channels: Iterable<number>): string =>
  `#${[...channels].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** Any colour of CSS as `#rrggbb`, over the ground where it lets the ground through. */
function blender(owner: Document, ground: string): (colour: string) => string {
  let context: CanvasRenderingContext2D | null | undefined;
  return (colour) => {
    const channels = PLAIN.exec(colour)?.slice(1).map(Number);
    if (channels) return hex(channels);
    context ??= owner.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) return colour;
    for (const fill of [ground, colour]) {
      context.fillStyle = fill;
      context.fillRect(0, 0, 1, 1);
    }
    return hex(context.getImageData(0, 0, 1, 1).data.slice(0, 3));
  };
}

/** The colour of a line. */
export const strokeOf = ({ stroke, standing }: PathShape, { colours, forced }: Look): string | undefined =>
  stroke && ((standing && forced?.[standing]) ?? colours[stroke]);

export const opacityOf = ({ opacity = 1 }: PathShape, { forced }: Look): number => (forced ? 1 : opacity);
