import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  EMPHASES,
  icon,
  ICON_NAMES,
  Menu,
  menuButton,
  segmented,
  selectField,
  toolbar,
  toolButton,
} from '../../src/design/index.js';
import { onStage } from './stage.js';

const nothingToDo = () => undefined;

export default { title: 'Design/Toolbar' } satisfies Meta;

export const Buttons: StoryObj = {
  render: () =>
    onStage(() =>
      toolbar({
        label: 'Buttons',
        items: [
          ...EMPHASES.map((emphasis) =>
            toolButton({ label: `Button, ${emphasis}`, emphasis, onClick: nothingToDo }),
          ),
          toolButton({ label: 'Pressed', pressed: true, onClick: nothingToDo }),
          toolButton({ label: 'Disabled', disabled: true, onClick: nothingToDo }),
          toolButton({ label: 'Print', icon: 'print', onClick: nothingToDo }),
        ],
      }),
    ),
};

export const Choices: StoryObj = {
  render: () =>
    onStage((stage) => {
      const options = ['Heatmap', 'Table'].map((label) => ({ label, value: label.toLowerCase() }));
      const value = stage.memory.get('choice') ?? 'heatmap';
      const onChange = (choice: string) => stage.remember('choice', choice);
      return toolbar({
        label: 'Choices',
        items: [
          segmented({ label: 'Show as', value, options, onChange }),
          selectField({ label: 'Show as', value, options, onChange, labelHidden: false }),
        ],
      });
    }),
};

/** One menu for each stage: it knows whether it is open. */
const menus = new WeakMap<object, Menu>();

/** A few things to do that are seldom done. */
export const MenuOfThings: StoryObj = {
  render: () =>
    onStage((stage) => {
      const menu = menus.get(stage) ?? new Menu(stage);
      menus.set(stage, menu);
      const items = [
        { label: 'Picture, SVG', hint: 'Sharp at any size', onClick: nothingToDo },
        { label: 'Table, CSV', onClick: nothingToDo },
      ];
      return toolbar({
        label: 'Menu',
        items: menuButton({ menu, label: 'Export', icon: 'download', items }),
      });
    }),
};

/** Drawn on 16 px; here with their names. In use each stands beside its own word. */
export const Icons: StoryObj = {
  render: () =>
    onStage(() => ICON_NAMES.map((name) => html`<span class="badge">${icon(name)} ${name}</span>`)),
};
