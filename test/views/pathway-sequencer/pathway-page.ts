/** A page with a pathway on it, and what a person would find there. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PlanDocument } from '../../../src/contract/index.js';
import '../../../src/define/pd-pathway-sequencer.js';
import '../../../src/define/pd-plan.js';
import type { PdPathwaySequencer } from '../../../src/views/pathway-sequencer/pathway-sequencer.js';
import { sample } from '../../support/fixtures.js';
import { viewport } from '../../support/page.js';

/** The test server hands JSON files out as the text of modules. */
export async function pathways(): Promise<PlanDocument> {
  const text = await sample('pathways.json');
  if (text.startsWith('{')) return JSON.parse(text) as PlanDocument;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const { default: plan } = (await import(address)) as { default: PlanDocument };
  return plan;
}

export interface PathwayPageOptions {
  readonly plan?: PlanDocument;
  readonly pathway?: string;
  readonly educator?: string;
  readonly focus?: string;
  readonly show?: 'way' | 'open' | 'all';
  readonly search?: string;
  readonly audience?: 'public' | 'staff' | 'self';
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
}

/** Waits for what comes by itself; a machine with much to do takes its time. */
export const soon = (isThere: () => unknown): Promise<void> =>
  waitUntil(() => Boolean(isThere()), undefined, { timeout: 8_000 });

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** When the plan has been read, and two frames later: widths are taken in one, and drawn. */
export async function settled(view: PdPathwaySequencer): Promise<void> {
  await view.updateComplete;
  await soon(() => view.shadowRoot?.querySelector('.frame[aria-busy="false"]'));
  await frame();
  await frame();
  await view.updateComplete;
}

/** The view once it has been drawn at its width. */
export async function pathwayPage(options: PathwayPageOptions = {}): Promise<PdPathwaySequencer> {
  const { audience = 'staff', width = 1200, dir = 'ltr', lang = 'en' } = options;
  await viewport(Math.max(width, 320), 900);
  const plan = options.plan ?? (await pathways());
  const box = await fixture<HTMLElement>(html`
    <div dir=${dir} lang=${lang}>
      <pd-plan .plan=${plan} audience=${audience}>
        <pd-pathway-sequencer
          pathway=${ifDefined(options.pathway)}
          educator=${ifDefined(options.educator)}
          focus=${ifDefined(options.focus)}
          show=${options.show ?? 'way'}
          search=${ifDefined(options.search)}
          theme=${options.theme ?? 'light'}
          today="2026-11-25"
        ></pd-pathway-sequencer>
      </pd-plan>
    </div>
  `);
  box.style.setProperty('width', `${width}px`);
  const view = box.querySelector<PdPathwaySequencer>('pd-pathway-sequencer')!;
  await settled(view);
  return view;
}

export const inside = (view: PdPathwaySequencer): ShadowRoot => view.shadowRoot!;

export const all = <E extends Element = HTMLElement>(
  view: PdPathwaySequencer | Element,
  selector: string,
): E[] => [...((view as PdPathwaySequencer).shadowRoot ?? view).querySelectorAll<E>(selector)];

const plain = (text: string): string => text.trim().replace(/[\s\u00a0]+/g, ' ');

/** The text of whatever matches, each with its blanks in order. */
export const textsOf = (view: PdPathwaySequencer | Element, selector: string): string[] =>
  all(view, selector).map((each) => plain(each.textContent!));

/** What a table says, row by row, to those who do not see what is hidden from them. */
export const rowsIn = (table: Element): string[] =>
  all(table, '[role="row"]').map((row) =>
    [...row.children]
      .filter((cell) => cell.getAttribute('role'))
      .map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
        return plain(copy.textContent!);
      })
      .join(' | '),
  );

/** A section of the details by its title. */
export const sectionOf = (view: PdPathwaySequencer, title: string): Element | undefined =>
  all(view, '.detail').find((each) => textsOf(each, '.detail-title')[0] === title);

export const buttonIn = (view: PdPathwaySequencer | Element, name: string): HTMLElement | undefined =>
  all(view, 'button, summary').find(
    (each) => (each.getAttribute('aria-label') ?? plain(each.textContent!)) === name,
  );

/** What is said politely. */
export const announced = (view: PdPathwaySequencer): string =>
  plain(inside(view).querySelector('.visually-hidden[role="status"]')!.textContent!);

/** Id of the node that has the focus in the picture. */
export const focusedNode = (view: PdPathwaySequencer): string | undefined =>
  (inside(view).activeElement as HTMLElement | null)?.dataset['node'];
