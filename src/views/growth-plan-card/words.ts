/** What the card says of a growth plan, in the language of the page. */
import type { GrowthPlan, PlanGoal } from '../../contract/growth-plans.js';
import type { PlainDate } from '../../contract/plain-date.js';
import type { Plan } from '../../contract/plan.js';
import type { LocalizeController } from '../../locales/localize.js';
import { membersOf } from '../../model/growth/index.js';
import type { ActionFacts, GoalFacts, GrowthFacts, ThreadStop } from '../../model/growth/types.js';
import { HoursWords } from './hours-words.js';
import { LevelWords } from './level-words.js';
import { MeasureWords } from './measure-words.js';
import { NextWords } from './next-words.js';
import { SideWords } from './side-words.js';

const PROMPTS = ['specific', 'measurable', 'actionOriented', 'realistic', 'timed'] as const;
/** A team of more than this is counted and not listed. */
const LISTED_MEMBERS = 4;

/** Which parts of the legend the card has a use for. */
export interface Shown {
  readonly hasProgress: boolean;
  readonly hasUnknown: boolean;
  readonly hasThread: boolean;
  readonly hasHours: boolean;
}

export class GrowthWords {
  readonly measures: MeasureWords;
  readonly hours: HoursWords;
  readonly next: NextWords;
  readonly side: SideWords;
  readonly levels: LevelWords;

  constructor(
    readonly localize: LocalizeController,
    readonly plan: Plan,
  ) {
    this.measures = new MeasureWords(localize, plan);
    this.hours = new HoursWords(localize);
    this.next = new NextWords(localize);
    this.side = new SideWords(localize, plan);
    this.levels = new LevelWords(localize);
  }

  /** Whose plan it is; a plan of nobody has its title. */
  name({ who, growthPlan }: Pick<GrowthFacts, 'who' | 'growthPlan'>): string {
    return who.name ?? growthPlan.title ?? this.localize.term('growthHeading');
  }

  /** To tell the plans of a document apart in a list. */
  nameOf(growthPlan: GrowthPlan): string {
    const { groupId, title, id } = growthPlan;
    const members = membersOf(this.plan, growthPlan).map(
      (each) => this.plan.educators.get(each)?.displayName,
    );
    const who =
      groupId === undefined ? members.length === 1 && members[0] : this.plan.groups.get(groupId)?.title;
    return [who, title].filter(Boolean).join(': ') || id;
  }

  /** A few words for a goal: the competency that it builds, else what it is measured by, else what it says. */
  shortName({ goal, thread, level, measures }: GoalFacts): string {
    const [first] = measures;
    const competency = thread.find(({ kind, isKnown }) => kind === 'competency' && isKnown);
    if (level?.current === undefined && first?.measure?.name) return first.measure.name;
    const served = thread.find(({ kind, isKnown }) => kind === 'goal' && isKnown);
    return competency?.title ?? served?.title ?? this.statement(goal);
  }

  region(facts: GrowthFacts): string {
    const { localize } = this;
    const period = this.period(facts);
    const name = facts.who.name ?? facts.growthPlan.title;
    if (name !== undefined) return localize.term('growthOf', name, period);
    return [localize.term('growthHeading'), period].filter(Boolean).join(', ');
  }

  /** "Grade 2 teacher, early career, Lincoln Elementary" */
  role(facts: GrowthFacts): string {
    return [this.roleAlone(facts), ...facts.who.organizations].filter(Boolean).join(', ');
  }

  /** The same without the place, which a page of one school says once. */
  roleAlone({ who }: GrowthFacts): string {
    const { localize } = this;
    const stage = who.careerStage && localize.term('growthStageWord', who.careerStage);
    const people = who.isTeam ? [this.members(who.members)] : [...who.roles, stage];
    return people.filter(Boolean).join(', ');
  }

  private members(members: GrowthFacts['who']['members']): string {
    const count = this.localize.term('growthMembers', members.length);
    const names = members.map(({ name }) => name).filter((name) => name !== undefined);
    const isListed = names.length === members.length && names.length > 0 && names.length <= LISTED_MEMBERS;
    return isListed ? `${count}: ${this.localize.list(names)}` : count;
  }

  planKind({ growthPlan: { kind } }: GrowthFacts): string {
    return kind === undefined ? '' : this.localize.term('growthKindWord', kind);
  }

  status(status: string): string {
    return this.localize.term('growthStatusWord', status);
  }

  period({ period }: GrowthFacts): string {
    if (period.title !== undefined) return period.title;
    if (period.start && period.end) return this.localize.dateRange(period.start, period.end);
    return period.end ? this.localize.term('growthUntil', this.date(period.end)) : '';
  }

