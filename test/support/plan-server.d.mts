/** Types of the reference server, for tests in TypeScript. */

export interface Fault {
  readonly fault:
    'die-before' | 'die-after' | 'die-answering' | 'late' | 'twice' | 'html' | 'redirect' | 'status' | 'hang';
  /** Which request it hits; PATCH without one. */
  readonly method?: string;
  readonly status?: number;
  readonly retryAfter?: number | string;
  readonly milliseconds?: number;
}

export interface Arrived {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What was answered; undefined where nothing was done. */
  readonly status?: number;
}

export interface StoredPlan {
  readonly document: unknown;
  readonly etag: string;
  readonly requests: readonly Arrived[];
  remembers: boolean;
  answersWithDocument: boolean;
  replace(document: unknown): void;
}

export interface RunningPlanServer {
  readonly origin: string;
  plan(name: string): StoredPlan;
  put(name: string, document: unknown): StoredPlan;
  order(name: string, ...faults: readonly Fault[]): void;
  close(): Promise<void>;
}

export function startPlanServer(options?: {
  port?: number;
  host?: string;
  elsewhere?: (request: unknown, response: unknown) => unknown;
}): Promise<RunningPlanServer>;
