/** Loads a plan in a world of the test's own, and says what came of it. */
import assert from 'node:assert/strict';
import { PlanLoads, type LoadOutcome } from '../../src/store/load-plan.js';
import type { LoadProblem } from '../../src/store/load-problems.js';
import { World, type Answer } from './world.js';

export const URL_OF_PLAN = 'https://portal.example/files/plan.json';
export const LOGIN = '<!doctype html><title>Sign in</title><input type="password">';

export const html = (text = LOGIN): Response =>
  new Response(text, { headers: { 'content-type': 'text/html' } });
export const withStatus =
  (status: number, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response('', { status, headers });

/** What a load comes to, with all the time that it needs. */
export async function outcomeOf(world: World, answer: Answer, url = URL_OF_PLAN): Promise<LoadOutcome> {
  world.answer = answer;
  const { outcome } = new PlanLoads(world).load(url);
  await world.pass(90_000);
  return outcome;
}

export async function failureOf(
  answer: Answer,
  world = new World(),
  url = URL_OF_PLAN,
): Promise<LoadProblem> {
  const outcome = await outcomeOf(world, answer, url);
  assert.ok('failure' in outcome, 'a plan came where none should');
  return outcome.failure;
}
