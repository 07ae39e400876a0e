/** Ids of new steps. Two people may add one at the same time, so an id is drawn and not counted. */
const BYTES = 8;

export function newNodeId(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(BYTES));
  return `step-${[...drawn].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
