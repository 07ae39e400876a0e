import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { withSurroundings } from './surroundings.js';

setCustomElementsManifest(manifest);

const toolbar = (title: string, icon: string, items: readonly { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});
const width = (name: string, pixels: number) => ({ name, styles: { width: `${pixels}px`, height: '900px' } });

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withSurroundings],
  globalTypes: {
    theme: toolbar('Theme', 'contrast', [
      { value: 'auto', title: 'Auto' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    language: toolbar('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'es', title: 'Español' },
    ]),
    density: toolbar('Density', 'listunordered', [
      { value: 'comfortable', title: 'Comfortable' },
      { value: 'compact', title: 'Compact' },
    ]),
  },
  initialGlobals: { theme: 'auto', direction: 'ltr', language: 'en', density: 'comfortable' },
  parameters: {
    layout: 'padded',
    // The page behind a view follows the theme (surroundings.ts).
    backgrounds: { disabled: true },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // A story is a part of a page: landmarks and the first heading are the page's.
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      },
    },
    viewport: {
      options: {
        column: width('Portal column, 280 px', 280),
        phone: width('Phone, 360 px', 360),
        tablet: width('Tablet, 768 px', 768),
        desktop: width('Desktop, 1200 px', 1200),
      },
    },
    options: {
      // The first entry is what a person sees after `npm start`.
      storySort: {
        includeNames: true,
        order: ['Views', ['Goal alignment map', ['District', 'Docs', '*'], '*'], 'Design', '*'],
      },
    },
  },
};

export default preview;
