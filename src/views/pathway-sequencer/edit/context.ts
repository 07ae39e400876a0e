/** What the parts of editing are drawn from. */
import type { Plan } from '../../../contract/plan.js';
import type { PathwayContext } from '../context.js';
import type { PathwayEditing } from './editing.js';

/** Made anew for each drawing. */
export interface PathwayEditContext extends PathwayContext {
  readonly plan: Plan;
  readonly editing: PathwayEditing;
}
