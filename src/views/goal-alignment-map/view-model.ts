/** All that the map shows of one plan in one language, made when it is first asked for and then kept. */
import type { Plan } from '../../contract/plan.js';
import type { Selection } from '../../store/plan-store.js';
import type { Strength } from '../../contract/vocabulary.js';
import type { AlignmentCounts } from '../../locales/en/goal-alignment-map.js';
import type { TableRow } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import {
  alignmentOf,
  foldAlignment,
  isRibbon,
  keyOf,
  orderOf,
  threadOf,
  threadsOf,
  type Alignment,
  type AlignmentKind,
  type AlignmentNode,
  type AlignmentOrder,
  type AlignmentQuery,
  type Thread,
} from '../../model/alignment/index.js';
import { drawingOf, type Drawing, type MeasureText } from './geometry.js';
import { pathsOf, type MapPaths } from './navigation.js';
import type { Emphasis } from './emphasis.js';
import { searched } from './table-twin.js';
import { mapTable, type MapTable } from './table.js';
import { matchesOf } from './matches.js';
import { isSame, isSameQuery, isSameRows, wholeFrom, type MapSettings } from './settings.js';
import { MapWords } from './words.js';

export type { MapSettings } from './settings.js';

export class MapModel {
  /** What is drawn: the whole, or folded where a column would be too long. */
  readonly drawn: Alignment;
  readonly words: MapWords;
  /** Words for lists, in which nothing is folded. */
  readonly listWords: MapWords;
  private keptOrder: AlignmentOrder | undefined;
  private keptTable: MapTable | undefined;
  private keptDrawing:
    | { readonly width: number; readonly measure: MeasureText | undefined; readonly drawing: Drawing }
    | undefined;
  private keptPaths: MapPaths | undefined;
  private keptMatches: { readonly text: string; readonly keys: readonly string[] } | undefined;
  private readonly keptThreads = new Map<string, Thread>();
  private readonly keptWholeThreads = new Map<string, Thread>();
  private readonly lang: string;

  /** The model before, if nothing that it shows has changed; else one that takes over from it whatever it can. */
  static of(
    before: MapModel | undefined,
    plan: Plan,
    settings: MapSettings,
    localize: LocalizeController,
  ): MapModel {
    if (!before?.isOf(plan, settings, localize.lang())) return new MapModel(plan, settings, localize);
    if (isSame(before.settings, settings)) return before;
    const next = new MapModel(plan, settings, localize, before.whole);
    if (!isSameRows(before.drawn, next.drawn)) return next;
    before.settings = settings;
    return before;
  }

  constructor(
    readonly plan: Plan,
    private settings: MapSettings,
    localize: LocalizeController,
    readonly whole: Alignment = alignmentOf(plan, settings.query),
  ) {
    const { groupBy, open, shown } = settings;
    this.lang = localize.lang();
    this.drawn = foldAlignment(whole, plan, {
      groupBy,
      open: new Set(open),
      whole: wholeFrom(whole, shown),
    });
    this.words = new MapWords(localize, this.drawn, plan, whole);
    this.listWords = this.isFolded ? new MapWords(localize, whole, plan) : this.words;
  }

  get query(): AlignmentQuery {
    return this.settings.query;
  }

  private isOf(plan: Plan, { query }: MapSettings, lang: string): boolean {
    return this.plan === plan && this.lang === lang && isSameQuery(this.settings.query, query);
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
    return this.hasNothing && Object.keys(this.query).length === 0;
  }

  /** Whether nothing is left to show, by the plan or by what is asked of it. */
  get hasNothing(): boolean {
    return ![...this.whole.nodes.values()].some((node) => node.kind !== 'vision');
  }

  /** Rows of the table in which a text is. */
  rowsWith(search: string): readonly TableRow[] {
    return searched(this.table.rows, search, this.lang);
  }

  get order(): AlignmentOrder {
    return (this.keptOrder ??= orderOf(this.drawn));
  }

  /** Another order of the same rows. */
  set order(order: AlignmentOrder) {
    this.keptOrder = order;
    this.keptDrawing = undefined;
    this.keptPaths = undefined;
  }

  get table(): MapTable {
    return (this.keptTable ??= mapTable(this.listWords));
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

  /** The thread in the picture. A group that stands open has the threads of its members. */
  thread(key: string): Thread {
    const group = this.drawn.nodes.get(key)?.group;
    const isDrawn = (each: string) => this.drawn.nodes.has(each);
    return kept(this.keptThreads, key, () =>
      group?.isOpen
        ? threadsOf(this.drawn, [key, ...group.members.filter(isDrawn)])
        : threadOf(this.drawn, key),
    );
  }

  /** The thread with all that is folded away. */
  wholeThread(key: string): Thread {
    const group = this.drawn.nodes.get(key)?.group;
    return kept(this.keptWholeThreads, key, () =>
      group ? threadsOf(this.whole, group.members) : threadOf(this.whole, key),
    );
  }

  /** What stands out now: the picked thread, the one under the pointer, what the search finds. */
  emphasis(picked: string | undefined, hovered: string | undefined, search: string): Emphasis {
    return {
      picked,
      thread: picked === undefined ? undefined : this.thread(picked),
      hovered: hovered === undefined ? undefined : this.thread(hovered).links,
      found: this.found(search),
      whole: picked === undefined || !this.isFolded ? undefined : this.wholeThread(picked).nodes,
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
    if (kind) return { kind, id };
    // A competency that nothing names is not in the map, and yet it is in the crosswalk.
    return this.plan.competencies.has(id) ? { kind: 'competency', id } : undefined;
  }

  /** Keys of what contains the text, in reading order, also of what is folded away; undefined without a text. */
  matches(search: string): readonly string[] | undefined {
    const text = search.trim();
    if (text === '') return undefined;
    if (this.keptMatches?.text !== text)
      this.keptMatches = { text, keys: matchesOf(text, this.listWords, this.whole) };
    return this.keptMatches.keys;
  }

  /** Keys of the rows in which matches are. */
  found(search: string): ReadonlySet<string> | undefined {
    const matches = this.matches(search);
    if (!matches || !this.isFolded) return matches && new Set(matches);
    const found = new Set(matches);
    const rows = [...this.drawn.nodes.values()].filter(
      ({ key, group }) => found.has(key) || group?.members.some((member) => found.has(member)),
    );
    return new Set(rows.map((node) => node.key));
  }

  /** Goals that a narrow page lists: those above the bands' heads, the heads, and those adrift. */
  get listedGoals(): readonly string[] {
    const tops = new Set([...(this.whole.goalTree.get('') ?? []), ...this.whole.areas]);
    return [...this.whole.nodes.keys()].filter((key) => tops.has(key));
  }

  /** What stands apart on a narrow page: activities that serve no goal, and whatever else no thread reaches. */
  get apart(): readonly AlignmentNode[] {
    const apart = ['no-goal', 'unused', 'unknown'] as const;
    return [...this.whole.nodes.values()].filter((node) =>
      apart.some((state) => node.states.includes(state)),
    );
  }
}

function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  let value = store.get(key);
  if (value === undefined) store.set(key, (value = make()));
  return value;
}
