// A pathway that is edited in the details: what is written, moved, doubted and taken back.
import { expect, fixture, html } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
import type { PdPlan } from '../../../src/store/pd-plan.js';
import { planSource } from '../../../src/store/plan-registry.js';
import type { PdPathwaySequencer } from '../../../src/views/pathway-sequencer/pathway-sequencer.js';
import { click, focused, keys, viewport } from '../../support/page.js';
import { all, announced, buttonIn, inside, settled, soon, textsOf } from './pathway-page.js';

const plan = {
  schemaVersion: '1.0',
  activities: [{ id: 'act', title: 'Institute' }],
  pathways: [
    {
      id: 'p',
      title: 'Mentor',
      stages: [
        { id: 's1', title: 'Ready' },
        { id: 's2', title: 'Alongside' },
      ],
      nodes: [
        { id: 'a', title: 'Shadow', stageId: 's1' },
        { id: 'b', activityId: 'act', stageId: 's1', vendor: 1 },
        { id: 'c', title: 'Circle', stageId: 's2' },
        { id: 'd', title: 'Data', stageId: 's2' },
      ],
      edges: [{ from: 'c', to: 'd', kind: 'requires' }],
    },
  ],
} as unknown as PlanDocument;

interface RawNode {
  readonly id: string;
  readonly title?: string;
  readonly stageId?: string;
}

/** A pathway that is open for editing, with the details of a step. */
async function editPage(pick: string, lang = 'en') {
  await viewport(1200, 900);
  const box = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <pd-plan .plan=${plan} audience="staff" editable>
        <pd-pathway-sequencer pathway="p" focus=${pick} show="all" theme="light" today="2026-11-25">
        </pd-pathway-sequencer>
      </pd-plan>
    </div>
  `);
  const view = box.querySelector<PdPathwaySequencer>('pd-pathway-sequencer')!;
  const provider = box.querySelector<PdPlan>('pd-plan')!;
  await settled(view);
  await soon(() => inside(view).querySelector('.tool-edit button'));
  await click(inside(view).querySelector('.tool-edit button')!);
  await settled(view);
  const source = () => provider[planSource].session!.journal.current.plan.source;
  const nodes = () => (source().pathways as unknown as { nodes: readonly RawNode[] }[])[0]!.nodes;
  const field = <E extends HTMLElement = HTMLInputElement>(part: string, id = pick) =>
    inside(view).querySelector<E>(`[id="edit/${id}/${part}"]`)!;
  const press = async (name: string) => {
    await click(buttonIn(view, name)!);
    await settled(view);
  };
  const choose = async (value: string) => {
    const list = field<HTMLSelectElement & HTMLInputElement>('stage');
    list.value = value;
    list.dispatchEvent(new Event('change'));
    await settled(view);
  };
  return { view, source, nodes, ids: () => nodes().map(({ id }) => id), field, press, choose };
}

describe('a pathway that is edited', () => {
  it('takes a title, and goes by that of the activity without one', async () => {
    const { view, field, nodes } = await editPage('b');
    expect(field('title').value).to.equal('');
    field('title').focus();
    await keys('N', 'e', 'w', 'Enter');
    await settled(view);
    expect(nodes()[1]).to.eql({ id: 'b', activityId: 'act', stageId: 's1', vendor: 1, title: 'New' });
    await expect(view).to.be.accessible();
  });

  it('moves a step past its neighbour, says so, and takes it back', async () => {
    const { view, ids, press, source } = await editPage('a');
    await press('Move down');
    expect(ids()).to.eql(['b', 'a', 'c', 'd']);
    expect(announced(view)).to.contain('Moved: Shadow');
    expect(focused()?.id).to.equal('edit/a/down');
    await press('Undo move');
    expect(source()).to.eql(plan);
  });

  it('says what speaks against a move before it is made, and moves what has to move along', async () => {
    const { view, nodes, press, choose } = await editPage('d');
    await choose('s1');
    expect(nodes()[3]!.stageId).to.equal('s2');
    expect(textsOf(view, '.path-edit-doubt p')).to.eql(['It would come before what it requires: Circle.']);
    expect(announced(view)).to.contain('It would come before what it requires: Circle.');
    expect(focused()?.id).to.equal('edit/let-be');
    await expect(view).to.be.accessible();
    await press('Move 1 other along');
    expect(nodes().map(({ stageId }) => stageId)).to.eql(['s1', 's1', 's1', 's1']);
    expect(all(view, '.path-edit-doubt')).to.have.length(0);
  });

  it('leaves everything as it was where a person thinks better of it', async () => {
    const { view, source, press, field, choose } = await editPage('d');
    await choose('s1');
    await press('Leave it as it is');
    expect(source()).to.eql(plan);
    expect(field<HTMLSelectElement>('stage').value).to.equal('s2');
    expect(announced(view)).to.contain('Nothing is changed');
  });

  it('removes a step with its connections, and brings both back', async () => {
    const { view, source, ids, press } = await editPage('c');
    await press('Remove step');
    expect(ids()).to.have.length(4);
    await press('Do it all the same');
    expect(ids()).to.eql(['a', 'b', 'd']);
    expect(focused()?.id).to.equal('edit/undo');
    expect(announced(view)).to.contain('Removed: Circle. Undo brings it back');
    await keys('Enter');
    expect(source()).to.eql(plan);
  });

  it('adds a step behind the one that is shown, and goes to its title', async () => {
    const { nodes, press } = await editPage('a');
    await press('Add a step');
    expect(nodes().map(({ title }) => title)).to.eql(['Shadow', 'New step', undefined, 'Circle', 'Data']);
    expect(nodes()[1]!.stageId).to.equal('s1');
    expect(focused()?.id).to.equal(`edit/${nodes()[1]!.id}/title`);
  });

  it('speaks Spanish', async () => {
    const { view } = await editPage('a', 'es');
    await soon(() => buttonIn(view, 'Bajar'));
    expect(buttonIn(view, 'Eliminar paso')).to.exist;
  });
});
