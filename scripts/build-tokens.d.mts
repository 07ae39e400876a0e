/** What scripts/build-tokens.mjs gives to the tests and stories. */
export type Mode = 'light' | 'dark';

export interface Token {
  name: string;
  type: 'color' | 'dimension' | 'duration' | 'fontFamily' | 'fontWeight' | 'number';
  description: string;
  light: string;
  /** Colours only. */
  dark?: string;
  /** What the value follows where the browser can compute it. */
  derived: Partial<Record<Mode, string>>;
  lift: Partial<Record<Mode, string>>;
  forced?: string;
}

export function readSource(): Record<string, unknown>;
export function listTokens(source?: Record<string, unknown>): Token[];
export function toTypescript(tokens: Token[]): string;
export function toCss(tokens: Token[]): string;
export function build(): void;
