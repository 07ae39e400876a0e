import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  FORM_VALUES,
  parsePlan,
  type Form,
  type GrowthPlan,
  type Plan,
} from '../../../src/contract/index.js';
import { scopePlan } from '../../../src/model/audience/scope-plan.js';
import { fillForm, type FilledForm, type FilledPlace } from '../../../src/model/growth/form.js';
import { formOf } from '../../../src/model/growth/form-of.js';
import { formValue } from '../../../src/model/growth/form-values.js';
import { readSample } from '../../samples/read.js';

const TODAY = '2027-01-20';
const STATES = ['texas-t-tess', 'massachusetts', 'new-jersey', 'north-carolina'];
type Json = Record<string, unknown>;

const district = JSON.parse(readSample('district.json')) as { forms: Json[]; growthPlans: Json[] };
const stateForms = STATES.map((id) => JSON.parse(readSample(`forms/${id}.json`)) as Json);
const plan = parsePlan({ ...district, forms: [...district.forms, ...stateForms] }).plan as Plan;
const formNamed = (id: string) => plan.forms.get(id) as Form;
const growthPlanNamed = (id: string) => plan.growthPlans.get(id) as GrowthPlan;
const fill = (form: string, growthPlan = 'gp-17'): FilledForm =>
  fillForm(plan, growthPlanNamed(growthPlan), formNamed(form), TODAY);

/** A small plan with one form, made of sections. */
function small(growthPlan: Json, form: Json, more: Json = {}): FilledForm {
  const read = parsePlan({
    schemaVersion: '1.0',
    growthPlans: [{ id: 'p', ...growthPlan }],
    forms: [{ id: 'f', title: 'F', ...form }],
    ...more,
  }).plan as Plan;
  return fillForm(read, read.growthPlans.get('p') as GrowthPlan, read.forms.get('f') as Form, TODAY);
}

/** A place as one text, entries parted by semicolons. */
function said(place: FilledPlace | undefined): string {
  if (place?.state !== 'filled') return place?.state ?? 'no place';
  return place.entries
    .map((each) => {
      if (each.type === 'text') return each.text + (each.remark ? ` (${each.remark.word})` : '');
      if (each.type === 'date') return each.date + (each.remark ? ` (${each.remark.word})` : '');
      if (each.type === 'word') return each.label ?? each.word;
      if (each.type === 'dates') return `${each.start ?? ''}/${each.end ?? ''}`;
      if (each.type === 'level') return each.label ?? String(each.level);
      if (each.type === 'measure') return `${each.name} ${each.baseline} ${each.current} ${each.target}`;
      return String(each.type === 'hours' ? each.hours : each.type === 'number' ? each.number : each.grades);
    })
    .join('; ');
}

const outline = ({ sections }: FilledForm) =>
  sections.map(({ heading, blocks }) => [
    heading,
    ...blocks.map(({ goalNumber }) => goalNumber).filter(Boolean),
  ]);
const fieldOf = (form: FilledForm, section: string, label: string, block = 0) =>
  form.sections.find(({ id }) => id === section)?.blocks[block]?.fields.find((each) => each.label === label);
const rowsOf = (form: FilledForm, section: string, label: string, block = 0) =>
  fieldOf(form, section, label, block)?.table?.rows.map((row) => row.map(said));

