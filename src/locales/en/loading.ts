/** What is said when a plan can't be loaded: what happened, and what to do. */
export const loading = {
  loadBadAddress:
    'The address of the plan is not one that a page can load. Write an address that starts with https:// or with /.',
  loadFromDisk:
    'This page was opened from a disk, and browsers load no plan from there. Put the page on a web server, or write the plan into the page.',
  loadInsecure:
    'This page is secure, but the address of the plan starts with http://. Change it to https://.',
  loadOffline: 'This device is offline. Connect it, then try again.',
  loadBlocked: (origin: string) =>
    `The security policy of this page (CSP) does not allow it to load the plan. Ask whoever runs the site to add ${origin} to connect-src.`,
  loadUnreachable:
    'The plan is out of reach: the connection may be down, you may have to sign in, or this page may not be allowed to read it. Try again, and if that does not help, ask whoever runs the site.',
  loadUnreachableDetails:
    'Possible causes: the server does not answer; it sends this page on to a sign-in on another site; it does not allow this page to read the plan (CORS, Access-Control-Allow-Origin); the security policy of this page forbids it (CSP, connect-src); an extension or a filter blocks it.',
  loadTimeout: (seconds: number) =>
    `The plan did not arrive within ${seconds} seconds. Try again in a moment.`,
  loadNotSignedIn:
    'You are not signed in, so the server does not give out this plan. Sign in, then try again.',
  loadForbidden: 'You are signed in, but may not see this plan. Ask whoever owns it to share it with you.',
  loadNotFound:
    'There is no plan at this address. Check the address, or ask whoever runs the site where the plan has gone.',
  loadGone:
    'This plan has been taken down for good. Ask whoever runs the site for the plan that replaces it.',
  loadTooManyRequests: (seconds: number | undefined) =>
    `The server has been asked too often. Try again in ${waitEn(seconds)}.`,
  loadServerError: (status: number) =>
    `The server failed while it prepared the plan (${status}). Try again, and tell whoever runs the site if it goes on.`,
  loadUnavailable: (seconds: number | undefined) =>
    `The server is being maintained, or has too much to do. Try again in ${waitEn(seconds)}.`,
  loadRefused: (status: number) =>
    `The server answered with status ${status} instead of the plan. Check the address, or ask whoever runs the site.`,
  loadSignInPage:
    'A web page came instead of the plan; most often that is a sign-in page. Sign in, then try again.',
  loadCutOff: 'The plan broke off while it was sent, so only a part of it arrived. Try again.',
  loadNoContent: 'The server answered, but sent nothing. Check that the plan file is not empty.',
  loadReadingFailed:
    'The plan arrived, but could not be read because of a mistake in the program. Tell whoever runs the site.',
  loadSignIn: 'Sign in',
  loadStatus: (status: number) => `HTTP status ${status}`,

  loadNothingGiven: 'There is no plan here yet.',
  loadNothingGivenHint: 'Put this view inside a pd-plan that has a src, or give it a plan.',
  loadNoSuchPlan: 'The plan that this view should show is not on this page.',
  loadNoSuchPlanHint: 'Its attribute “for” has to be the id of a pd-plan on the same page.',
  loadShownBefore: 'What you see is the plan that was loaded before.',
  loadDrawingFailed:
    'This view could not be drawn because of a mistake in the program. The figures behind it stand below where they could be read.',
};

export type LoadingTerms = typeof loading;

function waitEn(seconds: number | undefined): string {
  if (seconds === undefined) return 'a few minutes';
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
