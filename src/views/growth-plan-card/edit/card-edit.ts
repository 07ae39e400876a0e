/** Editing as the card knows it: what it draws instead of its reading parts, and beside them. */
import type { PlanControllerHost } from '../../../store/plan-controller.js';
import { editNotices } from '../../edit/banners.js';
import type { CardContext } from '../context.js';
import type { CardEditContext } from './context.js';
import { CardEditing } from './editing.js';
import { quickActions } from './quick.js';
import { editRows } from './rows.js';
import { editToolbar } from './toolbar.js';

export class CardEdit {
  private readonly editing: CardEditing;

  constructor(host: PlanControllerHost) {
    this.editing = new CardEditing(host);
  }

  /** Takes what the card is drawn from. Called with each drawing, before its parts are drawn. */
  follow(context: CardContext): void {
    this.editing.follow(this.with(context));
  }

  begin(context: CardContext): void {
    this.editing.toggle(this.with(context), true);
  }

  toolbar(context: CardContext): unknown {
    return editToolbar(this.with(context));
  }

  notices(context: CardContext): unknown {
    return editNotices(this.with(context));
  }

  rows(context: CardContext): unknown {
    return editRows(this.with(context));
  }

  /** The buttons under the next step that change something without editing the plan. */
  quickActions(context: CardContext): unknown {
    return quickActions(this.with(context));
  }

  private with(context: CardContext): CardEditContext {
    return { ...context, editing: this.editing };
  }
}
