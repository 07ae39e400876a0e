/** The state of each node: what is done, begun, open, locked, skipped, or not known. */
import { arcsOf } from './arcs.js';
import type { SequenceGraph } from './graph.js';
import { readyOf } from './network.js';
import type { StepState } from './types.js';
import type { Walk } from './walk.js';

/** Nodes that are begun: steps by their record, and every group around something that is done or begun. */
export function begunNodes({ graph, records, sure }: Walk): Uint8Array {
  const begun = new Uint8Array(graph.ids.length);
  const queue: number[] = [];
  graph.nodes.forEach((_, index) => {
    if (records[index]?.state === 'in-progress') begun[index] = 1;
    if (begun[index] || sure.met[index]) queue.push(index);
  });
  for (const index of queue) {
    for (const place of graph.places[index]) {
      if (begun[place]) continue;
      begun[place] = 1;
      if (!sure.met[place]) queue.push(place);
    }
  }
  return begun;
}

function stateOf({ graph, records, sure, perhaps }: Walk, index: number, begun: Uint8Array): StepState {
  if (sure.met[index]) return 'done';
  const ready = readyOf(graph, index);
  if (graph.isGroup[index]) {
    if (!perhaps.met[ready]) return 'locked';
    if (!sure.met[ready] || perhaps.met[index]) return 'unknown';
    return begun[index] ? 'in-progress' : 'open';
  }
  if (begun[index]) return 'in-progress';
  if (records[index]?.state === 'unknown') return 'unknown';
  if (sure.met[ready]) return 'open';
  return perhaps.met[ready] ? 'unknown' : 'locked';
}

const NONE: readonly never[] = [];

/** What had better follow each optional node: it is of use to that. */
function followersOf(graph: SequenceGraph): readonly (readonly number[] | undefined)[] {
  const followers: number[][] = [];
  graph.recommends.forEach((edges, to) => {
    for (const { from } of edges) if (graph.nodes[from]?.optional) (followers[from] ??= []).push(to);
  });
  return followers;
}

/**
 * Nothing waits any more for a node when all for whom it is of use are done or skipped: what it is a part of, what requires
 * it, and what had better follow it where it is optional.
 */
function skip(graph: SequenceGraph, states: StepState[]): void {
  const followers = followersOf(graph);
  const [users, used]: [number[], number[]] = [[], []];
  const waiting = new Int32Array(graph.nodes.length);
  const serve = (index: number, all: readonly number[]) => {
    waiting[index] += all.length;
    for (const user of all) {
      users.push(user);
      used.push(index);
    }
  };
  for (let index = 0; index < graph.nodes.length; index++) {
    serve(index, graph.places[index]);
    serve(index, graph.opens[index]);
    serve(index, followers[index] ?? NONE);
  }
  const { offsets, targets } = arcsOf(graph.ids.length, users, used);
  const destination = graph.indexOf.get(graph.pathway.destinationNodeId ?? '');
  const canSkip = (index: number) =>
    index !== destination && (states[index] === 'open' || states[index] === 'locked');
  const queue: number[] = [];
  for (let index = 0; index < states.length; index++) if (states[index] === 'done') queue.push(index);
  for (const settled of queue) {
    for (let arc = offsets[settled]; arc < offsets[settled + 1]; arc++) {
      const index = targets[arc];
      if (--waiting[index] > 0 || !canSkip(index)) continue;
      states[index] = 'skipped';
      queue.push(index);
    }
  }
}

export function statesOf(walk: Walk, begun: Uint8Array): readonly StepState[] {
  const states = walk.graph.nodes.map((_, index) => stateOf(walk, index, begun));
  skip(walk.graph, states);
  return states;
}
