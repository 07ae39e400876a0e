/** What scripts/test/support/bytes.mjs gives to the bench. */
import type { Plugin } from 'rollup';

export function gzipBytes(code: string | Uint8Array): number;
export function bundle(files: readonly string[], before?: readonly Plugin[]): Promise<string>;
