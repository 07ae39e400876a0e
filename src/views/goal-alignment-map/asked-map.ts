/** What a page or a person asks the map: of which part of the plan it speaks, what folds, what is looked for and picked. */
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Plan } from '../../contract/plan.js';
import type { SearchResults } from '../../design/index.js';
import {
  GROUPINGS,
  type AlignmentGroup,
  type AlignmentQuery,
  type Grouping,
} from '../../model/alignment/index.js';
import { EditablePlanView } from '../plan-view.editable.js';
import type { Display } from './displays.js';
import { filterPanel } from './filters.js';
import { stepped } from './matches.js';
import { Picks } from './picks.js';
import { idsIn, toggled } from '../ids.js';
import type { MapSettings } from './settings.js';
import { MapModel } from './view-model.js';

/** Every one of these is an attribute that follows what people choose, so that what they see can be linked to. */
export abstract class AskedMap extends EditablePlanView {
  /**
   * Id of a goal, activity, measure or competency whose thread stands out, with its details open. The attribute is `focus`;
   * the property has another name because `focus()` is a method of every element.
   */
  @property({ attribute: 'focus' }) focusOn: string | null | undefined;

  /** `map`, `table`, or `crosswalk`: two frameworks side by side. */
  @property({ useDefault: true }) display: Display = 'map';

  /** Size of the picture: 1 is for reading, 0.1 to 4. */
  @property({ type: Number, reflect: true, useDefault: true }) zoom = 1;

  /** A text: what contains it stands out, and everything else steps back. */
  @property({ reflect: true }) search: string | null | undefined;

  /** Id of an organization: only what concerns it is shown. */
  @property({ reflect: true }) organization: string | null | undefined;

  /** Id of a goal: only its thread is shown, the goals above it and under it and what serves them. */
  @property({ reflect: true }) goal: string | null | undefined;

  /** A format: only activities of this format are shown, with what they serve. */
  @property({ reflect: true }) format: string | null | undefined;

  /** A career stage: only activities for it are shown, with what they serve. Those that name no stage are for everyone. */
  @property({ attribute: 'career-stage', reflect: true }) careerStage: string | null | undefined;

  /** Whether only what lacks something is shown, under what it hangs from. */
  @property({ type: Boolean, attribute: 'orphans-only', reflect: true }) orphansOnly = false;

  /** By what columns are grouped that are too long: `area` (the district goal), `school`, `domain` or `format`. */
  @property({ attribute: 'group-by', reflect: true, useDefault: true }) groupBy: Grouping = 'area';

  /** Ids of the groups that stand open, with blanks between them. */
  @property({ reflect: true }) open: string | null | undefined;

  /** Of the crosswalk: id of the framework that is read. Without it, the two that share the most are shown. */
  @property({ reflect: true }) framework: string | null | undefined;

  /** Of the crosswalk: id of the framework beside it. */
  @property({ attribute: 'framework-beside', reflect: true }) frameworkBeside: string | null | undefined;

  /** Of the crosswalk: the types of association that are shown, with blanks between them; all without it, or `none`. */
  @property({ reflect: true }) associations: string | null | undefined;

  /** Where the search stands: key of a match. */
  @state() protected match: string | undefined;
  @state() protected showsFilters = false;
  @state() protected announcement = '';

  /** Whether the match is to come into view once it is drawn. */
  private showsMatch = false;

  protected model: MapModel | undefined;
  private readonly picks = new Picks(this, this.planController);

  /** Whether there is no room for columns. */
  protected abstract get isNarrow(): boolean;

  /** The row that Tab reaches from now on. */
  protected abstract arriveAt(key: string): void;

  protected get query(): AlignmentQuery {
    const { organization, goal, format, careerStage, orphansOnly } = this;
    return {
      ...(organization ? { organization } : {}),
      ...(goal ? { goal } : {}),
      ...(format ? { format } : {}),
      ...(careerStage ? { careerStage } : {}),
      ...(orphansOnly ? { orphansOnly } : {}),
    };
  }

