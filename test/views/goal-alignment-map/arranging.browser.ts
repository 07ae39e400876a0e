// An order of rows with fewer crossings: taken where nobody is in the picture, offered where somebody is.
import { expect, waitUntil } from '@open-wc/testing';
import { click, hover } from '../../support/page.js';
import { generatedPlan } from '../../../stories/views/goal-alignment-map.plans.js';
import { Arranging } from '../../../src/views/goal-alignment-map/arranging.js';
import { announced, button, inside, mapPage, row, rows, settled } from './map-page.js';

type Map = Awaited<ReturnType<typeof mapPage>>;

const offer = (map: Map) => inside(map).querySelector('.map-offer');
const places = (map: Map) => rows(map).map(({ dataset, style }) => [dataset['key'], style.insetBlockStart]);

/** A search that has found an order with one crossing less. */
class Found extends Arranging {
  protected override *search({ order }: Parameters<Arranging['look']>[0]) {
    yield;
    const columns = order.columns.map((keys) => [...keys]);
    const [last] = columns.splice(-1);
    return { ...order, columns: [...columns, last!.toReversed()], crossings: order.crossings - 1 };
  }
}

function withBetterOrder(map: Map): void {
  const own = (map as unknown as { pictures: { arranging: Arranging; isInUse(): boolean } }).pictures;
  own.arranging.hostDisconnected();
  own.arranging = new Found(map, () => own.isInUse());
}

/** The pointer may still rest where the picture is now. */
const lookAway = (map: Map) => hover(inside(map).querySelector('.frame-heading')!);

describe('an order of rows with fewer crossings', () => {
  it('is taken while nobody is in the picture', async () => {
    const map = await mapPage({ plan: generatedPlan() });
    const before = places(map);
    await lookAway(map);
    withBetterOrder(map);
    map.requestUpdate();
    await waitUntil(() => JSON.stringify(places(map)) !== JSON.stringify(before));
    expect(offer(map)).to.equal(null);
    expect(inside(map).querySelector('.is-arranging')).to.equal(null);
  });

  it('is only offered while somebody is at a row, whose place stays', async () => {
    const map = await mapPage({ plan: generatedPlan() });
    rows(map)[0]!.focus();
    await settled(map);
    const before = places(map);
    withBetterOrder(map);
    map.requestUpdate();
    await waitUntil(() => offer(map));
    expect(places(map)).to.eql(before);
    expect(offer(map)!.textContent).to.match(
      /Another order of rows has fewer crossings: \d+ instead of \d+\./,
    );

    await click(button(map, 'Arrange again'));
    await settled(map);
    expect(places(map)).not.to.eql(before);
    expect(announced(map)).to.match(/^Arranged again: \d+ crossings\.$/);
    expect(offer(map)).to.equal(null);
    await waitUntil(() => !inside(map).querySelector('.is-arranging'));
  });

  it('is not looked for again once the picture is the best that was found', async () => {
    const map = await mapPage({ plan: generatedPlan() });
    await lookAway(map);
    withBetterOrder(map);
    const before = places(map);
    map.requestUpdate();
    await waitUntil(() => JSON.stringify(places(map)) !== JSON.stringify(before));
    const after = places(map);
    row(map, rows(map)[3]!.dataset['key']!).focus();
    map.requestUpdate();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await settled(map);
    expect(places(map)).to.eql(after);
    expect(offer(map)).to.equal(null);
  });
});
