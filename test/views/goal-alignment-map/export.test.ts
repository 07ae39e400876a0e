import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv } from '../../../src/design/table-csv.js';
import { threadOf } from '../../../src/model/alignment/index.js';
import { linksTable } from '../../../src/views/goal-alignment-map/export/links-table.js';
import { scaleFor } from '../../../src/views/goal-alignment-map/export/png.js';
import { escapeXml, toSvg } from '../../../src/views/goal-alignment-map/export/svg.js';
import { directionOf, moved, pathSteps } from '../../../src/views/goal-alignment-map/paper/shapes.js';
import { districtPlan, planOf } from '../../model/alignment/plans.js';
import { drawn } from './drawn.js';
import { HOSTILE, hostilePlan, localized, LOOK, PLAIN, sheetFor } from './paper.js';

const hostile = () => drawn(planOf(hostilePlan), 1152);

const textsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(?:<title>.*?<\/title>)?([^<]*)</g)].map(([, text]) => text!);

describe('the map as an SVG file', () => {
  it('says every name that is drawn, the heading, how to read it and when it was drawn', () => {
    const { drawing } = drawn(districtPlan(), 1152);
    const texts = textsIn(toSvg(sheetFor(drawing), LOOK));
    for (const row of drawing.rows)
      for (const line of row.lines) assert.ok(texts.includes(escapeXml(line)), line);
    for (const text of [
      'Goal alignment',
      'ACTIVITIES',
      '5 of 31 activities serve no goal.',
      'Drawn on 2026-11-25.',
    ])
      assert.ok(texts.includes(text), text);
    assert.match(texts.join(' '), /a ribbon joins what we plan .* is a link that is missing/);
  });

  it('needs nothing but itself', () => {
    const svg = toSvg(sheetFor(drawn(districtPlan(), 1152).drawing), LOOK);
    assert.doesNotMatch(svg, /var\(|url\(|href|<style|<script|<image|NaN|undefined/);
    assert.match(
      svg,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /,
    );
    assert.match(svg, /font-family="&quot;Plan &amp; Sons&quot;, sans-serif"/);
    assert.match(svg, /<title>Goal alignment, Cedar Valley, 2026-27<\/title>\n<desc>5 of 31 /);
  });

  it('lets no name be anything but text', () => {
    const svg = toSvg(sheetFor(hostile().drawing, { context: HOSTILE, takeaway: HOSTILE }), LOOK);
    assert.doesNotMatch(svg, /<script/);
    assert.doesNotMatch(svg, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    assert.doesNotMatch(svg, /\p{Surrogate}/u);
  });

  it('replaces what XML has no place for', () => {
    assert.equal(escapeXml('a\u0000b\u001fc\ud83dd\ufffe'), 'a\ufffdb\ufffdc\ufffdd\ufffd');
    assert.equal(escapeXml('🙂 <&>"\' é\t\n'), '🙂 &lt;&amp;&gt;&quot;&#39; é\t\n');
  });

  it('lets the picked thread stand out', () => {
    const { alignment, drawing } = drawn(districtPlan(), 1152);
    const picked = 'goal:g-literacy';
    const emphasis = { ...PLAIN, picked, thread: threadOf(alignment, picked) };
    const svg = toSvg(sheetFor(drawing, { emphasis }), LOOK);
    assert.match(
      svg,
      new RegExp(`fill="${LOOK.colours['accent-soft']}" stroke="${LOOK.colours['accent-text']}"`),
    );
    assert.match(svg, /opacity="0\.9"/);
    const forced = toSvg(sheetFor(drawing, { emphasis }), {
      ...LOOK,
      forced: { thread: '#00ff00', rest: '#888888' },
    });
    assert.match(forced, /stroke="#00ff00"/);
    assert.doesNotMatch(forced, /opacity/);
  });

  it('mirrors a page that runs from right to left', () => {
    const { drawing } = drawn(districtPlan(), 1152);
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => {
      const svg = toSvg(sheetFor(drawing, { localize: localized(dir) }), LOOK);
      return /<text x="([\d.]+)" [^>]*>MEASURES/.exec(svg)!;
    });
    assert.equal(Number(ltr![1]) + Number(rtl![1]), Math.floor(drawing.width) + 48);
    // An English word on such a page ends where the page's lines begin.
    assert.match(rtl![0], /text-anchor="end"/);
  });
});

describe('shapes', () => {
  it('move with all their commands', () => {
    const [shape] = moved([{ kind: 'path', d: 'M1,2H3V4C1,1,2,2,3,3A6,6,0,0,1,7,8h4v-2z' }], 10, 100);
    assert.equal(
      shape!.kind === 'path' && shape.d,
      'M11,102H13V104C11,101,12,102,13,103A6,6,0,0,1,17,108h4v-2z',
    );
    assert.deepEqual(pathSteps('M1,2h-.5'), [
      { command: 'M', numbers: [1, 2] },
      { command: 'h', numbers: [-0.5] },
    ]);
  });

  it('run as their first letter does', () => {
    assert.equal(directionOf('1.2 קריאה', 'ltr'), 'rtl');
    assert.equal(directionOf('Video (فيديو)', 'rtl'), 'ltr');
    assert.equal(directionOf('48 → 52', 'rtl'), 'rtl');
  });
});

describe('the map as a PNG file', () => {
  it('is twice as large as on the page, as long as a browser can draw that', () => {
    assert.equal(scaleFor(1200, 2000), 2);
    for (const [width, height] of [
      [1200, 40_000],
      [9_000, 9_000],
    ] as const) {
      const scale = scaleFor(width, height);
      assert.ok(scale < 2 && width * height * scale ** 2 <= 64_000_000 && height * scale <= 16_000);
    }
  });
});

describe('the links as CSV', () => {
  it('has a row for each link, with both ends and what says it', () => {
    const { alignment, words } = drawn(districtPlan(), 1152);
    const { columns, rows } = linksTable(words);
    assert.equal(rows.length, alignment.links.length);
    const csv = toCsv({ columns, rows });
    assert.match(csv, /^From: kind,From: id,From: name,To: kind,To: id,To: name,Strength,Why,Said by\r\n/);
    assert.match(
      csv,
      /\r\nDistrict goal,g-literacy,Literacy by grade 3,School goal,g-lit-k2,Structured literacy in K-2,strong,/,
    );
    assert.match(csv, /,place under the vision\r\n/);
  });

  it('says where a strength is not the plan’s own', () => {
    const plan = planOf({
      schemaVersion: '1.0',
      goals: [{ id: 'g', title: 'Read', competencies: ['c'] }],
      frameworks: [{ id: 'f', items: [{ id: 'c', statement: 'Phonics' }] }],
      activities: [
        { id: 'a', title: 'Coaching', goals: [{ goalId: 'g', strength: 'weak' }], competencies: ['c'] },
      ],
    });
    const csv = toCsv(linksTable(drawn(plan, 1152).words));
    assert.match(csv, /Phonics,Activity,a,Coaching,weak,,strength as the activity serves the goal\r\n/);
  });

  it('lets no name run as a formula', () => {
    const csv = toCsv(linksTable(hostile().words));
    assert.match(csv, /"'=HYPERLINK/);
    assert.match(csv, /,'@SUM\(1\),/);
  });
});
