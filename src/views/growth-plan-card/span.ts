/** Gives an element its stretch of a bar as custom properties: a style attribute would be refused under a strict policy. */
import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

class Span extends Directive {
  render(_from: number, _size: number): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [from, size]: [number, number]): typeof noChange {
    const { style } = element as HTMLElement;
    style.setProperty('--_from', `${from * 100}%`);
    style.setProperty('--_size', `${size * 100}%`);
    return noChange;
  }
}

/** From where, and how much of the whole. */
export const span = directive(Span);
