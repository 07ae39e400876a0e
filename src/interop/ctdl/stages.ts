/** ProgressionLevel → stage of a pathway. */
import type { Graph } from './graph.js';
import { numberOf, textOf, valuesOf, type Reading } from './members.js';
import { idOf, type Resource, type Value } from './resources.js';
import { tidy } from '../tidy.js';

interface Stage {
  readonly id: string;
  readonly title?: string;
  readonly order?: number;
}

/** The stages of one pathway, each once: by its @id, or by number and name where it has none. */
export class Stages {
  private readonly found = new Map<string, Stage>();

  constructor(
    private readonly graph: Graph,
    private readonly reading: Reading,
  ) {}

  get list(): readonly Stage[] {
    return [...this.found.values()];
  }

  /** The levels of the pathway's own model come first, also those in which nothing stands. */
  add(pathway: Resource): void {
    for (const value of valuesOf(pathway, 'hasProgressionModel')) {
      const model = this.graph.resources.get(idOf(value) ?? '');
      if (!model) this.outside(value);
      else
        for (const name of ['hasTopConcept', 'hasProgressionLevel', 'hasConcept'])
          for (const level of valuesOf(model, name)) this.stageAt(level);
    }
  }

  /** The id of the stage in which a component stands. */
  of(component: Resource): string | undefined {
    const ids = valuesOf(component, 'hasProgressionLevel').map((value) => ({
      value,
      id: this.stageAt(value),
    }));
    const second = ids.find(({ id }) => id !== ids[0]?.id);
    if (second)
      this.reading.report.add(
        'ctdl-several-values',
        second.value.keys,
        second.value.value,
        'hasProgressionLevel',
      );
    return ids[0]?.id;
  }

  private outside(value: Value): void {
    this.reading.report.add('ctdl-outside', value.keys, value.value, idOf(value) ?? 'This');
  }

  private stageAt(value: Value): string | undefined {
    const level = this.graph.resources.get(idOf(value) ?? '');
    if (!level) {
      this.outside(value);
      return undefined;
    }
    const title = textOf(level, 'name', this.reading) ?? textOf(level, 'prefLabel', this.reading);
    const order = numberOf(level, 'sequence', this.reading) ?? numberOf(level, 'listID', this.reading);
    const id = level.isNamed ? level.id : [order, title].filter((part) => part !== undefined).join(' ');
    if (id === '') return undefined;
    if (!this.found.has(id)) this.found.set(id, tidy<Stage>({ id, title, order }));
    return id;
  }
}
