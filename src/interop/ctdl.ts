/** A pathway in CTDL (JSON-LD), as a plan document with a pathway and the activities of its steps. */
import { readJson } from '../contract/json-text.js';
import { schemaVersion, type PlanDocument } from '../contract/plan.js';
import type { Problem } from '../contract/problem.js';
import { kindOf } from '../contract/problems.js';
import { childrenIn, externalIdsOf, nodeOf, type Frame } from './ctdl/components.js';
import { componentsByPathway, graphIn, referencesOf, type Component, type Graph } from './ctdl/graph.js';
import { restOf, textOf, valuesOf, type Reading } from './ctdl/members.js';
import { Report } from './ctdl/problems.js';
import type { Resource } from './ctdl/resources.js';
import { Stages } from './ctdl/stages.js';
import { tidy } from './tidy.js';

export interface CtdlResult {
  /** A plan with nothing but pathways and their activities; `parsePlan` reads it, or its parts go into another plan. */
  readonly document: PlanDocument;
  readonly problems: readonly Problem[];
}

export interface ReadCtdlOptions {
  /** The language to read where a text is there in several; `en` unless told. */
  readonly language?: string;
}

const READ: ReadonlySet<string> = new Set([
  ...['ctid', 'name', 'description', 'hasDestinationComponent', 'hasPart', 'hasChild', 'hasProgressionModel'],
]);
const NO_PATHWAY = 'ctdl-pathway';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'requires' | 'recommends';
}

/** Each edge once, also where both of its ends name it. */
function edgesIn(components: readonly Component[], { components: all }: Graph, reading: Reading): Edge[] {
  const edges = new Map<string, Edge>();
  const add = (from: string, to: string, kind: Edge['kind']) => {
    if (from !== to) edges.set(JSON.stringify([from, to, kind]), { from, to, kind });
  };
  for (const { resource } of components) {
    const { id } = resource;
    const order = [...valuesOf(resource, 'precedes'), ...valuesOf(resource, 'precededBy')][0];
    if (order) reading.report.once('ctdl-suggested-order', order.keys, order.value);
    for (const from of referencesOf(resource, ['prerequisite'], all, reading)) add(from, id, 'requires');
    for (const from of referencesOf(resource, ['precededBy'], all, reading)) add(from, id, 'recommends');
    for (const to of referencesOf(resource, ['precedes'], all, reading)) add(id, to, 'recommends');
  }
  return [...edges.values()];
}

function destinationOf(
  pathway: Resource,
  components: readonly Component[],
  frame: Frame,
): string | undefined {
  const { graph, reading } = frame;
  const named = referencesOf(pathway, ['hasDestinationComponent'], graph.components, reading)[0];
  const own = new Map([[pathway.id, pathway]]);
  const naming = components.filter(
    ({ resource }) => referencesOf(resource, ['isDestinationComponentOf'], own, reading).length > 0,
  );
  return named ?? naming[0]?.resource.id;
}

function pathwayOf(
  pathway: Resource | undefined,
  components: readonly Component[],
  graph: Graph,
  reading: Reading,
) {
  const stages = new Stages(graph, reading);
  if (pathway) stages.add(pathway);
  const frame: Frame = { graph, reading, stages, children: childrenIn(components, graph, reading) };
  const parts = components.map((component) => nodeOf(component, frame));
  const destinationNodeId = pathway && destinationOf(pathway, components, frame);
  const destination = graph.components.get(destinationNodeId ?? '')?.resource;
  const record = tidy({
    id: pathway?.id ?? NO_PATHWAY,
    externalIds: pathway ? externalIdsOf(pathway) : [],
    title: pathway && textOf(pathway, 'name', reading),
    description: pathway && textOf(pathway, 'description', reading),
    destination: destination && textOf(destination, 'name', reading),
    destinationNodeId,
    stages: stages.list,
    nodes: parts.map(({ node }) => node),
    edges: edgesIn(components, graph, reading),
    ctdl: pathway && restOf(pathway, READ, reading),
  });
  return { record, activities: parts.flatMap(({ activity }) => activity ?? []) };
}

function readGraph(input: unknown, reading: Reading): PlanDocument {
  const { report } = reading;
  const graph = graphIn(input, reading);
  if (graph.pathways.length === 0)
    report.add(
      graph.components.size === 0 ? 'ctdl-not-a-pathway' : 'ctdl-no-pathway',
      [],
      undefined,
      kindOf(input),
    );
  if (graph.pathways.length === 0 && graph.components.size === 0) return { schemaVersion };
  const read = [...componentsByPathway(graph, reading)].map(([id, components]) =>
    pathwayOf(graph.resources.get(id), components, graph, reading),
  );
  const activities = new Map(
    read.flatMap((each) => each.activities.map((activity) => [(activity as { id: string }).id, activity])),
  );
  const document = { activities: [...activities.values()], pathways: read.map(({ record }) => record) };
  return { schemaVersion, ...tidy(document) } as unknown as PlanDocument;
}

/**
 * Reads pathways in CTDL, as Credential Engine's registry and its pathway builder write them: JSON text or an object, with
 * prefixed, bare or full names, texts in several languages, in one graph or nested. It never throws; what can't be carried
 * is named, with its place in what was given.
 *
 * - Pathway → pathway; PathwayComponent → node: a group where it has children or conditions, else a step with an activity.
 * - ComponentCondition → condition of its node, nested ones too; Constraint → constraint, which is said and never judged.
 * - `prerequisite` → an edge that requires; `precedes` and `precededBy` → an edge that recommends; ProgressionLevel → stage.
 * - What the contract has no member for is kept in a member `ctdl`.
 */
export function readCtdl(input: unknown, { language = 'en' }: ReadCtdlOptions = {}): CtdlResult {
  const report = new Report();
  try {
    const read = typeof input === 'string' ? readJson(input) : { value: input };
    if ('problem' in read) return { document: { schemaVersion }, problems: [read.problem] };
    return { document: readGraph(read.value, { report, language }), problems: report.problems };
  } catch (error) {
    report.add('ctdl-unreadable', [], undefined, error instanceof Error ? error.message : String(error));
    return { document: { schemaVersion }, problems: report.problems };
  }
}
