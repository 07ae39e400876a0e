/** All that the map shows of one plan in one language, made when it is first asked for and then kept. */
import type { Plan } from '../../contract/plan.js';
import type { Selection } from '../../store/plan-store.js';
import type { Strength } from '../../contract/vocabulary.js';
import type { AlignmentCounts } from '../../locales/en/goal-alignment-map.js';
import type { LocalizeController } from '../../locales/localize.js';
import {
  alignmentOf,
  foldAlignment,
  FOLD_ABOVE,
  isRibbon,
  keyOf,
  orderOf,
  threadOf,
  type Alignment,
  type AlignmentKind,
  type AlignmentNode,
  type AlignmentOrder,
  type Thread,
} from '../../model/alignment/index.js';
import { drawingOf, type Drawing, type MeasureText } from './geometry.js';
import { pathsOf, type MapPaths } from './navigation.js';
import type { Emphasis } from './picture.js';
import { mapTable, type MapTable } from './table.js';
import { MapWords } from './words.js';

/** What of a plan is shown, and how; made anew for each drawing and compared by its members. */
export interface MapSettings {
  readonly organization: string | undefined;
}

const isSame = (a: MapSettings, b: MapSettings): boolean =>
  (Object.keys({ ...a, ...b }) as (keyof MapSettings)[]).every((name) => a[name] === b[name]);

export class MapModel {
  readonly whole: Alignment;
  /** What is drawn: the whole, or folded to district goals. */
  readonly drawn: Alignment;
  readonly words: MapWords;
  private keptOrder: AlignmentOrder | undefined;
  private keptTable: MapTable | undefined;
  private keptDrawing:
    | { readonly width: number; readonly measure: MeasureText | undefined; readonly drawing: Drawing }
    | undefined;
  private keptPaths: MapPaths | undefined;
  private readonly keptThreads = new Map<string, Thread>();
  private readonly lang: string;

  constructor(
    readonly plan: Plan,
    readonly settings: MapSettings,
    localize: LocalizeController,
  ) {
    this.lang = localize.lang();
    this.whole = alignmentOf(plan, settings);
    this.drawn = this.whole.nodes.size > FOLD_ABOVE ? foldAlignment(this.whole) : this.whole;
    this.words = new MapWords(localize, this.drawn, plan, this.whole);
  }

  isOf(plan: Plan, settings: MapSettings, lang: string): boolean {
    return this.plan === plan && this.lang === lang && isSame(this.settings, settings);
  }

  get counts(): AlignmentCounts {
    const { activitiesWithoutGoal, goalsWithoutActivity, goalsWithoutMeasure } = this.whole.findings;
    return {
      activities: activitiesWithoutGoal.of,
      withoutGoal: activitiesWithoutGoal.count,
      goals: goalsWithoutActivity.of,
      withoutActivity: goalsWithoutActivity.count,
      withoutMeasure: goalsWithoutMeasure.count,
    };
  }

  /** Strengths that the picture shows. */
  get strengths(): ReadonlySet<Strength> {
    const drawn = this.drawn.links.filter((link) => isRibbon(link) || link.kind === 'goal-goal');
    return new Set(drawn.map((link) => link.strength));
  }

  get isFolded(): boolean {
    return this.drawn !== this.whole;
  }

  get isEmpty(): boolean {
    return ![...this.whole.nodes.values()].some((node) => node.kind !== 'vision');
  }

  get order(): AlignmentOrder {
    return (this.keptOrder ??= orderOf(this.drawn));
  }

  get table(): MapTable {
    return (this.keptTable ??= mapTable(new MapWords(this.words.localize, this.whole, this.plan)));
  }

  drawing(width: number, measure: MeasureText | undefined): Drawing {
    if (this.keptDrawing?.width !== width || this.keptDrawing.measure !== measure) {
      const label = (node: AlignmentNode) => this.words.label(node);
      this.keptDrawing = {
        width,
        measure,
        drawing: drawingOf(this.drawn, this.order, { width, measure, label }),
      };
    }
    return this.keptDrawing.drawing;
  }

  /** Where the arrow keys lead; the order of rows does not depend on the width. */
  paths(drawing: Drawing): MapPaths {
    return (this.keptPaths ??= pathsOf(this.drawn, drawing.order));
  }

  thread(key: string): Thread {
    let thread = this.keptThreads.get(key);
    if (!thread) this.keptThreads.set(key, (thread = threadOf(this.drawn, key)));
    return thread;
  }

  /** What stands out now: the picked thread, the one under the pointer, what the search finds. */
  emphasis(picked: string | undefined, hovered: string | undefined, search: string): Emphasis {
    return {
      picked,
      thread: picked === undefined ? undefined : this.thread(picked),
      hovered: hovered === undefined ? undefined : this.thread(hovered).links,
      found: this.found(search),
    };
  }

  /** The node that stands for what is selected: itself, or what it is folded into. */
  keyOfSelection(selection: Selection | null): string | undefined {
    if (!selection) return undefined;
    const key = keyOf(selection.kind as AlignmentKind, selection.id);
    if (this.drawn.nodes.has(key)) return key;
    if (!this.whole.nodes.has(key)) return undefined;
    return [...this.drawn.nodes.values()].find((node) => node.members?.includes(key))?.key;
  }

  /** What an id means when it comes without its kind: a goal, else an activity, a measure, a competency. */
  selectionOf(id: string): Selection | undefined {
    const kind = (['goal', 'activity', 'measure', 'competency'] as const).find((each) =>
      this.whole.nodes.has(keyOf(each, id)),
    );
    return kind && { kind, id };
  }

  /** Keys of what contains the text, in the language's own lower case; undefined without a text. */
  found(search: string): ReadonlySet<string> | undefined {
    const lang = this.words.localize.lang();
    const wanted = search.trim().toLocaleLowerCase(lang);
    if (wanted === '') return undefined;
    const has = (text: string) => text.toLocaleLowerCase(lang).includes(wanted);
    const matches = (node: AlignmentNode): boolean =>
      has(this.words.title(node)) ||
      has(node.place) ||
      (node.members ?? []).some((key) => has(this.whole.nodes.get(key)?.title ?? ''));
    return new Set([...this.drawn.nodes.values()].filter(matches).map((node) => node.key));
  }

  /** Goals that a narrow page lists: those above the bands' heads, the heads, and those adrift. */
  get listedGoals(): readonly string[] {
    const tops = new Set([...(this.drawn.goalTree.get('') ?? []), ...this.drawn.areas]);
    return [...this.drawn.nodes.keys()].filter((key) => tops.has(key));
  }

  /** What stands apart on a narrow page: activities that serve no goal, and whatever else no thread reaches. */
  get apart(): readonly AlignmentNode[] {
    const apart = ['no-goal', 'unused', 'unknown'] as const;
    return [...this.drawn.nodes.values()].filter((node) =>
      apart.some((state) => node.states.includes(state)),
    );
  }
}
