// The package as others get it: packed, judged, installed into a fresh app, built, opened.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build as viteBuild } from 'vite';
import { byteReport, gzipBytes, LOADER_LIMIT } from './support/bytes.mjs';
import { mapIsShown, openPage, until } from './support/pages.mjs';
import { bin, must, node, run } from './support/run.mjs';
import { serve } from './support/server.mjs';
import { group, root } from './support/tally.mjs';

const allowedDependencies = ['@lit/context', '@shoelace-style/localize', 'd3-shape', 'lit', 'valibot'];
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

await group('package', async (tally) => {
  if (!existsSync('dist/index.js')) throw new Error('There is no dist/: build first.');
  const app = mkdtempSync(path.join(os.tmpdir(), 'throughline-consumer-'));
  try {
    await tally.check('dependencies are the allowed ones', () =>
      same(Object.keys(manifest.dependencies).sort(), allowedDependencies),
    );
    await tally.check('publint finds nothing', lintPackage);
    await tally.check('the types resolve (attw)', () =>
      must(
        node([
          bin('@arethetypeswrong/cli', 'attw'),
          '--pack',
          '.',
          '--profile',
          'esm-only',
          '--exclude-entrypoints',
          './tokens.css',
          '--no-emoji',
          '--no-color',
        ]),
      ),
    );
    const packed = JSON.parse(await must(run('npm', ['pack', '--json', '--pack-destination', app])))[0];
    await tally.check('the tarball has what it must, and no more', () =>
      checkFiles(packed.files.map((file) => file.path)),
    );
    await tally.check('every tag is in the manifest', checkManifest);
    await tally.check(`the loader has at most ${LOADER_LIMIT} bytes, as gzip sends it`, () => {
      const bytes = gzipBytes(readFileSync('dist/cdn/loader.js'));
      if (bytes > LOADER_LIMIT) throw new Error(`It has ${bytes}.`);
    });
    await checkInApp(tally, app, path.join(app, packed.filename));
    console.log(await byteReport());
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
});

async function lintPackage() {
  const { messages, pkg } = await publint({ pkgDir: root, level: 'warning', strict: true });
  if (messages.length > 0) throw new Error(messages.map((message) => formatMessage(message, pkg)).join('\n'));
}

function checkFiles(files) {
  const must = [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/define/index.js',
  ];
  must.push(
    'dist/cdn/throughline.js',
    'dist/cdn/loader.js',
    'dist/cdn/licenses.txt',
    'dist/custom-elements.json',
    'dist/plan.schema.json',
  );
  must.push('dist/tokens.css', 'dist/tokens.json', 'dist/web-types.json', 'samples/district.json');
  const missing = must.filter((name) => !files.includes(name));
  const allowed = /^(dist|samples)\/|^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/;
  const extra = files.filter((name) => !allowed.test(name));
  if (missing.length + extra.length > 0) throw new Error(`missing: ${missing}\nnot wanted: ${extra}`);
}

function checkManifest() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const described = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
  const source = readFileSync('dist/define/index.js', 'utf8');
  const tags = [...source.matchAll(/\.\/(pd-[a-z-]+)\.js/g)].map(([, tag]) => tag);
  same([...new Set(described)].sort(), [...new Set(tags)].sort());
}

async function checkInApp(tally, app, tarball) {
  cpSync('test/package/consumer', app, { recursive: true });
  cpSync('test/package/import-in-node.mjs', path.join(app, 'import-in-node.mjs'));
  await tally.check('it installs', () =>
    must(
      run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', tarball], {
        cwd: app,
      }),
    ),
  );
  await tally.check('the root entry in Node registers nothing and touches no global', () =>
    must(node(['import-in-node.mjs'], { cwd: app })),
  );
  for (const resolution of ['bundler', 'nodenext']) {
    await tally.check(`an app's types are right (${resolution})`, () =>
      must(node([bin('typescript', 'tsc'), '-p', path.join(app, `tsconfig.${resolution}.json`)])),
    );
  }
  await tally.check('an app made with Vite shows the map', async () => {
    await viteBuild({ root: app, logLevel: 'error', configFile: false });
    await opens({ '/': path.join(app, 'dist') }, '/');
  });
  const installed = path.join(app, 'node_modules/@throughline/elements');
  for (const [file, script] of [
    ['plain.html', 'throughline.js'],
    ['loader.html', 'loader.js'],
  ]) {
    await tally.check(`a plain page with dist/cdn/${script} shows the map`, () =>
      opens(
        {
          [`/${file}`]: path.join(app, file),
          '/cdn/': `${installed}/dist/cdn`,
          '/samples/': `${installed}/samples`,
        },
        `/${file}`,
      ),
    );
  }
}

async function opens(folders, pathname) {
  const server = await serve(folders);
  const page = await openPage('chromium');
  try {
    await page.goto(server.origin + pathname);
    await until(page, mapIsShown, 'The map did not appear.').catch((error) => {
      throw new Error([error.message, ...page.errors].join('\n'));
    });
    if (page.errors.length > 0) throw new Error(page.errors.join('\n'));
  } finally {
    await page.close();
    await server.close();
  }
}

function same(actual, expected) {
  if (String(actual) !== String(expected)) throw new Error(`${actual}\ninstead of\n${expected}`);
}
