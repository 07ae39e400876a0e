/** What a page or a person asks of the sequencer: which pathway, for whom, in which form, what is open, found and picked. */
import { property, state } from 'lit/decorators.js';
import { isPlainDate, type PlainDate } from '../../contract/plain-date.js';
import type { Plan } from '../../contract/plan.js';
import { OUTLINE_KINDS, type OutlineKind, type StepFacts } from '../../model/sequencing/index.js';
import { idsIn, toggled } from '../ids.js';
import { EditablePlanView } from '../plan-view.editable.js';
import { dayIn } from '../today.js';
import { chooseEducator, choosePathway } from './choose.js';
import { pickedNode, relatedSteps, selectionOf } from './related.js';
import { stagesRows } from './rows.js';
import { PathwayView } from './view-model.js';

export const PATHWAY_DISPLAYS = ['path', 'table'] as const;
export type PathwayDisplay = (typeof PATHWAY_DISPLAYS)[number];

/** Every one of these is an attribute that follows what people choose, so that what they see can be linked to. */
export abstract class AskedPathway extends EditablePlanView {
  /** Id of the pathway; without one it is that of what is picked, else the first of the plan. */
  @property({ reflect: true }) pathway: string | null | undefined;

  /** Id of the educator who walks it; without one it is shown for nobody, with nothing done and nothing open. */
  @property({ reflect: true }) educator: string | null | undefined;

  /** `path` or `table`. */
  @property({ useDefault: true }) display: PathwayDisplay = 'path';

  /** `way`: the track that is walked in full; `open`: what can be taken now; `all`: every step of every group. */
  @property({ reflect: true, useDefault: true }) show: OutlineKind = 'way';

  /** Ids of the groups that a person opened (in `all`, closed), with blanks between them. */
  @property({ reflect: true }) open: string | null | undefined;

  /** A text: steps that contain it stand out. */
  @property({ reflect: true }) search: string | null | undefined;

  /**
   * Id of a step, a group or an activity whose details are open. The attribute is `focus`; the property has another name
   * because `focus()` is a method of every element.
   */
  @property({ attribute: 'focus' }) focusOn: string | null | undefined;

  /** The day that counts as today, YYYY-MM-DD. Without one it is today, in the time zone of the plan's calendar. */
  @property() today: PlainDate | null | undefined;

  @state() protected announcement = '';

  /** A step that is to be brought into sight once it is drawn. */
  protected broughtIn: string | undefined;

  protected model: PathwayView | undefined;
  private shownPathway: string | undefined;
  private shownEducator: string | undefined;
  /** What `focus` named last, and whether it has been taken over. */
  private outside = { focus: '', isTaken: true };

  protected override prepare(plan: Plan): void {
    const { selection, audience } = this.planController.snapshot;
    const wanted = { pathway: this.pathway || undefined, selection, shown: this.shownPathway };
    const pathway = choosePathway(plan, wanted);
    const educator = chooseEducator(plan, this.educator || undefined, selection, this.shownEducator);
    this.shownPathway = pathway?.id;
    this.shownEducator = educator?.id;
    if (!pathway) {
      this.model = undefined;
      return;
    }
    const kind = OUTLINE_KINDS.includes(this.show) ? this.show : 'way';
    const today = this.dayIn(plan);
    this.model = PathwayView.of(
      this.model,
      { plan, pathway, educator, today, kind, audience },
      this.localize,
    );
  }

  private dayIn(plan: Plan): PlainDate {
    const { today } = this;
    return today && isPlainDate(today) ? today : dayIn(Date.now(), plan.calendar?.timeZone);
  }

  /** What is picked since the last drawing may belong to another pathway or another educator. */
  protected look(): void {
    const { plan } = this.planController.snapshot;
    if (plan) this.prepare(plan);
    this.takeFocus();
  }

