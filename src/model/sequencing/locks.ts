/** Why a node is locked, by which way it opens, and what opens when a step is done. */
import type { Incoming } from './graph.js';
import { baseOf, readyOf } from './network.js';
import { ruleFacts } from './rules.js';
import type { LockFacts, StepFacts, UnlockFacts, WaitFacts } from './types.js';
import { settledWith, type Walk } from './walk.js';
import type { Ways } from './ways.js';

class Locks {
  constructor(
    private readonly walk: Walk,
    private readonly ways: Ways,
  ) {}

  way(vertices: readonly number[]): readonly string[] | undefined {
    return this.ways.to(vertices)?.map((index) => this.walk.graph.ids[index]);
  }

  private wait(kind: WaitFacts['kind'], vertex: number, more: Partial<WaitFacts>): WaitFacts {
    return { kind, nodeId: undefined, rule: undefined, edge: undefined, way: this.way([vertex]), ...more };
  }

  /** Steps and groups that must be done first, and prerequisites that must be met. */
  private own(index: number): WaitFacts[] {
    const { graph, network, sure } = this.walk;
    const steps = graph.requires[index]
      .filter(({ from }) => !sure.met[from])
      .map(({ from, edge }) => this.wait('step', from, { nodeId: graph.ids[from], edge }));
    const rules = (graph.requirements[index] ?? [])
      .filter((each) => each.prerequisite && !sure.met[network.vertexOf.get(each) as number])
      .map((each) =>
        this.wait('rule', network.vertexOf.get(each) as number, {
          rule: ruleFacts(this.walk, graph.ids[index], each, undefined),
        }),
      );
    return [...steps, ...rules];
  }

  private together(index: number): WaitFacts[] {
    const { graph, sure } = this.walk;
    const isClosed = ({ from }: Incoming) => !sure.met[from] && !sure.met[readyOf(graph, from)];
    return graph.together[index]
      .filter(isClosed)
      .map(({ from, edge }) => this.wait('together', baseOf(graph, from), { nodeId: graph.ids[from], edge }));
  }

  /** The closed group around it that takes least to open, where there is none that is open. */
  private door(index: number): WaitFacts[] {
    const { graph, network, sure } = this.walk;
    const { cost } = this.ways;
    const doors = graph.places[index].map((group) => ({ group, door: network.doorOf.get(group) }));
    if (doors.length === 0 || doors.some(({ door }) => door === undefined || sure.met[door])) return [];
    let best = doors[0];
    for (const each of doors) if (cost[each.door as number] < cost[best.door as number]) best = each;
    return [this.wait('door', best.door as number, { nodeId: graph.ids[best.group] })];
  }

  of(index: number): LockFacts {
    const { graph } = this.walk;
    const waits = [...this.own(index), ...this.together(index), ...this.door(index)];
    return { nodeId: graph.ids[index], waits, way: this.way([readyOf(graph, index)]) };
  }
}

/** Why the node is locked; undefined where it is not. */
export function lockFacts(walk: Walk, ways: Ways, step: StepFacts | undefined): LockFacts | undefined {
  return step?.state === 'locked' ? new Locks(walk, ways).of(step.index) : undefined;
}

/** What doing the step would change. */
export function unlockFacts(walk: Walk, byId: ReadonlyMap<string, StepFacts>, step: StepFacts): UnlockFacts {
  const { graph } = walk;
  const sure = settledWith(walk, [step.index]);
  const after: Walk = { ...walk, sure };
  const [opens, completes]: [string[], string[]] = [[], []];
  graph.nodes.forEach(({ id }, index) => {
    const before = byId.get(id)?.state;
    if (index === step.index || before === 'done') return;
    if (sure.met[index]) completes.push(id);
    else if (before === 'locked' && sure.met[readyOf(graph, index)]) opens.push(id);
  });
  // An edge may lead to a node that the pathway does not hold.
  const named = [...graph.places[step.index], ...graph.opens[step.index]];
  const concerned = [...new Set(named)].filter((index) => index < graph.nodes.length);
  const fills = concerned.flatMap((index) =>
    graph.requirements[index]
      .map((requirement) => ruleFacts(after, graph.ids[index], requirement, undefined))
      .filter((rule, at) => {
        const before = byId.get(graph.ids[index])?.rules[at]?.have ?? 0;
        return rule.have > before && before < (rule.need ?? Infinity);
      }),
  );
  const changed = new Set([...opens, ...completes]);
  const stillLocked = concerned
    .map((index) => graph.ids[index])
    .filter((id) => byId.get(id)?.state === 'locked' && !changed.has(id));
  return { nodeId: step.id, opens, completes, fills, stillLocked };
}
