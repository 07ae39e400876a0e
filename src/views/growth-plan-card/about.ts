/** What the frame of a full card holds: the head, and the card as rows, as its form or as a table. */
import { loadingState, table, type TableSort } from '../../design/index.js';
import type { FrameParts } from '../plan-view.js';
import type { CardContext } from './context.js';
import type * as formPart from './form.js';
import { headFacts } from './head.js';
import { legend } from './legend.js';
import { rows } from './rows.js';
import { cardToolbar } from './toolbar.js';
import type { CardModel } from './view-model.js';

export interface AboutOptions {
  readonly display: string;
  readonly model: CardModel;
  readonly sort: TableSort;
  /** Whether the plan is written on a form. */
  readonly hasForm: boolean;
  /** What draws it, once it is here. */
  readonly form: typeof formPart | undefined;
}

export function aboutCard(context: CardContext, options: AboutOptions): FrameParts {
  const { words, facts, isEditing, edit } = context;
  const isCard = !['table', 'form'].includes(options.display) || isEditing;
  return {
    label: words.region(facts),
    context: words.role(facts),
    facts: headFacts(context),
    takeaway: words.takeaway(facts),
    toolbar: isEditing ? edit?.toolbar(context) : readingToolbar(context, options),
    notices: edit?.notices(context),
    picture: isCard ? card(context, options) : other(context, options),
    howToRead: isCard && !isEditing ? legend(context) : undefined,
  };
}

const readingToolbar = (context: CardContext, { display, model, hasForm }: AboutOptions): unknown =>
  cardToolbar(context, { display, hasForm, plans: model.choices });

const card = (context: CardContext, options: AboutOptions): unknown =>
  onPaper(context, options, context.isEditing ? context.edit?.rows(context) : rows(context));

/** A plan that is written on a form is printed as that form. */
const onPaper = (context: CardContext, { hasForm, form }: AboutOptions, shown: unknown): unknown =>
  hasForm && form ? form.withForm(context, shown) : shown;

function other(context: CardContext, options: AboutOptions): unknown {
  const { display, model, sort, form } = options;
  const { localize } = context;
  if (display === 'form') return form ? form.formView(context) : loadingState({ localize });
  const { caption, columns, rows: all } = model.table;
  const shown = sort.apply(columns, all, localize.lang());
  return onPaper(context, options, table({ caption, columns, rows: shown, sort, localize }));
}
