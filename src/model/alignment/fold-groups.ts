/** Which group each node of a column belongs to: by district goal, organization, domain of a framework or format. */
import type { Activity } from '../../contract/activities.js';
import type { Goal, Measure } from '../../contract/goals.js';
import type { Plan, PlanCompetency } from '../../contract/plan.js';
import { planIndex } from '../plan-index.js';
import { groupId } from './fold-id.js';
import { domainsOf } from './fold-domains.js';
import type { Alignment, AlignmentKind, AlignmentNode, Apart, Grouping } from './types.js';

/** What the members of a group share. */
export interface Shared {
  readonly id: string;
  readonly by: Grouping;
  readonly value: string | undefined;
  readonly apart: Apart | undefined;
  readonly title: string;
}
/** Gives the group of each node of one column. */
type Grouper = (node: AlignmentNode) => Shared;

/** What else than the district goal a column can fold by; the first is what it falls back to where goals tell nothing apart. */
const DIMENSIONS: Readonly<Record<AlignmentKind, readonly Grouping[]>> = {
  vision: [],
  goal: ['school'],
  competency: ['domain'],
  activity: ['school', 'format'],
  measure: ['school'],
};

/**
 * Nodes of a column by their group. A dimension that does not apply to the column, or by which all of it would be one
 * group, gives way to the goal areas, and these to what else tells the column's nodes apart.
 */
export function groupsIn(
  column: readonly AlignmentNode[],
  by: Grouping,
  context: GroupContext,
): readonly Gathered[] {
  if (column.length === 0) return [];
  const own = DIMENSIONS[column[0]!.kind];
  let groups: readonly Gathered[] = [];
  for (const each of new Set([...(own.includes(by) ? [by] : []), 'area' as const, ...own])) {
    if (groups.length > 1) break;
    const found = gather(column, grouper(column, each, context));
    if (found.length > groups.length) groups = found;
  }
  return groups;
}

export interface GroupContext {
  readonly plan: Plan;
  readonly alignment: Alignment;
  /** Whether the goal that heads an area stands by itself. */
  readonly isStanding: (key: string) => boolean;
}

export interface Gathered {
  readonly shared: Shared;
  readonly members: readonly AlignmentNode[];
}

function gather(column: readonly AlignmentNode[], groupOf: Grouper): readonly Gathered[] {
  const groups = new Map<string, { shared: Shared; members: AlignmentNode[] }>();
  for (const node of column) {
    const shared = groupOf(node);
    const group = groups.get(shared.id);
    if (group) group.members.push(node);
    else groups.set(shared.id, { shared, members: [node] });
  }
  return [...groups.values()];
}

/** What is gathered for a reason of its own. */
export const sharedApart = (kind: AlignmentKind, apart: Apart): Shared =>
  sharer(kind, 'area')(undefined, apart, '');

function grouper(column: readonly AlignmentNode[], by: Grouping, context: GroupContext): Grouper {
  const { kind } = column[0]!;
  if (by === 'area') return byArea(kind, context);
  const valueOf = { school: bySchool, domain: byDomain, format: byFormat }[by](column, context.plan);
  const share = sharer(kind, by);
  return (node) => {
    if (node.record === undefined) return share(undefined, 'unknown', '');
    const value = valueOf(node);
    return share(value?.id, node.states.includes('no-goal') ? 'no-goal' : undefined, value?.title ?? '');
  };
}

/** Every group is described once, however many nodes it has. */
function sharer(kind: AlignmentKind, by: Grouping) {
  const kept = new Map<string | undefined, Map<Apart | undefined, Shared>>();
  return (value: string | undefined, apart: Apart | undefined, title: string): Shared => {
    let found = kept.get(value);
    if (!found) kept.set(value, (found = new Map()));
    let shared = found.get(apart);
    if (!shared)
      found.set(apart, (shared = { id: groupId(kind, by, value, apart), by, value, apart, title }));
    return shared;
  };
}

function byArea(kind: AlignmentKind, { alignment, isStanding }: GroupContext): Grouper {
  const share = sharer(kind, 'area');
  return (node) => {
    if (node.record === undefined) return share(undefined, 'unknown', '');
    if (node.states.includes('no-goal')) return share(undefined, 'no-goal', '');
    if (node.states.includes('adrift')) return share(undefined, 'adrift', '');
    const key = alignment.areas[node.area];
    const isAbove = kind === 'goal' && key === undefined;
    if (isAbove || (key !== undefined && !isStanding(key))) return share(undefined, 'more', '');
    const goal = key === undefined ? undefined : alignment.nodes.get(key);
    return share(goal?.id, undefined, goal?.title ?? '');
  };
}

interface Named {
  readonly id: string;
  readonly title: string;
}
type ValueOf = (node: AlignmentNode) => Named | undefined;

/** The organization whose it is, or the nearest that holds all of those it is for; of what names none it is not known. */
function bySchool(_: readonly AlignmentNode[], plan: Plan): ValueOf {
  const index = planIndex(plan);
  const named = new Map<string, Named | undefined>();
  const name = (id: string | undefined): Named | undefined => {
    if (id === undefined) return undefined;
    if (!named.has(id)) named.set(id, { id, title: plan.organizations.get(id)?.name ?? '' });
    return named.get(id);
  };
  const above = (id: string) => [id, ...index.organizationAndAbove(id).map((each) => each.id)];
  const shared = new Map<string, Named | undefined>();
  return ({ kind, record }) => {
    if (kind !== 'activity') return name((record as Goal | Measure).organizationId);
    const { organizationIds: ids } = record as Activity;
    if (ids.length < 2) return name(ids[0]);
    const key = JSON.stringify(ids);
    if (!shared.has(key)) {
      const others = ids.slice(1).map((id) => new Set(above(id)));
      shared.set(key, name(above(ids[0]!).find((id) => others.every((each) => each.has(id)))));
    }
    return shared.get(key);
  };
}

function byDomain(column: readonly AlignmentNode[], plan: Plan): ValueOf {
  const records = column.map((node) => node.record as PlanCompetency | undefined);
  const domains = domainsOf(
    records.filter((record) => record !== undefined),
    plan,
  );
  return ({ id }) => domains.get(id);
}

/** A format's word is no name: whoever shows it says it in a language. */
function byFormat(): ValueOf {
  const named = new Map<string, Named>();
  return ({ record }) => {
    const { format } = record as Activity;
    if (format === undefined) return undefined;
    if (!named.has(format)) named.set(format, { id: format, title: '' });
    return named.get(format);
  };
}
