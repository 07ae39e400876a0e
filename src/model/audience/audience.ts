/** Who looks, from the narrowest view to the widest. */
import { AUDIENCES, type Audience, type Plan } from '../../contract/index.js';

/** A word as an audience; any other word, or none, is `public`: when in doubt, less is shown. */
export const audienceOf = (word: string | null | undefined): Audience =>
  AUDIENCES.find((audience) => audience === word) ?? 'public';

/** The narrower of two audiences: `public` before `staff` before `self`. */
export const narrower = (one: Audience, other: Audience): Audience =>
  AUDIENCES.indexOf(one) <= AUDIENCES.indexOf(other) ? one : other;

/** The narrower of the page's audience and the plan's own; a plan that names none leaves it to the page. */
export function effectiveAudience(page: Audience, plan: Plan | undefined): Audience {
  const own = plan?.privacy.audience;
  return own === undefined ? page : narrower(page, audienceOf(own));
}
