// From the classes of src/views and src/store: dist/custom-elements.json and, beside it, what editors read. What frameworks read is
// written from the manifest by scripts/build/framework-types.mjs.
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicSurfacePlugin } from './scripts/build/public-surface-plugin.mjs';

// Spelled-out unions; the name of an alias would be offered as if it were a value.
const common = { outdir: 'dist', typesSrc: 'parsedType', hideLogs: true };

export default {
  globs: ['src/views/**/*.ts', 'src/store/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  overrideModuleCreation({ ts, globs }) {
    const program = getTsProgram(ts, globs, 'tsconfig.build.json');
    return program.getSourceFiles().filter((file) => globs.some((glob) => file.fileName.includes(glob)));
  },
  plugins: [
    typeParserPlugin(),
    publicSurfacePlugin(),
    customElementVsCodePlugin({
      ...common,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ ...common, webTypesFileName: 'web-types.json', packageJson: false }),
  ],
};
