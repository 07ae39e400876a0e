/** What is found in the pathway itself, as items with a title and a sentence. */
import type { HoursFacts, LevelGap, RuleFlaw } from '../../model/sequencing/index.js';
import type { NameWords } from './words-names.js';

/** `fact` is neither good nor bad; `attention` is to be put right in the plan; `unknown` is what the plan does not say. */
export type AnalysisTone = 'fact' | 'attention' | 'unknown';

export interface AnalysisItem {
  readonly kind:
    'chain' | 'blocks' | 'circle' | 'rule' | 'level' | 'unreachable' | 'apart' | 'missing' | 'hours';
  readonly tone: AnalysisTone;
  readonly title: string;
  readonly text: string;
  /** What it is about, in the order in which it is named; of these only what the pathway holds. */
  readonly nodeIds: readonly string[];
}

/** So many are named in a sentence; the rest are counted. */
const NAMED = 8;

export class AnalysisWords {
  private kept: readonly AnalysisItem[] | undefined;

  constructor(private readonly names: NameWords) {}

  items(): readonly AnalysisItem[] {
    return (this.kept ??= [
      ...this.chain(),
      ...this.blocks(),
      ...this.circles(),
      ...this.flaws(),
      ...this.levels(),
      ...this.loose(),
      ...this.allHours(),
    ]);
  }

  private item(
    kind: AnalysisItem['kind'],
    tone: AnalysisTone,
    title: string,
    text: string,
    ids: readonly string[],
  ): AnalysisItem {
    return { kind, tone, title, text, nodeIds: ids.filter((id) => this.names.facts.byId.has(id)) };
  }

  private short(ids: readonly string[]): readonly string[] {
    const { names, more } = this.names.few(ids, NAMED);
    return more > 0 ? [...names, this.names.localize.term('pathChainMore', more)] : names;
  }

  private chain(): readonly AnalysisItem[] {
    const { localize, facts } = this.names;
    const ids = facts.analysis.longestChain;
    if (ids.length < 2) return [];
    const text = localize.term('pathChain', ids.length, this.short(ids));
    return [this.item('chain', 'fact', localize.term('pathChainTitle'), text, ids)];
  }

  /** What blocks most of what is not done; of nobody, of the whole. */
  private blocks(): readonly AnalysisItem[] {
    const { localize, facts } = this.names;
    const left = facts.steps.filter(({ state }) => state !== 'done' && state !== 'skipped');
    const ofGroups = left.filter(({ isGroup }) => isGroup).length;
    const weight = ({ steps, groups }: { steps: number; groups: number }) => steps + groups;
    const own = facts.steps
      .filter(({ isGroup, blocks }) => !isGroup && weight(blocks) > 0)
      .sort((one, other) => weight(other.blocks) - weight(one.blocks));
    const [most] = own;
    if (!most) return [];
    const { groups, steps } = most.blocks;
    const waits = localize.term(
      'pathBlocksLeft',
      groups,
      ofGroups,
      steps,
      left.length - ofGroups,
      this.names.noun,
    );
    const title = localize.term(facts.hasRecord ? 'pathBlocksNow' : 'pathBlocksTitle');
    return [
      this.item('blocks', 'fact', title, localize.term('pathBlocks', this.names.name(most), waits), [
        most.id,
      ]),
    ];
  }

  private circles(): readonly AnalysisItem[] {
    const { localize, facts } = this.names;
    return facts.analysis.circles.map(({ circle, memberIds, isDeadlock }) => {
      const [first = ''] = circle;
      const end = isDeadlock
        ? localize.term('pathDeadlock', memberIds.length)
        : localize.term('pathCircleAround');
      const text = `${localize.term('pathCircle', this.names.names([...circle, first]))} ${end}`;
      return this.item(
        'circle',
        isDeadlock ? 'attention' : 'fact',
        localize.term('pathCircleTitle'),
        text,
        memberIds,
      );
    });
  }

  private flaws(): readonly AnalysisItem[] {
    const { localize, facts } = this.names;
    return facts.analysis.ruleFlaws.map((flaw) =>
      this.item('rule', 'attention', localize.term('pathFlawTitle'), this.flaw(flaw), [flaw.rule.nodeId]),
    );
  }

  private flaw({ rule, why, available }: RuleFlaw): string {
    const { localize } = this.names;
    const noun = this.names.nounOf(rule.nodeIds);
    const isSum = rule.kind === 'hours' || rule.kind === 'credits';
    const unit = rule.kind === 'hours' ? 'hour' : (rule.unit ?? '');
    const said = (n: number) => (isSum ? localize.term('pathAmount', n, unit) : this.names.count(noun, n));
    return localize.term('pathFlaw', {
      why,
      name: this.names.nameOf(rule.nodeId),
      need: said(rule.need ?? 0),
      available: isSum ? said(available) : localize.number(available),
      isNone: available === 0,
    });
  }

  private levels(): readonly AnalysisItem[] {
    const { localize, facts } = this.names;
    return facts.analysis.levelGaps.map((gap) =>
      this.item('level', 'attention', localize.term('pathLevelTitle'), this.gap(gap), [
        gap.nodeId,
        ...gap.providedBy,
      ]),
    );
  }

  private gap({ nodeId, competencyId, entryLevel, before, providedBy }: LevelGap): string {
    const { localize, of } = this.names;
    const competency = of.plan.competencies.get(competencyId);
    const scaleId = of.plan.frameworks.get(competency?.frameworkId ?? '')?.scaleId;
    const levels = of.plan.scales.get(scaleId ?? '')?.levels ?? [];
    const level = (value: number) => {
      const label = levels.find((each) => each.value === value)?.label;
      return label ?? localize.term('pathLevelNumber', localize.number(value));
    };
    return localize.term('pathLevel', {
      name: this.names.nameOf(nodeId),
      competency: competency?.statement ?? competency?.code ?? localize.term('pathUnknown', competencyId),
      level: level(entryLevel),
      before: before === undefined ? undefined : level(before),
      providers: this.short(providedBy),
    });
  }

  private loose(): readonly AnalysisItem[] {
    const { localize, facts } = this.names;
    const { unreachable, apart, missing } = facts.analysis;
    const { length } = unreachable;
    return [
      ...(length > 0
        ? [
            this.item(
              'unreachable',
              'attention',
              localize.term('pathUnreachableTitle'),
              localize.term('pathUnreachable', this.short(unreachable), length),
              unreachable,
            ),
          ]
        : []),
      ...(apart.length > 0
        ? [
            this.item(
              'apart',
              'fact',
              localize.term('pathApartTitle'),
              localize.term('pathApart', this.short(apart), apart.length),
              apart,
            ),
          ]
        : []),
      ...(missing.length > 0
        ? [
            this.item(
              'missing',
              'attention',
              localize.term('pathMissingTitle'),
              localize.term('pathMissing', missing.slice(0, NAMED), missing.length),
              [],
            ),
          ]
        : []),
    ];
  }

  private allHours(): readonly AnalysisItem[] {
    const { localize, facts } = this.names;
    const { hours } = facts.analysis;
    if (facts.counts.of === 0) return [];
    const tone = hours.unknown > 0 ? 'unknown' : 'fact';
    return [
      this.item('hours', tone, localize.term('pathHoursTitle'), this.hours(hours, facts.counts.of), []),
    ];
  }

  /** Hours of so many steps. */
  hours({ total, required, unknown, sustained, oneOff }: HoursFacts, of: number): string {
    const said = { noun: this.names.noun, of, total, required, unknown, sustained, oneOff };
    return this.names.localize.term('pathHours', said);
  }
}
