/** Connecting two rows of the picture, whether they were dragged together, chosen with the keys, or pressed one after the other. */
import type { AlignmentNode } from '../../../model/alignment/index.js';
import type { MapEditContext } from './context.js';
import { isEnd, isLinked, otherEnd, otherId, pairOf, type Pair } from './links.js';
import { endTitle } from './words-of-edit.js';

export const nodeOf = ({ words }: MapEditContext, key: string | undefined): AlignmentNode | undefined =>
  key === undefined ? undefined : words.alignment.nodes.get(key);

/** Whether a link may be made from one row to the other. */
export const canConnect = (context: MapEditContext, from: string, to: string | undefined): boolean => {
  const pair = pairOf(nodeOf(context, from), nodeOf(context, to));
  return pair !== undefined && !isLinked(context.plan, pair);
};

/** Makes the link, or says why there is none to make. False where a group opened instead, and one goes on in it. */
export function connect(context: MapEditContext, from: string, to: string): boolean {
  const { editing, localize, picked } = context;
  const target = nodeOf(context, to);
  if (target?.group && editing.connecting?.by === 'keys') {
    context.onGroup(target.group.id);
    return false;
  }
  editing.connecting = undefined;
  const pair = pairOf(nodeOf(context, from), target);
  if (!pair) editing.say(localize.term('mapEditNotHere'));
  // What is picked stays; where nothing is, the details of the first give the strength.
  else if (link(context, pair) && picked === undefined) context.onPick(from);
  return true;
}

/** Makes a link without a strength; false where there is one already. */
export function link(context: MapEditContext, pair: Pair): boolean {
  const { editing, localize } = context;
  const titles = [
    endTitle(context, 'activity', pair.activityId),
    endTitle(context, 'goal', pair.goalId),
  ] as const;
  if (isLinked(context.plan, pair)) {
    editing.say(localize.term('mapEditAlready', ...titles));
    return false;
  }
  if (!editing.edit(context, { name: 'linkActivity', ...pair })) return false;
  editing.say(localize.term('mapEditConnected', ...titles));
  return true;
}

export function unlink(context: MapEditContext, pair: Pair, title: string): void {
  const { editing, localize } = context;
  if (!editing.edit(context, { name: 'unlinkActivity', ...pair })) return;
  editing.say(localize.term('mapEditDisconnected', title));
}

/** Begins to connect with the keys, or by pressing one row and then another: from there to a row of the other kind. */
export function begin(context: MapEditContext, from: string, rows: readonly AlignmentNode[]): boolean {
  const { editing, localize, words } = context;
  const node = nodeOf(context, from);
  if (!isEnd(node)) return false;
  const targets = targetsOf(node, rows);
  if (targets.length === 0) return false;
  const said = node.kind === 'activity' ? 'mapEditToGoal' : 'mapEditToActivity';
  editing.say(localize.term(said, words.title(node)));
  go(context, from, startOf(context, node, targets));
  return true;
}

/** Rows with which a link from there can end. */
export const targetsOf = (
  from: AlignmentNode<'activity' | 'goal'>,
  rows: readonly AlignmentNode[],
): readonly string[] => rows.filter(({ kind }) => kind === otherEnd[from.kind]).map(({ key }) => key);

/** Beside what it is linked with already, else at the first. */
function startOf(
  { plan }: MapEditContext,
  from: AlignmentNode<'activity' | 'goal'>,
  targets: readonly string[],
): string {
  const own = from.kind === 'activity' ? plan.activities.get(from.id)?.goals[0] : undefined;
  const linked = own && `goal:${otherId('activity', { activityId: from.id, goalId: own.goalId })}`;
  return targets.find((key) => key === linked) ?? targets[0]!;
}

/** Goes on to another row. */
export function go(context: MapEditContext, from: string, to: string): void {
  context.editing.connecting = { from, to, by: 'keys' };
  context.onRow(to);
}

/** Lets go without a word: the person is elsewhere already. */
export function abandon({ editing }: MapEditContext): void {
  editing.connecting = undefined;
}

export function cancel(context: MapEditContext): void {
  const { editing, localize } = context;
  const begun = editing.connecting;
  if (!begun) return;
  editing.connecting = undefined;
  editing.say(localize.term('mapEditCanceled'));
  if (begun.by === 'keys') context.onRow(begun.from);
}
