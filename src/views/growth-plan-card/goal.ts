/** One goal: what it says and why, what it serves, where it stands, what is done for it; at its side what shows that. */
import { html, nothing, type TemplateResult } from 'lit';
import { data, headingElement } from '../../design/index.js';
import type { GoalFacts } from '../../model/growth/types.js';
import { actions } from './actions.js';
import type { CardContext } from './context.js';
import { part, partTitle, row, side } from './layout.js';
import { level } from './level.js';
import { measures } from './measure.js';
import { earlier, evidence, people, reflections } from './side-parts.js';
import { isOnThread, thread } from './thread.js';

/** Id of the heading of a goal inside the card. */
export const goalHeadingId = (number: number): string => `goal-${number}`;

export function goalRow(context: CardContext, facts: GoalFacts): TemplateResult {
  return row({
    className: `goal-row ${isOnThread(facts, context) ? 'goal-picked' : ''}`,
    main: main(context, facts),
    side: context.audience === 'public' ? undefined : sides(context, facts),
  });
}

function main(context: CardContext, facts: GoalFacts): unknown {
  const { localize, headingLevel } = context;
  const title = (name: string, text: string) =>
    partTitle(headingLevel + 2, `goal-${facts.number}-${name}`, text);
  const parts = [
    { name: 'statement', label: label(context, facts), content: statement(context, facts) },
    {
      name: 'thread',
      label: title('serves', localize.term('growthServes')),
      content: thread(context, facts),
    },
    { name: 'level', label: title('level', localize.term('growthLevel')), content: level(context, facts) },
    {
      name: 'measure',
      label: title('measure', localize.term('growthMeasure')),
      content: measures(context, facts),
    },
    { name: 'actions', label: actionsLabel(context, facts, title), content: actions(context, facts) },
  ];
  return parts.map(part);
}

const label = ({ localize, words }: CardContext, facts: GoalFacts): TemplateResult => html`
  <b aria-hidden="true">${localize.term('growthGoal', facts.number)}</b>
  <span dir="auto">${words.goalKind(facts)}</span>
`;

const actionsLabel = (
  { localize }: CardContext,
  { counts: { total, done } }: GoalFacts,
  title: (name: string, text: string) => TemplateResult,
): TemplateResult => {
  return html`${title('actions', localize.term('growthActions'))}
  ${total > 0 ? html`<span dir="auto">${localize.term('growthDone', done, total)}</span>` : nothing}`;
};

function statement(context: CardContext, facts: GoalFacts): TemplateResult {
  const { localize, words, headingLevel } = context;
  const { goal, number } = facts;
  const about = words.goalAbout(facts);
  return html`
    ${headingElement(
      headingLevel + 1,
      goalHeadingId(number),
      'goal-statement',
      html`<span class="visually-hidden">${localize.term('growthGoal', number)}: </span
        >${data(words.statement(goal))}`,
    )}
    ${about ? html`<p class="about small" dir="auto">${about}</p>` : nothing}
    ${goal.rationale ? html`<p class="about" dir="auto">${goal.rationale}</p>` : nothing}
    ${earlier(context, prompts(context, facts), localize.term('growthPrompts'))}
  `;
}

/** The SMART prompts that are filled. */
function prompts({ words }: CardContext, { goal }: GoalFacts): readonly TemplateResult[] {
  const filled = words.prompts(goal);
  if (filled.length === 0) return [];
  return [
    html`<dl class="prompts">
      ${filled.map(
        ([name, text]) =>
          html`<dt>${name}</dt>
            <dd dir="auto">${text}</dd>`,
      )}
    </dl>`,
  ];
}

function sides(context: CardContext, facts: GoalFacts): unknown {
  const { localize, headingLevel } = context;
  const at = (name: string, title: string, content: unknown) =>
    side({ level: headingLevel + 2, id: `goal-${facts.number}-${name}`, title, content });
  return html`
    ${at('reflection', localize.term('growthReflection'), reflections(context, facts))}
    ${at('evidence', localize.term('growthEvidence'), evidence(context, facts))}
    ${at('people', localize.term('growthPeople'), people(context, facts))}
  `;
}
