/** What loading needs from the world around it, passed in so that a test can be the world. */

export interface PolicyWatch {
  /** Whether the page's security policy refused the address since the watch began. */
  violated(): boolean;
  stop(): void;
}

export interface LoadEnvironment {
  fetch(url: string, init: RequestInit): Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls once after so many milliseconds; the returned function cancels that. */
  after(milliseconds: number, call: () => void): () => void;
  /** From 0 up to 1. */
  random(): number;
  /** Whether the device is connected to anything. */
  online(): boolean;
  /** The address of the page. */
  pageUrl(): string;
  watchPolicy(url: string): PolicyWatch;
}

/** Waits so many milliseconds. */
export const wait = (environment: LoadEnvironment, milliseconds: number): Promise<void> =>
  new Promise((resume) => environment.after(milliseconds, resume));

/** A policy report names the whole address, or only its origin after a redirect. */
function isAbout(report: SecurityPolicyViolationEvent, url: string): boolean {
  if (report.disposition === 'report' || !/^(connect|default)-src/.test(report.effectiveDirective))
    return false;
  const [blocked] = report.blockedURI.split('#');
  return blocked === url || blocked === new URL(url).origin;
}

function watchPolicy(url: string): PolicyWatch {
  let violated = false;
  const listen = (report: SecurityPolicyViolationEvent) => {
    violated ||= isAbout(report, url);
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    violated: () => violated,
    stop: () => document.removeEventListener('securitypolicyviolation', listen),
  };
}

/** The page itself. Every member looks the page up when it is called, nothing at import. */
export const browserEnvironment: LoadEnvironment = {
  fetch: (url, init) => globalThis.fetch(url, init),
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  online: () => navigator.onLine,
  // A frame that was written by its page has no address of its own.
  pageUrl: () => (document.URL.startsWith('about:') ? document.baseURI : document.URL),
  watchPolicy,
};
