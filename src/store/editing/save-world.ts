/** What saving needs from the world around it, beyond what loading needs; passed in so that a test can be the world. */
import { browserEnvironment, type LoadEnvironment } from '../environment.js';

export interface SaveWorld extends LoadEnvironment {
  /** Calls whenever the network is back; the returned function ends that. */
  whenOnline(call: () => void): () => void;
  /** Calls when the page is hidden, which may be the last that is heard of it, and when it is left for good. */
  whenLeaving(call: (isLeft: boolean) => void): () => void;
  /** What this browser keeps across a reload; undefined where it keeps nothing. */
  storage(): Storage | undefined;
  /** A text that nobody else draws. */
  draw(): string;
}

function on(name: string, call: () => void): () => void {
  addEventListener(name, call);
  return () => removeEventListener(name, call);
}

/** The page itself. */
export const browserSaving: Omit<SaveWorld, keyof LoadEnvironment> = {
  whenOnline: (call) => on('online', call),
  whenLeaving(call) {
    const hidden = () => document.visibilityState === 'hidden' && call(false);
    document.addEventListener('visibilitychange', hidden);
    const stop = on('pagehide', () => call(true));
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      stop();
    };
  },
  // Only asking for it throws where the browser blocks storage.
  storage() {
    try {
      return globalThis.localStorage;
    } catch {
      return undefined;
    }
  },
  draw() {
    const drawn = crypto.getRandomValues(new Uint8Array(12));
    return [...drawn].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
};

export const saveWorld = (environment: LoadEnvironment = browserEnvironment): SaveWorld => ({
  fetch: (url, init) => environment.fetch(url, init),
  now: () => environment.now(),
  after: (milliseconds, call) => environment.after(milliseconds, call),
  random: () => environment.random(),
  online: () => environment.online(),
  pageUrl: () => environment.pageUrl(),
  watchPolicy: (url) => environment.watchPolicy(url),
  ...browserSaving,
});
