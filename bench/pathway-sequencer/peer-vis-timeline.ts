/** vis-timeline as its documentation shows it: a row a group, an item a step that lasts for a stage. */
import * as vis from 'vis-timeline/standalone';
import type { DataItem } from 'vis-timeline/standalone';
import { known, offer, type Known } from './picture.js';

/** It is in the file, and missing from its types. */
const { DataSet } = vis as unknown as {
  readonly DataSet: new (items: DataItem[]) => DataItem[] & { readonly update: (item: DataItem) => void };
};
const YEAR = 2027;

interface Data {
  readonly items: DataItem[];
  readonly groups: { id: string; content: string }[];
}

/** Each step once, in the first of its groups, from the beginning to the end of its stage. */
function dataOf({ facts }: Known): Data {
  const stageOf = new Map(facts.stages.flatMap(({ nodeIds, number }) => nodeIds.map((id) => [id, number])));
  const steps = facts.steps.filter(({ isGroup }) => !isGroup);
  const items = steps.map(({ id, name = '', places, state }) => {
    const year = YEAR + stageOf.get(id)!;
    return {
      ...{ id, content: name, group: places[0]!, className: state },
      ...{ start: `${year}-01-01`, end: `${year + 1}-01-01` },
    };
  });
  const groups = facts.steps.filter(({ isGroup }) => isGroup);
  return { items, groups: groups.map(({ id, title = '' }) => ({ id, content: title })) };
}

offer({
  prepare: ({ before, after }) => {
    const all = dataOf(known(before));
    const place = new Map(all.items.map(({ id, group }) => [id, group]));
    const moved = dataOf(known(after)).items.find(({ id, group }) => place.get(id) !== group)!;
    return { ...all, moved };
  },
  async draw(host, { items, groups, moved }) {
    const style = document.createElement('style');
    style.textContent = 'body{margin:0;font:13px system-ui,sans-serif}';
    const box = document.createElement('div');
    host.append(style, box);
    const data = new DataSet(items);
    const options = { height: '1000px', verticalScroll: true, zoomKey: 'ctrlKey' } as const;
    const timeline = new vis.Timeline(box, data, groups, options);
    await new Promise((resolve) => timeline.on('changed', resolve));
    const surface = box.querySelector('.vis-panel.vis-center')!;
    const wheel = (deltaY: number) =>
      surface.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true }));
    return {
      ...{ down: surface, aside: undefined, scrollBy: wheel },
      move: () => data.update(moved),
    };
  },
});
