/** What each key does among the rows of a picture, and what is then said. Pure: the view moves the focus and says the words. */

/** `Link` is what one goes along: whatever joins two rows. */
export interface Step<Link> {
  readonly to: string;
  readonly link: Link;
}
type Steps<Link> = ReadonlyMap<string, readonly Step<Link>[]>;

/** Where one can go from each row. */
export interface WalkPaths<Link> {
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

export interface WalkPosition<Link> {
  readonly current: string;
  /** Rows that one came through, the latest last. */
  readonly trail: readonly string[];
  readonly choice?: Choice<Link>;
}

/** What happened, to be said in the language of the page. */
export type Said<Link> =
  | {
      readonly what: 'along';
      readonly link: Link;
      readonly from: string;
      readonly place: number;
      readonly of: number;
    }
  | { readonly what: 'back'; readonly to: string }
  | { readonly what: 'nothing-before' | 'nothing-after' | 'column-end' | 'trail-end' | 'moved' };

export interface Moved<Link> {
  readonly position: WalkPosition<Link>;
  readonly said: Said<Link>;
  /** `pick` opens or closes details, `leave` gives up the focus. */
  readonly effect?: 'pick' | 'leave';
}

/** As far back as anybody walks. */
const TRAIL = 200;

/**
 * - ↑ ↓ within the column, Home and End to its ends
 * - → to what serves this, ← to what this serves, along the strongest link; `]` and `[` to the other links from there
 * - Enter or Space opens details, and closes them again; Backspace goes back along the way one came; Escape leaves
 *
 * On a page that runs from right to left, → and ← change places, as the picture does. Other keys are not ours: undefined.
 */
export function move<Link>(
  paths: WalkPaths<Link>,
  position: WalkPosition<Link>,
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

const go = <Link>(position: WalkPosition<Link>, to: string, choice?: Choice<Link>): WalkPosition<Link> => ({
  current: to,
  trail: [...position.trail, position.current].slice(-TRAIL),
  choice,
});

function along<Link>(
  paths: WalkPaths<Link>,
  position: WalkPosition<Link>,
  next: (place: number, last: number) => number,
): Moved<Link> {
  const column = paths.columns.find((keys) => keys.includes(position.current)) ?? [];
  const place = column.indexOf(position.current);
  const to = column[next(place, column.length - 1)];
  if (to === undefined || to === position.current) return { position, said: { what: 'column-end' } };
  return { position: go(position, to), said: { what: 'moved' } };
}

function follow<Link>(
  position: WalkPosition<Link>,
  steps: readonly Step<Link>[] | undefined,
  none: 'nothing-before' | 'nothing-after',
): Moved<Link> {
  if (!steps || steps.length === 0) return { position, said: { what: none } };
  return step(position, { steps, place: 0, from: position.current });
}

function step<Link>(position: WalkPosition<Link>, choice: Choice<Link>): Moved<Link> {
  const { to, link } = choice.steps[choice.place]!;
  return {
    position: go(position, to, choice),
    said: { what: 'along', link, from: choice.from, place: choice.place + 1, of: choice.steps.length },
  };
}

/** The next link from where one came; round and round. */
function choose<Link>(position: WalkPosition<Link>, by: 1 | -1): Moved<Link> | undefined {
  const { choice } = position;
  if (!choice) return undefined;
  const place = (choice.place + by + choice.steps.length) % choice.steps.length;
  const moved = step(position, { ...choice, place });
  return { ...moved, position: { ...moved.position, trail: position.trail } };
}

function goBack<Link>({ current, trail }: WalkPosition<Link>): Moved<Link> {
  const to = trail.at(-1);
  if (to === undefined) return { position: { current, trail }, said: { what: 'trail-end' } };
  return { position: { current: to, trail: trail.slice(0, -1) }, said: { what: 'back', to } };
}
