/**
 * Problems as an audience may see them. A problem quotes what is wrong, and what is wrong can be a name.
 *
 * - `self`: as they are.
 * - `staff`: without the value where it could hold somebody's reflection, or the text of the whole document.
 * - `public`: without any value; a quotation in the sentence goes where it is the name of somebody in the plan, or where
 *   the problem is about a reference to a person. The pointer stays: whoever maintains the plan finds the place by it.
 */
import type { Audience, Plan, Problem } from '../../contract/index.js';
import { nameKey, namesIn } from './public-plan.js';

const ABOUT_PERSON =
  /^\/(educators|groups|facilitators|participations|growthPlans)\b|\/(educatorIds?|facilitatorIds|authorId|reviewerId|supervisorId|owner|assessedBy)\b/;
const ABOUT_REFLECTION = /\/reflections?\b/;
const QUOTATION = /“([^”]*)”/g;

function publicMessage(
  { message, pointer }: Problem,
  names: ReadonlyMap<string, string> | undefined,
): string {
  const personal = ABOUT_PERSON.test(pointer);
  return message.replace(QUOTATION, (quotation, text: string) =>
    personal || names?.has(nameKey(text)) ? 'this value' : quotation,
  );
}

/** The problems for this audience; the same list where nothing has to go. */
export function scopeProblems(
  problems: readonly Problem[],
  plan: Plan | undefined,
  audience: Audience,
): readonly Problem[] {
  if (audience === 'self' || problems.length === 0) return problems;
  if (audience === 'public') {
    const names = plan && namesIn(plan);
    return problems.map((problem) => ({
      ...problem,
      value: undefined,
      message: publicMessage(problem, names),
    }));
  }
  const isPrivate = ({ pointer }: Problem): boolean => pointer === '' || ABOUT_REFLECTION.test(pointer);
  return problems.map((problem) => (isPrivate(problem) ? { ...problem, value: undefined } : problem));
}
