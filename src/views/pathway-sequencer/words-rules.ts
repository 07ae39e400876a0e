/** Rules as sentences: what is asked for, how much of it there is, how far somebody is. */
import type { PathwayConstraint } from '../../contract/index.js';
import type { HaveSaid, RuleSaid } from '../../locales/en/pathway-sentences.js';
import type { OutlineGroup, RuleFacts, StepFacts } from '../../model/sequencing/index.js';
import type { NameWords } from './words-names.js';

/** Where what counts is not in sight, so many are named; more are counted. */
const NAMED = 3;

export interface RuleOptions {
  /** Whether what counts stands beside the sentence; else it is named where it is little. */
  readonly isNear?: boolean;
  /** Whether how far somebody is is said. */
  readonly withHave?: boolean;
  readonly withBegun?: boolean;
  readonly lead?: '' | 'and' | 'first';
}

const isSum = ({ kind }: RuleFacts): boolean => kind === 'hours' || kind === 'credits';

/** Of an address its last part. */
const lastOf = (source: string): string =>
  /^https?:/.test(source) ? (source.split(/[/#]/).filter(Boolean).at(-1) ?? source) : source;

export class RuleWords {
  constructor(private readonly names: NameWords) {}

  private unit({ kind, unit }: RuleFacts): string {
    return kind === 'hours' ? 'hour' : (unit ?? '');
  }

  private said(rule: RuleFacts, isNear: boolean): RuleSaid {
    const { kind, need, of, nodeIds, parts } = rule;
    const isListed = nodeIds.length === 1 || (!isNear && nodeIds.length <= NAMED);
    return {
      ...{ kind, need, of, isNear },
      noun: this.names.nounOf(nodeIds),
      nodes: nodeIds.length,
      names: isListed ? this.names.names(nodeIds) : [],
      parts: parts.map((part) => this.inner(part)),
      unit: this.unit(rule),
    };
  }

  /** A rule within another; in brackets where its own parts would run into those around it. */
  private inner(part: RuleFacts): string {
    const phrase = this.phrase(part);
    const held = this.constraints(part);
    const whole = held.length > 0 ? `${phrase}, ${held.join(', ')}` : phrase;
    return part.parts.length > 0 || held.length > 0 ? `(${whole})` : whole;
  }

  /** “any 2 of 6 courses”: without a capital or a full stop, for use within a sentence. */
  phrase(rule: RuleFacts, isNear = false): string {
    return this.names.localize.term('pathRulePhrase', this.said(rule, isNear));
  }

  private have(rule: RuleFacts, withBegun: boolean): HaveSaid | undefined {
    const { whose } = this.names;
    if (whose === undefined) return undefined;
    const { have, begun, isMet, need, of, nodeIds } = rule;
    const isOne = !isSum(rule) && nodeIds.length === 1 && need === 1 && of === 1;
    return {
      ...{ whose, have, isOne },
      // Of a single thing it is known whether it is begun, and not only whether it is done.
      begun: withBegun || (isOne && !this.names.facts.byId.get(nodeIds[0]!)?.isGroup) ? begun : undefined,
      unit: isSum(rule) ? this.unit(rule) : undefined,
      isOpen: isMet === undefined,
    };
  }

  sentence(rule: RuleFacts, options: RuleOptions = {}): string {
    const { isNear = true, withHave = true, withBegun = false, lead = '' } = options;
    const { localize } = this.names;
    const constraints = this.constraints(rule);
    if (rule.kind === 'unknown') return this.unknown(rule, constraints);
    const have = withHave ? this.have(rule, withBegun) : undefined;
    return localize.term('pathRuleSentence', this.phrase(rule, isNear), have, lead, constraints);
  }

  /** What the plan says of a rule that cannot be counted is all that there is to say. */
  private unknown({ nodeIds, description }: RuleFacts, constraints: readonly string[]): string {
    const said = description?.replace(/\s+/g, ' ').trim() ?? '';
    const noun = this.names.nounOf(nodeIds);
    return this.names.localize.term('pathRuleUnknown', noun, nodeIds.length, said, constraints);
  }

  private constraints({ constraints }: RuleFacts): readonly string[] {
    return [...new Set(constraints.map((each) => this.constraint(each)))];
  }

  /** As the plan describes it, else what is compared, how, and with what. */
  constraint({ description, comparator = '', rightSource, ...said }: PathwayConstraint): string {
    if (description) return description.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    const { leftSource = '', leftAction = '', rightAction = '' } = said;
    const left = { text: lastOf(leftSource), action: lastOf(leftAction) };
    const right = { texts: rightSource.map(lastOf), action: lastOf(rightAction) };
    return this.names.localize.term('pathConstraint', left, comparator, right);
  }

  /** All rules of a step or group, one sentence each: the one of the bar first, what must come before last. */
  sentences(
    { rules }: StepFacts,
    first: RuleFacts | undefined = rules[0],
    options: RuleOptions = {},
  ): readonly string[] {
    const rest = rules.filter((rule) => rule !== first);
    const ordered = [...(first ? [first] : []), ...rest].sort(
      (one, other) => Number(one.prerequisite) - Number(other.prerequisite),
    );
    const sentences = ordered.map((rule, place) => {
      const lead = rule.prerequisite ? 'first' : place > 0 ? 'and' : '';
      return this.sentence(rule, { ...options, lead });
    });
    // Plans from elsewhere repeat a rule for each of their own conditions.
    return [...new Set(sentences)];
  }

  /**
   * What all rules of a step ask for together, as phrases: rules that count everything are one, and of many the first are said.
   */
  together(rules: readonly RuleFacts[], most: number): readonly string[] {
    const isWhole = ({ kind, need, of, parts, nodeIds }: RuleFacts) =>
      kind !== 'unknown' &&
      !isSum({ kind } as RuleFacts) &&
      parts.length === 0 &&
      need === of &&
      nodeIds.length > 1;
    const byNoun = new Map<string, RuleFacts[]>();
    for (const rule of rules.filter(isWhole)) {
      const noun = this.names.nounOf(rule.nodeIds);
      byNoun.set(noun, [...(byNoun.get(noun) ?? []), rule]);
    }
    const whole = [...byNoun.values()].map((all) => {
      const nodeIds = [...new Set(all.flatMap((rule) => rule.nodeIds))];
      return this.phrase({ ...all[0]!, nodeIds, need: nodeIds.length, of: nodeIds.length }, true);
    });
    const rest = rules
      .filter((rule) => !isWhole(rule) && rule.kind !== 'unknown')
      .map((rule) => this.phrase(rule, true));
    const phrases = [...new Set([...whole, ...rest])];
    if (phrases.length <= most) return phrases;
    const more = this.names.localize.term('pathRulesMore', phrases.length - most + 1);
    return [...phrases.slice(0, most - 1), more];
  }

  ofGroup({ step, rule }: OutlineGroup): readonly string[] {
    return this.sentences(step, rule);
  }

  /** “2 of 6”, “9 of 12 hours”. */
  fraction(rule: RuleFacts | undefined): string {
    if (!rule) return '';
    const { localize, whose } = this.names;
    const { need } = rule;
    if (need === undefined) return localize.term('pathFractionUnknown');
    const number = (value: number) => localize.number(value, { maximumFractionDigits: 2 });
    const whole = isSum(rule) ? localize.term('pathAmount', need, this.unit(rule)) : number(need);
    // Where nothing is known of anybody, there is nothing to have.
    return whose === undefined
      ? whole
      : localize.term('pathFraction', number(Math.min(rule.have, need)), whole);
  }
}
