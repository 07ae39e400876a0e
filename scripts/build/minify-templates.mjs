// Template literals are text to a minifier, so it leaves Lit's styles and markup as they were written. This step makes them
// short, in the files for pages without a bundler alone: what the package ships unbundled stays readable.
import { transform } from 'esbuild';
import MagicString from 'magic-string';

const TAGS = ['css', 'html', 'svg'];

export function minifyTemplatesPlugin() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      const literals = /\b(css|html|svg)\s*`/.test(code) ? literalsIn(this.parse(code)) : [];
      if (literals.length === 0) return null;
      const text = new MagicString(code, { filename: id });
      for (const { tag, quasi } of literals) {
        const parts = quasi.quasis.filter(({ start, end }) => start < end);
        for (const { start, end, value } of parts) {
          const short = tag.name === 'css' ? await shortCss(value.raw, quasi) : shortMarkup(value.raw);
          if (short !== value.raw) text.overwrite(start, end, short);
        }
      }
      return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
    },
  };
}

function literalsIn(node, found = []) {
  if (node.type === 'TaggedTemplateExpression' && TAGS.includes(node.tag.name)) found.push(node);
  for (const child of Object.values(node).flat()) {
    if (child && typeof child === 'object' && typeof child.type === 'string') literalsIn(child, found);
  }
  return found;
}

/** Only a whole style sheet can be read as one; a backslash would be read by JavaScript first. */
async function shortCss(css, { expressions }) {
  if (expressions.length > 0 || css.includes('\\')) return css;
  const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8' });
  return /[`\\]|\$\{/.test(code) ? css : code.trim();
}

/** One blank for many. To take the last one away, too, would join words that stand beside each other. */
const shortMarkup = (markup) => markup.replace(/\s+/g, ' ');
