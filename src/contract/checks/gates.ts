/** What opens once enough of what it rests on is open: a step behind its prerequisites, a group behind its rule. */

export interface Gate {
  /** What it rests on, each once; what has no gate of its own never opens. */
  readonly from: readonly unknown[];
  /** How many of them must be open. */
  readonly need: number;
}

/** Everything that opens in the end. What waits for itself does not. */
export function openGates(gates: ReadonlyMap<unknown, Gate>): Set<unknown> {
  const waiting = new Map<unknown, unknown[]>();
  const missing = new Map<unknown, number>();
  const open = new Set<unknown>();
  const queue: unknown[] = [];
  for (const [gate, { from, need }] of gates) {
    missing.set(gate, need);
    if (need <= 0) queue.push(gate);
    for (const other of from) {
      const rows = waiting.get(other);
      if (rows) rows.push(gate);
      else waiting.set(other, [gate]);
    }
  }
  for (let gate = queue.pop(); gate !== undefined; gate = queue.pop()) {
    if (open.has(gate)) continue;
    open.add(gate);
    for (const other of waiting.get(gate) ?? []) {
      const left = (missing.get(other) as number) - 1;
      missing.set(other, left);
      if (left === 0) queue.push(other);
    }
  }
  return open;
}
