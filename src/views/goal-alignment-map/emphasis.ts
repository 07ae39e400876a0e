/** What stands out in the picture, and what steps back. */
import type { DrawnRow } from './geometry.js';

/** What stands out at the moment. */
export interface Emphasis {
  readonly picked: string | undefined;
  /** Nodes and links on the picked thread; undefined while nothing is picked. */
  readonly thread: { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> } | undefined;
  /** Links of the thread under the pointer. */
  readonly hovered: ReadonlySet<string> | undefined;
  /** Nodes that match the search; undefined without one. */
  readonly found: ReadonlySet<string> | undefined;
  /** The match at which the search stands. */
  readonly match?: string;
  /** Keys on the picked thread, those that are folded away too; undefined where nothing is picked or folded. */
  readonly whole?: ReadonlySet<string>;
}

/** Empty where nothing is picked or searched, or the row is as it always is. */
export type Tone = 'lit' | 'off' | '';

/** Orphans never fade: they are what the picture is looked at for. */
export function toneOf(row: DrawnRow, { thread, found }: Emphasis): Tone {
  if (found) return found.has(row.key) ? 'lit' : 'off';
  if (!thread) return '';
  if (thread.nodes.has(row.key)) return 'lit';
  return row.node.states.includes('no-goal') ? '' : 'off';
}
