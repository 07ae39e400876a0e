/** Every edit by name, with its data. A command says what a person did; `changeOf` says what that changes. */
import { isEqualJson, type PlainDate, type PlanDocument } from '../../contract/index.js';
import { pathOfOperation, type Change, type ChangeOperation } from './change.js';
import { fieldText, idOf, valueAt, type IdPath, type RecordStep, type Step } from './path.js';
import { pathwayBuilders, type PathwayCommandData } from './pathway-commands.js';

/** A new record as the document will hold it: an id of its own, and members of the contract. */
export interface NewRecord {
  readonly id: string;
  readonly [member: string]: unknown;
}

/** Members that a command may set, by the record that they belong to. The contract says what each of them means. */
export const EDITABLE_MEMBERS = {
  plan: ['title', 'kind', 'start', 'end', 'supervisorId', 'status'],
  goal: [
    'statement',
    'kind',
    'source',
    'status',
    'rationale',
    'goalIds',
    'competencyIds',
    'measureIds',
    'baselineLevel',
    'currentLevel',
    'targetLevel',
    'scaleId',
    'due',
  ],
  prompt: ['specific', 'measurable', 'actionOriented', 'realistic', 'timed'],
  action: ['text', 'activityId', 'supports', 'start', 'due', 'hours', 'blockedBy'],
  evidence: ['title', 'text', 'url', 'date', 'competencyIds'],
  reflection: ['text', 'date'],
  review: ['status', 'date', 'comments', 'goalsMet'],
  link: ['strength', 'rationale'],
} as const;
type Member<K extends keyof typeof EDITABLE_MEMBERS> = (typeof EDITABLE_MEMBERS)[K][number];

interface OfPlan {
  readonly growthPlanId: string;
}
interface OfGoal extends OfPlan {
  readonly goalId: string;
}
/** What ties an activity to a goal of the school or district. */
interface OfLink {
  readonly activityId: string;
  readonly goalId: string;
}
/** Without a value the member is taken away. */
interface Sets<M> {
  readonly member: M;
  readonly value?: unknown;
}

/** The data of each command, by its name. */
export interface CommandData extends PathwayCommandData {
  setPlanMember: OfPlan & Sets<Exclude<Member<'plan'>, 'status'>>;
  /** Hands the plan over, returns or approves it. */
  setPlanStatus: OfPlan & { readonly status: string };
  addGoal: OfPlan & { readonly goal: NewRecord };
  removeGoal: OfGoal;
  setGoalMember: OfGoal & Sets<Member<'goal'>>;
  setGoalPrompt: OfGoal & Sets<Member<'prompt'>>;
  addAction: OfGoal & { readonly action: NewRecord };
  removeAction: OfGoal & { readonly actionId: string };
  setActionMember: OfGoal & { readonly actionId: string } & Sets<Member<'action'>>;
  /** `on` is the day on which it was done; any other status takes that day away. */
  setActionStatus: OfGoal & { readonly actionId: string; readonly status: string; readonly on?: PlainDate };
  addEvidence: OfGoal & { readonly evidence: NewRecord };
  removeEvidence: OfGoal & { readonly evidenceId: string };
  setEvidenceMember: OfGoal & { readonly evidenceId: string } & Sets<Member<'evidence'>>;
  addReflection: OfGoal & { readonly reflection: NewRecord };
  removeReflection: OfGoal & { readonly reflectionId: string };
  setReflectionMember: OfGoal & { readonly reflectionId: string } & Sets<Member<'reflection'>>;
  addCollaborator: OfGoal & { readonly collaborator: Readonly<Record<string, unknown>> };
  /** The collaborator as the plan has it. */
  removeCollaborator: OfGoal & { readonly collaborator: Readonly<Record<string, unknown>> };
  addReview: OfPlan & { readonly review: NewRecord };
  setReviewMember: OfPlan & { readonly reviewId: string } & Sets<Member<'review'>>;
  addSignOff: OfPlan & { readonly signOff: NewRecord };
  removeSignOff: OfPlan & { readonly signOffId: string };
  addRevision: OfPlan & { readonly revision: NewRecord };
  linkActivity: OfLink & { readonly strength?: string; readonly rationale?: string };
  unlinkActivity: OfLink;
  setActivityLink: OfLink & Sets<Member<'link'>>;
}

export type CommandName = keyof CommandData;
type OwnCommand = { [K in CommandName]: { readonly name: K } & CommandData[K] }[CommandName];
/** Taking a command back, and doing it again, are edits like any other. */
export interface HistoryCommand {
  readonly name: 'undo' | 'redo';
  readonly of: OwnCommand;
}
export type { OwnCommand };
export type Command = OwnCommand | HistoryCommand;

const planPath = ({ growthPlanId }: OfPlan): Step[] => ['growthPlans', { id: growthPlanId }];
const goalPath = (data: OfGoal): Step[] => [...planPath(data), 'goals', { id: data.goalId }];

const linksPath = ({ activityId }: OfLink): Step[] => ['activities', { id: activityId }, 'goals'];
const linkStep = ({ goalId }: OfLink): RecordStep => ({ id: goalId, key: 'goalId' });

const set = (path: IdPath, value: unknown): ChangeOperation => ({ op: 'set', path, value });
const insert = (path: IdPath, item: NewRecord): ChangeOperation => ({ op: 'insert', path, item });
const remove = (path: IdPath): ChangeOperation => ({ op: 'remove', path });

const inGoal = (data: OfGoal, list: string, id: string): Step[] => [...goalPath(data), list, { id }];

