import { plural } from '../plural.js';

/** Each edit of a pathway: its name after "Undo", and what is said of it once it is made. */
type Edits = Readonly<Record<string, readonly [name: string, title: string]>>;

const edits: Edits = {
  other: ['change', 'Changed'],
  addStep: ['new step', 'Step added'],
  addGroup: ['new group', 'Group added'],
  setNodeMember: ['change of a step', 'Step changed'],
  removeNode: ['removal', 'Removed'],
  moveNodes: ['move', 'Moved'],
  setStageOfNodes: ['move to a stage', 'Moved to a stage'],
  joinGroup: ['joining a group', 'In a group'],
  leaveGroup: ['leaving a group', 'Out of a group'],
  setRule: ['rule', 'Rule changed'],
  connectNodes: ['new connection', 'Connected'],
  disconnectNodes: ['removal of a connection', 'Disconnected'],
  setEdgeKind: ['kind of connection', 'Connection changed'],
  addStage: ['new stage', 'Stage added'],
  setStageMember: ['name of a stage', 'Stage renamed'],
  removeStage: ['removal of a stage', 'Stage removed'],
  moveStage: ['order of stages', 'Stage moved'],
};
const edit = (what: string) => (Object.hasOwn(edits, what) ? edits[what] : edits.other)!;

const members: Readonly<Record<string, string>> = {
  title: 'Title',
  stageId: 'Stage',
  count: 'Rule',
  kind: 'Rule',
  amount: 'Rule',
  unit: 'Rule',
};

/** What speaks against a move. `names` are those that it is about. */
const objections: Readonly<Record<string, (names: string) => string>> = {
  unknown: () => 'It is no longer there.',
  'before-prerequisites': (names) => `It would come before what it requires: ${names}.`,
  'after-dependents': (names) => `It would come after what requires it: ${names}.`,
  needed: (names) => `It is required by: ${names}.`,
  'too-few': (names) => `Too few would be left for the rule of: ${names}.`,
};

/** Words of editing a pathway. */
export const pathwayEditing = {
  pathEdit: 'Edit pathway',
  pathEditHint: 'Pick a step or a group and change it in the details.',
  pathEditName: (what: string) => edit(what)[0],
  pathEditTitle: (what: string) => edit(what)[1],
  pathEditOf: (title: string, name: string) => `${title}: ${name}`,
  pathEditMember: (member: string) => (Object.hasOwn(members, member) ? members[member]! : ''),
  pathEditRecord: 'As it was changed',

  pathEditSection: 'Edit',
  pathEditStepTitle: 'Title',
  pathEditTitleHint: 'Without one it goes by the title of its activity.',
  pathEditStage: 'Stage',
  pathEditNoStage: 'No stage',
  pathEditUp: 'Move up',
  pathEditDown: 'Move down',
  pathEditRemoveStep: 'Remove step',
  pathEditRemoveGroup: 'Remove group',
  pathEditAddStep: 'Add a step',
  pathEditNewStep: 'New step',
  pathEditAdded: 'Step added. Write its title',
  pathEditMoved: (name: string) => `Moved: ${name}`,
  pathEditRemoved: (name: string) => `Removed: ${name}. Undo brings it back`,

  pathEditDoubt: 'What speaks against it',
  pathEditWhyNot: (why: string, names: string) =>
    Object.hasOwn(objections, why) ? objections[why]!(names) : '',
  pathEditAlong: (count: number) =>
    plural('en', count, { one: 'Move # other along', other: 'Move # others along' }),
  pathEditAnyway: 'Do it all the same',
  pathEditLetBe: 'Leave it as it is',
  pathEditLetBeSaid: 'Nothing is changed',
};

export type PathwayEditingTerms = typeof pathwayEditing;