describe('one plan on four forms', () => {
  it('reads as Texas T-TESS', () => {
    const form = fill('texas-t-tess');
    assert.deepEqual(outline(form), [
      [undefined],
      ['Part I: Data analysis'],
      ['Professional goals', 1, 2],
      ['End of year'],
    ]);
    assert.equal(said(fieldOf(form, 'header', 'Appraiser')?.place), 'Educator 05');
    assert.equal(said(fieldOf(form, 'header', 'Initial conference date')?.place), '2026-09-24');
    assert.equal(said(fieldOf(form, 'header', 'Initial submission date')?.place), 'blank');
    assert.match(
      said(fieldOf(form, 'goals', 'Dimensions')?.place),
      /^1\.2 Teaches phonics explicitly; 4\.1 /,
    );
  });

  it('reads as Massachusetts: student learning goals first, each with its activities', () => {
    const form = fill('massachusetts');
    assert.deepEqual(outline(form), [
      [undefined],
      ['Student learning goals', 2],
      ['Professional practice goals', 1],
    ]);
    const type = fieldOf(form, 'header', 'Plan type');
    assert.deepEqual(
      type?.choices.map(({ word, isChosen }) => [word.label, isChosen]),
      [
        ['Self-directed growth plan', false],
        ['Directed growth plan', false],
        ['Developing educator plan', true],
        ['Improvement plan', false],
      ],
    );
    assert.equal(said(type?.place), '');
    assert.deepEqual(rowsOf(form, 'student-learning', 'Planned activities'), [
      ['Reread one decodable book three times with each group', 'blank', '/2026-12-09'],
      ['Send home one page a week with a note in the family’s language', 'Translation desk', '/2027-05-14'],
    ]);
  });

  it('reads as New Jersey: areas, goals, support, two reviews', () => {
    const form = fill('new-jersey');
    assert.deepEqual(
      outline(form).map(([heading]) => heading),
      [
        undefined,
        'I. Areas identified for development of professional practice',
        'II. Professional learning goals and activities',
        'III. District and school support',
        'IV. Progress summary: interim review',
        'Progress summary: summative review',
      ],
    );
    assert.deepEqual(
      rowsOf(form, 'areas', 'Areas')?.map((row) => [row[0], row[2]]),
      [
        ['1', 'Summative evaluation'],
        ['2', 'student-data'],
      ],
    );
    assert.equal(said(fieldOf(form, 'header', 'Date')?.place), TODAY);
    assert.deepEqual(
      rowsOf(form, 'summative', 'Goals')?.map((row) => row[2]),
      ['blank', 'blank'],
    );
  });

  it('reads as North Carolina: each standard once, three conferences', () => {
    const form = fill('north-carolina');
    assert.deepEqual(
      outline(form).map(([heading]) => heading),
      [
        undefined,
        'A. Professional teaching standards',
        'B. Strategies',
        'Beginning-of-year conference',
        'Mid-year conference',
        'End-of-year conference',
      ],
    );
    assert.equal(
      said(fieldOf(form, 'standards', 'Standards to be addressed')?.place),
      '1 Reading and writing; 4 Assessment',
    );
    assert.equal(said(fieldOf(form, 'header', 'Mentor')?.place), 'Lior Pemberwick');
    assert.equal(said(fieldOf(form, 'end', 'Date')?.place), '2027-05-20 (scheduled)');
  });

  for (const growthPlan of plan.growthPlans.keys()) {
    it(`shows every goal and every dated sign-off of ${growthPlan} on every form`, () => {
      const { goals, signOffs } = growthPlanNamed(growthPlan);
      for (const id of plan.forms.keys()) {
        const form = fill(id, growthPlan);
        const numbers = form.sections.flatMap(({ blocks }) => blocks.map(({ goalNumber }) => goalNumber));
        for (let number = 1; number <= goals.length; number++) assert.ok(numbers.includes(number), id);
        const lines = [...form.sections.flatMap(({ signatures }) => signatures), ...form.signatures];
        const signed = [...lines, ...form.otherSignatures].flatMap(({ signed, lesser }) => [signed, lesser]);
        const dates = signed.filter((each) => each !== undefined).map(({ date }) => date);
        assert.deepEqual(dates.sort(), signOffs.flatMap(({ date }) => date ?? []).sort(), id);
      }
    });
  }

  it('is chosen by the growth plan', () => {
    assert.equal(formOf(plan, growthPlanNamed('gp-17')), formNamed('cedar-valley'));
    assert.equal(formOf(plan, { ...growthPlanNamed('gp-17'), form: undefined }), undefined);
    assert.equal(formOf(plan, { ...growthPlanNamed('gp-17'), form: 'oregon' }), undefined);
  });
});

