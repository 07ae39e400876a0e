/** What the parts of editing are drawn from: the same as those of reading, and what editing remembers. */
import type { CardContext } from '../context.js';
import type { CardEditing } from './editing.js';

export interface CardEditContext extends CardContext {
  readonly editing: CardEditing;
}
