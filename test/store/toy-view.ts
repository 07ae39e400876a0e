/** A view that shows the titles of goals, and a page for it to stand on. */
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Plan } from '../../src/contract/index.js';
import { designStyles, type TableData } from '../../src/design/index.js';
import { PlanView, type FrameParts } from '../../src/views/plan-view.js';

export class ToyView extends PlanView {
  static override styles = designStyles;

  /** Where this view makes a mistake. */
  @property() mistake: '' | 'prepare' | 'draw' | 'commit' | 'table' = '';

  prepared = 0;
  drawn = 0;
  goals: string[] = [];

  get size(): number {
    return this.width;
  }

  pick(id: string | null): void {
    this.planController.select(id === null ? null : { kind: 'goal', id });
  }

  setPick(id: string): void {
    this.planController.setSelection({ kind: 'goal', id });
  }

  get picked(): string | undefined {
    return this.planController.snapshot.selection?.id;
  }

  protected override headingText(): string {
    return 'Toy';
  }

  protected override prepare(plan: Plan): void {
    this.prepared += 1;
    if (this.mistake === 'prepare') throw new Error('Ada Canary can’t be prepared');
    this.goals = [...plan.goals.values()].map((goal) => goal.title ?? goal.id);
  }

  protected override isEmpty(): boolean {
    return this.goals.length === 0;
  }

  protected override emptyText(): string {
    return 'This plan has no goals yet.';
  }

  protected override renderParts(): FrameParts {
    this.drawn += 1;
    if (this.mistake === 'draw') throw new Error('Ada Canary can’t be drawn');
    const broken = { toString: () => (this.mistake === 'commit' ? Symbol('Ada Canary') : '') };
    return {
      picture: html`<ul class="goals" title=${broken}>
        ${this.goals.map((goal) => html`<li>${goal}</li>`)}
      </ul>`,
    };
  }

  override toTable(): TableData {
    if (this.mistake === 'table' || this.mistake === 'prepare') throw new Error('no rows');
    const columns = [{ key: 'goal', label: 'Goal', kind: 'text' as const }];
    return { caption: 'Goals', columns, rows: this.goals.map((goal) => ({ goal: { text: goal } })) };
  }
}

customElements.define('toy-view', ToyView);

/** What a person reads in an element: text that is shown, of its shadow root and of what is slotted into it. */
export function shownText(element: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    // By name and not by class: the element may be in the document of a frame.
    const { localName, shadowRoot } = node as Element;
    if (
      localName === 'script' ||
      localName === 'style' ||
      getComputedStyle(node as Element).display === 'none'
    )
      return;
    const slotted = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
    const inside = shadowRoot?.childNodes ?? (slotted.length > 0 ? slotted : node.childNodes);
    inside.forEach(visit);
    parts.push(' ');
  };
  visit(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Waits until `holds` does, for as long as a test may take. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resume) => setTimeout(resume, 5));
}

/** Waits until a person reads the text in an element. */
export const reads = (element: Element, text: string | RegExp): Promise<void> =>
  until(() => (typeof text === 'string' ? shownText(element).includes(text) : text.test(shownText(element))));
export const inside = (element: Element, selector: string): Element | null | undefined =>
  element.shadowRoot?.querySelector(selector);
export const press = (element: Element, label: string): void => {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find((button) => button.textContent?.trim() === label)?.click();
};

/** Lets everything happen that would happen by itself. */
export async function quiet(milliseconds = 60): Promise<void> {
  await new Promise((resume) => setTimeout(resume, milliseconds));
}

export const planOf = (...titles: string[]) => ({
  schemaVersion: '1.0',
  organization: { id: 'd1', name: 'Cedar Valley' },
  goals: titles.map((title, index) => ({ id: `g${index + 1}`, title })),
});

export const answerOf = (...titles: string[]): Response =>
  new Response(JSON.stringify(planOf(...titles)), { headers: { 'content-type': 'application/json' } });

type Answer = (url: string, init: RequestInit) => Response | Promise<Response>;

/** A server in place of the network, as long as a test runs. */
export class StubServer {
  readonly requests: { url: string; signal: AbortSignal }[] = [];
  answer: Answer = () => answerOf('Literacy');
  private readonly real = window.fetch;

  start(): void {
    window.fetch = async (input, init = {}) => {
      this.requests.push({ url: String(input), signal: init.signal as AbortSignal });
      return this.answer(String(input), init);
    };
  }

  stop(): void {
    window.fetch = this.real;
  }
}

/** The events of a kind that reach the page, as long as a test runs. */
export function heard<E extends Event>(type: string): { events: E[]; stop: () => void } {
  const events: E[] = [];
  const listen = (event: Event) => void events.push(event as E);
  document.addEventListener(type, listen);
  return { events, stop: () => document.removeEventListener(type, listen) };
}
