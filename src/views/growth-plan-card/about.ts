/** What the frame of a full card holds: the head, and the card as rows, as its form or as a table. */
import { table, type TableSort } from '../../design/index.js';
import type { FrameParts } from '../plan-view.js';
import type { CardContext } from './context.js';
import { editNotices, editRows, editToolbar } from './edit/index.js';
import { formView, hasForm, withForm } from './form.js';
import { headFacts } from './head.js';
import { legend } from './legend.js';
import { rows } from './rows.js';
import { cardToolbar } from './toolbar.js';
import type { CardModel } from './view-model.js';

export interface AboutOptions {
  readonly display: string;
  readonly model: CardModel;
  readonly sort: TableSort;
}

export function aboutCard(context: CardContext, options: AboutOptions): FrameParts {
  const { words, facts, isEditing } = context;
  const isCard = !['table', 'form'].includes(options.display) || isEditing;
  return {
    label: words.region(facts),
    context: words.role(facts),
    facts: headFacts(context),
    takeaway: words.takeaway(facts),
    toolbar: isEditing ? editToolbar(context) : readingToolbar(context, options),
    notices: editNotices(context),
    picture: isCard ? card(context) : other(context, options),
    howToRead: isCard && !isEditing ? legend(context) : undefined,
  };
}

const readingToolbar = (context: CardContext, { display, model }: AboutOptions): unknown =>
  cardToolbar(context, { display, hasForm: hasForm(context), plans: model.choices });

const card = (context: CardContext): unknown =>
  withForm(context, context.isEditing ? editRows(context) : rows(context));

function other(context: CardContext, { display, model, sort }: AboutOptions): unknown {
  if (display === 'form') return formView(context);
  const { localize } = context;
  const { caption, columns, rows: all } = model.table;
  const shown = sort.apply(columns, all, localize.lang());
  return withForm(context, table({ caption, columns, rows: shown, sort, localize }));
}
