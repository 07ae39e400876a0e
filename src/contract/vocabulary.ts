/**
 * Every enumeration of the contract, each as one `as const` list that the type, the check, the story's control, the JSON
 * Schema and the tests read. Words outside a list are kept and shown as they are.
 */

export const AUDIENCES = ['public', 'staff', 'self'] as const;
export const ORGANIZATION_TYPES = [
  'district',
  'school',
  'department',
  'team',
  'local',
  'state',
  'national',
] as const;
export const DAY_KINDS = [
  'pd-day',
  'half-day',
  'early-release',
  'day-off',
  'holiday',
  'instruction',
] as const;
export const PERIOD_TYPES = ['school-year', 'semester', 'term', 'grading-period'] as const;

export const GOAL_LEVELS = ['state', 'district', 'school', 'team', 'individual'] as const;
export const GOAL_STATUSES = ['proposed', 'active', 'met', 'not-met', 'retired'] as const;
/** How firmly one thing serves another. `unstated` is what a link without a strength means: unknown, not weak. */
export const STRENGTHS = ['strong', 'partial', 'weak', 'unstated'] as const;

export const MEASURE_KINDS = ['student-outcome', 'educator-practice', 'participation', 'perception'] as const;
export const DIRECTIONS = ['increase', 'decrease', 'maintain'] as const;

/** CASE association types, kebab-cased. */
export const RELATION_TYPES = [
  'is-child-of',
  'is-peer-of',
  'is-part-of',
  'exact-match-of',
  'precedes',
  'is-related-to',
  'replaced-by',
  'exemplar',
  'has-skill-level',
  'is-translation-of',
] as const;

export const FORMATS = [
  'workshop',
  'course',
  'coaching',
  'mentoring',
  'online-resource',
  'learning-community',
  'lesson-study',
  'conference',
  'other',
] as const;
export const ACTIVITY_STATUSES = ['draft', 'planned', 'offered', 'full', 'completed', 'retired'] as const;
export const QUALITIES = [
  'sustained',
  'intensive',
  'collaborative',
  'job-embedded',
  'data-driven',
  'classroom-focused',
] as const;
export const SESSION_MODES = ['in-person', 'online', 'hybrid', 'self-paced'] as const;
export const SESSION_STATUSES = ['scheduled', 'full', 'held', 'cancelled'] as const;
export const CREDIT_UNITS = [
  'clock-hour',
  'contact-hour',
  'ceu',
  'plu',
  'pdp',
  'cpe',
  'ctle',
  'semester-hour',
] as const;
export const STUDY_DESIGNS = [
  'experimental',
  'quasi-experimental',
  'correlational',
  'rationale',
  'descriptive',
  'review',
] as const;

export const CAREER_STAGES = ['pre-service', 'novice', 'professional', 'advanced', 'administrator'] as const;
export const LEVEL_SOURCES = [
  'self-assessment',
  'observation',
  'evaluation',
  'assessment',
  'portfolio',
] as const;
export const PARTICIPATION_STATUSES = [
  'recommended',
  'requested',
  'registered',
  'waitlisted',
  'in-progress',
  'completed',
  'withdrawn',
  'no-show',
] as const;

export const NODE_KINDS = ['step', 'group'] as const;
export const RULE_KINDS = ['all', 'any', 'at-least', 'hours', 'credits'] as const;
export const EDGE_KINDS = ['requires', 'co-requires', 'recommends'] as const;
/** CTDL's subclasses of PathwayComponent, kebab-cased and without their last word. */
export const COMPONENT_TYPES = [
  'assessment',
  'basic',
  'cocurricular',
  'collection',
  'competency',
  'course',
  'credential',
  'extracurricular',
  'job',
  'multi',
  'selection',
  'work-experience',
] as const;
/** How the two sides of a constraint are compared. CTDL: EQ, NEQ, GT, GTEQ, LT, LTEQ. */
export const COMPARATORS = ['equals', 'not-equals', 'more-than', 'at-least', 'less-than', 'at-most'] as const;