/** Members of a collaborator, the absent ones left out, as they compare. */
const stated = (record: unknown): unknown =>
  Object.fromEntries(Object.entries(record ?? {}).filter(([, value]) => value !== undefined));

function isNamed(raw: unknown, named: Readonly<Record<string, unknown>>): boolean {
  const members = Object.keys(stated(named) as object);
  return members.every((name) => isEqualJson((raw as Record<string, unknown> | null)?.[name], named[name]));
}

function collaborators(data: OfGoal, document: PlanDocument): { path: IdPath; list: readonly unknown[] } {
  const path = [...goalPath(data), 'collaborators'];
  const list = valueAt(document, path);
  return { path, list: Array.isArray(list) ? (list as readonly unknown[]) : [] };
}

/** Field by field, so that two people who connect the same two at once are asked about the strength and not more. */
function link(data: OfLink & { readonly strength?: string; readonly rationale?: string }): Change {
  const { goalId, strength, rationale } = data;
  const path = [...linksPath(data), linkStep(data)];
  return [
    { op: 'insert', path: linksPath(data), item: { goalId }, key: 'goalId' },
    ...(strength === undefined ? [] : [set([...path, 'strength'], strength)]),
    ...(rationale === undefined ? [] : [set([...path, 'rationale'], rationale)]),
  ];
}

/** A goal that is named twice is let go of twice. */
function unlink(data: OfLink, document: PlanDocument): Change {
  const path = linksPath(data);
  const list = valueAt(document, path);
  const isOther = (raw: unknown) => idOf(raw, 'goalId') !== data.goalId;
  const others = Array.isArray(list) ? list.filter(isOther) : [];
  const isTwice = Array.isArray(list) && list.length - others.length > 1;
  return [isTwice ? set(path, others) : remove([...path, linkStep(data)])];
}

type Builders = {
  readonly [K in CommandName]: (data: CommandData[K], document: PlanDocument) => Change;
};

const builders: Builders = {
  setPlanMember: (data) => [set([...planPath(data), data.member], data.value)],
  setPlanStatus: (data) => [set([...planPath(data), 'status'], data.status)],
  addGoal: (data) => [insert([...planPath(data), 'goals'], data.goal)],
  removeGoal: (data) => [remove(goalPath(data))],
  setGoalMember: (data) => [set([...goalPath(data), data.member], data.value)],
  setGoalPrompt: (data) => [
    { op: 'set', path: [...goalPath(data), 'prompts', data.member], value: data.value, prune: true },
  ],
  addAction: (data) => [insert([...goalPath(data), 'actions'], data.action)],
  removeAction: (data) => [remove(inGoal(data, 'actions', data.actionId))],
  setActionMember: (data) => [set([...inGoal(data, 'actions', data.actionId), data.member], data.value)],
  setActionStatus: (data) => {
    const path = inGoal(data, 'actions', data.actionId);
    return [set([...path, 'status'], data.status), set([...path, 'completedOn'], data.on)];
  },
  addEvidence: (data) => [insert([...goalPath(data), 'evidence'], data.evidence)],
  removeEvidence: (data) => [remove(inGoal(data, 'evidence', data.evidenceId))],
  setEvidenceMember: (data) => [set([...inGoal(data, 'evidence', data.evidenceId), data.member], data.value)],
  addReflection: (data) => [insert([...goalPath(data), 'reflections'], data.reflection)],
  removeReflection: (data) => [remove(inGoal(data, 'reflections', data.reflectionId))],
  setReflectionMember: (data) => [
    set([...inGoal(data, 'reflections', data.reflectionId), data.member], data.value),
  ],
  addCollaborator: (data, document) => {
    const { path, list } = collaborators(data, document);
    return [set(path, [...list, data.collaborator])];
  },
  removeCollaborator: (data, document) => {
    const { path, list } = collaborators(data, document);
    const at = list.findIndex((raw) => isNamed(raw, data.collaborator));
    return at < 0 ? [] : [set(path, list.toSpliced(at, 1))];
  },
  addReview: (data) => [insert([...planPath(data), 'reviews'], data.review)],
  setReviewMember: (data) => [
    set([...planPath(data), 'reviews', { id: data.reviewId }, data.member], data.value),
  ],
  addSignOff: (data) => [insert([...planPath(data), 'signOffs'], data.signOff)],
  removeSignOff: (data) => [remove([...planPath(data), 'signOffs', { id: data.signOffId }])],
  addRevision: (data) => [insert([...planPath(data), 'revisions'], data.revision)],
  linkActivity: (data) => link(data),
  unlinkActivity: (data, document) => unlink(data, document),
  setActivityLink: (data) => [set([...linksPath(data), linkStep(data), data.member], data.value)],
  ...pathwayBuilders,
};

/** What a command changes, by ids. `document` is the version that the person saw. */
export function changeOf(command: OwnCommand, document: PlanDocument): Change {
  const build = builders[command.name] as (data: OwnCommand, document: PlanDocument) => Change;
  return build(command, document);
}

/** The field that an operation is about; a record that comes or goes is one. */
export function fieldOfOperation(operation: ChangeOperation): string {
  return fieldText(pathOfOperation(operation));
}

/** The field that a change is about: that of its first operation. */
export const fieldOf = (change: Change): string => (change[0] ? fieldOfOperation(change[0]) : '');

/** The field of a command that a person could give now, to ask how far its last edit has come. */
export const fieldOfCommand = (command: OwnCommand, document: PlanDocument): string =>
  fieldOf(changeOf(command, document));

/** The command under any number of undo and redo. */
export const ownCommand = (command: Command): OwnCommand => ('of' in command ? command.of : command);
