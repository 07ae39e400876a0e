import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import color from '../../src/design/tokens/color.tokens.json';
import layout from '../../src/design/tokens/layout.tokens.json';
import motion from '../../src/design/tokens/motion.tokens.json';
import type from '../../src/design/tokens/type.tokens.json';
import { designStyles } from '../../src/design/index.js';
import { contrast } from '../../test/design/contrast.js';

const MODE = 'org.throughline.mode';

interface Colour {
  hex: string;
}

interface Token {
  $value: unknown;
  $description?: string;
  $extensions?: { [MODE]?: { dark: Colour } };
}

interface Named {
  name: string;
  token: Token;
}

/** The tokens of one source file, group by group. */
function list(node: object, path: string[] = []): Named[] {
  if ('$value' in node) return [{ name: path.join('-'), token: node as Token }];
  return Object.entries(node).flatMap(([key, child]) =>
    key.startsWith('$') ? [] : list(child as object, [...path, key]),
  );
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null && 'unit' in value) return Object.values(value).join('');
  return String(value);
}

const surfaces = { light: '#ffffff', dark: '#15171b' };
const ratio = (hex: string, mode: keyof typeof surfaces) => `${contrast(hex, surfaces[mode]).toFixed(2)} : 1`;

const swatch = (hex: string): TemplateResult => html`
  <svg class="swatch" viewBox="0 0 32 16" aria-hidden="true">
    <rect width="32" height="16" fill=${hex}></rect>
  </svg>
  <code>${hex}</code>
`;

const colourRow = ({ name, token }: Named): TemplateResult => {
  const light = (token.$value as Colour).hex;
  const dark = token.$extensions?.[MODE]?.dark.hex ?? light;
  return html`
    <tr>
      <th scope="row"><code>--pd-${name}</code></th>
      <td class="colour">${swatch(light)}</td>
      <td class="column-number">${ratio(light, 'light')}</td>
      <td class="colour">${swatch(dark)}</td>
      <td class="column-number">${ratio(dark, 'dark')}</td>
      <td>${token.$description ?? nothing}</td>
    </tr>
  `;
};

const valueRow = ({ name, token }: Named): TemplateResult => html`
  <tr>
    <th scope="row"><code>--pd-${name}</code></th>
    <td>${written(token.$value)}</td>
    <td>${token.$description ?? nothing}</td>
  </tr>
`;

const page = (caption: string, heads: string[], rows: TemplateResult[]): TemplateResult => html`
  <div class="pd">
    <div class="table-region" role="region" tabindex="0" aria-label=${caption}>
      <table class="table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </div>
`;

class TokenPage extends LitElement {
  static override styles = [
    ...designStyles,
    css`
      .table-region {
        max-block-size: none;
        padding: 16px;
      }

      .swatch {
        inline-size: 32px;
        block-size: 16px;
        margin-inline-end: 8px;
        border: 1px solid var(--_hairline);
        vertical-align: middle;
      }

      .colour {
        white-space: nowrap;
      }

      code {
        font-family: var(--_font-mono);
        font-size: 12px;
        white-space: nowrap;
      }
    `,
  ];
  static override properties = { kind: {} };
  declare kind: string;

  override render(): TemplateResult {
    if (this.kind === 'colours') {
      const heads = ['Custom property', 'Light', 'on surface', 'Dark', 'on surface', 'For'];
      return page(
        'Colours, with their contrast on the surface of the theme',
        heads,
        list(color).map(colourRow),
      );
    }
    const rows = [type, layout, motion].flatMap((file) => list(file)).map(valueRow);
    return page('Type, space and motion', ['Custom property', 'Value', 'For'], rows);
  }
}

if (!customElements.get('pd-token-page')) customElements.define('pd-token-page', TokenPage);

/** Every one is a custom property that a page may set on any element around a view. */
export default { title: 'Design/Tokens' } satisfies Meta;

export const Colours: StoryObj = { render: () => html`<pd-token-page .kind=${'colours'}></pd-token-page>` };
export const TypeSpaceMotion: StoryObj = {
  render: () => html`<pd-token-page .kind=${'values'}></pd-token-page>`,
};
