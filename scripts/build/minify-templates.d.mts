/** What scripts/build/minify-templates.mjs gives to the build and its test. */
import type { Plugin } from 'rollup';

export function minifyTemplatesPlugin(): Plugin;
