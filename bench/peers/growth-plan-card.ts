/** The same cards of Shoelace's components, each used as its documentation shows. */
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/divider/divider.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import { html, render } from 'lit';
import type { CardText } from '../growth-plans.js';

const card = ({ name, role, status, next, due, goals, feet }: CardText) => html`
  <sl-card>
    <div slot="header">
      <strong>${name}</strong> <sl-badge variant="success" pill>${status}</sl-badge>
      <p>${role}</p>
    </div>
    <p>Next step</p>
    <p>${next}</p>
    <p>${due}</p>
    ${goals.map(
      ({ title, level, value }) => html`
        <sl-divider></sl-divider>
        <p>${title}</p>
        <sl-progress-bar value=${level * 25} label=${title}></sl-progress-bar>
        <p>${value}</p>
      `,
    )}
    <dl slot="footer">
      ${feet.map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </sl-card>
`;

export function drawCards(
  host: HTMLElement,
  texts: readonly CardText[],
): (next: readonly CardText[]) => void {
  const update = (all: readonly CardText[]) => render(html`<div>${all.map(card)}</div>`, host);
  update(texts);
  return update;
}
