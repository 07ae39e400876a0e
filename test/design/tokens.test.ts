import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { listTokens, readSource, toCss, toTypescript } from '../../scripts/build-tokens.mjs';
import { channels } from './contrast.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const tokens = listTokens();

describe('tokens', () => {
  it('the committed style sheet is what the source gives; else run node scripts/build-tokens.mjs', () => {
    assert.equal(read('src/design/tokens.generated.ts'), toTypescript(tokens));
  });

  it('have names of their own and a description each', () => {
    assert.equal(new Set(tokens.map(({ name }) => name)).size, tokens.length);
    for (const { name, description } of tokens) assert.ok(description, `${name} is described`);
  });

  it('say the same colour as components and as hex', () => {
    const colours: { components: number[]; hex: string }[] = [];
    JSON.stringify(readSource(), (_, node) => {
      if (node?.colorSpace) colours.push(node);
      return node;
    });
    assert.ok(colours.length > 40);
    for (const { components, hex } of colours) {
      channels(hex).forEach((channel, index) =>
        assert.ok(Math.abs(channel - components[index]) < 0.0001, hex),
      );
    }
  });

  it('map every colour to one of the system where colours are forced', () => {
    for (const token of tokens.filter(({ type }) => type === 'color')) assert.ok(token.forced, token.name);
  });

  it('never declare a public property in a view, for that would hide what the page sets', () => {
    assert.doesNotMatch(toTypescript(tokens), /^\s*--pd-/m);
  });

  it('leave what follows the accent out of the page sheet, or the views could not follow', () => {
    const css = toCss(tokens);
    assert.match(css, /--pd-accent: light-dark\(#2f4ea0, #9db4f5\);/);
    assert.doesNotMatch(css, /^\s*--pd-(accent-soft|accent-text|on-accent):/m);
  });
});

describe('style sheets', () => {
  it('use no rem: a page may set its root to any size', () => {
    assert.doesNotMatch(toTypescript(tokens) + toCss(tokens), /\drem\b/);
  });
});
