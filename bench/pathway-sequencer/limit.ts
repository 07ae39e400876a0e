/**
 * The limit: nothing but the picture, of facts that are there already. The same stages, groups and rows as ours; no keyboard,
 * no names for a screen reader, no theme, no details, no overview, one width.
 */
import { stagesRows, type GroupRows, type StageRows } from '../../src/views/pathway-sequencer/rows.js';
import { known, offer, OPEN, type Known, type Walked } from './picture.js';

const CSS = `body{margin:0;font:13px system-ui,sans-serif}.path{display:flex;gap:32px;overflow-x:auto}
.stage{flex:0 0 264px}h3{font-size:16px}h4{font-size:14px;margin:8px 0}.list{max-height:528px;overflow-y:auto}
.row{display:grid;grid-template-columns:16px 1fr;gap:0 8px;min-height:44px}.row small{grid-column:2}`;
/** Stages in sight. */
const NEAR = 5;

type Data = readonly [Shown, Shown];
interface Shown extends Known {
  readonly stages: readonly StageRows[];
}

function shown(walked: Walked): Shown {
  const { facts, outline, ...others } = known(walked);
  const open = new Set([OPEN]);
  return { ...others, facts, outline, stages: stagesRows({ facts, outline, open, isWhole: false }) };
}

function add(parent: Element, tag: string, text = '', className = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  parent.append(element);
  return element;
}

const GLYPHS = { done: '●', 'in-progress': '◐', open: '○', locked: '◌', skipped: '–', unknown: '?' } as const;

function block(parent: Element, { group, shown: ids }: GroupRows, { facts }: Shown): void {
  const { title, rules } = group.step;
  const [rule] = rules;
  add(parent, 'h4', `${title} ${rule?.have} of ${rule?.need}`);
  if (ids.length === 0) return;
  const list = add(parent, 'div', '', 'list');
  for (const id of ids) {
    const { name = '', state, level = '' } = facts.byId.get(id)!;
    const row = add(list, 'div', '', 'row');
    add(row, 'span', GLYPHS[state]);
    add(row, 'b', name);
    add(row, 'small', `${state} ${level}`);
  }
}

function path(all: Shown): HTMLElement {
  const host = document.createElement('div');
  host.className = 'path';
  for (const { stage, place, sections } of all.stages) {
    const column = add(host, 'div', '', 'stage');
    add(column, 'h3', `${stage.title} ${stage.done} of ${stage.of}`);
    if (place >= NEAR) continue;
    for (const { groups } of sections) for (const each of groups) block(column, each, all);
  }
  return host;
}

offer<Data>({
  prepare: ({ before, after }) => [shown(before), shown(after)],
  draw(host, [before, after]) {
    const style = document.createElement('style');
    style.textContent = CSS;
    let picture = path(before);
    host.append(style, picture);
    return {
      get aside() {
        return picture;
      },
      get down() {
        return picture.querySelector('.list') ?? undefined;
      },
      move: () => {
        const next = path(after);
        picture.replaceWith(next);
        picture = next;
      },
    };
  },
});
