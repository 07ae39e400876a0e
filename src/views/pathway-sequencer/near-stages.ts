/** Which stages are in sight: of many, only those are drawn in full. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So few are all drawn. */
const FEW = 6;
/** Drawn before anything is known about what is in sight. */
const FIRST = 4;

export class NearStages implements ReactiveController {
  private near = new Set<number>();
  private observer: IntersectionObserver | undefined;
  private observed = new Set<Element>();
  /** A stage to which somebody goes. */
  private wanted: number | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode },
  ) {
    host.addController(this);
  }

  isNear(stage: number, of: number): boolean {
    if (of <= FEW || stage === this.wanted) return true;
    if (this.near.size === 0) return stage < FIRST;
    return this.near.has(stage);
  }

  want(stage: number): void {
    this.wanted = stage;
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.observed.clear();
  }

  hostUpdated(): void {
    const stages = [...this.host.renderRoot.querySelectorAll('.stage')];
    if (stages.length <= FEW) return this.hostDisconnected();
    if (typeof IntersectionObserver === 'undefined') return;
    this.observer ??= new IntersectionObserver((entries) => this.seen(entries), { rootMargin: '200px' });
    for (const stage of stages) if (!this.observed.has(stage)) this.observer.observe(stage);
    for (const gone of this.observed) if (!gone.isConnected) this.observer.unobserve(gone);
    this.observed = new Set(stages);
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    const near = new Set(this.near);
    for (const { target, isIntersecting } of entries) {
      const stage = Number((target as HTMLElement).dataset['stage']);
      if (isIntersecting) near.add(stage);
      else near.delete(stage);
    }
    if (near.size === this.near.size && [...near].every((stage) => this.near.has(stage))) return;
    this.near = near;
    this.host.requestUpdate();
  }
}
