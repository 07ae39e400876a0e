import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { emptyState, errorState, loadingState } from '../../src/design/index.js';
import { onStage } from './stage.js';

export default { title: 'Design/States' } satisfies Meta;

export const Loading: StoryObj = { render: () => onStage(({ localize }) => loadingState({ localize })) };

/** After a second the skeleton says what is going on. */
export const LoadingSlowly: StoryObj = {
  render: () => onStage(({ localize }) => loadingState({ localize, slow: true })),
};

export const Empty: StoryObj = {
  render: () =>
    onStage(() =>
      emptyState({
        text: 'This plan has no goals yet.',
        hint: 'The first goal of the district will stand here.',
      }),
    ),
};

export const Failed: StoryObj = {
  render: () =>
    onStage(({ localize }) =>
      errorState({
        localize,
        text: 'The file at plan.json was not found. Check the address in src, or put the plan on the page.',
        details: 'GET https://portal.example/plan.json\n404 Not Found',
        onRetry: () => undefined,
      }),
    ),
};
