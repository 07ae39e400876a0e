/** A sheet as the text of an SVG file that needs nothing else: no style sheet, no script, no font or picture from elsewhere. */
import { directionOf, type PathShape, type Shape, type TextShape } from '../paper/shapes.js';
import { opacityOf, strokeOf, type Look } from './look.js';
import type { Sheet } from './sheet.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What XML 1.0 has no place for, even as a reference: most control characters, halves of pairs, two non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

type Attributes = Readonly<Record<string, string | number | undefined>>;

function tag(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function toSvg(sheet: Sheet, look: Look): string {
  const { width, height, lang, isRtl, title, description } = sheet;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang,
    'xml:lang': lang,
    'font-family': look.family,
  };
  const content = [
    tag('title', {}, escapeXml(title)),
    tag('desc', {}, escapeXml(description)),
    tag('rect', { width, height, fill: look.colours.surface }),
    ...layers(sheet.shapes).map((layer) =>
      layer[0]!.kind === 'path'
        ? tag(
            'g',
            { fill: 'none', ...(isRtl && { transform: `matrix(-1,0,0,1,${width},0)` }) },
            paths(layer, look),
          )
        : layer.map((shape) => textTag(shape as TextShape, sheet, look)).join('\n'),
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', root, `\n${content.join('\n')}\n`)}\n`;
}

/** Neighbours of a kind; the order in which things lie over each other stays. */
function layers(shapes: readonly Shape[]): readonly (readonly Shape[])[] {
  const found: Shape[][] = [];
  for (const shape of shapes) {
    const last = found.at(-1);
    if (last?.[0]!.kind === shape.kind) last.push(shape);
    else found.push([shape]);
  }
  return found;
}

const paths = (layer: readonly Shape[], look: Look): string =>
  layer.map((shape) => pathTag(shape as PathShape, look)).join('\n');

function pathTag(shape: PathShape, look: Look): string {
  const opacity = opacityOf(shape, look);
  return tag('path', {
    d: shape.d,
    fill: shape.fill && look.colours[shape.fill],
    stroke: strokeOf(shape, look),
    'stroke-width': shape.width,
    'stroke-dasharray': shape.dash,
    opacity: opacity === 1 ? undefined : Math.round(opacity * 1000) / 1000,
  });
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function textTag(shape: TextShape, { width, isRtl }: Sheet, { colours }: Look): string {
  const page = isRtl ? 'rtl' : 'ltr';
  const direction = shape.runs === 'page' ? page : directionOf(shape.text, page);
  // Where a text starts in its own direction; a name in another script than the page's stands at the page's side.
  const isAtStart = (shape.side === 'start') === (direction === page);
  const whole = shape.whole === undefined ? '' : tag('title', {}, escapeXml(shape.whole));
  return tag(
    'text',
    {
      x: rounded(isRtl ? width - shape.x : shape.x),
      y: rounded(shape.y),
      fill: colours[shape.paint],
      'font-size': shape.size,
      'font-weight': shape.weight,
      'font-style': shape.isItalic ? 'italic' : undefined,
      'letter-spacing': shape.spacing,
      direction: direction === 'rtl' ? 'rtl' : undefined,
      'text-anchor': isAtStart ? undefined : 'end',
    },
    whole + escapeXml(shape.text),
  );
}
