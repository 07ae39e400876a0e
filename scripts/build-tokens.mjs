/**
 * Design tokens: reads the DTCG source in src/design/tokens and writes
 *   src/design/tokens.generated.ts   the custom properties of every view (committed)
 *   dist/tokens.css                  the same for the page around it
 *   dist/tokens.json                 all of the source in one DTCG file
 *
 * Light and dark stand beside each other in one entry (`$extensions`), not in two files: a colour that lacks its dark
 * value is then a hole one can see, and this script refuses it.
 *
 * In a view a token is read as `--_x`, which is `var(--pd-x, default)`. The public `--pd-x` is never declared in a
 * shadow root, so whatever the page sets on any ancestor comes through.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dirname, join } from 'node:path';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sourceFolder = join(root, 'src/design/tokens');
const RELATIVE_COLOUR = '(color: oklch(from red l c h))';

/** The source files as one DTCG object. A file's own $type moves down to its groups: the files share one root. */
export function readSource() {
  const source = {};
  for (const name of readdirSync(sourceFolder).sort()) {
    const {
      $type,
      $description: _about,
      ...groups
    } = JSON.parse(readFileSync(join(sourceFolder, name), 'utf8'));
    for (const [key, group] of Object.entries(groups)) source[key] = $type ? { $type, ...group } : group;
  }
  return source;
}

/** The source as a flat list, one record a token. */
export function listTokens(source = readSource()) {
  const tokens = [];
  const visit = (node, path, inherited) => {
    const type = node.$type ?? inherited;
    if ('$value' in node) {
      tokens.push(describe(node, path.join('-'), type));
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      if (!key.startsWith('$')) visit(child, [...path, key], type);
    }
  };
  visit(source, [], undefined);
  return tokens;
}

function describe(node, name, type) {
  const extension = (key) => node.$extensions?.[`org.throughline.${key}`];
  const dark = extension('mode')?.dark;
  if (type === undefined) throw new Error(`Token ${name} has no $type.`);
  if (type === 'color' && dark === undefined) throw new Error(`Token ${name} has no dark value.`);
  return {
    name,
    type,
    description: node.$description ?? '',
    light: toCssValue(type, node.$value),
    dark: dark && toCssValue(type, dark),
    derived: extension('derived') ?? {},
    lift: extension('lift') ?? {},
    forced: extension('forced'),
  };
}

function toCssValue(type, value) {
  if (type === 'color') return value.hex;
  if (type === 'dimension' || type === 'duration') return `${value.value}${value.unit}`;
  if (type === 'fontFamily')
    return value.map((family) => (family.includes(' ') ? `'${family}'` : family)).join(', ');
  return String(value);
}

const block = (selector, lines, indent = '  ') =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line};\n`).join('')}${indent}}\n`;

const lifted = (token, mode) =>
  token.lift[mode].replace('$', `var(--pd-${token.name}, var(--_default-${token.name}))`);

/** One theme: the defaults of its colours, and what follows from the page's accent where the browser can compute it. */
function themeBlock(colours, mode, selector, indent) {
  const defaults = colours.map((token) => `--_default-${token.name}: ${token[mode]}`);
  const computed = [
    ...colours
      .filter((token) => token.derived[mode])
      .map((token) => `--_default-${token.name}: ${token.derived[mode]}`),
    ...colours.filter((token) => token.lift[mode]).map((token) => `--_${token.name}: ${lifted(token, mode)}`),
  ];
  const plain = block(selector, [`--_scheme: ${mode}`, ...defaults], indent);
  return `${plain}${indent}@supports ${RELATIVE_COLOUR} {\n${block(selector, computed, `${indent}  `)}${indent}}\n`;
}

/** The Lit style sheet of every view. */
export function toTypescript(tokens) {
  const colours = tokens.filter((token) => token.type === 'color');
  const read = tokens.map(({ name, type, light }) =>
    type === 'color'
      ? `--_${name}: var(--pd-${name}, var(--_default-${name}))`
      : `--_${name}: var(--pd-${name}, ${light})`,
  );
  // Important, for a view's own dark theme is more specific than :host.
  const forced = colours.map((token) => `--_${token.name}: ${token.forced} !important`);
  const media = (query, content) => `  @media ${query} {\n${content}  }\n`;
  const sheet = [
    block(':host', read),
    themeBlock(colours, 'light', ':host', '  '),
    // Paper is light whatever the theme: a printer leaves dark surfaces out and would keep the pale ink.
    media(
      'screen and (prefers-color-scheme: dark)',
      themeBlock(colours, 'dark', ":host(:not([theme='light']))", '    '),
    ),
    media('screen', themeBlock(colours, 'dark', ":host([theme='dark'])", '    ')),
    media('(forced-colors: active)', block(':host', forced, '    ')),
  ].join('');
  return [
    '// Written by scripts/build-tokens.mjs from src/design/tokens. Change the source, then run the script.',
    "import { css } from 'lit';",
    '',
    `export const tokenStyles = css\`\n${sheet}\`;`,
    '',
  ].join('\n');
}

/** The style sheet for pages. `light-dark()` is settled where it is used, so a view with its own theme gets its own value. */
export function toCss(tokens) {
  const lines = tokens
    .filter((token) => Object.keys(token.derived).length === 0)
    .map(({ name, light, dark }) => `--pd-${name}: ${dark ? `light-dark(${light}, ${dark})` : light}`);
  return [
    '/*',
    ' * Throughline design tokens for the page. Change any of them on :root or on any element around a view.',
    ' * A page shows the dark values where it sets `color-scheme: dark`, or `light dark` and the reader prefers dark.',
    ` * Not set here, because they follow --pd-accent in each view: ${tokens
      .filter((token) => Object.keys(token.derived).length > 0)
      .map((token) => `--pd-${token.name}`)
      .join(', ')}.`,
    ' */',
    block(':root', lines, ''),
  ].join('\n');
}

/** Writes all three. */
export function build() {
  const source = readSource();
  const tokens = listTokens(source);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'src/design/tokens.generated.ts'), toTypescript(tokens));
  writeFileSync(join(root, 'dist/tokens.css'), toCss(tokens));
  writeFileSync(join(root, 'dist/tokens.json'), `${JSON.stringify(source, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) build();
