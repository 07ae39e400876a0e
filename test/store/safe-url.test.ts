import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { safeHref } from '../../src/store/safe-url.js';

const BASE = 'https://portal.example/pd/index.html';

const LINKS: readonly [string, string][] = [
  ['https://ies.example/study', 'https://ies.example/study'],
  ['HTTPS://IES.example/Study', 'https://ies.example/Study'],
  ['http://ies.example/', 'http://ies.example/'],
  [' https://ies.example/ ', 'https://ies.example/'],
  ['mailto:pd@portal.example', 'mailto:pd@portal.example'],
  ['tel:+15551234', 'tel:+15551234'],
  ['/files/study.pdf', 'https://portal.example/files/study.pdf'],
  ['study.pdf', 'https://portal.example/pd/study.pdf'],
  ['//cdn.example/study.pdf', 'https://cdn.example/study.pdf'],
  ['https://ies.example/niños?q=a b', 'https://ies.example/ni%C3%B1os?q=a%20b'],
  // No scheme at all: a relative path that only looks like one.
  ['java%73cript:alert(1)', 'https://portal.example/pd/java%73cript:alert(1)'],
  ['%6Aavascript:alert(1)', 'https://portal.example/pd/%6Aavascript:alert(1)'],
];

const NO_LINKS: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  'java\u0000script:alert(1)',
  'java\u200bscript:alert(1)',
  'java\u00adscript:alert(1)',
  'javascript:\u2028alert(1)',
  'javascript://ies.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'blob:https://portal.example/4f1c',
  'file:///etc/passwd',
  'ftp://ies.example/',
  'about:blank',
  'view-source:https://ies.example/',
  'filesystem:https://portal.example/temporary/x',
  'ws://ies.example/',
  'intent://ies.example/#Intent;scheme=https;end',
  'https://portal.example@evil.example/',
  'https://user:word@portal.example/',
  'https:\\\\evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://ies.example/\u202egpj.exe',
  'https://ies.example/\u2066x',
  'https://ies.example/\ud800',
  'https://',
  'http://[',
  'https://ies.example:99999/',
  '',
  '   ',
];

describe('an address in a plan', () => {
  for (const [value, href] of LINKS) {
    it(`becomes a link: ${JSON.stringify(value)}`, () => assert.equal(safeHref(value, BASE), href));
  }

  for (const value of NO_LINKS) {
    it(`stays text: ${JSON.stringify(value)}`, () => assert.equal(safeHref(value, BASE), undefined));
  }

  it('stays text when it is relative to nothing', () => assert.equal(safeHref('study.pdf'), undefined));

  it('stays text when it is no text', () => {
    for (const value of [
      undefined,
      null,
      7,
      {},
      ['https://ies.example/'],
      { toString: () => 'https://ies.example/' },
    ]) {
      assert.equal(safeHref(value as string, BASE), undefined);
    }
  });
});
