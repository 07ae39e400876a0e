import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { table, toCsv, toolButton } from '../../src/design/index.js';
import { downloadFile } from '../../src/design/download.js';
import { activities } from './samples.js';
import { onStage } from './stage.js';

export default { title: 'Design/Table' } satisfies Meta;

export const Sortable: StoryObj = {
  render: () => onStage(({ sort, localize }) => table({ ...activities, sort, localize })),
};

/** The head of a row picks what it stands for, as the picture would. */
export const Pickable: StoryObj = {
  render: () =>
    onStage((stage) =>
      table({
        ...activities,
        caption: 'Activities to pick from',
        sort: stage.sort,
        localize: stage.localize,
        picks: {
          isPicked: (row) => row.name.text === (stage.memory.get('picked') ?? 'Coaching cycle: phonics'),
          onPick: (row) => stage.remember('picked', row.name.text),
        },
      }),
    ),
};

export const Empty: StoryObj = {
  render: () =>
    onStage(({ sort, localize }) =>
      table({ ...activities, caption: 'No activities yet', rows: [], sort, localize }),
    ),
};

export const Csv: StoryObj = {
  render: () =>
    onStage(({ localize }) =>
      toolButton({
        label: localize.term('export'),
        icon: 'download',
        onClick: () => downloadFile(document, 'activities.csv', 'text/csv', toCsv(activities)),
      }),
    ),
};
