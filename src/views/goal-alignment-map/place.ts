/** Puts an element at a place of the picture: logical properties, so that a page from right to left mirrors it. */
import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

export interface Box {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  /** Where text begins. */
  readonly indent?: number;
  /** How many lines of text are shown. */
  readonly lines?: number;
  /** Size of letters within. */
  readonly label?: number;
}

const PROPERTIES = [
  ['x', 'inset-inline-start'],
  ['y', 'inset-block-start'],
  ['width', 'inline-size'],
  ['height', 'block-size'],
  ['indent', 'padding-inline-start'],
  ['lines', '-webkit-line-clamp'],
  ['label', '--_name-size'],
] as const;

/** Set one by one: a style attribute would be refused under a strict content policy. */
class Place extends Directive {
  #last: Box = {};

  render(_box: Box): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [box]: [Box]): typeof noChange {
    const { style } = element as HTMLElement;
    for (const [side, property] of PROPERTIES) {
      const value = box[side];
      if (value === this.#last[side]) continue;
      style.setProperty(property, value === undefined ? '' : side === 'lines' ? String(value) : `${value}px`);
    }
    this.#last = box;
    return noChange;
  }
}

export const place = directive(Place);
