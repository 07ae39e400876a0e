import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listTokens, type Mode } from '../../scripts/build-tokens.mjs';
import { contrast, lightnessAndHue } from './contrast.js';

const tokens = new Map(listTokens().map((token) => [token.name, token]));
const GOALS = ['goal-1', 'goal-2', 'goal-3', 'goal-4', 'goal-5', 'goal-6'];
const TINTS = ['tint-1', 'tint-2', 'tint-3', 'tint-4'];

/** Each text and every ground it may stand on. `receded` is for surface only, and only ink stands on a tint. */
const TEXT: Record<string, string[]> = {
  ink: ['surface', 'raised', 'accent-soft', ...TINTS],
  'ink-2': ['surface', 'raised', 'accent-soft'],
  receded: ['surface'],
  'accent-text': ['surface', 'raised', 'accent-soft'],
  'on-accent': ['accent'],
  positive: ['surface', 'raised', 'accent-soft'],
  attention: ['surface', 'raised', 'accent-soft'],
  critical: ['surface', 'raised', 'accent-soft'],
  ...Object.fromEntries(GOALS.map((goal) => [goal, ['surface', 'raised']])),
};

/** Marks and the edges of controls, and what they are seen against. */
const MARKS: Record<string, string[]> = {
  'control-border': ['surface'],
  hatch: ['surface'],
  accent: ['surface', 'raised', 'accent-soft'],
  ...Object.fromEntries(GOALS.map((goal) => [goal, ['surface', 'raised', 'accent-soft']])),
};

function value(name: string, mode: Mode): string {
  const colour = tokens.get(name)?.[mode];
  assert.ok(colour, `${name} has a ${mode} value`);
  return colour;
}

function checkPairs(pairs: Record<string, string[]>, least: number): void {
  for (const mode of ['light', 'dark'] as const) {
    for (const [front, grounds] of Object.entries(pairs)) {
      for (const ground of grounds) {
        it(`${front} on ${ground}, ${mode}`, () => {
          const ratio = contrast(value(front, mode), value(ground, mode));
          assert.ok(ratio >= least, `${ratio.toFixed(2)} is less than ${least}`);
        });
      }
    }
  }
}

describe('text has a contrast of 4.5', () => checkPairs(TEXT, 4.5));
describe('marks and controls have a contrast of 3', () => checkPairs(MARKS, 3));

describe('dark goal areas', () => {
  for (const goal of GOALS) {
    it(`${goal} keeps its hue at lightness 0.78`, () => {
      const light = lightnessAndHue(value(goal, 'light'));
      const dark = lightnessAndHue(value(goal, 'dark'));
      assert.ok(Math.abs(dark.lightness - 0.78) < 0.005, `lightness is ${dark.lightness}`);
      assert.ok(Math.abs(dark.hue - light.hue) < 2, `hue went from ${light.hue} to ${dark.hue}`);
    });
  }
});
