/** Words of editing that are looked up by a word of the store. */

/** Why something is not saved, as the end of "Not saved: …". */
const reasons: Readonly<Record<string, string>> = {
  refused: 'the portal refused it.',
  rejected: 'the portal could not save it.',
  'no-answer': 'the portal has not answered.',
  offline: 'there is no network.',
  'sign-in': 'you are signed out.',
  forbidden: 'you may not change this.',
  busy: 'the server is busy.',
  server: 'the server has failed.',
  'not-json': 'the server answered with a page instead of data.',
  invalid: 'the server does not take this value.',
  gone: 'what it changes is no longer there.',
};
export const reason = (kind: string) => (Object.hasOwn(reasons, kind) ? reasons[kind] : `${kind}.`);

export const waits: Readonly<Record<string, string>> = {
  offline: 'Waits for the network.',
  'sign-in': 'Waits until you have signed in.',
  busy: 'Waits: the server is busy.',
};
