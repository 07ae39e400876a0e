/** ComponentCondition → condition of a node; Constraint → constraint of a condition. */
import { referencesOf, type Graph } from './graph.js';
import { numberOf, restOf, textOf, valuesOf, wordIn, wordOf, type Reading } from './members.js';
import { idOf, isRecord, type Resource } from './resources.js';
import { tidy } from '../tidy.js';
import { COMPARATORS } from './terms.js';

interface Rule {
  readonly kind?: 'all' | 'any' | 'at-least';
  readonly count?: number;
}

export interface Condition {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  readonly prerequisite?: true;
  readonly rule?: Rule;
  readonly nodeIds?: readonly string[];
  readonly conditionIds?: readonly string[];
  readonly constraints?: readonly object[];
  readonly ctdl?: object;
}

const READ: ReadonlySet<string> = new Set([
  ...['ctid', 'name', 'description', 'requiredNumber', 'logicalOperator', 'targetComponent'],
  ...['hasCondition', 'hasConstraint'],
]);
const READ_OF_CONSTRAINT: ReadonlySet<string> = new Set([
  ...['ctid', 'name', 'description', 'leftSource', 'leftAction', 'comparator', 'rightSource', 'rightAction'],
]);

/** A count is a rule of its own; what there are too few of stays as it is asked for. */
function ruleOf(count: number | undefined, operator: string | undefined, total: number): Rule | undefined {
  // With constraints alone there is nothing to count, and a rule that nobody knows.
  if (total === 0) return {};
  if (count === undefined) return { kind: operator === 'Or' && total > 1 ? 'any' : 'all' };
  if (count === total) return { kind: 'all' };
  return count === 1 ? { kind: 'any' } : { kind: 'at-least', count };
}

function countOf(resource: Resource, reading: Reading): number | undefined {
  const count = numberOf(resource, 'requiredNumber', reading);
  if (count === undefined || (Number.isInteger(count) && count >= 0)) return count;
  const [value] = valuesOf(resource, 'requiredNumber');
  reading.report.add('ctdl-wrong-type', value.keys, value.value, 'a whole number, 0 or more');
  return undefined;
}

/** The conditions of one component: nested ones stand beside the one that names them. */
export class Conditions {
  readonly list: Condition[] = [];
  private readonly ids = new Map<Resource, string>();
  private readonly open = new Set<Resource>();

  constructor(
    private readonly graph: Graph,
    private readonly reading: Reading,
  ) {}

  /** Reads the conditions of a component or of a condition; gives their ids. */
  read(owner: Resource): string[] {
    return valuesOf(owner, 'hasCondition').flatMap((value) => {
      const id = idOf(value);
      const resource = id === undefined ? undefined : this.graph.resources.get(id);
      const { report } = this.reading;
      if (id === undefined) report.add('ctdl-wrong-type', value.keys, value.value, 'a ComponentCondition');
      else if (!resource) report.add('ctdl-outside', value.keys, id, id);
      else if (this.open.has(resource)) report.add('ctdl-condition-circle', value.keys, id, id);
      else return this.ids.get(resource) ?? this.add(resource) ?? [];
      return [];
    });
  }

  private add(resource: Resource): string | undefined {
    const { reading } = this;
    const title = textOf(resource, 'name', reading);
    const description = textOf(resource, 'description', reading);
    const operator = wordOf(resource, 'logicalOperator');
    const label = title ?? description ?? resource.id;
    if (operator === 'Not') {
      reading.report.add('ctdl-not-operator', valuesOf(resource, 'logicalOperator')[0].keys, operator, label);
      return undefined;
    }
    this.open.add(resource);
    const inner = this.read(resource);
    this.open.delete(resource);
    const nodeIds = referencesOf(resource, ['targetComponent'], this.graph.components, reading);
    const isFirst = /prerequisite/i.test(label);
    if (isFirst) reading.report.add('ctdl-prerequisite-label', resource.keys, label, label);
    const id = resource.isNamed ? resource.id : `condition-${this.list.length + 1}`;
    this.ids.set(resource, id);
    this.list.push(
      tidy<Condition>({
        id,
        title,
        description,
        prerequisite: isFirst || undefined,
        rule: ruleOf(countOf(resource, reading), operator, nodeIds.length + inner.length),
        nodeIds,
        conditionIds: inner,
        constraints: this.constraintsOf(resource),
        ctdl: restOf(resource, READ, reading),
      }),
    );
    return id;
  }

  private constraintsOf(owner: Resource): object[] {
    return valuesOf(owner, 'hasConstraint').flatMap((value) => {
      const id = idOf(value);
      const resource = id === undefined ? undefined : this.graph.resources.get(id);
      if (resource) return constraintOf(resource, this.reading);
      const isWrong = id === undefined || isRecord(value.value);
      this.reading.report.add(
        isWrong ? 'ctdl-wrong-type' : 'ctdl-outside',
        value.keys,
        value.value,
        id ?? 'a Constraint',
      );
      return [];
    });
  }
}

function constraintOf(resource: Resource, reading: Reading): object {
  const comparator = wordOf(resource, 'comparator');
  const leftSource = wordOf(resource, 'leftSource');
  reading.report.once('ctdl-constraint', resource.keys, leftSource, leftSource ?? 'what is compared');
  return tidy({
    description: textOf(resource, 'description', reading) ?? textOf(resource, 'name', reading),
    leftSource,
    leftAction: wordOf(resource, 'leftAction'),
    comparator: comparator && (COMPARATORS.get(comparator) ?? comparator),
    rightSource: valuesOf(resource, 'rightSource').flatMap((value) => wordIn(value) ?? []),
    rightAction: wordOf(resource, 'rightAction'),
    ctdl: restOf(resource, READ_OF_CONSTRAINT, reading),
  });
}
