/** Identifiers of CASE are UUIDs; what has none yet gets one that is always the same for the same text. */

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const isUuid = (text: string): boolean => UUID.test(text);

/** 32 bits of the text; with other seeds, other bits. */
function hash(text: string, seed: number): number {
  let bits = seed;
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x85ebca6b);
    bits ^= bits >>> 13;
  }
  bits = Math.imul(bits ^ text.length, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A UUID of version 8, which leaves it to us how it is made. */
export function uuidOf(text: string): string {
  const seeds = [0x9e3779b9, 0x7f4a7c15, 0xf39cc060, 0x106aa070];
  const hex = seeds.map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex[16], 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
