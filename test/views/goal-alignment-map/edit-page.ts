/** A page with a map whose links can be edited, and what a person would find there. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
import '../../../src/define/pd-goal-alignment-map.js';
import '../../../src/define/pd-plan.js';
import type { EditingSnapshot } from '../../../src/store/editing/types.js';
import type { PlanChangeEvent } from '../../../src/store/events.js';
import type { PdPlan } from '../../../src/store/pd-plan.js';
import { planSource } from '../../../src/store/plan-registry.js';
import type { PdGoalAlignmentMap } from '../../../src/views/goal-alignment-map/goal-alignment-map.js';
import { focused, viewport } from '../../support/page.js';

export const plan: PlanDocument = {
  schemaVersion: '1.0',
  organization: { id: 'd', name: 'Cedar Valley', vision: { statement: 'Every student reads' } },
  goals: [
    { id: 'lit', title: 'Literacy by grade 3', level: 'district' },
    { id: 'k2', title: 'Structured literacy in K-2', level: 'school', supports: [{ goalId: 'lit' }] },
    { id: 'math', title: 'Math confidence', level: 'district' },
  ],
  activities: [
    { id: 'inst', title: 'Phonics institute', goals: [{ goalId: 'k2', strength: 'strong' }] },
    { id: 'coach', title: 'Coaching cycle', goals: ['k2', { goalId: 'old', strength: 'weak' }] },
    { id: 'tips', title: 'Email tips' },
  ],
};

export interface EditPageOptions {
  readonly plan?: PlanDocument;
  readonly audience?: 'self' | 'staff';
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
  /** Key of what is picked. */
  readonly pick?: string;
  readonly isReading?: boolean;
  readonly onChange?: (event: PlanChangeEvent) => void;
}

/** A map that is open for editing, and short ways into it. */
export class MapEditPage {
  constructor(
    readonly map: PdGoalAlignmentMap,
    private readonly provider: PdPlan,
  ) {}

  get session() {
    return this.provider[planSource].session!;
  }

  get editing(): EditingSnapshot {
    return this.session.journal.snapshot;
  }

  get root(): ShadowRoot {
    return this.map.shadowRoot!;
  }

  /** The links of an activity, as the document has them now. */
  links(id: string): unknown {
    const { activities } = this.session.journal.current.plan.source as {
      activities: readonly { id: string; goals?: unknown }[];
    };
    return activities.find((each) => each.id === id)?.goals;
  }

  get last() {
    return this.editing.edits.at(-1)?.command;
  }

  async drawn(): Promise<void> {
    await this.map.updateComplete;
    await new Promise(requestAnimationFrame);
    await this.map.updateComplete;
  }

  find<T extends Element = HTMLInputElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  has = (selector: string): boolean => this.root.querySelector(selector) !== null;

  /** A field of a link, or what belongs to it. */
  field<T extends HTMLElement = HTMLSelectElement>(activity: string, goal: string, part: string): T {
    return this.find<T>(`[id="edit/${activity}/${goal}/${part}"]`);
  }

  row = (key: string): HTMLElement => this.find<HTMLElement>(`.row[data-key="${key}"]`);
  handle = (key: string): HTMLElement => this.find<HTMLElement>(`[data-from="${key}"]`);

  button(name: string): HTMLButtonElement {
    const all = [...this.root.querySelectorAll<HTMLButtonElement>('button')];
    const found = all.find((button) => (button.ariaLabel ?? button.innerText).trim() === name);
    if (!found) throw new Error(`There is no button “${name}”.`);
    return found;
  }

  get announced(): string {
    return this.find('.frame > [role="status"]').textContent!.trim();
  }

  get focusedId(): string {
    return focused()?.id ?? '';
  }

  get focusedKey(): string | undefined {
    return (focused() as HTMLElement | null)?.dataset['key'];
  }

  async choose(list: HTMLSelectElement, value: string): Promise<void> {
    list.value = value;
    list.dispatchEvent(new Event('change'));
    await this.drawn();
  }

  async pick(key: string): Promise<void> {
    this.row(key).click();
    await this.drawn();
  }
}

/** Where editing is offered, begins it. */
export async function openForEditing(page: MapEditPage): Promise<void> {
  await waitUntil(() => page.has('.tool-edit button'), 'editing is offered', { timeout: 10_000 });
  await page.drawn();
  page.find<HTMLElement>('.tool-edit button').click();
  await page.drawn();
}

export async function editPage(options: EditPageOptions = {}): Promise<MapEditPage> {
  const { width = 1200, audience = 'staff', dir = 'ltr', pick, onChange, isReading = false } = options;
  await viewport(Math.max(width, 320), 900);
  const box = await fixture<HTMLElement>(html`
    <div dir=${dir} @pd-change=${(event: PlanChangeEvent) => onChange?.(event)}>
      <pd-plan .plan=${options.plan ?? plan} audience=${audience} editable>
        <pd-goal-alignment-map></pd-goal-alignment-map>
      </pd-plan>
    </div>
  `);
  box.style.setProperty('width', `${width}px`);
  const map = box.querySelector<PdGoalAlignmentMap>('pd-goal-alignment-map')!;
  const page = new MapEditPage(map, box.querySelector<PdPlan>('pd-plan')!);
  await waitUntil(() => page.has('.tool-edit button'), 'editing is offered', { timeout: 10_000 });
  await page.drawn();
  if (!isReading) await openForEditing(page);
  if (pick) await page.pick(pick);
  return page;
}
