import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  badge,
  BADGE_SHAPES,
  BADGE_TONES,
  hatchMark,
  levelMeter,
  suppressedMark,
  trend,
} from '../../src/design/index.js';
import { broken, reading } from './samples.js';
import { onStage } from './stage.js';

const LEVELS = ['Beginning', 'Developing', 'Applying', 'Refining'];

export default { title: 'Design/Marks' } satisfies Meta;

export const Badges: StoryObj = {
  render: () =>
    onStage(() => [
      ...BADGE_TONES.map((tone) => badge({ label: `Tone: ${tone}`, shape: 'done', tone })),
      ...BADGE_SHAPES.map((shape) => badge({ label: `Shape: ${shape}`, shape })),
    ]),
};

export const LevelMeters: StoryObj = {
  render: () =>
    onStage(({ localize }) => [
      levelMeter({ label: 'Phonics', levels: LEVELS, baseline: 0, current: 1, target: 3, localize }),
      levelMeter({ label: 'Fluency', levels: LEVELS, baseline: 1, current: 3, target: 3, localize }),
      levelMeter({ label: 'Vocabulary', levels: LEVELS, baseline: 2, current: 2, target: 3, localize }),
      levelMeter({ label: 'Writing', levels: LEVELS, baseline: 1, target: 2, localize }),
    ]),
};

export const Trend: StoryObj = {
  render: () =>
    onStage(({ localize }) =>
      trend({ ...reading, label: 'Grade 3 reading proficiency', unit: '%', groupSize: 412, localize }),
    ),
};

/** A withheld and an unknown observation break the line: neither is drawn as zero. */
export const TrendWithGaps: StoryObj = {
  render: () =>
    onStage(({ localize }) => trend({ ...broken, label: 'Grade 8 algebra readiness', unit: '%', localize })),
};

export const TrendWithoutObservations: StoryObj = {
  render: () =>
    onStage(({ localize }) =>
      trend({ ...reading, observations: [], label: 'Sense of belonging', unit: '%', localize }),
    ),
};

export const UnknownAndSuppressed: StoryObj = {
  render: () =>
    onStage(({ localize }) => [
      html`<span>${hatchMark()} ${localize.term('notMeasured')}</span>`,
      suppressedMark({ minimum: 10, localize }),
    ]),
};
