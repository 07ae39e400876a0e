import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  checkField,
  choiceField,
  dateField,
  FIELD_STATES,
  listField,
  longTextField,
  statusGlyph,
  textField,
  type FieldState,
} from '../../src/design/index.js';
import { onStage, type DesignStage } from './stage.js';

export default { title: 'Design/Fields' } satisfies Meta;

const levels = ['1 Emerging', '2 Developing', '3 Proficient', '4 Leading'].map((label, index) => ({
  label,
  value: String(index + 1),
}));
const statuses = ['not started', 'in progress', 'done'].map((label) => ({ label, value: label }));

const kept = (stage: DesignStage, key: string, otherwise: string) => ({
  id: key,
  value: stage.memory.get(key) ?? otherwise,
  onCommit: (text: string | undefined) => stage.remember(key, text ?? ''),
  onChoose: (text: string) => stage.remember(key, text),
});

const wide = (content: unknown) => html`<div class="fields">${content}</div>`;

export const Texts: StoryObj = {
  render: () =>
    onStage((stage) =>
      wide([
        longTextField({
          ...kept(
            stage,
            'goal',
            'I teach phonics explicitly, every day, and every child reads and spells it.',
          ),
          label: 'Goal',
          hint: 'One sentence: what you will do, and what will change for students.',
          isLead: true,
          isSentence: true,
        }),
        longTextField({
          ...kept(
            stage,
            'reflection',
            'When I say the sound before I show the letter, the quiet ones try first.',
          ),
          label: 'Reflection',
        }),
        textField({ ...kept(stage, 'action', 'Film one phonics lesson'), label: 'Action' }),
        textField({
          ...kept(stage, 'empty', ''),
          label: 'Link',
          error: 'This is not a link.',
          inputMode: 'url',
        }),
      ]),
    ),
};

export const Choices: StoryObj = {
  render: () =>
    onStage((stage) =>
      wide([
        choiceField({
          ...kept(stage, 'level', '2'),
          label: 'Level now',
          options: levels,
          hint: 'Began at 1.',
        }),
        listField({
          ...kept(stage, 'status', 'in progress'),
          label: 'Status',
          options: statuses,
          mark: statusGlyph('progress'),
        }),
        listField({
          ...kept(stage, 'none', ''),
          label: 'Serves',
          options: levels,
          noneLabel: 'Choose a goal',
        }),
        checkField({
          id: 'box',
          label: 'This goal was met',
          checked: stage.memory.get('box') === 'yes',
          onCheck: (isChecked) => stage.remember('box', isChecked ? 'yes' : ''),
        }),
      ]),
    ),
};

export const Dates: StoryObj = {
  render: () =>
    onStage((stage) =>
      wide([
        dateField({
          ...kept(stage, 'due', '2026-12-04'),
          label: 'Due',
          min: '2026-09-08',
          hint: 'Not before the plan begins, on September 8.',
          errors: stage.errors,
          localize: stage.localize,
        }),
      ]),
    ),
};

const WORDS: Record<FieldState['state'], string> = {
  pending: 'Saving. It was due on Nov 13.',
  waiting: 'Waiting for the network.',
  kept: 'Kept in this page.',
  saved: 'Saved at 9:41.',
  failed: 'Not saved: the portal refused it.',
  conflict: 'Somebody else changed this, too.',
};

/** The line under a field, with what can be done. */
export const States: StoryObj = {
  render: () =>
    onStage((stage) =>
      wide(
        FIELD_STATES.map((state) =>
          textField({
            ...kept(stage, state, 'Film one phonics lesson, watch it with the coach'),
            label: 'Action',
            state: {
              state,
              text: WORDS[state],
              actions:
                state === 'failed'
                  ? ['Try again', 'Discard'].map((label) => ({ label, onClick: () => undefined }))
                  : [],
            },
          }),
        ),
      ),
    ),
};