  /** Takes over what `focus` names, once: what a person picks afterwards stays picked. */
  private takeFocus(): void {
    const focus = this.focusOn ?? '';
    if (focus !== this.outside.focus) this.outside = { focus, isTaken: false };
    if (this.outside.isTaken || !this.model) return;
    if (focus === '') this.planController.setSelection(null);
    const { facts } = this.model;
    const step = facts.byId.get(focus) ?? facts.steps.find(({ node }) => node.activityId === focus);
    if (step) {
      this.planController.setSelection(selectionOf(step));
      this.uncover(step);
      this.broughtIn = step.id;
    }
    this.outside.isTaken = focus === '' || step !== undefined;
  }

  protected get picked(): StepFacts | undefined {
    return this.model && pickedNode(this.model.facts, this.planController.snapshot.selection);
  }

  protected get related(): ReadonlySet<string> {
    const { plan, facts } = this.model!;
    return relatedSteps(plan, facts, this.planController.snapshot.selection);
  }

  /** A person's pick; undefined lets go. */
  protected pick(nodeId: string | undefined): void {
    const step = nodeId === undefined ? undefined : this.model?.facts.byId.get(nodeId);
    this.planController.select(step ? selectionOf(step) : null);
    this.announcement = step
      ? this.localize.term('walkOpened', this.model!.words.name(step))
      : this.localize.term('walkClosed');
  }

  /** Opens what hides a step: the group of its own stage in which it counts, else the first one. */
  protected uncover(step: StepFacts): void {
    const { outline, facts } = this.model!;
    const isOpenOnly = outline.kind === 'open' && step.state !== 'open' && step.state !== 'in-progress';
    if (isOpenOnly) this.show = 'way';
    const isShown = stagesRows({ facts, outline, open: this.opened, wanted: step.id, isWhole: false }).some(
      ({ rows }) => rows.some(({ nodeId }) => nodeId === step.id),
    );
    const group = step.places.find((id) => facts.byId.get(id)?.stage === step.stage) ?? step.places[0];
    if (!isShown && !isOpenOnly && group !== undefined) this.open = toggled(this.open, group);
  }

  protected get opened(): ReadonlySet<string> {
    return new Set(idsIn(this.open));
  }

  protected toggle(id: string): void {
    this.open = toggled(this.open, id) || undefined;
    const step = this.model?.facts.byId.get(id);
    if (!step) return;
    const { localize, model } = this;
    const name = model!.words.name(step);
    const count = model!.outline.groups.get(id)?.memberIds.length ?? 0;
    const isOpen = this.opened.has(id) !== (this.show === 'all');
    this.announcement = isOpen
      ? localize.term('walkGroupOpened', name, count)
      : localize.term('walkGroupClosed', name);
  }

  /** Ids of the steps that have the text in their title, level or activity; undefined while nothing is looked for. */
  protected get found(): ReadonlySet<string> | undefined {
    const text = (this.search ?? '').trim().toLocaleLowerCase(this.localize.lang());
    if (text === '' || !this.model) return undefined;
    const { facts, words } = this.model;
    const has = (part: string | undefined) =>
      part?.toLocaleLowerCase(this.localize.lang()).includes(text) ?? false;
    const isFound = (step: StepFacts) =>
      has(words.title(step)) || has(step.node.description) || has(step.activity?.title);
    return new Set(facts.steps.filter(isFound).map(({ id }) => id));
  }

  protected onSearch(text: string): void {
    this.search = text || undefined;
    const { found } = this;
    this.announcement = found ? this.localize.term('walkFound', found.size) : '';
  }

  /** Another pathway has other steps: what was picked and opened stays with the one before. */
  protected onPathway(id: string): void {
    this.open = undefined;
    this.planController.select(null);
    this.pathway = id;
  }

  protected onEducator(id: string | undefined): void {
    this.educator = id;
    this.shownEducator = undefined;
    if (id === undefined && this.planController.snapshot.selection?.kind === 'educator')
      this.planController.select(null);
  }
}
