/** What stands around the picture: whose plan it is, the sentence with the numbers, what is folded, how to read it. */
import { html, nothing } from 'lit';
import type { FrameParts } from '../plan-view.js';
import { legend } from './legend.js';
import { foldNotice } from './picture.js';
import { shownOnly } from './shown-only.js';
import { yearOf } from './schools.js';
import type { MapModel } from './view-model.js';

export interface AboutOptions {
  readonly isTable: boolean;
  readonly isNarrow: boolean;
  readonly hasPick: boolean;
}

type Around = Pick<FrameParts, 'context' | 'takeaway' | 'notices' | 'howToRead'>;

export function aboutMap(model: MapModel, { isTable, isNarrow, hasPick }: AboutOptions): Around {
  const { plan, words, counts, strengths } = model;
  const { localize } = words;
  return {
    context: [plan.organization?.name, yearOf(plan)].filter(Boolean).join(', '),
    takeaway: localize.term('mapTakeaway', counts),
    notices: html`${shownOnly(model)}${model.isFolded && !isTable && !isNarrow ? foldNotice(words) : nothing}`,
    howToRead: isTable
      ? undefined
      : legend({ localize, form: isNarrow ? 'threads' : 'map', hasPick, strengths }),
  };
}
