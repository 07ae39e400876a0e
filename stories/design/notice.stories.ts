import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { notice, NOTICE_TONES, problemNotice } from '../../src/design/index.js';
import { problems } from './samples.js';
import { onStage } from './stage.js';

const SENTENCES = {
  info: 'Two edits are on their way to the server.',
  attention: 'This plan is from last school year.',
  critical: 'The edit could not be saved. It is kept here; try again.',
};

export default { title: 'Design/Notice' } satisfies Meta;

export const Tones: StoryObj = {
  render: () =>
    onStage(({ localize }) =>
      NOTICE_TONES.map((tone) =>
        notice({
          tone,
          text: SENTENCES[tone],
          action:
            tone === 'critical' ? { label: localize.term('retry'), onClick: () => undefined } : undefined,
        }),
      ),
    ),
};

/** The list is one click away; it is open here. */
export const Problems: StoryObj = {
  render: () =>
    onStage((stage) => {
      stage.problemList.open = true;
      return problemNotice({ problems: problems(3), list: stage.problemList, localize: stage.localize });
    }),
};

/** A hundred rows first, the rest when asked for. */
export const ManyProblems: StoryObj = {
  render: () =>
    onStage((stage) =>
      problemNotice({ problems: problems(250), list: stage.problemList, localize: stage.localize }),
    ),
};
