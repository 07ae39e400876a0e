/** Counts of a generated plan; those that are not given are those of `DEFAULTS`. */
export interface GenerateOptions {
  readonly educators?: number;
  readonly activities?: number;
  readonly goals?: number;
  readonly competencies?: number;
  readonly measures?: number;
  /** Long pathways, and how many steps each has. */
  readonly pathways?: number;
  readonly steps?: number;
  readonly seed?: number;
}

/** A generated plan: every collection that it has, as plain records. */
export interface GeneratedPlan {
  readonly schemaVersion: string;
  readonly goals: readonly Readonly<Record<string, unknown>>[];
  readonly measures: readonly Readonly<Record<string, unknown>>[];
  readonly activities: readonly Readonly<Record<string, unknown>>[];
  readonly educators: readonly Readonly<Record<string, unknown>>[];
  readonly frameworks: readonly { readonly items: readonly Readonly<Record<string, unknown>>[] }[];
  readonly pathways: readonly Readonly<Record<string, unknown>>[];
  readonly participations: readonly Readonly<Record<string, unknown>>[];
  readonly [member: string]: unknown;
}

export const DEFAULTS: Required<GenerateOptions>;
export function generatePlan(options?: GenerateOptions): GeneratedPlan;
export function planText(options?: GenerateOptions): Generator<string, void>;
export function countsForBytes(bytes: number, options?: GenerateOptions): Required<GenerateOptions>;