export const GROWTH_PLAN_KINDS = [
  'self-directed',
  'directed',
  'developing-educator',
  'improvement',
  'individual',
  'monitored',
  'team',
] as const;
export const GROWTH_PLAN_STATUSES = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'in-progress',
  'completed',
  'closed',
] as const;
export const PLAN_GOAL_KINDS = ['student-learning', 'professional-practice'] as const;
export const PLAN_GOAL_SOURCES = [
  'evaluation',
  'team-role',
  'school-or-district-goal',
  'self',
  'student-data',
] as const;
export const PLAN_GOAL_STATUSES = ['proposed', 'revised', 'final', 'met', 'not-met'] as const;
export const ACTION_STATUSES = ['not-started', 'in-progress', 'done', 'blocked', 'dropped'] as const;
export const REVIEW_KINDS = ['beginning', 'mid', 'end'] as const;
export const REVIEW_STATUSES = ['scheduled', 'held', 'missed'] as const;
export const SIGN_OFF_MEANINGS = ['received', 'agreed', 'approved'] as const;
export const COLLABORATOR_ROLES = [
  'mentor',
  'coach',
  'supervisor',
  'learning-community',
  'peer',
  'facilitator',
] as const;

/** How often a section of a form stands there: once, or once for each goal of the plan. */
export const FORM_REPEATS = ['goal'] as const;
/** Who may take a growth plan from one status to another. */
export const TRANSITION_PARTIES = ['educator', 'supervisor'] as const;
/**
 * What a field or a column of a form can hold. The first lines are about the plan and its reviews. A word of the third
 * group stands for several things, and a field with it can be a table; the lines after it are about one of these things.
 */
export const FORM_VALUES = [
  ...['blank', 'today', 'educator', 'role', 'assignment', 'career-stage', 'school', 'district'],
  ...[
    'supervisor',
    'mentor',
    'title',
    'kind',
    'status',
    'period',
    'start',
    'end',
    'dates',
    'individual-or-team',
  ],
  ...['beginning-date', 'beginning-status', 'beginning-reviewer', 'beginning-comments'],
  ...['mid-date', 'mid-status', 'mid-reviewer', 'mid-comments'],
  ...['end-date', 'end-status', 'end-reviewer', 'end-comments', 'goals-met'],

  ...['goals', 'actions', 'evidence', 'reflections', 'collaborators', 'reviews', 'revisions', 'sign-offs'],

  ...['goal-number', 'goal', 'goal-kind', 'goal-source', 'goal-status', 'goal-met', 'goal-due'],
  ...['rationale', 'specific', 'measurable', 'action-oriented', 'realistic', 'timed'],
  ...['organization-goals', 'competencies', 'competency-areas', 'measures', 'measure-values'],
  ...['baseline-level', 'current-level', 'target-level'],
  ...['action', 'action-activity', 'action-supports', 'action-start', 'action-due', 'action-dates'],
  ...['action-hours', 'action-status', 'action-blocked-by', 'action-completed-on'],
  ...['artifact', 'artifact-text', 'artifact-date', 'artifact-competencies'],
  ...['reflection', 'reflection-date', 'collaborator', 'collaborator-role'],
  ...['review-kind', 'review-date', 'review-status', 'reviewer', 'review-comments', 'review-goals-met'],
  ...['revision', 'revision-date', 'revision-author'],
  ...['sign-off-role', 'sign-off-name', 'sign-off-date', 'sign-off-meaning'],
] as const;

export const SUBJECT_KINDS = ['activity', 'pathway', 'goal', 'growth-plan', 'organization'] as const;
export const CYCLE_STAGES = ['plan', 'do', 'study', 'act'] as const;
export const DECISIONS = ['adopt', 'adapt', 'abandon', 'continue'] as const;

/** One word of a list, or any other word: generous on the way in, shown raw where unknown. */
export type Word<L extends readonly string[]> = L[number] | (string & {});
export type Audience = (typeof AUDIENCES)[number];
export type Strength = (typeof STRENGTHS)[number];
