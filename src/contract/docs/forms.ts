/** Words for the forms of states and districts: src/contract/forms.ts. */
import {
  formColumnSchema,
  formFieldSchema,
  formSchema,
  formSectionSchema,
  formSignatureSchema,
  formSourceSchema,
  formTransitionSchema,
  formWordSchema,
} from '../forms.js';
import { define, field, identity } from './doc.js';

export const formSource = define(formSourceSchema, 'Form source', 'Where the headings of a form come from.', {
  title: field('Title', 'What the original is called; absent where it is not known.', 'Educator Plan Form'),
  url: field(
    'Web address',
    'Where the original can be seen; absent where it has no address.',
    'https://state.example/plan-form',
  ),
  note: field(
    'Note',
    'What to know about the transcription; absent where there is nothing to add.',
    'Headings only, shortened',
  ),
});

export const formColumn = define(formColumnSchema, 'Form column', 'One column of a table on a form.', {
  value: field(
    'Value',
    'What each cell holds; absent, `blank` or a word that is not known leaves cells to be filled in by hand.',
    'action-due',
  ),
  label: field('Label', 'The head of the column; absent means that it has none.', 'Timeline or frequency'),
});

export const formField = define(
  formFieldSchema,
  'Form field',
  'One labelled place of a form. With columns it is a table, with a row for each of the things its value stands for.',
  {
    value: field(
      'Value',
      'What stands there; absent, `blank` or a word that is not known leaves it to be filled in by hand. Words about a goal, an action or the like take every one of them unless the field stands in a section for each goal.',
      'supervisor',
      'actions',
    ),
    label: field('Label', 'What it is called on the form; absent means that it has no label.', 'Appraiser'),
    hint: field('Hint', 'A short help beside the label; absent means none.', 'including effect on students'),
    choices: field(
      'Choices',
      'Boxes to tick, each a word of the contract (ticked where it is the value) or a text (ticked by hand); absent means that it is no choice.',
      ['self-directed', 'directed'],
    ),
    columns: field(
      'Columns',
      'The columns of a table, where the value is `goals`, `actions`, `evidence`, `reflections`, `collaborators`, `reviews`, `revisions` or `sign-offs`, or where rows are filled in by hand; absent means that it is no table.',
      [
        { value: 'action', label: 'Action' },
        { value: 'action-due', label: 'Timeline' },
      ],
    ),
  },
);

export const formSignature = define(
  formSignatureSchema,
  'Form signature',
  'A line to sign on. It is filled from the sign-off of whoever has this role, where that sign-off means at least as much.',
  {
    role: field(
      'Role',
      'Who signs: `educator`, `supervisor`, a role of a collaborator such as `mentor`, or the role of a sign-off as it is written; absent means anybody.',
      'supervisor',
    ),
    label: field(
      'Label',
      'What stands under the line; absent means the role.',
      'Signature of primary evaluator',
    ),
    meaning: field(
      'Meaning',
      'What a signature on this line means; absent where the form does not say.',
      'received',
    ),
    review: field(
      'Review',
      'The review that the line belongs to, filled only from a sign-off of that very day; absent means the plan as a whole.',
      'mid',
    ),
    note: field(
      'Note',
      'What the form says about the signature; absent means nothing.',
      'Shows receipt, not agreement',
    ),
  },
);

export const formSection = define(
  formSectionSchema,
  'Form section',
  'A part of a form under a heading of its own, in the order in which it is filled in.',
  {
    ...identity('the section, unique within its form', 'goals'),
    heading: field('Heading', 'Its heading; absent means that it has none.', 'Professional practice goals'),
    hint: field('Hint', 'A short help under the heading; absent means none.', 'At least one goal'),
    repeat: field(
      'Repeat',
      '`goal` where it stands once for each goal of the plan; absent where it stands once.',
      'goal',
    ),
    goalKinds: field(
      'Goal kinds',
      'The kinds of goals that it takes; absent or empty means every kind. Goals that no section takes follow under a heading of their own.',
      ['professional-practice'],
    ),
    fields: field('Fields', 'What is filled in there, in order; absent means nothing.', [
      { value: 'goal', label: 'Goal' },
    ]),
    signatures: field('Signatures', 'Lines to sign at its end; absent means none.', [
      { role: 'educator', label: 'Teacher' },
    ]),
  },
);

export const formWord = define(
  formWordSchema,
  'Form word',
  'The form’s own wording for a word of the contract.',
  {
    word: field('Word', 'A word of the contract, such as a kind, a status or a meaning.', 'self-directed'),
    label: field(
      'Label',
      'How the form writes it; absent means the wording of the page.',
      'Self-directed growth plan',
    ),
  },
);

export const formTransition = define(
  formTransitionSchema,
  'Form transition',
  'A step from one status to another that a growth plan on this form may take.',
  {
    from: field(
      'From',
      'The status before, `draft` for a plan without one; a step where it is absent is not offered.',
      'draft',
    ),
    to: field('To', 'The status after; a step where it is absent is not offered.', 'submitted'),
    by: field('By', 'Who may take it; a step where it is absent is not offered.', 'educator'),
    label: field('Label', 'What the button says; absent means the wording of the page.', 'Submit for review'),
  },
);

export const form = define(
  formSchema,
  'Form',
  'A set of headings that growth plans are shown and printed with: a state’s or a district’s own form, as data.',
  {
    ...identity('the form, which growth plans name', 'texas-t-tess'),
    title: field('Title', 'What it is called; where absent, the id is shown instead.', 'Educator plan'),
    jurisdiction: field('Jurisdiction', 'Whose form it is; absent where it is not known.', 'Massachusetts'),
    source: field('Source', 'Where its headings come from; absent where it is not known.', {
      title: 'Educator Plan Form',
    }),
    sections: field('Sections', 'Its parts in order; absent means that it has none.', [
      {
        id: 'goals',
        heading: 'Goals',
        repeat: 'goal',
        fields: [{ value: 'goal', label: 'What do you want to achieve?' }],
      },
    ]),
    signatures: field('Signatures', 'Lines to sign at its end; absent means none.', [
      { role: 'educator', label: 'Educator', meaning: 'received' },
    ]),
    words: field(
      'Words',
      'Its own wording for words of the contract; absent means the wording of the page.',
      [{ word: 'self-directed', label: 'Self-directed growth plan' }],
    ),
    transitions: field(
      'Transitions',
      'The steps from status to status that are offered; absent or empty means the usual ones.',
      [{ from: 'draft', to: 'submitted', by: 'educator' }],
    ),
  },
);
