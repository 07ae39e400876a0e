/** Waiting: for the network, for a sign-in, for a server that is busy, and for a person who types. */
import type { SaveWorld } from './save-world.js';
import type { EditReason } from './types.js';

/** Milliseconds before the first try that nobody asked for; each further one waits twice as long. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

export class Patience {
  /** Why nothing is sent now. */
  reason: EditReason | undefined;
  private tries = 0;
  private endTimer: (() => void) | undefined;
  private endListening: (() => void) | undefined;

  constructor(
    private readonly world: SaveWorld,
    private readonly goOn: () => void,
  ) {}

  /** Calls once after a while; a later call replaces it. */
  pause(milliseconds: number, call: () => void): void {
    this.endTimer?.();
    this.endTimer = this.world.after(milliseconds, call);
  }

  /** Waits for what the reason asks for. A sign-in and a silent server wait for a person. */
  stall(reason: EditReason, seconds?: number): void {
    this.reason = reason;
    if (reason.kind === 'offline') {
      this.endListening ??= this.world.whenOnline(this.goOn);
      // A device that says it is connected may have lost only this server: no event will come.
      if (this.world.online()) this.tryLater();
    }
    if (reason.kind === 'busy' || reason.kind === 'server') this.tryLater(seconds);
  }

  /** Goes on now; `isBetter` says that the server has taken something. */
  end(isBetter = false): void {
    this.reason = undefined;
    this.endTimer?.();
    this.endTimer = undefined;
    this.endListening?.();
    this.endListening = undefined;
    if (isBetter) this.tries = 0;
  }

  /** How often it was tried in vain. */
  get vain(): number {
    return this.tries;
  }

  /** The jitter keeps a whole staff room from asking again in the same instant. */
  private tryLater(seconds?: number): void {
    const growing = Math.min(FIRST_WAIT * 2 ** this.tries, LONGEST_WAIT);
    this.tries += 1;
    const wait = seconds === undefined ? growing : seconds * 1000;
    this.pause(wait + this.world.random() * Math.min(growing, 1000), this.goOn);
  }
}
