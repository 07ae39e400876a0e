import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  allowedZoom,
  canZoomIn,
  canZoomOut,
  detailAt,
  drawnStretch,
  enlargement,
  fittingZoom,
  namesSize,
  scrollAbout,
  windowHeight,
  zoomedIn,
  zoomedOut,
} from '../../../../src/views/goal-alignment-map/viewport/scale.js';

const lengths = fc.integer({ min: 1, max: 100_000 });

describe('the size of the map', () => {
  it('is a number that the map can have, whatever it is told', () => {
    for (const told of [0, -1, Number.NaN, Infinity]) assert.equal(allowedZoom(told), 1);
    assert.equal(allowedZoom(1e9), 4);
    assert.equal(allowedZoom(1e-9), 0.1);
    fc.assert(
      fc.property(fc.double(), (told) => {
        const zoom = allowedZoom(told);
        assert.ok(zoom >= 0.1 && zoom <= 4);
        assert.equal(allowedZoom(zoom), zoom);
      }),
    );
  });

  it('goes up and down in steps, and stops at the ends', () => {
    let [zoom, steps] = [1, 0];
    while (canZoomIn(zoom) && steps++ < 20) zoom = zoomedIn(zoom);
    assert.equal(zoom, 4);
    while (canZoomOut(zoom) && steps++ < 60) zoom = zoomedOut(zoom);
    assert.equal(zoom, 0.1);
  });

  it('fits the whole picture, and never makes it larger than for reading', () => {
    fc.assert(
      fc.property(
        lengths,
        lengths,
        lengths,
        fc.integer({ min: 320, max: 4000 }),
        (width, height, room, screen) => {
          const zoom = fittingZoom({ width, height }, room, screen);
          assert.ok(zoom <= 1);
          if (zoom > 0.1) {
            assert.ok(width * zoom <= room * 1.01 + 1);
            assert.ok(height * zoom <= Math.max(480, screen * 0.9) * 1.01 + 1);
          }
        },
      ),
    );
  });

  it('keeps what lies under the pointer under it', () => {
    const sizes = fc.double({ min: 0.1, max: 4, noNaN: true });
    fc.assert(
      fc.property(lengths, lengths, sizes, sizes, (scroll, at, from, to) => {
        const point = (scroll + at) / from;
        const next = scrollAbout(scroll, at, from, to);
        assert.ok(next === 0 || Math.abs((next + at) / to - point) < 1e-6 * point + 1e-6);
      }),
    );
  });

  it('grows on a wall as far as the picture fits it, and not on a desk', () => {
    assert.equal(
      enlargement(1_200, 900, () => 1_500),
      1,
    );
    assert.equal(
      enlargement(1_900, 1_080, () => 1_500),
      1,
    );
    assert.equal(
      enlargement(4_000, 3_000, () => 900),
      2.5,
    );
    assert.equal(
      enlargement(4_000, 2_000, () => 1_200),
      1.5,
    );
  });
});

describe('the window on the map', () => {
  it('is as high as the picture, unless that would be a scroll of many meters', () => {
    assert.equal(windowHeight(1_500, 1_500, 900), 1_500);
    assert.equal(windowHeight(40_000, 40_000, 900), 810);
    assert.equal(windowHeight(40_000, 400, 900), 400);
    assert.equal(windowHeight(40_000, 40_000, 200), 480);
    // Zoomed in, it stays as high as it was for reading.
    assert.equal(windowHeight(1_500, 3_000, 900), 1_500);
  });

  it('draws everything that it shows, and a step around it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 100, max: 3_000 }),
        fc.double({ min: 0.1, max: 4, noNaN: true }),
        (scroll, height, scale) => {
          const { top, bottom } = drawnStretch(scroll, height, scale);
          assert.ok(top <= scroll / scale);
          assert.ok(bottom >= (scroll + height) / scale);
          assert.ok(bottom - top <= (6 * height) / scale + 1_200);
        },
      ),
    );
  });

  it('writes names as long as they can be read: at full size, then in letters of 11 px, then bars', () => {
    assert.equal(detailAt(1), 'full');
    assert.equal(detailAt(0.69), 'names');
    assert.equal(detailAt(0.4), 'names');
    assert.equal(detailAt(0.39), 'bars');
    assert.equal(namesSize(0.5), 22);
    // One line of them has room in the lowest row, which is 28 high.
    assert.ok(namesSize(0.4) < 28);
  });
});
