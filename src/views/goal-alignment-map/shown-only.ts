/** Says of what part of the plan the map speaks, and over how much its numbers are counted. */
import { html, nothing, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import type { AlignmentQuery } from '../../model/alignment/index.js';
import type { MapModel } from './view-model.js';

export function shownOnly(model: MapModel): TemplateResult | typeof nothing {
  const { plan, words, counts } = model;
  const { localize } = words;
  const filters = filtersIn(model, model.query);
  if (filters.length === 0) return nothing;
  const activities = localize.term('mapActivitiesOf', counts.activities, plan.activities.size);
  const goals = localize.term('mapGoalsOf', counts.goals, plan.goals.size);
  return html`<p class="map-shown">
    ${data(localize.term('mapShownOnly', filters.join(' · ')))}
    ${localize.term('mapCountedOver', activities, goals)}
  </p>`;
}

/** The filters that say something, in words. */
export function filtersIn(
  { plan, words: { localize } }: MapModel,
  { organization, goal, format, careerStage, orphansOnly }: AlignmentQuery,
): readonly string[] {
  const school = organization && (plan.organizations.get(organization)?.name ?? organization);
  const found = goal === undefined ? undefined : plan.goals.get(goal);
  return [
    school,
    goal && (found?.title ?? found?.statement ?? localize.term('mapUnknown', goal)),
    format && localize.term('mapFormatWord', format),
    careerStage && localize.term('mapStageWord', careerStage),
    orphansOnly && localize.term('mapFilterGaps'),
  ].filter((each): each is string => typeof each === 'string' && each !== '');
}
