// Only the files for pages without a bundler, made from the modules that TypeScript has put into dist/. Everything
// else is shipped unbundled: decorators then have one meaning everywhere, and a consumer's bundler can drop the rest.
import { bundlePlugins, licensesPlugin } from './scripts/build/rollup-plugins.mjs';

const plugins = (entry) => [...bundlePlugins(entry), licensesPlugin()];
/** The loader's own file has nothing of others in it, and every byte of it counts. */
const banner = ({ name }) =>
  name === 'loader'
    ? '/*! Throughline, MIT */'
    : '/*! Throughline, MIT. What it includes, and their licenses: licenses.txt in the folder cdn. */';
// Lit says that in a legacy build `this` is undefined at the top of a TypeScript helper; Rollup's rewrite is right.
const onwarn = (warning, warn) => warning.code === 'THIS_IS_UNDEFINED' || warn(warning);
const common = { dir: 'dist/cdn', banner, sourcemap: true, sourcemapExcludeSources: false };

/** Everything. A closure, so that it works with and without type="module" and leaves no name behind. */
const everything = {
  input: { throughline: 'entry' },
  output: { ...common, format: 'iife', entryFileNames: '[name].js', inlineDynamicImports: true },
  plugins: plugins(['dist/define/index.js']),
  onwarn,
};

/** A small start that fetches each view when its tag or its placeholder appears. */
const loader = {
  input: { loader: 'entry' },
  output: { ...common, format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
  plugins: plugins(['dist/embed/loader.js']),
  onwarn,
};

export default [everything, loader];
