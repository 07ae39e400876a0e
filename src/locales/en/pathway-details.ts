import { FORMATS } from './formats.js';
import { plural } from '../plural.js';
import { say } from '../say.js';

/** Words of the sequencer's details that nothing else says: the activity, what is on record, what belongs to a group. */
export const pathwayDetails = {
  stepNextStatus: (state: string) => `${state}, recommended next`,
  stepTogether: 'Goes together with',
  stepBetterAfter: 'Better after',
  stepCountsIn: 'Counts in',
  stepAsksFor: 'What it asks for',
  stepMembers: (count: string) => `Its ${count}`,
  stepShowRest: (n: number) => plural('en', n, { one: 'Show # more', other: 'Show # more' }),
  stepAndMore: (n: number) => plural('en', n, { one: 'and # more', other: 'and # more' }),

  stepActivity: 'The activity',
  stepNoActivity: 'The activity is not in this plan.',
  stepFormat: 'Format',
  stepFormatWord: say(FORMATS),
  stepProvider: 'Provider',
  stepPage: 'Page of the activity',
  stepAddress: 'Web address',
  stepBuilds: 'Builds',
  stepServes: 'Serves',
  stepFromTo: (from: string | undefined, to: string | undefined) => {
    if (from !== undefined && to !== undefined) return `from ${from} to ${to}`;
    if (to !== undefined) return `to ${to}`;
    return from === undefined ? 'levels unknown' : `expects ${from}`;
  },
  stepLink: say({
    strong: 'strong link',
    partial: 'moderate link',
    weak: 'weak link',
    unstated: 'strength not stated',
  }),
  stepPicked: (name: string) => `${name} is picked. Steps that belong to it are underlined.`,
  stepNotInPlan: (id: string) => `unknown (${id})`,

  stepRecord: 'On record',
  stepStatusWord: say({
    recommended: 'recommended',
    requested: 'requested',
    registered: 'registered',
    waitlisted: 'on the waiting list',
    'in-progress': 'in progress',
    completed: 'completed',
    withdrawn: 'withdrawn',
    'no-show': 'did not come',
  }),
  stepStatusUnknown: 'status unknown',
  stepEvidence: 'Evidence',
  stepNoEvidence: 'none recorded',
};

export type PathwayDetailsTerms = typeof pathwayDetails;
