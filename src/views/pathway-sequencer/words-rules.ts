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
    const held = part.constraints.map((each) => this.constraint(each)).filter(Boolean);
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
    const { have, begun, isMet } = rule;
    return {
      ...{ whose, have },
      begun: withBegun ? begun : undefined,
      unit: isSum(rule) ? this.unit(rule) : undefined,
      isOpen: isMet === undefined,
    };
  }

  sentence(rule: RuleFacts, options: RuleOptions = {}): string {
    const { isNear = true, withHave = true, withBegun = false, lead = '' } = options;
    const { localize } = this.names;
    if (rule.kind === 'unknown') {
      return localize.term('pathRuleUnknown', this.names.nounOf(rule.nodeIds), rule.nodeIds.length);
    }
    const constraints = rule.constraints.map((each) => this.constraint(each)).filter(Boolean);
    const have = withHave ? this.have(rule, withBegun) : undefined;
    return localize.term('pathRuleSentence', this.phrase(rule, isNear), have, lead, constraints);
  }

  /** As the plan describes it, else what is compared, how, and with what. */
  constraint({ description, leftSource, comparator, rightSource }: PathwayConstraint): string {
    if (description) return description.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    const tail = (source: string) =>
      /^https?:/.test(source) ? (source.split(/[/#]/).at(-1) ?? source) : source;
    return this.names.localize.term(
      'pathConstraint',
      tail(leftSource ?? ''),
      comparator ?? '',
      rightSource.map(tail),
    );
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
    return ordered.map((rule, place) => {
      const lead = rule.prerequisite ? 'first' : place > 0 ? 'and' : '';
      return this.sentence(rule, { ...options, lead });
    });
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
    return whose === undefined ? whole : localize.term('pathFraction', number(rule.have), whole);
  }
}
