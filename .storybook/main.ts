import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  staticDirs: [{ from: '../samples', to: '/samples' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Nothing leaves the machine: Storybook is also built and read where there is no network.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
