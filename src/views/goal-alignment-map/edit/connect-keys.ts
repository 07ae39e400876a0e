/** Keys while one connects. */
import type { AlignmentNode } from '../../../model/alignment/index.js';
import type { TypeAhead } from '../../walk/type-ahead.js';
import { abandon, cancel, connect, go, nodeOf, targetsOf } from './connect.js';
import type { MapEditContext } from './context.js';
import { isEnd } from './links.js';

/** What the tree does with these would lead away from the rows that can be connected. */
const STILL: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Backspace', '[', ']', 'F2']);

type Pressed = Pick<KeyboardEvent, 'key' | 'timeStamp'>;

/**
 * ↑ ↓ Home End and letters lead among the rows to connect with; Enter or Space connects, Escape lets go, Tab goes on and
 * forgets. Says whether the key was one of these.
 */
export function pressWhileConnecting(
  context: MapEditContext,
  pressed: Pressed,
  rows: readonly AlignmentNode[],
  typeAhead: TypeAhead,
): boolean {
  const { connecting } = context.editing;
  const node = nodeOf(context, connecting?.from);
  if (!connecting || !isEnd(node)) return false;
  const { key } = pressed;
  const { from, to = '' } = connecting;
  const place = placeOf(context, pressed, targetsOf(node, rows), to, typeAhead);
  if (place !== undefined) go(context, from, place);
  else if (key === 'Enter' || key === ' ') {
    if (connect(context, from, to)) context.onRow(from);
  } else if (key === 'Escape') cancel(context);
  else if (key === 'Tab') abandon(context);
  else return STILL.has(key);
  return key !== 'Tab';
}

/** The row to which a key leads. */
function placeOf(
  { words }: MapEditContext,
  { key, timeStamp }: Pressed,
  targets: readonly string[],
  to: string,
  typeAhead: TypeAhead,
): string | undefined {
  const at = targets.indexOf(to);
  const last = targets.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  };
  if (Object.hasOwn(places, key)) return targets[places[key]!];
  const names = targets.map((target) => words.titleOf(target));
  const found = typeAhead.press(key, timeStamp, names, at);
  return found === undefined ? undefined : targets[found];
}
