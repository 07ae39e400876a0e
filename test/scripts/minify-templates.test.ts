import { strict as assert } from 'node:assert';
import { it } from 'node:test';
import { rollup } from 'rollup';
import { minifyTemplatesPlugin } from '../../scripts/build/minify-templates.mjs';

/** The module as the step leaves it. */
async function shortened(code: string): Promise<string> {
  const entry = { name: 'entry', resolveId: () => '\0entry', load: () => code };
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, minifyTemplatesPlugin()],
    treeshake: false,
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code.trim();
}

it('style sheets become short and say the same', async () => {
  const css = 'a {\n  color: red;\n  /* why */\n}\n\n.b::before {\n  content: "»";\n}';
  assert.equal(
    await shortened(`const x = css \`${css}\`;`),
    'const x = css `a{color:red}.b:before{content:"»"}`;',
  );
});

it('a style sheet in parts, or with a backslash, stays as it is', async () => {
  for (const code of ['const x = css `a { color: ${y} }`;', 'const x = css `a { content: "\\\\201c" }`;'])
    assert.equal(await shortened(code), code);
});

it('markup keeps a blank wherever there was one, and every expression', async () => {
  const code = 'const x = html `\n  <b>\n    ${y}\n  </b>\n  <i  class="c">${svg `<g>  </g>`}</i>`;';
  assert.equal(await shortened(code), 'const x = html ` <b> ${y} </b> <i class="c">${svg `<g> </g>`}</i>`;');
});

it('text of other kinds is nobody’s business', async () => {
  const code = 'const x = `a {\n  color: red }`; const y = other `<b>\n\n</b>`;';
  assert.equal(await shortened(code), code);
});
