/**
 * The limit: the least code that puts the same cards on the screen. Text and one small picture a goal, `content-visibility`
 * for what is not in sight; no names for a screen reader, no theme, no state but this one.
 */
import type { CardText } from '../growth-plans.js';

const SVG = 'http://www.w3.org/2000/svg';
const CSS = `.cards{display:grid;grid-template-columns:repeat(3,368px);gap:24px;font:13px/1.45 system-ui}
.card{border:1px solid #e2e3de;border-radius:10px;padding:24px;content-visibility:auto;contain-intrinsic-size:auto 320px}
.card h3{font-size:16px;margin:8px 0 0}.row{display:flex;justify-content:space-between;border-top:1px solid #e2e3de}
.feet{display:grid;grid-template-columns:repeat(3,1fr)}`;

function add(parent: Element, tag: string, text?: string, className?: string): HTMLElement {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  parent.append(element);
  return element;
}

function meter(parent: Element): SVGElement[] {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', '76');
  svg.setAttribute('height', '16');
  parent.append(svg);
  return ['line', 'circle', 'circle', 'circle'].map((tag, index) => {
    const mark = document.createElementNS(SVG, tag);
    if (tag === 'line') {
      for (const [name, value] of Object.entries({ x1: 8, x2: 68, y1: 8, y2: 8, stroke: '#1b1d22' }))
        mark.setAttribute(name, String(value));
    } else {
      mark.setAttribute('cy', '8');
      mark.setAttribute('r', '4');
      mark.setAttribute('cx', String([8, 8, 68][index - 1]));
    }
    svg.append(mark);
    return mark;
  });
}

/** A card, and the function that shows another state of it. */
function card(parent: Element): (text: CardText) => void {
  const box = add(parent, 'article', undefined, 'card');
  const status = add(box, 'p');
  const name = add(box, 'h3');
  const role = add(box, 'p');
  add(box, 'p', 'Next step');
  const next = add(box, 'p');
  const due = add(box, 'p');
  const goals = [0, 1].map(() => {
    const row = add(box, 'div', undefined, 'row');
    return { title: add(row, 'span'), marks: meter(row), value: add(row, 'span') };
  });
  const feet = add(box, 'dl', undefined, 'feet');
  const cells = [0, 1, 2].map(() => {
    const cell = add(feet, 'div');
    return [add(cell, 'dt'), add(cell, 'dd')] as const;
  });
  return (text) => {
    status.textContent = text.status;
    name.textContent = text.name;
    role.textContent = text.role;
    next.textContent = text.next;
    due.textContent = text.due;
    text.goals.forEach(({ title, level, value }, index) => {
      const goal = goals[index]!;
      goal.title.textContent = title;
      goal.value.textContent = value;
      goal.marks[2]!.setAttribute('cx', String(8 + (level - 1) * 20));
    });
    text.feet.forEach(([label, value], index) => {
      cells[index]![0].textContent = label;
      cells[index]![1].textContent = value;
    });
  };
}

export function drawCards(host: Element, texts: readonly CardText[]): (next: readonly CardText[]) => void {
  add(host, 'style', CSS);
  const grid = add(host, 'div', undefined, 'cards');
  const show = texts.map(() => card(grid));
  const update = (next: readonly CardText[]) => next.forEach((text, index) => show[index]!(text));
  update(texts);
  return update;
}
