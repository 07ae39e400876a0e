import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({ base: prefersDark ? 'dark' : 'light', brandTitle: 'Throughline', brandTarget: '_self' }),
  enableShortcuts: false, // its single letters would take keys away from the views
});
