/** A package of CASE 1.0 or 1.1, or of an export from before, as a plan document with a framework in it. */
import { readJson } from '../../contract/json-text.js';
import { schemaVersion, type PlanDocument } from '../../contract/plan.js';
import type { Problem } from '../../contract/problem.js';
import { kindOf } from '../../contract/problems.js';
import { associate } from './associations.js';
import { itemIn, type Item } from './items.js';
import { isRecord, recordsIn, restOf, textIn, type Place } from './members.js';
import { tidy } from '../tidy.js';
import { Nodes } from './nodes.js';
import { Report } from './problems.js';
import { scalesIn, type Scale } from './rubrics.js';

export interface CaseResult {
  /** A plan with nothing but frameworks and scales; `parsePlan` reads it, or its parts go into another plan. */
  readonly document: PlanDocument;
  readonly problems: readonly Problem[];
}

/** A framework while it is put together. */
interface Framework {
  readonly id: string;
  readonly place: Place;
  readonly items: Map<string, Item>;
  readonly scales: Scale[];
}

const READ: ReadonlySet<string> = new Set([
  'identifier',
  'uri',
  'title',
  'creator',
  'version',
  'CFPackageURI',
]);
const NO_ID = 'case-framework';

/** The packages in what was given: one, a list of them, or what a server wraps around them. */
function packagesIn(value: unknown): Place[] {
  const packageAt = (record: unknown, keys: Place['keys']): Place[] => {
    const inner = isRecord(record) ? record['CFPackage'] : undefined;
    if (isRecord(inner)) return [{ record: inner, keys: [...keys, 'CFPackage'] }];
    const isPackage =
      isRecord(record) && (isRecord(record['CFDocument']) || Array.isArray(record['CFItems']));
    return isPackage ? [{ record, keys }] : [];
  };
  if (Array.isArray(value)) return value.flatMap((record, index) => packageAt(record, [index]));
  const list = isRecord(value) ? value['CFPackages'] : undefined;
  if (Array.isArray(list)) return list.flatMap((record, index) => packageAt(record, ['CFPackages', index]));
  return packageAt(value, []);
}

function documentIn({ record, keys }: Place, report: Report): Place {
  const document = record['CFDocument'];
  if (!isRecord(document)) report.add('case-no-document', [...keys, 'CFDocument'], document);
  return { record: isRecord(document) ? document : {}, keys: [...keys, 'CFDocument'] };
}

/** A framework with its items; what leads from one item to another comes when all packages have theirs. */
function begin(place: Place, nodes: Nodes, taken: Set<string>, report: Report): Framework {
  const document = documentIn(place, report);
  const uri = textIn(document, 'uri', report);
  const id = textIn(document, 'identifier', report) ?? uri ?? NO_ID;
  const items = recordsIn(place, 'CFItems', report)
    .map((item) => itemIn(item, nodes, taken, report))
    .filter((item) => item !== undefined);
  nodes.add(id, uri);
  return { id, place, items: new Map(items.map((item) => [item.id, item])), scales: scalesIn(place, report) };
}

function finish({ id, place, items, scales }: Framework, report: Report) {
  const record = isRecord(place.record['CFDocument']) ? place.record['CFDocument'] : {};
  // Its members have been found right or wrong when it began.
  const document = { record, keys: [...place.keys, 'CFDocument'] };
  const definitions = place.record['CFDefinitions'];
  const rest = {
    ...restOf(record, READ),
    ...(isRecord(definitions) ? { CFDefinitions: definitions } : {}),
  };
  if (scales.length > 1)
    report.add(
      'case-several-rubrics',
      [...place.keys, 'CFRubrics'],
      scales.length,
      scales[0].title ?? scales[0].id,
    );
  return tidy({
    id,
    title: textIn(document, 'title', report),
    creator: textIn(document, 'creator', report),
    uri: textIn(document, 'uri', new Report()),
    version: textIn(document, 'version', report),
    scaleId: scales[0]?.id,
    items: [...items.values()].map(tidy),
    case: Object.keys(rest).length > 0 ? rest : undefined,
  });
}

function readPackages(places: readonly Place[], report: Report): PlanDocument {
  const nodes = new Nodes();
  const taken = new Set<string>();
  const frameworks = places.map((place) => begin(place, nodes, taken, report));
  const items = new Map(frameworks.flatMap((framework) => [...framework.items]));
  const documents = new Set(frameworks.map(({ id }) => id));
  for (const { place } of frameworks) {
    for (const association of recordsIn(place, 'CFAssociations', report))
      associate(association, { items, nodes, documents, report });
  }
  return {
    schemaVersion,
    frameworks: frameworks.map((framework) => finish(framework, report)),
    ...tidy({ scales: frameworks.flatMap(({ scales }) => scales) }),
  };
}

/**
 * Reads a CASE package: JSON text, the object, or a list of packages that refer to each other. It never throws; what can't
 * be used is left out and named, with its place in the package.
 *
 * - CFDocument → framework, CFItem → competency, CFRubric → scale.
 * - `isChildOf` within what was given → `parentIds`; every other association, and a parent outside, → `relations`.
 * - What the contract has no member for is kept in a member `case`, from which `writeCase` takes it.
 */
export function readCase(input: unknown): CaseResult {
  const report = new Report();
  try {
    const read = typeof input === 'string' ? readJson(input) : { value: input };
    if ('problem' in read) return { document: { schemaVersion }, problems: [read.problem] };
    const places = packagesIn(read.value);
    if (places.length === 0) report.add('case-not-a-package', [], read.value, kindOf(read.value));
    return { document: readPackages(places, report), problems: report.problems };
  } catch (error) {
    report.add('case-unreadable', [], undefined, error instanceof Error ? error.message : String(error));
    return { document: { schemaVersion }, problems: report.problems };
  }
}
