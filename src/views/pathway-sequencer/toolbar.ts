/** Few and quiet: how much is shown, finding a step, the same as a list, for whom, paper, editing. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  searchField,
  segmented,
  selectField,
  toolbar,
  toolButton,
  type Option,
  type SearchResults,
} from '../../design/index.js';
import { OUTLINE_KINDS, type OutlineKind } from '../../model/sequencing/index.js';
import type { PathwayContext } from './context.js';

export interface PathwayToolbarOptions {
  readonly display: string;
  /** The menu of what can be taken out. */
  readonly exporting: unknown;
}

export function pathwayToolbar(
  context: PathwayContext,
  { display, exporting }: PathwayToolbarOptions,
): TemplateResult {
  const { localize, edit, onDisplay, host } = context;
  const isTable = display === 'table';
  const label = localize.term(isTable ? 'toolAsPath' : 'toolAsList');
  return html`<div class="path-tools">
    ${toolbar({
      label: localize.term('tools'),
      items: html`
        ${pathways(context)} ${educators(context)} ${isTable ? nothing : shown(context)}
        ${finding(context, isTable)}
        ${toolButton({ label, emphasis: 'quiet', onClick: () => onDisplay(isTable ? 'path' : 'table') })}
        ${exporting}
        ${toolButton({
          label: localize.term('print'),
          emphasis: 'quiet',
          onClick: () => host.ownerDocument.defaultView?.print(),
        })}
        ${edit?.tools() ?? nothing}
      `,
    })}
  </div>`;
}

/** Three plain words; where nobody walks, nothing is open. */
function shown({ localize, facts, words, model, onShow }: PathwayContext): TemplateResult {
  const { hasRecord, counts, steps } = facts;
  const labels: Readonly<Record<OutlineKind, string>> = {
    way: localize.term('toolWay', words.names.whose ?? ''),
    open: localize.term('toolOpen', counts.open),
    all: localize.term('toolAll', steps.length),
  };
  const kinds = OUTLINE_KINDS.filter((kind) => hasRecord || kind !== 'open');
  return html`<div class="plain-words">
    ${segmented({
      label: localize.term('toolShown'),
      value: model.outline.kind,
      options: kinds.map((kind) => ({ value: kind, label: labels[kind] })),
      onChange: (kind) => onShow(kind as OutlineKind),
    })}
  </div>`;
}

function finding(context: PathwayContext, isTable: boolean): TemplateResult {
  const { localize, search, onSearch } = context;
  const results = resultsOf(context, isTable);
  return searchField({
    label: localize.term('toolFind'),
    value: search,
    onInput: onSearch,
    ...(results ? { results } : {}),
  });
}

/** Found steps in the order of the plan; the one that is picked says where one is among them. A list is only counted. */
function resultsOf(context: PathwayContext, isTable: boolean): SearchResults | undefined {
  const { localize, found, picked } = context;
  if (!found) return undefined;
  const ids = [...found];
  const place = picked === undefined || isTable ? -1 : ids.indexOf(picked);
  const text =
    place < 0 ? localize.term('walkFound', ids.length) : localize.term('toolFoundOf', place + 1, ids.length);
  return {
    text,
    ...(ids.length > 0 && !isTable ? { onStep: (by) => goOn(context, ids, place, by) } : {}),
    previousLabel: localize.term('toolPrevious'),
    nextLabel: localize.term('toolNext'),
  };
}

/** The step comes into view, and the focus stays where one goes on searching. */
function goOn(
  { localize, words, facts, host, onGo, announce }: PathwayContext,
  ids: readonly string[],
  place: number,
  by: 1 | -1,
): void {
  const next = place < 0 ? (by > 0 ? 0 : ids.length - 1) : (place + by + ids.length) % ids.length;
  const id = ids[next]!;
  const from = (host.shadowRoot?.activeElement ?? null) as HTMLElement | null;
  onGo(id);
  const [at, of] = [next + 1, ids.length].map((count) => localize.number(count));
  announce(localize.term('walkFoundAt', words.name(facts.byId.get(id)!), at!, of!));
  void host.updateComplete.then(() => from?.focus({ preventScroll: true }));
}

function pathways({ model, facts, localize, onPathway }: PathwayContext): unknown {
  const { pathways: all } = model.plan;
  if (all.size < 2) return nothing;
  return selectField({
    label: localize.term('toolPathway'),
    value: facts.pathway.id,
    options: [...all.values()].map(({ id, title }) => ({
      value: id,
      label: title ?? localize.term('pathUntitled', id),
    })),
    onChange: onPathway,
  });
}

/** Those of whom the plan knows what they did or plan; one cannot choose among fewer than two. */
function educators(context: PathwayContext): unknown {
  const { model, localize, onEducator } = context;
  const options = walkers(context);
  if (options.length < 2) return nothing;
  return selectField({
    label: localize.term('toolEducator'),
    value: model.educator?.id ?? '',
    options: [{ value: '', label: localize.term('pathOfNobody') }, ...options],
    onChange: (id) => onEducator(id || undefined),
  });
}

function walkers({ model }: PathwayContext): readonly Option[] {
  const { plan, educator } = model;
  const ids = new Set<string | undefined>([educator?.id]);
  for (const { educatorId } of plan.participations.values()) ids.add(educatorId);
  for (const { educatorIds } of plan.growthPlans.values()) educatorIds.forEach((id) => ids.add(id));
  return [...plan.educators.values()]
    .filter(({ id }) => ids.has(id))
    .map(({ id, displayName }) => ({ value: id, label: displayName ?? id }));
}
