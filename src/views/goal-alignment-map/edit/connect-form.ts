/** Makes another link from the details: the one way that asks for no picture, no dragging and no keys to learn. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { fieldId, listField, toolButton, type Option } from '../../../design/index.js';
import type { Plan } from '../../../contract/plan.js';
import { link } from './connect.js';
import type { MapEditContext } from './context.js';
import { goalsInOrder, linkFieldId, linksOf, otherId, type EndKind } from './links.js';
import { endTitle } from './words-of-edit.js';

/** How far in a goal stands in the list; a native list has no other way to say it. */
const INDENT = '\u2003';

/** Hundreds of choices are not gone through again each time that the map is drawn, as while a pointer moves over it. */
export function connectForm(context: MapEditContext, kind: EndKind, id: string): unknown {
  const { plan, localize, editing } = context;
  const field = fieldId('edit', kind, id, 'connect');
  const shown = [plan, id, kind, localize.lang(), editing.draft(field), editing.errors.of(field)];
  return guard(shown, () => form(context, kind, id, field));
}

function form(
  context: MapEditContext,
  kind: EndKind,
  id: string,
  field: string,
): TemplateResult | typeof nothing {
  const { localize, editing } = context;
  const isActivity = kind === 'activity';
  const options = choices(context, kind, id);
  if (options.length === 0) return nothing;
  return html`<div class="map-connect">
    ${listField({
      id: field,
      label: localize.term(isActivity ? 'mapEditConnectGoal' : 'mapEditConnectActivity'),
      value: editing.draft(field) ?? '',
      noneLabel: localize.term('mapEditChoose'),
      options,
      error: editing.errors.of(field),
      onChoose: (chosen) => {
        editing.setDraft(field, chosen);
        editing.errors.set(field, undefined);
      },
    })}
    <span data-add>
      ${toolButton({ label: localize.term('mapEditConnect'), onClick: () => make(context, kind, id, field) })}
    </span>
  </div>`;
}

/** A link needs somebody at the other end; its strength is asked next. */
function make(context: MapEditContext, kind: EndKind, id: string, field: string): void {
  const { editing, localize } = context;
  const chosen = editing.draft(field) ?? '';
  if (chosen === '') {
    const sentence = kind === 'activity' ? 'mapEditChooseGoal' : 'mapEditChooseActivity';
    editing.errors.set(field, localize.term(sentence));
    editing.focus.wantId(field);
    return;
  }
  editing.setDraft(field, undefined);
  const pair = kind === 'activity' ? { activityId: id, goalId: chosen } : { activityId: chosen, goalId: id };
  if (!link(context, pair)) return;
  editing.setOpen(linkFieldId(pair, 'open'), true);
  editing.focus.wantId(linkFieldId(pair, 'strength'));
}

function choices(context: MapEditContext, kind: EndKind, id: string): readonly Option[] {
  const { plan } = context;
  const linked = new Set(linksOf(plan, kind, id).map((each) => otherId(kind, each)));
  const all = kind === 'activity' ? goals(context) : activities(context);
  return all.filter(({ value }) => !linked.has(value));
}

const goals = (context: MapEditContext): readonly Option[] =>
  goalsInOrder(context.plan).map(({ id, depth }) => ({
    value: id,
    label:
      INDENT.repeat(depth) +
      [endTitle(context, 'goal', id), placeOf(context.plan, id)].filter(Boolean).join(', '),
  }));

const activities = (context: MapEditContext): readonly Option[] =>
  [...context.plan.activities.keys()].map((id) => ({ value: id, label: endTitle(context, 'activity', id) }));

/** Whose goal it is, where it is not the district's: several schools have goals of one title. */
function placeOf(plan: Plan, id: string): string {
  const goal = plan.goals.get(id);
  const team = goal?.groupId === undefined ? undefined : plan.groups.get(goal.groupId)?.title;
  const isElsewhere = goal?.organizationId !== undefined && goal.organizationId !== plan.organization?.id;
  const school = isElsewhere ? plan.organizations.get(goal.organizationId!)?.name : undefined;
  return [team, school].filter(Boolean).join(', ');
}
