/** A growth plan on a form: the form's headings in the form's order, filled in with what the plan knows. */
import {
  AUDIENCES,
  type Audience,
  type Form,
  type FormColumn,
  type FormField,
  type FormSection,
  type GrowthPlan,
  type Plan,
  type PlainDate,
  type PlanGoal,
} from '../../contract/index.js';
import { wordEntry } from './form-entries.js';
import type { Scope } from './form-scope.js';
import { Signatures } from './form-signatures.js';
import type {
  FilledBlock,
  FilledField,
  FilledForm,
  FilledPlace,
  FilledSection,
  FilledTable,
  FormEntry,
} from './form-types.js';
import { formRows, formValue, formWordList } from './form-values.js';

export type * from './form-types.js';

/**
 * Fills in a form. What the plan does not know is a blank, to be filled in by hand. What this audience may not see is not in
 * its plan (`scopePlan`); the form then says that it is not shown, which is not the same as a blank.
 */
export function fillForm(
  plan: Plan,
  growthPlan: GrowthPlan,
  form: Form,
  today: PlainDate,
  audience: Audience = 'self',
): FilledForm {
  const { goals, reviews, revisions, signOffs } = growthPlan;
  const scope: Scope = { plan, growthPlan, form, today, goals, reviews, revisions, signOffs };
  const filling = new Filling(scope, audience, new Signatures(plan, growthPlan, form, audience));
  const sections = filling.sections();
  const signatures = filling.signatures.linesOf(form.signatures);
  return {
    form,
    growthPlanId: growthPlan.id,
    title: form.title ?? form.id,
    jurisdiction: form.jurisdiction,
    madeOn: today,
    sections,
    signatures,
    otherSignatures: filling.signatures.others,
    isReduced: filling.isReduced || signatures.some(({ state }) => state === 'not-shown'),
  };
}

/** Whether the section takes goals of this kind. */
const takes = ({ goalKinds }: FormSection, { kind }: PlanGoal): boolean =>
  goalKinds.length === 0 || goalKinds.some((each) => each === kind);

const BLANK: FilledPlace = { state: 'blank' };

class Filling {
  isReduced = false;

  constructor(
    private readonly scope: Scope,
    private readonly audience: Audience,
    readonly signatures: Signatures,
  ) {}

  /** The sections in the form's order; goals that none of them takes follow the last one that repeats. */
  sections(): readonly FilledSection[] {
    const { form, goals } = this.scope;
    const repeating = form.sections.filter(({ repeat }) => repeat === 'goal');
    const left = goals.filter((goal) => !repeating.some((section) => takes(section, goal)));
    const last = repeating.at(-1);
    return form.sections.flatMap((section) => {
      const filled = this.section(section);
      if (section !== last || left.length === 0) return [filled];
      const blocks = left.map((goal) => this.goalBlock(section, goal));
      const { id } = section;
      return [filled, { id: `${id}-others`, kind: 'other-goals' as const, blocks, signatures: [] }];
    });
  }

  private section(section: FormSection): FilledSection {
    const { id, heading, hint, repeat } = section;
    const goals = this.scope.goals.filter((goal) => takes(section, goal));
    const signatures = this.signatures.linesOf(section.signatures);
    if (repeat !== 'goal') {
      const blocks = [this.block(section, { ...this.scope, goals })];
      return { id, heading, hint, kind: 'once', blocks, signatures };
    }
    // Without a goal the section stands there once, to be filled in by hand.
    const blocks =
      goals.length > 0
        ? goals.map((goal) => this.goalBlock(section, goal))
        : [this.block(section, { ...this.scope, goals })];
    return { id, heading, hint, kind: 'goals', blocks, signatures };
  }

  private goalBlock(section: FormSection, goal: PlanGoal): FilledBlock {
    const goalNumber = this.scope.goals.indexOf(goal) + 1;
    return { goalNumber, ...this.block(section, { ...this.scope, goals: [goal] }) };
  }

  private block({ fields }: FormSection, scope: Scope): FilledBlock {
    return { fields: fields.map((field) => this.field(field, scope)) };
  }

  private field({ value, label, hint, choices, columns }: FormField, scope: Scope): FilledField {
    if (columns.length > 0) {
      return { label, hint, place: BLANK, choices: [], table: this.table(value, columns, scope) };
    }
    const place = this.place(value, scope);
    const entries = place.state === 'filled' ? place.entries : [];
    const isChosen = (word: string) => entries.some((each) => each.type === 'word' && each.word === word);
    const rest = entries.filter((each) => each.type !== 'word' || !choices.includes(each.word));
    const isSaid = choices.length > 0 && place.state === 'filled';
    return {
      label,
      hint,
      place: isSaid ? { state: 'filled', entries: rest } : place,
      choices: choices.map((word) => ({
        word: wordEntry(scope.form, formWordList(value), word),
        isChosen: isChosen(word),
      })),
    };
  }

  private table(value: string | undefined, columns: readonly FormColumn[], scope: Scope): FilledTable {
    const found = formRows(value, scope).map((row) => columns.map((column) => this.place(column.value, row)));
    const empty = columns.map((column) => this.emptyPlace(column.value ?? value));
    return { columns: columns.map(({ label }) => label), rows: found.length > 0 ? found : [empty] };
  }

  private place(value: string | undefined, scope: Scope): FilledPlace {
    const found = formValue(value)?.read(scope);
    const entries = [found].flat().filter((each): each is FormEntry => each !== undefined);
    return entries.length > 0 ? { state: 'filled', entries: unique(entries) } : this.emptyPlace(value);
  }

  /** Where nothing is known: a blank for those who would see it, if it were. */
  private emptyPlace(value: string | undefined): FilledPlace {
    const from = formValue(value)?.from ?? 'public';
    if (AUDIENCES.indexOf(this.audience) >= AUDIENCES.indexOf(from)) return BLANK;
    this.isReduced = true;
    return { state: 'not-shown' };
  }
}

/** Several goals may name the same standard: it is written once. */
function unique(entries: readonly FormEntry[]): readonly FormEntry[] {
  const written = new Set<string>();
  return entries.filter((each) => {
    const key = JSON.stringify(each);
    return !written.has(key) && written.add(key);
  });
}
