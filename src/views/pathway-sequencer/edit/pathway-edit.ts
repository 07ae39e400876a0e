/** What editing of a pathway offers to the view around it. */
import type { StepFacts } from '../../../model/sequencing/index.js';
import type { PathwayContext } from '../context.js';

export interface PathwayEdit {
  /** Taken before each drawing. */
  readonly follow: (context: PathwayContext) => void;
  /** Tools in the toolbar, notices over the picture, and the form for what is shown; undefined where there is none. */
  readonly tools: () => unknown;
  readonly notices: () => unknown;
  readonly panel: (step: StepFacts) => unknown;
  /** Handles a key on a focused row; whether it was one of editing. */
  readonly key: (
    event: KeyboardEvent,
    row: { readonly nodeId: string; readonly groupId: string | undefined; readonly stage: number },
  ) => boolean;
}