describe('a filled form', () => {
  it('knows every value of the contract', () => {
    for (const value of FORM_VALUES) assert.ok(formValue(value), value);
    assert.equal(formValue('constructor'), undefined);
  });

  it('leaves a blank where it knows nothing, and for words that it does not know', () => {
    const fields = [{ value: 'moon', label: 'Moon' }, { label: 'Free' }, { value: 'start', label: 'Start' }];
    const form = small({}, { sections: [{ id: 's', fields }] });
    assert.deepEqual(
      form.sections[0]?.blocks[0]?.fields.map(({ label, place }) => [label, said(place)]),
      [
        ['Moon', 'blank'],
        ['Free', 'blank'],
        ['Start', 'blank'],
      ],
    );
  });

  it('never takes the unknown for zero', () => {
    const columns = [{ value: 'action' }, { value: 'action-hours' }];
    const actions = [{ id: 'a' }, { id: 'b', text: 'B', hours: 0 }];
    const section = { id: 's', repeat: 'goal', fields: [{ value: 'actions', label: 'A', columns }] };
    const form = small({ goals: [{ id: 'g', actions }] }, { sections: [section] });
    assert.deepEqual(rowsOf(form, 's', 'A'), [
      ['a', 'blank'],
      ['B', '0'],
    ]);
  });

  it('has a blank goal and a blank row where there is no goal yet', () => {
    const columns = [{ value: 'action', label: 'Action' }];
    const fields = [
      { value: 'goal', label: 'Goal' },
      { value: 'actions', label: 'Actions', columns },
    ];
    const form = small({}, { sections: [{ id: 's', repeat: 'goal', fields }] });
    assert.equal(form.sections[0]?.blocks.length, 1);
    assert.equal(said(fieldOf(form, 's', 'Goal')?.place), 'blank');
    assert.deepEqual(rowsOf(form, 's', 'Actions'), [['blank']]);
  });

  it('loses no goal whose kind no section takes', () => {
    const goals = [{ id: 'a', kind: 'student-learning' }, { id: 'b' }, { id: 'c', kind: 'other' }];
    const section = { id: 's', repeat: 'goal', goalKinds: ['student-learning'], fields: [{ value: 'goal' }] };
    const form = small({ goals }, { sections: [section, { id: 'after', heading: 'After' }] });
    assert.deepEqual(
      form.sections.map(({ kind, blocks }) => [kind, blocks.map(({ goalNumber }) => goalNumber)]),
      [
        ['goals', [1]],
        ['other-goals', [2, 3]],
        ['once', [undefined]],
      ],
    );
  });

  it('says which action was dropped, and which id leads nowhere', () => {
    const goals = [{ id: 'g', competencyIds: ['c9'], actions: [{ id: 'a', text: 'A', status: 'dropped' }] }];
    const fields = [
      { value: 'actions', label: 'A' },
      { value: 'competencies', label: 'C' },
    ];
    const form = small({ goals }, { sections: [{ id: 's', fields }] });
    assert.equal(said(fieldOf(form, 's', 'A')?.place), 'A (dropped)');
    assert.equal(said(fieldOf(form, 's', 'C')?.place), 'c9 (unknown)');
  });

  it('writes beside the choices what is none of them', () => {
    const fields = [{ value: 'kind', label: 'Kind', choices: ['directed', 'To be decided'] }];
    const form = small({ kind: 'team' }, { sections: [{ id: 's', fields }] });
    const field = fieldOf(form, 's', 'Kind');
    assert.deepEqual(
      field?.choices.map(({ isChosen }) => isChosen),
      [false, false],
    );
    assert.equal(said(field?.place), 'team');
  });
});

