import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  frame,
  hatchMark,
  panel,
  problemNotice,
  searchField,
  segmented,
  selectField,
  table,
  toolbar,
  toolButton,
  trend,
} from '../../src/design/index.js';
import { activities, problems, reading } from './samples.js';
import { bareStage, type DesignStage } from './stage.js';

const tools = (stage: DesignStage) =>
  toolbar({
    label: stage.localize.term('tools'),
    items: [
      searchField({
        label: 'Find in the map',
        value: stage.memory.get('search') ?? '',
        onInput: (text) => stage.remember('search', text),
      }),
      selectField({
        label: 'School',
        value: 'all',
        options: [
          { value: 'all', label: 'All schools' },
          { value: 'lincoln', label: 'Lincoln' },
        ],
        onChange: (value) => stage.remember('school', value),
      }),
      segmented({
        label: stage.localize.term('showAs'),
        value: stage.memory.get('display') ?? 'table',
        options: [
          { value: 'map', label: stage.localize.term('map') },
          { value: 'table', label: stage.localize.term('table') },
        ],
        onChange: (value) => stage.remember('display', value),
      }),
      toolButton({ label: stage.localize.term('export'), icon: 'download', onClick: () => undefined }),
    ],
  });

const details = (stage: DesignStage) =>
  panel({
    kind: 'District goal',
    title: 'Literacy by grade 3',
    headingLevel: 3,
    localize: stage.localize,
    onClose: () => stage.remember('panel', 'closed'),
    content: html`
      <div class="panel-section">
        <p>By June 2028, 65 of every 100 children read at grade level when they leave grade 3.</p>
      </div>
      <div class="panel-section">
        ${trend({
          ...reading,
          label: 'Grade 3 reading proficiency',
          unit: '%',
          groupSize: 412,
          localize: stage.localize,
        })}
      </div>
    `,
  });

const whole = (stage: DesignStage, withPanel: boolean) =>
  frame({
    heading: stage.localize.term('mapHeading'),
    context: 'Cedar Valley Schools, 2026-27',
    takeaway: '5 of 31 activities serve no goal, and 2 goals have no activity yet.',
    toolbar: tools(stage),
    notices: problemNotice({ problems: problems(3), list: stage.problemList, localize: stage.localize }),
    picture: table({ ...activities, sort: stage.sort, localize: stage.localize }),
    panel: withPanel && stage.memory.get('panel') !== 'closed' ? details(stage) : undefined,
    panelLabel: stage.localize.term('detailsOf', 'Literacy by grade 3'),
    howToRead: html`Read from left to right: each row is one activity. ${hatchMark()} <b>Hatching</b> means
      not known.`,
  });

export default { title: 'Design/Frame' } satisfies Meta;

export const WithPanel: StoryObj = { render: () => bareStage((stage) => whole(stage, true)) };
export const WithoutPanel: StoryObj = { render: () => bareStage((stage) => whole(stage, false)) };
