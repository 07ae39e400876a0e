/** What the columns of the overview are made of. */
import type { TemplateResult } from 'lit';
import type { PathwayContext } from './context.js';
import { heading } from './group-block.js';

export const overviewTitle = ({ headingLevel }: PathwayContext, text: string): TemplateResult =>
  heading(headingLevel + 1, text, 'overview-title');
