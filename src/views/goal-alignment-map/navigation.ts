/** What each key does in the map, and what a screen reader then hears. Pure: the view moves the focus and says the words. */
import { STRENGTHS } from '../../contract/vocabulary.js';
import { isRibbon, type Alignment, type AlignmentLink } from '../../model/alignment/index.js';

/** `Link` is what one goes along: a link of the map, or whatever else joins two columns. */
export interface Step<Link = AlignmentLink> {
  readonly to: string;
  readonly link: Link;
}
type Steps<Link> = ReadonlyMap<string, readonly Step<Link>[]>;

/** Where one can go from each row. */
export interface MapPaths<Link = AlignmentLink> {
  /** Keys of the rows from top to bottom, by column. */
  readonly columns: readonly (readonly string[])[];
  /** Toward what serves a row, and toward what it serves: the next column before the same, the strongest link first. */
  readonly after: Steps<Link>;
  readonly before: Steps<Link>;
}

/** Links by which one came to a row, so that the others from the same place are one key away. */
interface Choice<Link> {
  readonly steps: readonly Step<Link>[];
  readonly place: number;
  readonly from: string;
}

export interface MapPosition<Link = AlignmentLink> {
  readonly current: string;
  /** Rows that one came through, the latest last. */
  readonly trail: readonly string[];
  readonly choice?: Choice<Link>;
}

/** What happened, to be said in the language of the page. */
export type Said<Link = AlignmentLink> =
  | {
      readonly what: 'along';
      readonly link: Link;
      readonly from: string;
      readonly place: number;
      readonly of: number;
    }
  | { readonly what: 'back'; readonly to: string }
  | { readonly what: 'nothing-before' | 'nothing-after' | 'column-end' | 'trail-end' | 'moved' };

export interface Moved<Link = AlignmentLink> {
  readonly position: MapPosition<Link>;
  readonly said: Said<Link>;
  /** `pick` opens or closes details, `leave` gives up the focus. */
  readonly effect?: 'pick' | 'leave';
}

/** As far back as anybody walks. */
const TRAIL = 200;

export function pathsOf(alignment: Alignment, columns: MapPaths['columns']): MapPaths {
  const column = new Map(columns.flatMap((keys, index) => keys.map((key) => [key, index] as const)));
  const place = new Map(columns.flatMap((keys) => keys.map((key, index) => [key, index] as const)));
  const after = new Map<string, Step[]>();
  const before = new Map<string, Step[]>();
  const add = (steps: Map<string, Step[]>, from: string, step: Step) => {
    const found = steps.get(from);
    if (found) found.push(step);
    else steps.set(from, [step]);
  };
  for (const link of alignment.links) {
    if (!isRibbon(link) && link.kind !== 'goal-goal' && link.kind !== 'vision-goal') continue;
    add(after, link.from, { to: link.to, link });
    add(before, link.to, { to: link.from, link });
  }
  const rank = ({ link, to }: Step, from: string): readonly number[] => [
    column.get(to) === column.get(from) ? 1 : 0,
    STRENGTHS.indexOf(link.strength),
    place.get(to) ?? 0,
  ];
  for (const steps of [after, before]) {
    for (const [from, found] of steps) found.sort((a, b) => compare(rank(a, from), rank(b, from)));
  }
  return { columns, after, before };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - b[index]!;
  return 0;
}

/**
 * - ↑ ↓ within the column, Home and End to its ends
 * - → to what serves this, ← to what this serves, along the strongest link; `]` and `[` to the other links from there
 * - Enter or Space opens details, and closes them again; Backspace goes back along the way one came; Escape leaves
 *
 * On a page that runs from right to left, → and ← change places, as the picture does. Other keys are not ours: undefined.
 */
export function move<Link = AlignmentLink>(
  paths: MapPaths<Link>,
  position: MapPosition<Link>,
  key: string,
  direction: 'ltr' | 'rtl',
): Moved<Link> | undefined {
  const [toward, away] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case 'ArrowDown':
      return along(paths, position, (place) => place + 1);
    case 'ArrowUp':
      return along(paths, position, (place) => place - 1);
    case 'Home':
      return along(paths, position, () => 0);
    case 'End':
      return along(paths, position, (_, last) => last);
    case toward:
      return follow(position, paths.after.get(position.current), 'nothing-after');
    case away:
      return follow(position, paths.before.get(position.current), 'nothing-before');
    case ']':
      return choose(position, 1);
    case '[':
      return choose(position, -1);
    case 'Enter':
    case ' ':
      return { position, said: { what: 'moved' }, effect: 'pick' };
    case 'Backspace':
      return goBack(position);
    case 'Escape':
      return { position: { current: position.current, trail: [] }, said: { what: 'moved' }, effect: 'leave' };
    default:
      return undefined;
  }
}

const go = <Link>(position: MapPosition<Link>, to: string, choice?: Choice<Link>): MapPosition<Link> => ({
  current: to,
  trail: [...position.trail, position.current].slice(-TRAIL),
  choice,
});

function along<Link>(
  paths: MapPaths<Link>,
  position: MapPosition<Link>,
  next: (place: number, last: number) => number,
): Moved<Link> {
  const column = paths.columns.find((keys) => keys.includes(position.current)) ?? [];
  const place = column.indexOf(position.current);
  const to = column[next(place, column.length - 1)];
  if (to === undefined || to === position.current) return { position, said: { what: 'column-end' } };
  return { position: go(position, to), said: { what: 'moved' } };
}

function follow<Link>(
  position: MapPosition<Link>,
  steps: readonly Step<Link>[] | undefined,
  none: 'nothing-before' | 'nothing-after',
): Moved<Link> {
  if (!steps || steps.length === 0) return { position, said: { what: none } };
  return step(position, { steps, place: 0, from: position.current });
}

function step<Link>(position: MapPosition<Link>, choice: Choice<Link>): Moved<Link> {
  const { to, link } = choice.steps[choice.place]!;
  return {
    position: go(position, to, choice),
    said: { what: 'along', link, from: choice.from, place: choice.place + 1, of: choice.steps.length },
  };
}

/** The next link from where one came; round and round. */
function choose<Link>(position: MapPosition<Link>, by: 1 | -1): Moved<Link> | undefined {
  const { choice } = position;
  if (!choice) return undefined;
  const place = (choice.place + by + choice.steps.length) % choice.steps.length;
  const moved = step(position, { ...choice, place });
  return { ...moved, position: { ...moved.position, trail: position.trail } };
}

function goBack<Link>({ current, trail }: MapPosition<Link>): Moved<Link> {
  const to = trail.at(-1);
  if (to === undefined) return { position: { current, trail }, said: { what: 'trail-end' } };
  return { position: { current: to, trail: trail.slice(0, -1) }, said: { what: 'back', to } };
}
