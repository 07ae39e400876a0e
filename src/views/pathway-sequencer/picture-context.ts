/** What the parts of the picture are drawn from, besides what all parts of the view know. */
import type { TemplateResult } from 'lit';
import type { StepFacts } from '../../model/sequencing/index.js';
import type { MeasureText } from '../../design/measure-text.js';
import type { PathwayContext } from './context.js';
import type { ListWindows } from './list-windows.js';
import type { RowPlace } from './step-row.js';

export interface PictureContext extends PathwayContext {
  /** Width of a stage in px. */
  readonly column: number;
  /** How wide texts are in the page's font; undefined where nothing can measure them. */
  readonly measure: MeasureText | undefined;
  readonly windows: ListWindows;
  /** Key of the row of a stage that Tab reaches. */
  readonly current: (stage: number) => string | undefined;
  /** Whether a stage is drawn in full. */
  readonly isNear: (stage: number) => boolean;
  /** Whether details open inside the list. */
  readonly detailsInside: boolean;
  /** Of the rows of a step the one under which its details open. */
  readonly isOwnRow: (nodeId: string, place: RowPlace) => boolean;
  readonly details: (step: StepFacts) => TemplateResult;
}
