/** A page with one educator's plan that can be edited, and what a person would find there. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { PlanDocument } from '../../../src/contract/index.js';
import '../../../src/define/pd-growth-plan-card.js';
import '../../../src/define/pd-plan.js';
import type { EditingSnapshot } from '../../../src/store/editing/types.js';
import type { PlanChangeEvent } from '../../../src/store/events.js';
import type { PdPlan } from '../../../src/store/pd-plan.js';
import { planSource } from '../../../src/store/plan-registry.js';
import type { PdGrowthPlanCard } from '../../../src/views/growth-plan-card/growth-plan-card.js';
import { focused, viewport } from '../../support/page.js';

export const TODAY = '2026-11-24';

export const plan: PlanDocument = {
  schemaVersion: '1.0',
  organization: { id: 'd', name: 'Cedar Valley' },
  goals: [
    { id: 'g1', title: 'Literacy by grade 3', level: 'district' },
    { id: 'g2', title: 'Structured literacy in K–2', level: 'school', supports: [{ goalId: 'g1' }] },
  ],
  scales: [
    {
      id: 's4',
      levels: ['Emerging', 'Developing', 'Proficient', 'Leading'].map((label, n) => ({
        value: n + 1,
        label,
      })),
    },
  ],
  educators: [
    { id: 'e1', displayName: 'Educator 17' },
    { id: 'e2', displayName: 'Literacy coach' },
    { id: 'e3', displayName: 'Principal' },
  ],
  growthPlans: [
    {
      id: 'gp',
      educatorIds: ['e1'],
      supervisorId: 'e3',
      kind: 'self-directed',
      status: 'draft',
      start: '2026-09-08',
      end: '2027-05-28',
      goals: [
        {
          id: 'p1',
          statement: 'I teach phonics explicitly.',
          kind: 'professional-practice',
          goalIds: ['g2'],
          scaleId: 's4',
          baselineLevel: 1,
          currentLevel: 2,
          targetLevel: 3,
          due: '2027-05-14',
          actions: [
            { id: 'a1', text: 'Attend the institute', status: 'done', due: '2026-10-01' },
            { id: 'a2', text: 'Film one lesson', status: 'not-started', due: '2026-11-13' },
            { id: 'a3', text: 'Visit a classroom', status: 'in-progress', due: '2027-01-15' },
          ],
          evidence: [{ id: 'v1', title: 'Observation notes', url: 'https://example.org/notes' }],
          reflections: [{ id: 'r1', text: 'I still rush.', date: '2026-11-13', authorId: 'e1' }],
          collaborators: [{ role: 'coach', educatorId: 'e2' }],
        },
      ],
      reviews: [{ id: 'w1', kind: 'mid', status: 'held', date: '2026-11-20' }],
    },
  ],
};

export interface EditPageOptions {
  readonly plan?: PlanDocument;
  readonly audience?: 'self' | 'staff';
  readonly width?: number;
  readonly isReading?: boolean;
  readonly onChange?: (event: PlanChangeEvent) => void;
}

/** A card that is open for editing, and short ways into it. */
export class EditPage {
  constructor(
    readonly card: PdGrowthPlanCard,
    private readonly provider: PdPlan,
  ) {}

  get editing(): EditingSnapshot {
    return this.session.journal.snapshot;
  }

  get session() {
    return this.provider[planSource].session!;
  }

  get root(): ShadowRoot {
    return this.card.shadowRoot!;
  }

  /** The growth plan as the document has it now. */
  get growthPlan() {
    return this.session.journal.current.plan.growthPlans.get('gp')!;
  }

  get goal() {
    return this.growthPlan.goals[0]!;
  }

  /** The last command, by name and data. */
  get last() {
    return this.editing.edits.at(-1)?.command;
  }

  async drawn(): Promise<void> {
    await this.card.updateComplete;
    await new Promise(requestAnimationFrame);
    await this.card.updateComplete;
  }

  find<T extends HTMLElement = HTMLInputElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  has = (selector: string): boolean => this.root.querySelector(selector) !== null;

  /** The field of a member of a record. */
  field<T extends HTMLElement = HTMLInputElement>(record: string, member: string): T {
    return this.find<T>(`[id="edit/${record}/${member}"]`);
  }

  button(name: string): HTMLButtonElement {
    const all = [...this.root.querySelectorAll<HTMLButtonElement>('button')];
    const found = all.find((button) => (button.ariaLabel ?? button.innerText).trim() === name);
    if (!found) throw new Error(`There is no button “${name}”.`);
    return found;
  }

  get announced(): string {
    return this.find('.frame > [role="status"]').textContent ?? '';
  }

  get focusedId(): string {
    return focused()?.id ?? '';
  }

  choose(list: HTMLSelectElement, value: string): void {
    list.value = value;
    list.dispatchEvent(new Event('change'));
  }
}

export async function editPage(options: EditPageOptions = {}): Promise<EditPage> {
  const { width = 1200, audience = 'self', onChange, isReading = false } = options;
  await viewport(Math.max(width, 320), 900);
  const box = await fixture<HTMLElement>(html`
    <div @pd-change=${(event: PlanChangeEvent) => onChange?.(event)}>
      <pd-plan .plan=${options.plan ?? plan} audience=${audience} editable>
        <pd-growth-plan-card today=${TODAY}></pd-growth-plan-card>
      </pd-plan>
    </div>
  `);
  box.style.setProperty('width', `${width}px`);
  const card = box.querySelector<PdGrowthPlanCard>('pd-growth-plan-card')!;
  const page = new EditPage(card, box.querySelector<PdPlan>('pd-plan')!);
  await waitUntil(() => page.has('.tool-edit button'), 'editing is offered', { timeout: 10_000 });
  await page.drawn();
  if (!isReading) page.find('.tool-edit button').click();
  await page.drawn();
  return page;
}
