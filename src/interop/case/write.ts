/** A framework of a plan as a package of CASE 1.0, which readers of 1.1 take too. */
import { isEqualJson } from '../../contract/json-equal.js';
import type { Plan, PlanCompetency, RecordOf } from '../../contract/plan.js';
import { RELATION_TYPES } from '../../contract/vocabulary.js';
import { isRecord, type Json } from './members.js';
import { tidy } from '../tidy.js';
import { Report } from './problems.js';
import { levelsOf } from './rubrics.js';
import { isUuid, uuidOf } from './uuid.js';

export interface WriteCaseOptions {
  /** What comes before `CFItems/…` in addresses that the package itself must make: the server that will have it. */
  readonly baseUri?: string;
  /** When things without a date of their own were changed last, as ISO 8601 with a time; now unless given. */
  readonly changedAt?: string;
}

export interface CasePackage {
  readonly CFDocument: Json;
  readonly CFItems: readonly Json[];
  readonly CFAssociations: readonly Json[];
  readonly CFDefinitions?: Json;
  readonly CFRubrics?: readonly Json[];
}

interface Link {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

const TYPES: ReadonlySet<string> = new Set(RELATION_TYPES);

/** `is-child-of` → `isChildOf`; a word that neither knows becomes an own type, as 1.1 writes them. */
function typeOf(word: string | undefined): string {
  if (word === undefined) return 'isRelatedTo';
  if (word.startsWith('ext:')) return word;
  if (!TYPES.has(word)) return `ext:${word.replace(/[^\w.-]/g, '-')}`;
  return word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The record as it stands in the document: the plan has no members that the contract does not know. */
function keptIn(records: unknown, id: string): Json {
  const record = Array.isArray(records)
    ? records.find((each) => isRecord(each) && each['id'] === id)
    : undefined;
  const kept = isRecord(record) ? record['case'] : undefined;
  return isRecord(kept) ? kept : {};
}

class Writer {
  private readonly base: string | undefined;
  private readonly changedAt: string;
  private readonly raw: Json;
  private readonly kept: Json;
  private readonly items: readonly PlanCompetency[];
  private readonly keptItems: ReadonlyMap<string, Json>;

  constructor(
    private readonly plan: Plan,
    private readonly framework: RecordOf<'frameworks'>,
    { baseUri, changedAt }: WriteCaseOptions,
  ) {
    this.base = baseUri === undefined || baseUri.endsWith('/') ? baseUri : `${baseUri}/`;
    this.changedAt = changedAt ?? new Date().toISOString();
    const records: readonly unknown[] = plan.source.frameworks ?? [];
    this.raw = records.filter(isRecord).find(({ id }) => id === framework.id) ?? {};
    this.kept = keptIn(records, framework.id);
    this.items = [...plan.competencies.values()].filter((item) => item.frameworkId === framework.id);
    this.keptItems = this.readKept();
  }

  private readKept(): Map<string, Json> {
    const items = Array.isArray(this.raw['items']) ? this.raw['items'].filter(isRecord) : [];
    return new Map(
      items.flatMap((item) => (isRecord(item['case']) ? [[String(item['id']), item['case']] as const] : [])),
    );
  }

  private uri(folder: string, id: string): string {
    if (this.base !== undefined) return `${this.base}${folder}/${encodeURIComponent(id)}`;
    return isUuid(id) ? `urn:uuid:${id}` : `urn:throughline:${encodeURIComponent(id)}`;
  }

  private get documentUri(): string {
    return this.framework.uri ?? this.uri('CFDocuments', this.framework.id);
  }

  private documentLink(): Link {
    const { id, title } = this.framework;
    return { title: title ?? id, identifier: id, uri: this.documentUri };
  }

  private uriOf(item: PlanCompetency): string {
    return item.externalIds.find(({ uri }) => uri)?.uri ?? this.uri('CFItems', item.id);
  }

  /** What an association leads to; of what is not in the plan no more is known than its id and address. */
  private linkTo(id: string, uri?: string): Link {
    const item = this.plan.competencies.get(id);
    if (!item) return { title: id, identifier: id, uri: uri ?? this.uri('CFItems', id) };
    return { title: item.code ?? item.statement ?? id, identifier: id, uri: this.uriOf(item) };
  }

  private document(): Json {
    const { CFDefinitions: _, ...kept } = this.kept;
    const { id, title, creator, version } = this.framework;
    return tidy({
      lastChangeDateTime: this.changedAt,
      ...kept,
      identifier: id,
      uri: this.documentUri,
      CFPackageURI: { ...this.documentLink(), uri: this.uri('CFPackages', id) },
      creator: creator ?? this.plan.organization?.name ?? 'Unknown',
      title: title ?? id,
      version,
    });
  }

  private item(item: PlanCompetency): Json {
    return tidy({
      lastChangeDateTime: this.changedAt,
      ...this.keptItems.get(item.id),
      identifier: item.id,
      uri: this.uriOf(item),
      CFDocumentURI: this.documentLink(),
      humanCodingScheme: item.code,
      fullStatement: item.statement ?? item.shortStatement ?? item.code ?? item.id,
      abbreviatedStatement: item.shortStatement,
      CFItemType: item.type,
      educationLevel: item.educationLevels,
    });
  }

  private association(
    item: PlanCompetency,
    associationType: string,
    destination: Link,
    sequenceNumber?: number,
  ): Json {
    const identifier = uuidOf(
      JSON.stringify([this.framework.id, item.id, associationType, destination.identifier, destination.uri]),
    );
    return tidy({
      identifier,
      uri: this.uri('CFAssociations', identifier),
      lastChangeDateTime: this.changedAt,
      CFDocumentURI: this.documentLink(),
      associationType,
      sequenceNumber: Number.isInteger(sequenceNumber) ? sequenceNumber : undefined,
      originNodeURI: this.linkTo(item.id),
      destinationNodeURI: destination,
    });
  }

  private associations(item: PlanCompetency): Json[] {
    const { parentIds, relations, order } = item;
    const isTop = parentIds.length === 0 && !relations.some(({ type }) => type === 'is-child-of');
    const parents = isTop ? [this.documentLink()] : parentIds.map((id) => this.linkTo(id));
    return [
      ...parents.map((parent) => this.association(item, 'isChildOf', parent, order)),
      ...relations.map(({ type, targetId, uri }) =>
        this.association(item, typeOf(type), { ...this.linkTo(targetId, uri), ...(uri ? { uri } : {}) }),
      ),
    ];
  }

  /** The rubric that the scale came from, as long as it still says the same; else the scale as a rubric with one criterion. */
  private rubric(): Json | undefined {
    const scale = this.plan.scales.get(this.framework.scaleId ?? '');
    if (!scale) return undefined;
    const kept = keptIn(this.plan.source.scales, scale.id);
    const levels = scale.levels.map(({ value, label, description }) => tidy({ value, label, description }));
    const isSame = isEqualJson(levelsOf({ record: kept, keys: [] }, new Report()), levels);
    if (isSame && 'identifier' in kept) return kept;
    const part = (folder: string, id: string) => ({
      identifier: id,
      uri: this.uri(folder, id),
      lastChangeDateTime: this.changedAt,
    });
    const criterion = uuidOf(JSON.stringify([this.framework.id, scale.id]));
    const levelParts = levels.map(({ value, label, description }, index) =>
      tidy({
        ...part('CFRubricCriterionLevels', uuidOf(JSON.stringify([criterion, value]))),
        score: value,
        position: index + 1,
        quality: label,
        description,
      }),
    );
    const criteria = [
      { ...part('CFRubricCriteria', criterion), position: 1, CFRubricCriterionLevels: levelParts },
    ];
    return tidy({ ...part('CFRubrics', scale.id), title: scale.title, CFRubricCriteria: criteria });
  }

  write(): CasePackage {
    const rubric = this.rubric();
    const definitions = this.kept['CFDefinitions'];
    return {
      CFDocument: this.document(),
      CFItems: this.items.map((item) => this.item(item)),
      CFAssociations: this.items.flatMap((item) => this.associations(item)),
      ...(isRecord(definitions) ? { CFDefinitions: definitions } : {}),
      ...(rubric ? { CFRubrics: [rubric] } : {}),
    };
  }
}

/**
 * Writes one framework of a plan as a CASE package; undefined where the plan has no such framework. Parents, relations, the
 * scale and what `readCase` has kept go out again. Ids go out as they are: a server that wants UUIDs refuses others.
 */
export function writeCase(
  plan: Plan,
  frameworkId: string,
  options: WriteCaseOptions = {},
): CasePackage | undefined {
  const framework = plan.frameworks.get(frameworkId);
  return framework && new Writer(plan, framework, options).write();
}
