/** What is encoded how: one table from which glyphs, words, the legend and the table twin are all written. */
import type { StepState } from '../../model/sequencing/index.js';

/** Shapes of 16 px; each is told from the others without its colour. */
export const GLYPHS = ['disc', 'half', 'ring', 'dotted', 'dash', 'hatch'] as const;
export type Glyph = (typeof GLYPHS)[number];

/** State of a step → its glyph. Each stands beside its word, which `PathwayWords.state` says. */
export const STATE_GLYPHS: Readonly<Record<StepState, Glyph>> = {
  done: 'disc',
  'in-progress': 'half',
  open: 'ring',
  locked: 'dotted',
  skipped: 'dash',
  unknown: 'hatch',
};

/** A cell of a group's bar: done, begun, what the next step would fill, still to choose. */
export const CELLS = ['done', 'begun', 'next', 'rest'] as const;
export type Cell = (typeof CELLS)[number];

/** How a connection of the shown step is drawn: asked for by name, counts as one of several, goes together, recommended. */
export const CONNECTIONS = ['requires', 'counts', 'together', 'recommends'] as const;
export type Connection = (typeof CONNECTIONS)[number];
