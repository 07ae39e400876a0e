/** Which pathway of the plan is shown, and for whom. */
import type { Educator, Pathway } from '../../contract/index.js';
import type { Plan } from '../../contract/plan.js';
import type { Selection } from '../../store/plan-store.js';

export interface Wanted {
  readonly pathway: string | undefined;
  readonly selection: Selection | null;
  /** What is shown now: it stays as long as nothing else is asked for. */
  readonly shown: string | undefined;
}

const holds = ({ nodes }: Pathway, { kind, id }: Selection): boolean =>
  nodes.some((node) =>
    kind === 'activity' ? node.activityId === id : kind === 'pathway-node' && node.id === id,
  );

/** What the attribute asks for; else what is picked; else what is shown; else the first. */
export function choosePathway(plan: Plan, { pathway, selection, shown }: Wanted): Pathway | undefined {
  if (pathway !== undefined) return plan.pathways.get(pathway);
  const now = shown === undefined ? undefined : plan.pathways.get(shown);
  if (selection?.kind === 'pathway') return plan.pathways.get(selection.id) ?? now;
  if (!selection || (now && holds(now, selection))) return now ?? plan.pathways.values().next().value;
  const all = [...plan.pathways.values()];
  return all.find((each) => holds(each, selection)) ?? now ?? all[0];
}

/** The educator that the attribute names, else the one whose growth plan or self is picked; nobody otherwise. */
export function chooseEducator(
  plan: Plan,
  educator: string | undefined,
  selection: Selection | null,
  shown: string | undefined,
): Educator | undefined {
  if (educator !== undefined) return plan.educators.get(educator);
  if (selection?.kind === 'educator') return plan.educators.get(selection.id);
  if (selection?.kind === 'growth-plan') {
    const ids = plan.growthPlans.get(selection.id)?.educatorIds ?? [];
    if (ids.length === 1) return plan.educators.get(ids[0]!);
  }
  return shown === undefined ? undefined : plan.educators.get(shown);
}
