/** Takes over what `focus` names, once: what a person picks afterwards stays picked. */
import type { Selection } from '../../store/plan-store.js';
import type { MapModel } from './view-model.js';

export class OutsideFocus {
  /** The id that was taken over last, or that is still looked for in the next plan. */
  private focus = '';
  private isTaken = true;

  /** The selection to set: null lets go because the focus was taken away, undefined leaves it as it is. */
  take(focus: string | null | undefined, model: MapModel | undefined): Selection | null | undefined {
    const wanted = focus ?? '';
    if (wanted !== this.focus) {
      this.focus = wanted;
      this.isTaken = false;
    }
    if (this.isTaken || !model) return undefined;
    const selection = wanted === '' ? null : model.selectionOf(wanted);
    this.isTaken = selection !== undefined;
    return selection;
  }
}
