/** The filters that the toolbar has no room for: a panel that a button of the toolbar opens. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../contract/activities.js';
import type { Plan } from '../../contract/plan.js';
import { CAREER_STAGES, FORMATS } from '../../contract/vocabulary.js';
import { checkTool, selectField, toolButton, type Option } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import { GROUPINGS, type Grouping } from '../../model/alignment/index.js';

/** Members of the element that the panel sets, as they are. */
export interface Filters {
  goal?: string | null;
  format?: string | null;
  careerStage?: string | null;
  orphansOnly: boolean;
  groupBy: Grouping;
}

export interface FilterOptions {
  readonly localize: LocalizeController;
  readonly plan: Plan;
  readonly filters: Filters;
  /** Whether anything in the picture is grouped, or would be. */
  readonly hasGroups: boolean;
  readonly onChange: (filters: Partial<Filters>) => void;
  readonly onClear: () => void;
}

export const FILTERS_ID = 'map-filters';

/** How many of the panel's filters say something. */
export const countFilters = ({ goal, format, careerStage, orphansOnly, groupBy }: Filters): number =>
  [goal, format, careerStage, orphansOnly, groupBy !== 'area'].filter(Boolean).length;

export function filterPanel(options: FilterOptions): TemplateResult {
  const { localize, filters, plan, onChange } = options;
  const { goal, format, careerStage, orphansOnly } = filters;
  return html`
    <div class="map-filters" id=${FILTERS_ID} role="group" aria-label=${localize.term('mapFilters')}>
      ${choice(localize.term('mapFilterGoal'), goal, goalOptions(plan, localize), (value) => onChange({ goal: value }))}
      ${choice(localize.term('mapFormat'), format, formatOptions(plan, localize), (value) => onChange({ format: value }))}
      ${choice(localize.term('mapFilterStage'), careerStage, stageOptions(plan, localize), (value) =>
        onChange({ careerStage: value }),
      )}
      ${options.hasGroups ? groupChoice(options) : nothing}
      ${checkTool({
        label: localize.term('mapFilterGaps'),
        checked: orphansOnly,
        onChange: (checked) => onChange({ orphansOnly: checked }),
      })}
      ${toolButton({ label: localize.term('mapClearFilters'), emphasis: 'quiet', onClick: options.onClear })}
      ${careerStage ? html`<p class="map-filters-hint">${localize.term('mapStageHint')}</p>` : nothing}
    </div>
  `;
}

/** In place of the picture where nothing matches, with the way back. */
export const nothingLeft = (localize: LocalizeController, onClear: () => void): TemplateResult => html`
  <p class="map-nothing">
    ${localize.term('mapNothingLeft')}
    ${toolButton({ label: localize.term('mapClearFilters'), onClick: onClear })}
  </p>
`;

/** What is chosen stays among the choices, also when the plan does not have it: it can be taken back. */
function choice(
  label: string,
  value: string | null | undefined,
  [all, ...found]: readonly Option[],
  onChange: (value: string | undefined) => void,
): TemplateResult | typeof nothing {
  const isMissing = value && !found.some((option) => option.value === value);
  const options = [all!, ...found, ...(isMissing ? [{ value, label: value }] : [])];
  if (options.length === 1) return nothing;
  return selectField({
    label,
    labelHidden: false,
    value: value ?? '',
    options,
    onChange: (chosen) => onChange(chosen || undefined),
  });
}

const GROUP_WORDS = {
  area: 'mapGroupByArea',
  school: 'mapGroupBySchool',
  domain: 'mapGroupByDomain',
  format: 'mapGroupByFormat',
} as const;

const groupChoice = ({ localize, filters, onChange }: FilterOptions): TemplateResult =>
  selectField({
    label: localize.term('mapFilterGroups'),
    labelHidden: false,
    value: filters.groupBy,
    options: GROUPINGS.map((value) => ({ value, label: localize.term(GROUP_WORDS[value]) })),
    onChange: (groupBy) => onChange({ groupBy: groupBy as Grouping }),
  });

function goalOptions({ goals, groups, organizations, organization }: Plan, localize: LocalizeController) {
  const placed = [...goals.values()].map(({ id, title, statement, groupId, organizationId }) => {
    const place =
      groups.get(groupId ?? '')?.title ??
      (organizationId === organization?.id ? undefined : organizations.get(organizationId ?? '')?.name);
    const name = (title ?? statement)?.trim() || localize.term('mapUntitled', id);
    return { value: id, label: place && !name.includes(place) ? `${name} (${place})` : name };
  });
  return [{ value: '', label: localize.term('mapAllGoals') }, ...placed];
}

const formatOptions = (plan: Plan, localize: LocalizeController): readonly Option[] => [
  { value: '', label: localize.term('mapAllFormats') },
  ...used(plan, FORMATS, ({ format }) => (format === undefined ? [] : [format])).map((value) => ({
    value,
    label: localize.term('mapFormatWord', value),
  })),
];

const stageOptions = (plan: Plan, localize: LocalizeController): readonly Option[] => [
  { value: '', label: localize.term('mapAllStages') },
  ...used(plan, CAREER_STAGES, ({ audience }) => audience.careerStages).map((value) => ({
    value,
    label: localize.term('mapStageWord', value),
  })),
];

/** Words that activities use: those of the list in its order, then others as they come. */
function used(
  { activities }: Plan,
  known: readonly string[],
  wordsOf: (activity: Activity) => readonly string[],
): readonly string[] {
  const found = new Set<string>();
  for (const activity of activities.values()) for (const word of wordsOf(activity)) found.add(word);
  return [...known.filter((word) => found.has(word)), ...[...found].filter((word) => !known.includes(word))];
}
