/** Everything of a CTDL document that can be referred to, and who belongs to which pathway. */
import type { Reading } from './members.js';
import { textOf, valuesOf } from './members.js';
import { idOf, resourcesIn, type Resource, type Value } from './resources.js';
import { componentTypeOf, earlyTypeOf } from './terms.js';

/** A component: a node of a pathway. */
export interface Component {
  readonly resource: Resource;
  readonly type: string;
}

export interface Graph {
  readonly pathways: readonly Resource[];
  /** By @id, in the order of the document. */
  readonly components: ReadonlyMap<string, Component>;
  /** Every resource by @id. */
  readonly resources: ReadonlyMap<string, Resource>;
}

const hasType = ({ types }: Resource, type: string): boolean => types.includes(type);

export function graphIn(input: unknown, { report }: Reading): Graph {
  const resources = new Map<string, Resource>();
  for (const resource of resourcesIn(input)) {
    if (!resources.has(resource.id)) resources.set(resource.id, resource);
    else if (resource.types.length > 0)
      report.add('ctdl-duplicate-id', resource.keys, resource.id, resource.id);
  }
  const all = [...resources.values()];
  const today = componentsIn(all, componentTypeOf);
  // Beside components, `Course` is the course that a component stands for; in early drafts it is the component.
  const components = today.size > 0 ? today : componentsIn(all, earlyTypeOf);
  return { pathways: all.filter((each) => hasType(each, 'Pathway')), components, resources };
}

function componentsIn(
  resources: readonly Resource[],
  typeOf: (type: string) => string | undefined,
): Map<string, Component> {
  const components = new Map<string, Component>();
  for (const resource of resources) {
    const type = resource.types.map(typeOf).find((each) => each !== undefined);
    if (type !== undefined) components.set(resource.id, { resource, type });
  }
  return components;
}

/** The components that a member refers to, each once; others are reported. */
export function referencesOf(
  resource: Resource,
  names: readonly string[],
  components: ReadonlyMap<string, unknown>,
  { report }: Reading,
): string[] {
  const found = new Set<string>();
  for (const value of names.flatMap((name) => valuesOf(resource, name))) {
    const id = idOf(value);
    if (id === undefined) report.add('ctdl-wrong-type', value.keys, value.value, 'an @id');
    else if (components.has(id)) found.add(id);
    else report.add('ctdl-outside', value.keys, id, id);
  }
  return [...found];
}

/** Where one component leads, for finding out what belongs together. */
const LINKS = ['hasChild', 'isChildOf', 'prerequisite', 'precedes', 'precededBy', 'targetComponent'];

const idsIn = (values: readonly Value[]): string[] => values.flatMap((value) => idOf(value) ?? []);

/** Components by pathway: those that name it or that it names, and everything that is linked with them. */
export function componentsByPathway(
  graph: Graph,
  reading: Reading,
): ReadonlyMap<string, readonly Component[]> {
  const { pathways, components } = graph;
  if (pathways.length < 2) return new Map([[pathways[0]?.id ?? '', [...components.values()]]]);
  const links = linksIn(graph);
  const taken = new Set<string>();
  const byPathway = new Map<string, readonly Component[]>();
  for (const pathway of pathways) {
    const found = new Set<string>(
      ['hasDestinationComponent', 'hasPart', 'hasChild'].flatMap((name) => idsIn(valuesOf(pathway, name))),
    );
    for (const [id, { resource }] of components) {
      const named = ['isPartOf', 'isDestinationComponentOf'].flatMap((name) =>
        idsIn(valuesOf(resource, name)),
      );
      if (named.includes(pathway.id)) found.add(id);
    }
    for (const id of found) for (const other of links.get(id) ?? []) found.add(other);
    for (const id of found) taken.add(id);
    byPathway.set(
      pathway.id,
      [...components.values()].filter(({ resource }) => found.has(resource.id)),
    );
  }
  for (const [id, { resource }] of components) {
    if (taken.has(id)) continue;
    reading.report.add('ctdl-in-no-pathway', resource.keys, id, textOf(resource, 'name', reading) ?? id);
  }
  return byPathway;
}

/** Links in both directions, also those that a condition makes. */
function linksIn({ components, resources }: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>();
  const link = (one: string, other: string) => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ])
      links.set(from, (links.get(from) ?? new Set()).add(to));
  };
  for (const [id, { resource }] of components) {
    const seen = new Set<Resource>([resource]);
    for (const each of seen) {
      for (const other of LINKS.flatMap((name) => idsIn(valuesOf(each, name))))
        if (components.has(other)) link(id, other);
      for (const inner of idsIn(valuesOf(each, 'hasCondition'))) {
        const condition = resources.get(inner);
        if (condition) seen.add(condition);
      }
    }
  }
  return links;
}
