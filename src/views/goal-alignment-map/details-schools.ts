/** Where a goal is served: each school with its number of activities, as a button that narrows the map to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { data } from '../../design/index.js';
import { servingAt, type AlignmentNode } from '../../model/alignment/index.js';
import { sectionTitle, section, type DetailsOptions } from './details.js';
import { schoolsOf, type School } from './schools.js';
import { TypeAhead } from '../walk/type-ahead.js';

/** Only a goal that the plan holds is served anywhere. Schools without an activity for it are named: that is a finding. */
export function schoolsSection(options: DetailsOptions): TemplateResult | typeof nothing {
  const { node, words, query } = options;
  if (!isGoal(node)) return nothing;
  const { plan, localize } = words;
  const schools = schoolsOf(plan);
  const ids = schools.map(({ id }) => id);
  const counts = servingAt(plan, node.id, ids, query);
  const served = schools.filter(({ id }) => counts.get(id)! > 0 || id === query.organization);
  const others = schools.filter((school) => !served.includes(school));
  if (served.length === 0) return nothing;
  return section(html`
    ${sectionTitle(localize.term('mapBySchool'))}
    <div
      class="details-schools"
      role="toolbar"
      aria-orientation="vertical"
      aria-label=${localize.term('mapBySchoolHint')}
      @keydown=${onKey}
      @focusin=${onFocus}
    >
      ${served.map((school) => schoolButton(school, counts.get(school.id)!, served, options))}
    </div>
    ${
      others.length === 0
        ? nothing
        : html`<p class="details-quiet">
            ${data(localize.term('mapBySchoolNone', localize.list(others.map(({ name }) => name))))}
          </p>`
    }
  `);
}

const isGoal = ({ kind, record }: AlignmentNode): boolean => kind === 'goal' && record !== undefined;

/** One stop for Tab, however many schools: the one that is chosen, else the first. */
function schoolButton(
  { id, name }: School,
  count: number,
  all: readonly School[],
  { words, query, onOrganization }: DetailsOptions,
): TemplateResult {
  const isChosen = id === query.organization;
  const hasStop = isChosen || (id === all[0]!.id && !all.some((school) => school.id === query.organization));
  return html`<button
    type="button"
    class="details-school"
    aria-pressed=${isChosen ? 'true' : 'false'}
    tabindex=${hasStop ? 0 : -1}
    @click=${() => onOrganization(isChosen ? '' : id)}
  >
    <span>${data(name)}</span><span>${words.count('activity', count)}</span>
  </button>`;
}

const buttonsOf = (event: Event): HTMLElement[] => [
  ...(event.currentTarget as Element).querySelectorAll<HTMLElement>('button'),
];

const typed = new TypeAhead();

/** Arrow keys, Home and End go from school to school, and letters to the next whose name begins with them. */
function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const buttons = buttonsOf(event);
  const place = buttons.indexOf(event.target as HTMLElement);
  const last = buttons.length - 1;
  const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: last }[event.key];
  const names = buttons.map((button) => button.textContent!.trim());
  const found = to === undefined ? typed.press(event.key, event.timeStamp, names, place) : to;
  if (found === undefined) return;
  buttons[Math.max(0, Math.min(last, found))]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

/** Tab comes back to where one was. */
function onFocus(event: FocusEvent): void {
  for (const button of buttonsOf(event)) button.tabIndex = button === event.target ? 0 : -1;
}
