/** One thing found wrong while reading a plan: what, where, and what to do. */

export const SEVERITIES = ['error', 'warning', 'note'] as const;
/** `error`: something could not be used. `warning`: shown, but not to be trusted. `note`: good to know. */
export type Severity = (typeof SEVERITIES)[number];

export interface Problem {
  /** A stable word for the kind of problem, such as `unknown-reference`. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) to the offending value; empty for the whole document. */
  readonly pointer: string;
  /** The offending value as it was given. */
  readonly value: unknown;
  /** A whole sentence that says what is wrong and what to do. */
  readonly message: string;
  /** Whether the record or member is left out of the plan because of it. */
  readonly setAside: boolean;
}
