/** PathwayComponent → node of a pathway, and the activity that a step stands for. */
import { Conditions } from './conditions.js';
import { referencesOf, type Component, type Graph } from './graph.js';
import { numberOf, restOf, textOf, valuesOf, wordOf, type Reading } from './members.js';
import { idOf, isRecord, type Resource } from './resources.js';
import { tidy } from '../tidy.js';
import type { Stages } from './stages.js';
import { UNITS } from './terms.js';

export interface Frame {
  readonly graph: Graph;
  readonly reading: Reading;
  readonly stages: Stages;
  /** Children by the id of their parent, from both directions. */
  readonly children: ReadonlyMap<string, readonly string[]>;
}

const READ: ReadonlySet<string> = new Set([
  ...[
    'ctid',
    'name',
    'description',
    'componentCategory',
    'hasChild',
    'isChildOf',
    'hasCondition',
    'isPartOf',
  ],
  ...['isDestinationComponentOf', 'hasProgressionLevel', 'precedes', 'precededBy', 'prerequisite'],
  ...['sourceData', 'proxyFor', 'creditValue'],
]);

const textsIn = (resource: Resource, name: string): string[] =>
  valuesOf(resource, name).flatMap((value) => idOf(value) ?? []);

/** What other systems call it: its own address, and the resource that it stands for. */
export function externalIdsOf(resource: Resource): object[] {
  const ctid = textsIn(resource, 'ctid')[0];
  const uri = textsIn(resource, '@id')[0];
  const own = uri !== undefined || ctid !== undefined ? [tidy({ system: 'ctdl', id: ctid ?? uri, uri })] : [];
  return [
    ...own,
    ...textsIn(resource, 'proxyFor').map((each) => ({ system: 'ctdl-proxy-for', id: each, uri: each })),
  ];
}

/** A value with its unit, where it is written as one. */
function creditsOf(resource: Resource, { graph, reading }: Frame): object[] {
  return valuesOf(resource, 'creditValue').flatMap((value) => {
    const profile = isRecord(value.value) ? graph.resources.get(idOf(value) ?? '') : undefined;
    const amount = profile && numberOf(profile, 'value', reading);
    if (profile === undefined || amount === undefined || amount < 0) return [];
    const unit = wordOf(profile, 'creditUnitType');
    return [
      tidy({ amount, unit: unit && (UNITS.get(unit) ?? unit), category: wordOf(profile, 'creditLevelType') }),
    ];
  });
}

function activityOf(component: Component, title: string | undefined, frame: Frame): object {
  const { resource, type } = component;
  return tidy({
    id: resource.id,
    externalIds: externalIdsOf(resource),
    title,
    description: textOf(resource, 'description', frame.reading),
    format: type === 'course' ? 'course' : undefined,
    credits: creditsOf(resource, frame),
    url: textsIn(resource, 'sourceData')[0],
    ctdl: restOf(resource, READ, frame.reading),
  });
}

/** The node, and for a step its activity: a group has none, it is complete when its conditions say so. */
export function nodeOf(component: Component, frame: Frame): { node: object; activity: object | undefined } {
  const { resource, type } = component;
  const { graph, reading, stages, children } = frame;
  const childIds = children.get(resource.id) ?? [];
  const conditions = new Conditions(graph, reading);
  conditions.read(resource);
  const isGroup = childIds.length > 0 || conditions.list.some(({ prerequisite }) => !prerequisite);
  const title = textOf(resource, 'name', reading);
  if (!resource.isNamed) reading.report.add('ctdl-no-id', resource.keys, resource.id, title ?? 'This');
  if (childIds.length > 0 && !conditions.list.some(({ prerequisite }) => !prerequisite))
    reading.report.add('ctdl-no-condition', resource.keys, resource.id, title ?? resource.id);
  const node = tidy({
    id: resource.id,
    kind: isGroup ? 'group' : 'step',
    externalIds: isGroup ? externalIdsOf(resource) : [],
    title: isGroup ? title : undefined,
    description: isGroup ? textOf(resource, 'description', reading) : undefined,
    componentType: type,
    // A credential without a category has its type: a badge is called a badge.
    category: textOf(resource, 'componentCategory', reading) ?? wordOf(resource, 'credentialType'),
    activityId: isGroup ? undefined : resource.id,
    stageId: stages.of(resource),
    childIds,
    conditions: conditions.list,
    ctdl: isGroup ? restOf(resource, READ, reading) : undefined,
  });
  return { node, activity: isGroup ? undefined : activityOf(component, title, frame) };
}

/** Children by parent, from `hasChild` and `isChildOf`: in the order of the parent, then of the document. */
export function childrenIn(components: readonly Component[], graph: Graph, reading: Reading) {
  const children = new Map<string, Set<string>>();
  const add = (parent: string, child: string) => {
    if (parent !== child) children.set(parent, (children.get(parent) ?? new Set()).add(child));
  };
  for (const { resource } of components)
    for (const child of referencesOf(resource, ['hasChild'], graph.components, reading))
      add(resource.id, child);
  for (const { resource } of components)
    for (const parent of referencesOf(resource, ['isChildOf'], graph.components, reading))
      add(parent, resource.id);
  return new Map([...children].map(([id, set]) => [id, [...set]]));
}
