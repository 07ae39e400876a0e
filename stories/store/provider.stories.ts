import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../../src/define/pd-goal-alignment-map.js';
import '../../src/define/pd-plan.js';
import { loadProblems } from '../../src/store/load-problems.js';
import { planSource } from '../../src/store/plan-registry.js';
import type { PlanStore } from '../../src/store/plan-store.js';
import type { PdPlan } from '../../src/store/pd-plan.js';
import sound from '../../samples/minimal/goal-alignment-map.json';
import flawed from '../../samples/three-mistakes.json';

/** What a page shows while its plan comes, when it does not come, and when not all of it can be shown. */
export default { title: 'Store/Provider' } satisfies Meta;

const view = (fallback: unknown = ''): TemplateResult =>
  html`<pd-goal-alignment-map>${fallback}</pd-goal-alignment-map>`;

/** A provider in a state that would otherwise take a server to bring about. */
function providerIn(bring: (store: PlanStore) => void, content: TemplateResult = view()): TemplateResult {
  return html`<pd-plan ${ref((element) => element && bring((element as PdPlan)[planSource].store))}>
    ${content}
  </pd-plan>`;
}

export const Shown: StoryObj = { render: () => html`<pd-plan .plan=${sound}>${view()}</pd-plan>` };

export const NothingGivenYet: StoryObj = { render: () => html`<pd-plan>${view()}</pd-plan>` };

export const Loading: StoryObj = { render: () => providerIn((store) => store.begin()) };

export const LoadingSlowly: StoryObj = {
  render: () =>
    providerIn((store) => {
      store.begin();
      store.markSlow();
    }),
};

export const NotFound: StoryObj = {
  render: () => providerIn((store) => store.fail(loadProblems.notFound())),
};

export const SignInNeeded: StoryObj = {
  render: () => providerIn((store) => store.fail(loadProblems.signInPage('https://sso.example/'))),
};

/** The details name what a browser does not tell. */
export const OutOfReach: StoryObj = {
  render: () => providerIn((store) => store.fail(loadProblems.unreachable())),
};

/** What the author wrote between the tags stands in for the plan. */
export const WithTheAuthorsFallback: StoryObj = {
  render: () =>
    providerIn(
      (store) => store.fail(loadProblems.unreachable()),
      view(html`<p><a href="https://portal.example/plan.html">Our plan as a page</a></p>`),
    ),
};

/** What is sound is shown; what was set aside is one click away. */
export const RecordsSetAside: StoryObj = {
  render: () => html`<pd-plan .plan=${flawed}>${view()}</pd-plan>`,
};

export const NotAPlan: StoryObj = {
  render: () => html`<pd-plan .plan=${'[1, 2, 3]'}>${view()}</pd-plan>`,
};

export const NewerVersion: StoryObj = {
  render: () => html`<pd-plan .plan=${'{"schemaVersion":"2.0"}'}>${view()}</pd-plan>`,
};

export const NamesAPlanThatIsNotThere: StoryObj = {
  render: () => html`<pd-goal-alignment-map for="no-such-plan"></pd-goal-alignment-map>`,
};

export const InSpanish: StoryObj = {
  render: () => html`<div lang="es">${providerIn((store) => store.fail(loadProblems.forbidden()))}</div>`,
};
