import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplatesPlugin } from './minify-templates.mjs';

/**
 * What every bundle is made with. Modules of dist are imported for their effect alone, so that the bundle exports
 * nothing; with "export * from" it has their names.
 */
export function bundlePlugins(files, statement = 'import') {
  const code = files.map((file) => `${statement} ${JSON.stringify(path.resolve(file))};`).join('\n');
  return [
    {
      name: 'entry',
      resolveId: (source) => (source === 'entry' ? '\0entry' : null),
      load: (id) => (id === '\0entry' ? code : null),
    },
    // Without "production", the plugin takes Lit's development build when NODE_ENV is not set.
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    minifyTemplatesPlugin(),
    terser({ ecma: 2020, compress: { passes: 2 }, format: { comments: /^!/ } }),
  ];
}

/** The licenses of what a bundle includes must travel with it; they are read from the packages that went in. */
export function licensesPlugin() {
  return {
    name: 'licenses',
    generateBundle() {
      const folders = new Set([...this.getModuleIds()].map(packageFolder).filter(Boolean));
      const source = [...folders]
        .sort()
        .map(licenseOf)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
    },
  };
}

function packageFolder(id) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file && existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
