/** Sheets and pages of the map without a browser. */
import type { PlanDocument } from '../../../src/contract/index.js';
import type { Emphasis } from '../../../src/views/goal-alignment-map/emphasis.js';
import { sheetOf, type Sheet } from '../../../src/views/goal-alignment-map/export/sheet.js';
import type { Look } from '../../../src/views/goal-alignment-map/export/look.js';
import { estimateText, type Drawing } from '../../../src/views/goal-alignment-map/geometry.js';
import { PAINTS, type Paint } from '../../../src/views/goal-alignment-map/paper/shapes.js';
import { english } from './drawn.js';

export const PLAIN: Emphasis = { picked: undefined, thread: undefined, hovered: undefined, found: undefined };

/** Each paint its own colour, so that a test can tell one from the other. */
export const LOOK: Look = {
  family: '"Plan & Sons", sans-serif',
  colours: Object.fromEntries(
    PAINTS.map((name, index) => [name, `#0000${(index + 16).toString(16)}`]),
  ) as Record<Paint, string>,
};

export const localized = (dir: 'ltr' | 'rtl') =>
  Object.assign(Object.create(english) as typeof english, { dir: () => dir });

export function sheetFor(drawing: Drawing, over: Partial<Parameters<typeof sheetOf>[0]> = {}): Sheet {
  return sheetOf({
    localize: english,
    drawing,
    emphasis: PLAIN,
    measure: estimateText,
    heading: 'Goal alignment',
    context: 'Cedar Valley, 2026-27',
    takeaway: '5 of 31 activities serve no goal.',
    scope: [],
    strengths: new Set(['strong', 'unstated']),
    made: 'Drawn on 2026-11-25.',
    ...over,
  });
}

/** What no name should be, and what one may be. */
export const HOSTILE = '</text><script>alert("1")</script>&amp; \u0000\u0008\ud800 \u202e]]> \'';

export const hostilePlan: PlanDocument = {
  schemaVersion: '1.0',
  organization: { id: 'd', name: HOSTILE, vision: { statement: HOSTILE } },
  goals: [{ id: 'g', title: HOSTILE, level: 'district' }],
  activities: [{ id: 'a', title: '=HYPERLINK("x")', goals: [{ goalId: 'g', rationale: '@SUM(1)' }] }],
} as PlanDocument;
