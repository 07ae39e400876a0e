/** Ids of new records. Two people may add one at the same time, so an id is drawn and not counted. */
const BYTES = 6;

export function newId(owner: string, kind: string): string {
  const drawn = crypto.getRandomValues(new Uint8Array(BYTES));
  const text = [...drawn].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${owner}-${kind}-${text}`;
}
