// Zooming and moving the map, by every way that a person may take.
import { expect } from '@open-wc/testing';
import { keys } from '../../../support/page.js';
import {
  announced,
  button,
  focusedKey,
  inside,
  mapPage,
  panelTitle,
  row,
  rows,
  settled,
} from '../map-page.js';

type Map = Awaited<ReturnType<typeof mapPage>>;

const view = (map: Map) => inside(map).querySelector<HTMLElement>('.map-view')!;
const picture = (map: Map) => inside(map).querySelector<HTMLElement>('.map')!;
const labelled = (map: Map, label: string) =>
  inside(map).querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)!;
const overview = (map: Map) => inside(map).querySelector('.map-overview');

/** A gesture ends when nothing came for a while. */
async function rested(map: Map): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 220));
  await settled(map);
}

function isInWindow(map: Map, element: Element): boolean {
  const [box, window] = [element.getBoundingClientRect(), view(map).getBoundingClientRect()];
  return box.left >= window.left - 1 && box.right <= window.right + 1 && box.top >= window.top - 1;
}

function wheel(target: Element, init: WheelEventInit): WheelEvent {
  const event = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

/** Some desktop browsers have no touches, or none that a page may make. */
function canMakeTouches(): boolean {
  try {
    return new Touch({ identifier: 0, target: document.body }).identifier === 0;
  } catch {
    return false;
  }
}

function drag(target: Element, from: readonly [number, number], to: readonly [number, number]): void {
  const at = ([clientX, clientY]: readonly [number, number], buttons: number) => ({
    bubbles: true,
    composed: true,
    pointerId: 1,
    pointerType: 'mouse',
    buttons,
    clientX,
    clientY,
  });
  target.dispatchEvent(new PointerEvent('pointerdown', at(from, 1)));
  target.dispatchEvent(new PointerEvent('pointermove', at([(from[0] + to[0]) / 2, from[1]], 1)));
  target.dispatchEvent(new PointerEvent('pointermove', at(to, 1)));
  target.dispatchEvent(new PointerEvent('pointerup', at(to, 0)));
}

// Pointer capture is refused for a pointer that no hand holds.
const { setPointerCapture } = Element.prototype;
before(() => (Element.prototype.setPointerCapture = () => undefined));
after(() => (Element.prototype.setPointerCapture = setPointerCapture));

describe('zooming the map', () => {
  it('grows and shrinks by buttons, says how large it is, and keeps it in the attribute', async () => {
    const map = await mapPage();
    const before = row(map, 'goal:g-literacy').getBoundingClientRect().height;
    expect(overview(map)).to.equal(null);
    labelled(map, 'Larger').click();
    await rested(map);
    expect(row(map, 'goal:g-literacy').getBoundingClientRect().height).to.be.closeTo(before * 1.25, 1);
    expect(map.getAttribute('zoom')).to.equal('1.25');
    expect(announced(map)).to.equal('Size 125%.');
    expect(overview(map)).not.to.equal(null);
    labelled(map, '125%, back to reading size').click();
    await rested(map);
    expect(map.getAttribute('zoom')).to.equal('1');
    expect(row(map, 'goal:g-literacy').getBoundingClientRect().height).to.equal(before);
    expect(overview(map)).to.equal(null);
  });

  it('begins at the size in its attribute, and at 1 where that is no size', async () => {
    const map = await mapPage();
    map.setAttribute('zoom', '2');
    await settled(map);
    expect(picture(map).style.transform).to.equal('scale(2)');
    map.setAttribute('zoom', 'large');
    await settled(map);
    expect(picture(map).style.transform).to.equal('');
  });

  it('leaves a wheel to the page, and zooms about the pointer when Ctrl is held', async () => {
    const map = await mapPage();
    const target = row(map, 'competency:tp-1.3');
    expect(wheel(target, { deltaY: 100 }).defaultPrevented).to.equal(false);
    const { left, top } = target.getBoundingClientRect();
    const event = wheel(target, { deltaY: -200, ctrlKey: true, clientX: left, clientY: top });
    expect(event.defaultPrevented).to.equal(true);
    await rested(map);
    expect(map.zoom).to.be.greaterThan(1.3);
    const after = target.getBoundingClientRect();
    expect(after.left).to.be.closeTo(left, 12);
    expect(after.top).to.be.closeTo(top, 12);
  });

  it('zooms with + − and 0 from the row that has the focus, which stays', async () => {
    const map = await mapPage();
    button(map, 'Export').focus();
    await keys('Tab', 'ArrowRight', '+', '+');
    await rested(map);
    expect(map.zoom).to.be.closeTo(1.563, 0.001);
    expect(focusedKey(map)).to.equal('goal:g-literacy');
    await keys('-');
    await rested(map);
    expect(map.zoom).to.be.closeTo(1.25, 0.001);
    await keys('0');
    await rested(map);
    expect(map.zoom).to.equal(1);
  });

  it('brings a row into the window when the focus goes to it', async () => {
    const map = await mapPage();
    map.zoom = 3;
    await settled(map);
    const target = rows(map).findLast(({ dataset }) => dataset['key']?.startsWith('measure:'))!;
    expect(isInWindow(map, target)).to.equal(false);
    target.focus();
    await rested(map);
    expect(isInWindow(map, target)).to.equal(true);
  });

  it('shows everything at once when it is fitted, each name in letters of 11 px or more', async () => {
    const map = await mapPage();
    labelled(map, 'Fit the whole map').click();
    await rested(map);
    expect(view(map).clientHeight).to.be.at.most(Math.ceil(innerHeight * 0.9) + 20);
    for (const each of rows(map)) {
      const name = each.querySelector<HTMLElement>('.row-name')!;
      expect(parseFloat(getComputedStyle(name).fontSize) * map.zoom).to.be.at.least(10.9);
      const [inner, outer] = [name.getBoundingClientRect(), each.getBoundingClientRect()];
      expect(inner.right).to.be.at.most(outer.right + 1);
      expect(inner.height).to.be.at.most(outer.height + 1);
    }
  });

  it('keeps the heads of the columns over their columns, and as large as they were', async () => {
    const map = await mapPage();
    for (const zoom of [0.5, 1, 2]) {
      map.zoom = zoom;
      await settled(map);
      const head = [...inside(map).querySelectorAll<HTMLElement>('.map-head')][1]!;
      const first = row(map, 'goal:g-literacy').getBoundingClientRect();
      expect(head.getBoundingClientRect().left).to.be.closeTo(first.left, 2);
      expect(head.getBoundingClientRect().bottom).to.be.at.most(first.top + 1);
      expect(head.getBoundingClientRect().height).to.be.at.least(31);
    }
  });
});

describe('moving the map', () => {
  it('follows a drag with the mouse, and takes it for no click', async () => {
    const map = await mapPage();
    map.zoom = 2;
    await settled(map);
    const target = row(map, 'goal:g-literacy');
    const { left, top } = target.getBoundingClientRect();
    drag(target, [left + 50, top + 10], [left - 150, top - 90]);
    target.click();
    await rested(map);
    expect(target.getBoundingClientRect().left).to.be.closeTo(left - 200, 1);
    expect(target.getBoundingClientRect().top).to.be.closeTo(top - 100, 1);
    expect(panelTitle(map)).to.equal(undefined);
    target.click();
    await settled(map);
    expect(panelTitle(map)).to.equal('Literacy by grade 3');
  });

  it('stays where it is while all of it is shown', async () => {
    const map = await mapPage();
    const target = row(map, 'goal:g-literacy');
    const { left, top } = target.getBoundingClientRect();
    drag(target, [left + 50, top + 10], [left - 150, top - 90]);
    await rested(map);
    expect(target.getBoundingClientRect().left).to.equal(left);
  });

  it('moves with Shift and the arrow keys, without moving the focus', async () => {
    const map = await mapPage();
    map.zoom = 2;
    await settled(map);
    row(map, 'goal:g-literacy').focus();
    const { left } = row(map, 'goal:g-literacy').getBoundingClientRect();
    await keys('Shift+ArrowRight');
    await rested(map);
    expect(row(map, 'goal:g-literacy').getBoundingClientRect().left).to.be.closeTo(left - 120, 1);
    expect(focusedKey(map)).to.equal('goal:g-literacy');
  });

  it('goes to where the overview is pressed', async () => {
    const map = await mapPage();
    map.zoom = 3;
    await settled(map);
    const box = overview(map)!.getBoundingClientRect();
    const init = { bubbles: true, buttons: 1, clientX: box.right - 4, clientY: box.bottom - 4 };
    overview(map)!.dispatchEvent(new PointerEvent('pointerdown', init));
    await rested(map);
    expect(view(map).scrollLeft).to.be.greaterThan(500);
    expect(view(map).scrollTop).to.be.greaterThan(500);
    const frame = inside(map).querySelector('.map-overview-frame')!.getBoundingClientRect();
    expect(frame.right).to.be.closeTo(box.right, 4);
  });

  it('does all of it from right to left', async () => {
    const map = await mapPage({ dir: 'rtl' });
    map.zoom = 2;
    await settled(map);
    const target = row(map, 'goal:g-literacy');
    const { right } = target.getBoundingClientRect();
    expect(right).to.be.greaterThan(view(map).getBoundingClientRect().left);
    expect(view(map).getBoundingClientRect().right - right).to.be.lessThan(400);
    await keys('Tab');
    target.focus();
    await keys('Shift+ArrowLeft');
    await rested(map);
    expect(target.getBoundingClientRect().right).to.be.closeTo(right + 120, 1);
    const head = [...inside(map).querySelectorAll<HTMLElement>('.map-head')][1]!;
    expect(head.getBoundingClientRect().right).to.be.closeTo(target.getBoundingClientRect().right, 2);
  });

  const withFingers = canMakeTouches() ? it : undefined;
  withFingers?.('is pinched with two fingers', async () => {
    const map = await mapPage();
    const target = picture(map);
    const { left, top } = view(map).getBoundingClientRect();
    const touches = (span: number) =>
      [-span, span].map(
        (x, identifier) => new Touch({ identifier, target, clientX: left + 400 + x, clientY: top + 200 }),
      );
    const send = (name: string, span: number) => {
      const event = new TouchEvent(name, {
        bubbles: true,
        composed: true,
        cancelable: true,
        touches: touches(span),
      });
      target.dispatchEvent(event);
      return event;
    };
    send('touchstart', 50);
    expect(send('touchmove', 100).defaultPrevented).to.equal(true);
    await rested(map);
    expect(map.zoom).to.be.closeTo(2, 0.01);
  });
});
