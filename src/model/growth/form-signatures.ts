/** Who signs a form, and which sign-offs of the plan fill its lines. */
import {
  SIGN_OFF_MEANINGS,
  type Audience,
  type Form,
  type FormSignature,
  type GrowthPlan,
  type Plan,
  type SignOff,
} from '../../contract/index.js';
import { nameOf, wordEntry } from './form-entries.js';
import type { FilledSignature, Signing } from './form-types.js';

/** A line of the form for one person, where it is known who that is. */
interface Line {
  readonly signature: FormSignature;
  readonly educatorId?: string;
}

type Dated = SignOff & { readonly date: string };
type Filling = Pick<FilledSignature, 'signed' | 'lesser'>;

const sameText = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.trim().toLowerCase() === other?.trim().toLowerCase();

/** Who is meant by a role: `educator`, `supervisor`, or a role of a collaborator. */
function peopleOf(role: string | undefined, { educatorIds, supervisorId, goals }: GrowthPlan): Set<string> {
  if (sameText(role, 'educator')) return new Set(educatorIds);
  if (sameText(role, 'supervisor')) return new Set(supervisorId === undefined ? [] : [supervisorId]);
  const helpers = goals.flatMap((goal) => goal.collaborators).filter((each) => sameText(role, each.role));
  return new Set(helpers.map(({ educatorId }) => educatorId).filter((id) => id !== undefined));
}

function linesOf(signature: FormSignature, growthPlan: GrowthPlan): readonly Line[] {
  const people = [...peopleOf(signature.role, growthPlan)];
  return people.length > 0 ? people.map((educatorId) => ({ signature, educatorId })) : [{ signature }];
}

/** A sign-off of somebody else does not fill a line; one that names nobody does when its role is the line's. */
function isBy({ signature: { role, label }, educatorId }: Line, signOff: SignOff): boolean {
  if (educatorId !== undefined && signOff.educatorId !== undefined) return educatorId === signOff.educatorId;
  return sameText(signOff.role, role) || sameText(signOff.role, label);
}

/** A signature of unknown meaning shows no more than that it was received. */
function meansEnough(signOff: SignOff, wanted: string | undefined): boolean {
  const rank = (meaning: string | undefined) => SIGN_OFF_MEANINGS.findIndex((known) => known === meaning);
  if (wanted === undefined || wanted === signOff.meaning) return true;
  return rank(wanted) !== -1 && Math.max(rank(signOff.meaning), 0) >= rank(wanted);
}

/**
 * Fills lines from sign-offs. Each sign-off stands on one line: first on that of a review held on its very day, then on
 * the plan's own, the latest first. Without a date nobody has signed.
 */
export class Signatures {
  private readonly free: Set<Dated>;
  private readonly reviewDays: ReadonlyMap<string | undefined, string | undefined>;
  private readonly filled = new Map<FormSignature, readonly FilledSignature[]>();

  constructor(
    private readonly plan: Plan,
    private readonly growthPlan: GrowthPlan,
    private readonly form: Form,
    private readonly audience: Audience,
  ) {
    const dated = growthPlan.signOffs.filter((each): each is Dated => each.date !== undefined);
    this.free = new Set(dated.sort((one, other) => other.date.localeCompare(one.date)));
    const held = growthPlan.reviews.filter(({ status }) => status === 'held');
    this.reviewDays = new Map(held.map(({ kind, date }) => [kind, date]));
    const all = [...form.sections.flatMap((section) => section.signatures), ...form.signatures];
    for (const signature of all.filter((each) => each.review !== undefined)) this.fill(signature);
    for (const signature of all.filter((each) => each.review === undefined)) this.fill(signature);
  }

  /** The lines of a signature of the form: one for each person of that role. */
  linesOf(signatures: readonly FormSignature[]): readonly FilledSignature[] {
    return signatures.flatMap((signature) => this.filled.get(signature) ?? []);
  }

  /** Sign-offs that no line of the form took: they are lines of their own, so that none gets lost. */
  get others(): readonly FilledSignature[] {
    return [...this.free].reverse().map((signOff) => ({
      state: 'signed',
      label: signOff.role,
      name: this.nameFor(signOff),
      signed: this.signing(signOff),
    }));
  }

  private fill(signature: FormSignature): void {
    this.filled.set(
      signature,
      linesOf(signature, this.growthPlan).map((line) => this.fillLine(line)),
    );
  }

  private fillLine(line: Line): FilledSignature {
    const { signature, educatorId } = line;
    const { signed, lesser } = this.fillingOf(line);
    const blank = this.audience === 'public' ? 'not-shown' : 'blank';
    return {
      state: signed ? 'signed' : blank,
      label: signature.label,
      role: signature.role === undefined ? undefined : wordEntry(this.form, 'role', signature.role),
      note: signature.note,
      name: signed?.name ?? (this.audience === 'public' ? undefined : nameOf(this.plan, educatorId)),
      signed,
      lesser,
    };
  }

  private fillingOf(line: Line): Filling {
    const { meaning, review } = line.signature;
    const day = this.reviewDays.get(review);
    const own = [...this.free].filter(
      (each) => isBy(line, each) && (review === undefined || each.date === day),
    );
    const enough = own.find((each) => meansEnough(each, meaning));
    const later = own.find((each) => !meansEnough(each, meaning) && (!enough || each.date > enough.date));
    for (const used of [enough, later]) if (used) this.free.delete(used);
    return { signed: enough && this.signing(enough), lesser: later && this.signing(later) };
  }

  private nameFor({ name, educatorId }: SignOff): string | undefined {
    return name ?? nameOf(this.plan, educatorId);
  }

  private signing(signOff: Dated): Signing {
    const { date, meaning } = signOff;
    const written = meaning === undefined ? undefined : wordEntry(this.form, 'sign-off', meaning);
    return { name: this.nameFor(signOff), date, meaning: written };
  }
}