  takeaway(facts: GrowthFacts): string {
    const { total, done, overdue, blocked } = facts.actions;
    const standing = this.standing(facts);
    const counts = { actions: total, done, overdue, blocked, goals: facts.goals.length, standing };
    return this.localize.term('growthTakeaway', counts);
  }

  /** The goal that is furthest from its target level, in a few words. */
  private standing({ goals }: GrowthFacts): string | undefined {
    let furthest: { readonly number: number; readonly short: number } | undefined;
    for (const { number, level } of goals) {
      if (level?.current === undefined || level.target === undefined) continue;
      const short = level.target - level.current;
      if (!furthest || short > furthest.short) furthest = { number, short };
    }
    return furthest && this.localize.term('growthLevelShort', furthest.number, furthest.short);
  }

  date(date: PlainDate): string {
    return this.localize.plainDate(date);
  }

  statement({ statement, id }: PlanGoal): string {
    return statement ?? `${this.localize.term('growthNoStatement')} (${id})`;
  }

  goalKind({ goal }: GoalFacts): string {
    return goal.kind === undefined ? '' : this.localize.term('growthGoalKindWord', goal.kind);
  }

  /** What stands under the statement: where it came from, how far it is agreed or met, and by when. */
  goalAbout({ goal, level }: GoalFacts): string {
    const { localize } = this;
    const parts = [
      goal.source && localize.term('growthGoalSourceWord', goal.source),
      goal.status && localize.term('growthGoalStatusWord', goal.status),
      // The sentence of a target level says it already.
      level?.target === undefined && goal.due && localize.term('growthGoalDue', this.date(goal.due)),
    ].filter((text): text is string => Boolean(text));
    const text = parts.join(', ');
    return text === '' ? '' : `${text[0]!.toLocaleUpperCase(localize.lang())}${text.slice(1)}.`;
  }

  prompts({ prompts }: PlanGoal): readonly (readonly [name: string, text: string])[] {
    return PROMPTS.flatMap((name) => {
      const text = prompts?.[name];
      return text ? [[this.localize.term('growthPromptWord', name), text] as const] : [];
    });
  }

  stopTitle({ title, id, isKnown }: ThreadStop): string {
    if (title !== undefined) return title;
    return this.localize.term(isKnown ? 'growthUntitled' : 'growthUnknown', id);
  }

  /** What stands under a stop: what it is and how strong the link to it is, or the values of the measure. */
  stopNote(stop: ThreadStop): string {
    const { localize } = this;
    if (!stop.isKnown) return localize.term('growthNotInPlan');
    if (stop.kind === 'measure') return this.measures.standing(stop);
    const kind =
      stop.kind === 'competency'
        ? localize.term('growthCompetency')
        : localize.term('growthGoalLevelWord', stop.level ?? '');
    return stop.strength ? `${kind}, ${localize.term('growthStrengthWord', stop.strength)}` : kind;
  }

  /** The whole thread as one sentence. */
  threadSentence({ thread }: GoalFacts): string {
    const { localize } = this;
    const parts = thread.map((stop) => {
      const title = this.stopTitle(stop);
      if (stop.kind === 'measure') return localize.term('growthMeasuredBy', title, this.stopNote(stop));
      return stop.strength ? localize.term('growthLinkTo', stop.strength, title) : title;
    });
    return localize.term('growthThreadSentence', parts);
  }

  actionText({ action }: ActionFacts): string {
    return action.text ?? this.localize.term('growthUntitled', action.id);
  }

  actionHours({ hours }: ActionFacts): string {
    if (hours === undefined) return '';
    return `${this.localize.number(hours)}\u00a0${this.localize.term('growthUnitShort', 'clock-hour')}`;
  }

  actionStatus({ state, overdueDays }: ActionFacts): string {
    if (state === 'overdue' && overdueDays !== undefined) {
      return this.localize.term('growthOverdue', overdueDays);
    }
    return state === undefined
      ? this.localize.term('growthNoStatus')
      : this.localize.term('growthActionWord', state);
  }

  /** The day on which it was done; else the day on which it is due. */
  actionDate({ action, state }: ActionFacts): string {
    const date = (state === 'done' ? action.completedOn : undefined) ?? action.due;
    return date ? this.date(date) : this.localize.term('growthNoDate');
  }

  shown({ goals, ledgers }: GrowthFacts): Shown {
    const levels = goals.map(({ level }) => level).filter((level) => level !== undefined);
    const measures = goals.flatMap(({ measures: all }) => all);
    return {
      hasProgress: levels.length > 0 || measures.some(({ measure }) => measure !== undefined),
      hasUnknown:
        levels.some(({ current }) => current === undefined) ||
        measures.some(({ latest }) => latest === undefined),
      hasThread: goals.some(({ thread }) => thread.length > 1),
      hasHours: ledgers.length > 0,
    };
  }
}
