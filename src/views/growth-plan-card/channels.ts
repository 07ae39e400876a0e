/**
 * What is encoded how: one table for each channel, from which marks, words and the legend are all written. A word that the
 * contract does not know is shown as it is, beside an open ring.
 */
import type { StatusMark, Tone } from './marks.js';

export interface StatusChannel {
  readonly mark: StatusMark;
  readonly tone: Tone;
}

const OTHER: StatusChannel = { mark: 'open', tone: 'quiet' };
type Channels = Readonly<Record<string, StatusChannel>>;
const of = (channels: Channels, word: string | undefined): StatusChannel =>
  word !== undefined && Object.hasOwn(channels, word) ? channels[word]! : OTHER;

/** State of an action → mark and tone. */
export const ACTION_CHANNELS: Channels = {
  'not-started': { mark: 'open', tone: 'quiet' },
  'in-progress': { mark: 'half', tone: 'ink' },
  done: { mark: 'check', tone: 'positive' },
  overdue: { mark: 'overdue', tone: 'critical' },
  blocked: { mark: 'blocked', tone: 'attention' },
  dropped: { mark: 'dropped', tone: 'quiet' },
};
export const actionChannel = (state: string | undefined): StatusChannel => of(ACTION_CHANNELS, state);

/** Status of a plan → mark and tone. */
export const PLAN_CHANNELS: Channels = {
  draft: { mark: 'open', tone: 'quiet' },
  submitted: { mark: 'half', tone: 'quiet' },
  returned: { mark: 'back', tone: 'attention' },
  approved: { mark: 'check', tone: 'positive' },
  'in-progress': { mark: 'half', tone: 'ink' },
  completed: { mark: 'check', tone: 'positive' },
  closed: { mark: 'check', tone: 'quiet' },
};
export const planChannel = (status: string | undefined): StatusChannel => of(PLAN_CHANNELS, status);

/** State of a review → mark and tone. */
export const REVIEW_CHANNELS: Channels = {
  held: { mark: 'check', tone: 'positive' },
  next: { mark: 'next', tone: 'accent' },
  planned: { mark: 'open', tone: 'quiet' },
  missed: { mark: 'overdue', tone: 'critical' },
  unknown: { mark: 'open', tone: 'quiet' },
};
export const reviewChannel = (state: string | undefined): StatusChannel => of(REVIEW_CHANNELS, state);

/** What a signature means → mark and tone. Received is not agreed: it has no check. */
export const SIGN_OFF_CHANNELS: Channels = {
  received: { mark: 'arrow', tone: 'quiet' },
  agreed: { mark: 'check', tone: 'positive' },
  approved: { mark: 'check', tone: 'positive' },
};
export const signOffChannel = (meaning: string | undefined): StatusChannel => of(SIGN_OFF_CHANNELS, meaning);
