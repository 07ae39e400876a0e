// The rules that a machine can keep. Formatting is Prettier's; types are TypeScript's.
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** What each floor of src/ must not reach for; docs/architecture.md draws the house. */
const floors = {
  contract: ['model', 'store', 'design', 'views', 'define', 'interop', 'embed', 'locales'],
  model: ['store', 'design', 'views', 'define', 'interop', 'embed', 'locales'],
  store: ['design', 'views', 'define', 'interop', 'embed'],
  design: ['model', 'store', 'views', 'define', 'interop', 'embed'],
  views: ['define', 'interop', 'embed'],
  interop: ['model', 'store', 'design', 'views', 'define', 'embed', 'locales'],
};
const withoutDom = ['contract', 'model', 'interop'];
const domGlobals = [
  'document',
  'window',
  'customElements',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
];
const blockedDirectives = [
  'lit/directives/style-map.js',
  'lit/directives/unsafe-html.js',
  'lit/directives/unsafe-svg.js',
];

const blockedImports = blockedDirectives.map((name) => ({
  name,
  message: 'A strict Content Security Policy blocks it: use attributes, properties or style.setProperty.',
}));
const aboveFloor = (floor) => ({
  regex: `^(\\.\\./)+(${floors[floor].join('|')})/`,
  message: `src/${floor} lies below these folders.`,
});
const litImport = {
  regex: '^(lit|@lit)(/|$)',
  message: 'This floor runs anywhere, without Lit and without a DOM.',
};
/** `up` is the way from a file to src/views: one folder for a view's own files, two for a folder inside a view. */
const otherView = (up) => ({
  regex: `^${'\\.\\./'.repeat(up)}(?!\\.\\./|edit/|walk/)[^/]+/`,
  message:
    'A view knows no other view; what two views share belongs to src/design, src/model, src/views/edit or src/views/walk.',
});

const imports = (...patterns) => ({
  'no-restricted-imports': ['error', { paths: blockedImports, patterns }],
});

const blockedSyntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name, so that every file calls a thing the same.',
  },
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length>0]:not(:has(MemberExpression[property.name='UTC']))",
    message: 'The machine’s time zone would move the day: use src/contract/plain-date.ts.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='parse']",
    message: 'The machine’s time zone would move the day: use src/contract/plain-date.ts.',
  },
  {
    selector: ':matches(TemplateElement[value.raw=/\\d ?rem\\b/], Literal[value=/^[\\d.]+rem$/])',
    message: 'A portal’s root may be 10 px: use px, em or a token instead of rem.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style\\b/]',
    message: 'A strict Content Security Policy blocks <style> in a template: use static styles.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Trusted Types block it, and text may hold markup: render with Lit.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'A strict Content Security Policy blocks it: use style.setProperty.',
  },
];

export default defineConfig([
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      '.cache/',
      '**/*.generated.ts',
      'test/package/consumer/',
    ],
  },
  {
    files: ['**/*.{ts,mjs,js}'],
    extends: [ts.configs.recommended],
    // A rule that does not fit is changed here, where everyone sees it.
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['{src,stories,test,.storybook}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    rules: {
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...blockedSyntax],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 80],
      ...imports(),
    },
  },
  ...Object.keys(floors).map((floor) => ({
    files: [`src/${floor}/**/*.ts`],
    rules: imports(aboveFloor(floor), ...(withoutDom.includes(floor) ? [litImport] : [])),
  })),
  {
    files: withoutDom.map((floor) => `src/${floor}/**/*.ts`),
    rules: { 'no-restricted-globals': ['error', ...domGlobals] },
  },
  { files: ['src/views/*/*.ts'], rules: imports(aboveFloor('views'), otherView(1)) },
  { files: ['src/views/*/*/**/*.ts'], rules: imports(aboveFloor('views'), otherView(2)) },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Chai's assertions are properties: expect(x).to.be.true.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(skip|only|todo)$/]',
          message: 'Every test runs, or is not there.',
        },
      ],
    },
  },
]);
