/** The toolbar while one edits: take back, do again, finish. */
import type { TemplateResult } from 'lit';
import { toolbar } from '../../../design/index.js';
import { editSteps } from '../../edit/steps.js';
import type { CardEditContext } from './context.js';

export const editToolbar = (context: CardEditContext): TemplateResult =>
  toolbar({ label: context.localize.term('editTools'), items: editSteps(context) });