  protected get settings(): MapSettings {
    const { selection } = this.planController.snapshot;
    const picked = selection ? `${selection.kind}:${selection.id}` : undefined;
    return {
      query: this.query,
      groupBy: GROUPINGS.includes(this.groupBy) ? this.groupBy : 'area',
      open: idsIn(this.open),
      shown: [picked, this.match].filter((key) => key !== undefined),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.showsMatch) return;
    this.showsMatch = false;
    const match = this.renderRoot.querySelector('.row-match:not(li), li.row-match > .thread-row');
    match?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  protected onSearch(text: string): void {
    this.search = text || undefined;
    this.match = undefined;
    const matches = this.model?.matches(text);
    this.announcement = matches ? this.localize.term('mapFound', matches.length) : '';
  }

  /** To the next match, or the one before: it is the row that Tab reaches then, and comes into view. */
  protected onStep(by: 1 | -1): void {
    const { model, localize } = this;
    const matches = model?.matches(this.search ?? '') ?? [];
    const next = stepped(matches, this.match, by);
    if (next === undefined) return;
    this.match = next;
    this.arriveAt(next);
    this.showsMatch = true;
    const [place, of] = [matches.indexOf(next) + 1, matches.length].map((count) => localize.number(count));
    this.announcement = localize.term('mapMatchAt', model!.listWords.titleOf(next), place!, of!);
  }

  protected onOrganization(id: string): void {
    this.organization = id || undefined;
  }

  /** What the search says of itself; undefined while nothing is looked for. */
  protected get results(): Pick<SearchResults, 'text' | 'onStep'> | undefined {
    const { localize } = this;
    const matches = this.model?.matches(this.search ?? '');
    if (!matches) return undefined;
    if (this.display === 'table')
      return { text: localize.term('mapFound', this.model!.rowsWith(this.search!).length) };
    if (matches.length === 0) return { text: localize.term('mapNoMatch') };
    const place = this.match === undefined ? 0 : matches.indexOf(this.match) + 1;
    const of = localize.number(matches.length);
    const text =
      place > 0
        ? localize.term('mapMatchOf', localize.number(place), of)
        : localize.term('mapFound', matches.length);
    return { text, onStep: (by) => this.onStep(by) };
  }

  /** Keys of the matches; undefined while nothing is looked for. */
  protected get matched(): ReadonlySet<string> | undefined {
    const matches = this.model?.matches(this.search ?? '');
    return matches && new Set(matches);
  }

  protected clearFilters(): void {
    this.organization = this.goal = this.format = this.careerStage = undefined;
    this.orphansOnly = false;
    this.groupBy = 'area';
    this.announcement = this.localize.term('mapFiltersCleared');
  }

  /** What is picked or found since is not folded away. */
  protected look(): void {
    const { plan } = this.planController.snapshot;
    if (this.model && plan) this.model = MapModel.of(this.model, plan, this.settings, this.localize);
  }

  protected get picked(): string | undefined {
    return this.picks.key(this.model);
  }

  /** A person's pick; undefined lets go. */
  protected pick(key: string | undefined): void {
    const { localize } = this;
    const model = this.model!;
    this.picks.pick(key, model);
    if (this.isNarrow) return;
    this.announcement =
      key === undefined ? localize.term('mapClosed') : localize.term('mapOpened', model.words.titleOf(key));
  }

  /** A group opens with its details and closes with them; anything else has details alone. */
  protected toggle(key: string): void {
    const group = this.model!.drawn.nodes.get(key)?.group;
    if (group) return this.toggleGroup(key, group);
    this.pick(this.picked === key ? undefined : key);
  }

  protected toggleGroup(key: string, group: AlignmentGroup): void {
    const { localize, picked } = this;
    const title = this.model!.words.titleOf(key);
    this.open = toggled(this.open, group.id) || undefined;
    if (!group.isOpen || picked === key) this.pick(group.isOpen ? undefined : key);
    this.announcement = group.isOpen
      ? localize.term('mapGroupClosed', title)
      : localize.term('mapGroupOpened', title, group.members.length);
  }

  protected renderFilters(plan: Plan): TemplateResult {
    return filterPanel({
      localize: this.localize,
      plan,
      filters: this,
      hasGroups: this.model!.isFolded || this.groupBy !== 'area',
      onChange: (filters) => Object.assign(this, filters),
      onClear: () => this.clearFilters(),
    });
  }
}
