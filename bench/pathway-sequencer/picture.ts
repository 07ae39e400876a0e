/** What every way of drawing a pathway gives to the benchmark. Runs in the page. */
import { parsePlan, type Educator, type Pathway, type Plan } from '../../src/contract/index.js';
import { outlineOf, sequenceFacts, type Outline, type SequenceFacts } from '../../src/model/index.js';
import { elementsIn, frame, painted } from '../in-page.js';

export const TODAY = '2026-11-25';
/** The group whose steps are listed: that in which the next step counts, or one beside it. */
export const OPEN = 'g-1-0002';

/** The plan before and after one step was moved to another place. */
export interface Plans {
  readonly before: Walked;
  readonly after: Walked;
}

export interface Walked {
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly educator: Educator;
}

export interface Known extends Walked {
  readonly facts: SequenceFacts;
  readonly outline: Outline;
}

export interface Picture {
  /** Draws the plan in which one step stands elsewhere. */
  readonly move: () => unknown;
  /** What scrolls, down or sideways; undefined where nothing does. */
  readonly down: Element | undefined;
  readonly aside: Element | undefined;
  /** How it is scrolled, where that is not simply a scroll of what scrolls. */
  readonly scrollBy?: (y: number) => void;
}

export interface Way<Data> {
  /** The plans in the form in which the way takes them. It is not measured. */
  readonly prepare: (plans: Plans) => Data;
  readonly draw: (host: HTMLElement, data: Data) => Picture | Promise<Picture>;
}

/** The facts and the outline, for those who draw nothing else. */
export function known(walked: Walked): Known {
  const facts = sequenceFacts(walked.plan, walked.pathway, walked.educator, TODAY);
  return { ...walked, facts, outline: outlineOf(facts, 'way') };
}

/** A step goes from the first group to the second, as an edit has it: all other records are the same. */
function movedIn(plan: Plan, pathway: Pathway): Plan {
  const [first, second] = pathway.nodes.filter(({ kind }) => kind === 'group');
  const moved = first!.childIds[3]!;
  const nodes = pathway.nodes.map((node) => {
    if (node === first) return { ...node, childIds: node.childIds.filter((id) => id !== moved) };
    if (node === second) return { ...node, childIds: [moved, ...node.childIds] };
    return node.id === moved ? { ...node, stageId: second!.stageId } : node;
  });
  const pathways = new Map(plan.pathways);
  pathways.set(pathway.id, { ...pathway, nodes });
  return { ...plan, pathways };
}

function plansOf(document: string): Plans {
  const { plan } = parsePlan(document);
  const pathway = [...plan!.pathways.values()].at(-1)!;
  const educator = plan!.educators.get('e-0001')!;
  const after = movedIn(plan!, pathway);
  return {
    before: { plan: plan!, pathway, educator },
    after: { plan: after, pathway: after.pathways.get(pathway.id)!, educator },
  };
}

const STEP = 24;

/** One scroll a frame; whether there was anything to scroll. */
async function scroll(surface: Element | undefined, frames: number, by: (amount: number) => void) {
  if (!surface) return false;
  for (let index = 0; index < frames; index++) {
    by(STEP);
    await frame();
  }
  return true;
}

/** Hands a way to the benchmark's other half, which drives the browser. */
export function offer<Data>({ prepare, draw }: Way<Data>): void {
  let data: Data;
  let picture: Picture;
  const calls = {
    prepare: (document: string) => void (data = prepare(plansOf(document))),
    draw: async () => {
      picture = await draw(document.body, data);
      await painted();
    },
    elements: () => elementsIn(document.body),
    down: (frames: number) => {
      const { down, scrollBy } = picture;
      return scroll(down, frames, scrollBy ?? ((amount) => down!.scrollBy(0, amount)));
    },
    aside: (frames: number) => {
      const { aside } = picture;
      const scrolls = aside && aside.scrollWidth > aside.clientWidth;
      return scroll(scrolls ? aside : undefined, frames, (amount) => aside!.scrollBy(amount, 0));
    },
    move: async () => {
      await picture.move();
      await painted();
    },
  };
  Object.assign(globalThis, { bench: calls });
}
