/** What is picked: the selection that all views of a plan share, or a folded node, which no selection can say. */
import type { ReactiveControllerHost } from 'lit';
import type { PlanController } from '../../store/plan-controller.js';
import type { MapModel } from './view-model.js';

export class Picks {
  private fold: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly plan: PlanController,
  ) {}

  /** Key of the node that is picked in this map. */
  key(model: MapModel | undefined): string | undefined {
    if (this.fold !== undefined && model?.drawn.nodes.has(this.fold)) return this.fold;
    return model?.keyOfSelection(this.plan.snapshot.selection);
  }

  /** A person's pick; undefined lets go. */
  pick(key: string | undefined, model: MapModel): void {
    const node = key === undefined ? undefined : model.whole.nodes.get(key);
    this.fold = key !== undefined && !node ? key : undefined;
    if (node || this.plan.snapshot.selection) {
      this.plan.select(node ? { kind: node.kind, id: node.id } : null);
    }
    this.host.requestUpdate();
  }
}
