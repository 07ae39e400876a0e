/** A sheet on a canvas: the same shapes as in the SVG file, drawn by hand. No picture is loaded, as a strict page forbids it. */
import { directionOf, type PathShape, type TextShape } from '../paper/shapes.js';
import { opacityOf, strokeOf, type Look } from './look.js';
import type { Sheet } from './sheet.js';

const SCALE = 2;
/** What browsers allow differs and they do not say it: the least of the usual limits, with room for the machine's memory. */
const MOST = { side: 16_000, area: 64_000_000 };
/** Below this nobody reads a letter any more. */
const LEAST_SCALE = 0.05;

export interface Png {
  readonly blob: Blob;
  readonly scale: number;
  /** Whether it had to be made smaller than it should be. */
  readonly isReduced: boolean;
}

/** The scale at which a canvas of this size is not too large. */
export function scaleFor(width: number, height: number): number {
  const bySide = MOST.side / Math.max(width, height);
  const byArea = Math.sqrt(MOST.area / (width * height));
  return Math.min(SCALE, bySide, byArea);
}

/** Tries smaller ones where the browser has less room still; undefined where it has none at all. */
export async function toPng(owner: Document, sheet: Sheet, look: Look): Promise<Png | undefined> {
  for (let scale = scaleFor(sheet.width, sheet.height); scale > LEAST_SCALE; scale *= 0.7) {
    const blob = await draw(owner, sheet, look, scale);
    if (blob) return { blob, scale, isReduced: scale < SCALE };
  }
  return undefined;
}

async function draw(owner: Document, sheet: Sheet, look: Look, scale: number): Promise<Blob | undefined> {
  const canvas = owner.createElement('canvas');
  canvas.width = Math.floor(sheet.width * scale);
  canvas.height = Math.floor(sheet.height * scale);
  const context = canvas.getContext('2d');
  if (!context || !canDraw(context)) return undefined;
  drawSheet(context, sheet, look, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  // What a canvas holds is given back at once, and not when somebody tidies up.
  canvas.width = canvas.height = 0;
  return blob ?? undefined;
}

/** A canvas that is too large takes everything and shows nothing. */
function canDraw(context: CanvasRenderingContext2D): boolean {
  const [x, y] = [context.canvas.width - 1, context.canvas.height - 1];
  context.fillRect(x, y, 1, 1);
  return context.getImageData(x, y, 1, 1).data[3] === 255;
}

export function drawSheet(context: CanvasRenderingContext2D, sheet: Sheet, look: Look, scale: number): void {
  const { width, height, isRtl } = sheet;
  const upright = () => context.setTransform(scale, 0, 0, scale, 0, 0);
  upright();
  context.fillStyle = look.colours.surface;
  context.fillRect(0, 0, width, height);
  for (const shape of sheet.shapes) {
    if (isRtl && shape.kind === 'path') context.setTransform(-scale, 0, 0, scale, width * scale, 0);
    else upright();
    if (shape.kind === 'path') drawPath(context, shape, look);
    else drawText(context, shape, sheet, look);
  }
}

function drawPath(context: CanvasRenderingContext2D, shape: PathShape, look: Look): void {
  const path = new Path2D(shape.d);
  context.globalAlpha = opacityOf(shape, look);
  if (shape.fill) {
    context.fillStyle = look.colours[shape.fill];
    context.fill(path);
  }
  const stroke = strokeOf(shape, look);
  if (stroke) {
    context.strokeStyle = stroke;
    context.lineWidth = shape.width ?? 1;
    context.setLineDash(shape.dash?.split(' ').map(Number) ?? []);
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

function drawText(
  context: CanvasRenderingContext2D,
  shape: TextShape,
  { width, isRtl }: Sheet,
  { family, colours }: Look,
): void {
  const page = isRtl ? 'rtl' : 'ltr';
  context.direction = shape.runs === 'page' ? page : directionOf(shape.text, page);
  context.textAlign = (shape.side === 'start') === isRtl ? 'right' : 'left';
  context.font = `${shape.isItalic ? 'italic ' : ''}${shape.weight} ${shape.size}px ${family}`;
  context.fillStyle = colours[shape.paint];
  // Not in every browser yet: the letters then stand as close as usual.
  if ('letterSpacing' in context) context.letterSpacing = `${shape.spacing ?? 0}px`;
  context.fillText(shape.text, isRtl ? width - shape.x : shape.x, shape.y);
}