describe('signature lines', () => {
  const educator = { role: 'educator', label: 'Teacher' };
  const signing = (signatures: Json[], signOffs: Json[], more: Json = {}) =>
    small({ educatorIds: ['e1'], supervisorId: 'e2', signOffs, ...more }, { signatures }).signatures;
  const by = (educatorId: string, date?: string, meaning?: string) => ({
    id: `${educatorId}-${date}`,
    educatorId,
    date,
    meaning,
  });

  it('are filled by who signed, or by the role that is written there', () => {
    const lines = signing(
      [educator, { role: 'supervisor' }, { role: 'Principal' }],
      [by('e1', '2026-10-01'), { id: 's', role: ' principal ', date: '2026-10-02' }],
    );
    assert.deepEqual(
      lines.map(({ state, signed }) => [state, signed?.date]),
      [
        ['signed', '2026-10-01'],
        ['blank', undefined],
        ['signed', '2026-10-02'],
      ],
    );
  });

  it('know that received is not agreed', () => {
    const [line] = signing([{ ...educator, meaning: 'agreed' }], [by('e1', '2026-10-01', 'received')]);
    assert.equal(line?.state, 'blank');
    assert.deepEqual([line?.lesser?.date, line?.lesser?.meaning?.word], ['2026-10-01', 'received']);
    const [received] = signing([{ ...educator, meaning: 'received' }], [by('e1', '2026-10-01', 'approved')]);
    assert.equal(received?.signed?.meaning?.word, 'approved');
    const [unknown] = signing([{ ...educator, meaning: 'agreed' }], [by('e1', '2026-10-01')]);
    assert.equal(unknown?.state, 'blank');
  });

  it('take the latest, and say where a later version was only received', () => {
    const [line] = signing(
      [{ ...educator, meaning: 'agreed' }],
      [
        by('e1', '2026-10-01', 'agreed'),
        by('e1', '2027-01-10', 'received'),
        by('e1', '2026-09-01', 'agreed'),
      ],
    );
    assert.deepEqual([line?.signed?.date, line?.lesser?.date], ['2026-10-01', '2027-01-10']);
  });

  it('stay blank without a date', () => {
    assert.equal(signing([educator], [by('e1')])[0]?.state, 'blank');
  });

  it('of a review take only what was signed on its day', () => {
    const reviews = [{ id: 'r', kind: 'mid', status: 'held', date: '2027-01-15' }];
    const lines = signing(
      [educator, { ...educator, review: 'mid' }, { ...educator, review: 'end' }],
      [by('e1', '2026-10-01'), by('e1', '2027-01-15')],
      { reviews },
    );
    assert.deepEqual(
      lines.map(({ signed }) => signed?.date),
      ['2026-10-01', '2027-01-15', undefined],
    );
  });

  it('are one for each educator of a team', () => {
    const lines = signing([educator], [by('e3', '2026-10-01')], { educatorIds: ['e1', 'e3'] });
    assert.deepEqual(
      lines.map(({ name, state }) => [name, state]),
      [
        ['e1', 'blank'],
        ['e3', 'signed'],
      ],
    );
  });
});

describe('a form for an audience', () => {
  const personal = 'I planned for the lesson to end on time.';
  const filled = (audience: 'public' | 'staff' | 'self', form = 'cedar-valley') => {
    const scoped = scopePlan(plan, audience);
    const growthPlan = scoped.growthPlans.get('gp-17');
    return growthPlan && fillForm(scoped, growthPlan, formNamed(form), TODAY, audience);
  };

  it('shows an educator everything', () => {
    const form = filled('self');
    assert.ok(JSON.stringify(form?.sections).includes(personal));
    assert.equal(form?.isReduced, false);
  });

  it('says to colleagues that reflections are not shown', () => {
    const form = filled('staff');
    assert.ok(form && !JSON.stringify(form).includes(personal));
    assert.deepEqual(rowsOf(form, 'goals', 'What I noticed'), [['not-shown', 'not-shown']]);
    assert.equal(form.isReduced, true);
  });

  it('says to the public what is not shown, and leaves no line that looks unsigned', () => {
    const bare = {
      ...growthPlanNamed('gp-17'),
      kind: undefined,
      supervisorId: undefined,
      reviews: [],
      signOffs: [],
    };
    for (const id of plan.forms.keys()) {
      const form = fillForm(plan, bare, formNamed(id), TODAY, 'public');
      const lines = [...form.sections.flatMap(({ signatures }) => signatures), ...form.signatures];
      assert.ok(
        lines.every(({ state, name }) => state === 'not-shown' && name === undefined),
        id,
      );
      assert.equal(form.isReduced, true);
    }
    const form = fillForm(plan, bare, formNamed('massachusetts'), TODAY, 'public');
    const type = fieldOf(form, 'header', 'Plan type');
    assert.equal(said(type?.place), 'not-shown');
    assert.ok(type?.choices.every(({ isChosen }) => !isChosen));
    assert.equal(said(fieldOf(form, 'header', 'Supervising evaluator')?.place), 'blank');
  });
});
