/** The alignment of a plan: what each activity is for, and what serves each goal. */
import type { Goal, Measure } from '../../contract/goals.js';
import type { Plan } from '../../contract/plan.js';
import { areasOf } from './areas.js';
import { findingsOf } from './findings.js';
import { goalTree, goalTreeAmong, isLowerGoal, type GoalTree } from './goal-tree.js';
import { idIn, linksByEnd, statedLinks } from './links.js';
import { linksAmong, nodesAskedFor, nodesWithGaps, scopeAmong } from './narrow.js';
import { alignmentScope, type AlignmentQuery, type AlignmentScope } from './scope.js';
import { statesOf } from './states.js';
import {
  ALIGNMENT_KINDS,
  keyOf,
  type Alignment,
  type AlignmentKind,
  type AlignmentLink,
  type AlignmentNode,
} from './types.js';

/**
 * Nodes, links, states and findings of a plan, or of what a question is about. An activity serves a goal when its own `goals`
 * name one that the plan holds; to build a competency that a goal names puts it on that goal's thread, and is not counted
 * as serving it.
 *
 * States are those within the organization: a goal that coaching does not serve is not without an activity when a workshop
 * serves it. Findings are counted over what format, career stage and goal leave, and `orphansOnly` shows what they found.
 */
export function alignmentOf(plan: Plan, query: AlignmentQuery = {}): Alignment {
  const scope = alignmentScope(plan, query.organization);
  const tree = goalTree(scope.goals);
  const all = wholeOf(scope, tree);
  const asked = nodesAskedFor(all, query);
  const narrowed = asked ? among(asked, all, scope, tree) : all;
  if (!query.orphansOnly) return narrowed;
  const { findings } = narrowed;
  return { ...among(nodesWithGaps(narrowed), narrowed, scope, tree), findings };
}

function wholeOf(scope: AlignmentScope, tree: GoalTree): Alignment {
  const stated = statedLinks(scope);
  const links = [...visionLinks(scope, tree), ...stated];
  const areas = areasOf(stated, tree);
  const states = statesOf(scope, tree);
  const nodes = new Map<string, AlignmentNode>();
  for (const each of drafts(scope, stated)) {
    const key = keyOf(each.kind, each.id);
    nodes.set(key, {
      ...each,
      key,
      place: each.kind === 'goal' ? placeOf(each.record as Goal | undefined, scope.plan) : '',
      ...standingOf(each.kind, each.id, tree),
      area: areas.get(key) ?? -1,
      states: each.record ? (states.get(key) ?? []) : ['unknown'],
    });
  }
  return assembled(nodes, links, tree);
}

/** The same with some of its nodes: what links them, and where they belong by the links and goals that are left. */
function among(
  kept: ReadonlySet<string>,
  alignment: Alignment,
  scope: AlignmentScope,
  whole: GoalTree,
): Alignment {
  const shown = scopeAmong(scope, kept);
  const tree = goalTreeAmong(shown.goals, whole);
  const stated = linksAmong(statedLinks(shown), kept);
  const areas = areasOf(stated, tree);
  const nodes = new Map<string, AlignmentNode>();
  for (const [key, node] of alignment.nodes) {
    if (!kept.has(key)) continue;
    nodes.set(key, { ...node, ...standingOf(node.kind, node.id, tree), area: areas.get(key) ?? -1 });
  }
  return assembled(nodes, [...linksAmong(visionLinks(scope, whole), kept), ...stated], tree);
}

/** Under which goal it stands, and how deep. */
function standingOf(
  kind: AlignmentKind,
  id: string,
  tree: GoalTree,
): Pick<AlignmentNode, 'parent' | 'depth'> {
  if (kind !== 'goal') return { parent: undefined, depth: 0 };
  const parent = tree.parent.get(id);
  return {
    parent: parent === undefined ? undefined : keyOf('goal', parent),
    depth: tree.depth.get(id) ?? 0,
  };
}

/** Areas keep their places, and so their hues, whatever of the goals is shown. */
function assembled(
  nodes: ReadonlyMap<string, AlignmentNode>,
  links: readonly AlignmentLink[],
  tree: GoalTree,
): Alignment {
  const isLower = (node: AlignmentNode) => node.kind === 'goal' && isLowerGoal(node.record as Goal);
  return {
    nodes,
    links,
    into: linksByEnd(links, 'to'),
    out: linksByEnd(links, 'from'),
    areas: tree.heads.map((id) => keyOf('goal', id)),
    goalTree: keyedTree(tree),
    findings: findingsOf(nodes, links, isLower),
  };
}

function visionLinks({ visionary }: AlignmentScope, tree: GoalTree): AlignmentLink[] {
  if (!visionary) return [];
  const from = keyOf('vision', visionary.id);
  return (tree.children.get('') ?? [])
    .filter((id) => !tree.adrift.has(id))
    .map((id) => {
      const to = keyOf('goal', id);
      const unstated = { strength: 'unstated', carried: false, rationale: undefined, through: [] } as const;
      return { key: `${from} ${to}`, kind: 'vision-goal', from, to, ...unstated };
    });
}

type Draft = Pick<AlignmentNode, 'kind' | 'id' | 'title' | 'record'>;

/** Records, and after those of each kind what is named though the plan does not hold it. */
function drafts(scope: AlignmentScope, links: readonly AlignmentLink[]): Draft[] {
  const { visionary } = scope;
  const known: Record<AlignmentKind, Draft[]> = {
    vision: visionary
      ? [{ kind: 'vision', id: visionary.id, title: visionary.vision?.statement ?? '', record: visionary }]
      : [],
    goal: [...scope.goals.values()].map((record) => draft('goal', record, record.title ?? record.statement)),
    competency: [...scope.competencies.values()].map((record) =>
      draft(
        'competency',
        record,
        [record.code, record.shortStatement ?? record.statement].filter(Boolean).join(' '),
      ),
    ),
    activity: [...scope.activities.values()].map((record) => draft('activity', record, record.title)),
    measure: [...scope.measures.values()].map((record: Measure) => draft('measure', record, record.name)),
  };
  const held = new Set(ALIGNMENT_KINDS.flatMap((kind) => known[kind].map((each) => keyOf(kind, each.id))));
  for (const link of links) {
    for (const key of [link.from, link.to]) {
      if (held.has(key)) continue;
      held.add(key);
      const kind = key.slice(0, key.indexOf(':')) as AlignmentKind;
      known[kind].push({ kind, id: idIn(key), title: '', record: undefined });
    }
  }
  return ALIGNMENT_KINDS.flatMap((kind) => known[kind]);
}

const draft = (
  kind: AlignmentKind,
  record: NonNullable<Draft['record']>,
  title: string | undefined,
): Draft => ({
  kind,
  id: record.id,
  title: title?.trim() ?? '',
  record,
});

function placeOf(goal: Goal | undefined, plan: Plan): string {
  const team = goal?.groupId === undefined ? undefined : plan.groups.get(goal.groupId)?.title;
  const isElsewhere = goal?.organizationId !== undefined && goal.organizationId !== plan.organization?.id;
  const organization = isElsewhere ? plan.organizations.get(goal.organizationId!)?.name : undefined;
  return [team, organization].filter(Boolean).join(', ');
}

function keyedTree(tree: GoalTree): Alignment['goalTree'] {
  const goals = (ids: readonly string[]) => ids.map((id) => keyOf('goal', id));
  return new Map([...tree.children].map(([id, ids]) => [id === '' ? '' : keyOf('goal', id), goals(ids)]));
}
