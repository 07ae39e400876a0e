import { expect } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
import { click } from '../../support/page.js';
import { inside, mapPage, panelTitle, row, rows, settled, takeaway } from './map-page.js';

const plan = (document: Record<string, unknown>) => ({ schemaVersion: '1.0', ...document }) as PlanDocument;

describe('unusual plans', () => {
  it('empty: a sentence, no picture', async () => {
    const map = await mapPage({ plan: plan({ organization: { id: 'd', name: 'D' } }) });
    expect(inside(map).querySelector('.map')).to.equal(null);
    expect(inside(map).textContent).to.contain('This plan has no goals and no activities yet.');
  });

  it('one activity, no goal, no vision', async () => {
    const map = await mapPage({ plan: plan({ activities: [{ id: 'a', title: 'Alone' }] }) });
    expect(rows(map)).to.have.lengthOf(1);
    expect(takeaway(map)).to.equal('1 of 1 activity serves no goal.');
    expect(row(map, 'activity:a').textContent).to.contain('serves no goal');
    await click(row(map, 'activity:a'));
    await settled(map);
    expect(panelTitle(map)).to.equal('Alone');
  });

  it('references that lead nowhere are shown as unknown', async () => {
    const map = await mapPage({
      plan: plan({ activities: [{ id: 'a', title: 'A', goals: ['gone'], measures: ['lost'] }] }),
    });
    expect(row(map, 'goal:gone').textContent).to.contain('unknown (gone)');
    expect(row(map, 'measure:lost').textContent).to.contain('unknown (lost)');
    expect(takeaway(map)).to.contain('1 of 1 activity serves no goal');
  });

  it('hostile text is text', async () => {
    const title = '<script>document.title="owned"</script><img src=x onerror="document.title=1">';
    const map = await mapPage({
      plan: plan({
        organization: { id: 'd', name: title, vision: { statement: '\u202Eread \u0000' } },
        goals: [
          { id: '__proto__', title, level: 'district' },
          { id: 'constructor', title: 'word '.repeat(1000), level: 'school', parentIds: ['__proto__'] },
        ],
        activities: [
          { id: 'toString', title: 'x'.repeat(5000), goals: ['constructor'] },
          { id: 'b', title: '\u202Eevil', goals: ['__proto__'] },
        ],
      }),
    });
    expect(rows(map)).to.have.lengthOf(5);
    expect(inside(map).querySelector('script, img')).to.equal(null);
    expect(document.title).to.not.equal('owned');
    for (const each of rows(map)) {
      const text = each.querySelector('.row-name')!.getBoundingClientRect();
      expect(text.width).to.be.at.most(each.getBoundingClientRect().width + 1);
    }
    await click(row(map, 'activity:toString'));
    await settled(map);
    expect(panelTitle(map)).to.have.lengthOf(5000);
    expect(map.scrollWidth).to.be.at.most(map.clientWidth);
  });

  it('ten thousand activities: district goals with counts, and the table whole', async () => {
    const goals = Array.from({ length: 6 }, (_, n) => ({
      id: `g${n}`,
      title: `Goal ${n}`,
      level: 'district',
    }));
    const activities = Array.from({ length: 10_000 }, (_, n) => ({
      id: `a${n}`,
      title: `Activity ${n}`,
      goals: n % 7 < 6 ? [`g${n % 7}`] : [],
    }));
    const map = await mapPage({ plan: plan({ goals, activities }) });
    expect(rows(map).length).to.be.lessThan(40);
    expect(inside(map).querySelector('.frame-notices')!.textContent).to.contain('the table holds every link');
    expect(takeaway(map)).to.contain('1,428 of 10,000 activities serve no goal');
    map.display = 'table';
    await settled(map);
    expect(inside(map).querySelectorAll('tbody tr')).to.have.lengthOf(500);
    expect(inside(map).textContent).to.contain(`of ${map.toTable().rows.length} rows`);
    expect(map.toTable().rows.length).to.be.at.least(10_000);
  });

  it('hidden at first, it is drawn when it is shown', async () => {
    const map = await mapPage();
    map.parentElement!.hidden = true;
    await settled(map);
    map.parentElement!.hidden = false;
    await settled(map);
    expect(rows(map)).to.have.lengthOf(66);
    expect(inside(map).innerHTML).to.not.contain('NaN');
  });
});
