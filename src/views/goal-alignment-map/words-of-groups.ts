/** What is said of a row that stands for a group. */
import type { AlignmentGroup, AlignmentLink, AlignmentNode, Grouping } from '../../model/alignment/index.js';
import { STATE_CHANNELS } from './channels.js';
import type { RowLabel } from './geometry.js';
import type { MapWords } from './words.js';

const UNSTATED = {
  area: 'mapGroupNoArea',
  school: 'mapGroupNoSchool',
  domain: 'mapGroupNoDomain',
  format: 'mapGroupNoFormat',
} as const satisfies Readonly<Record<Grouping, string>>;

/** A name says this many of its links; the rest are counted. */
const LINKS_SAID = 3;

/** What its members share, where that is a name of its own; the goal of a band has a row, and the group under it says its number. */
export function groupTitle(node: AlignmentNode, group: AlignmentGroup, words: MapWords): string {
  return group.by === 'area' ? countOf(node, group, words) : sharedOf(group, words);
}

/** "12 activities", "9 more activities" where others of the group stand by themselves. */
function countOf({ kind, members }: AlignmentNode, group: AlignmentGroup, words: MapWords): string {
  const folded = members?.length ?? group.members.length;
  const counted = words.count(kind, folded);
  const isRest = folded < group.members.length || group.apart === 'more';
  return isRest ? words.localize.term('mapMoreOf', counted) : counted;
}

function sharedOf({ by, value, title, apart }: AlignmentGroup, { localize }: MapWords): string {
  if (apart === 'unknown' || apart === 'adrift') return localize.term(STATE_CHANNELS[apart].word);
  if (value === undefined) return localize.term(UNSTATED[by]);
  if (by === 'format') return localize.term('mapFormatWord', value);
  return title || localize.term('mapUntitled', value);
}

/** Under its title: what it shares, or how many they are; and how many of them lack something. */
export function groupLabel(node: AlignmentNode, group: AlignmentGroup, words: MapWords): RowLabel {
  const title = groupTitle(node, group, words);
  if (group.apart === 'no-goal') {
    const place = group.by === 'area' ? {} : { place: countOf(node, group, words) };
    return { title, ...place, missing: words.localize.term(STATE_CHANNELS['no-goal'].word), facts: [] };
  }
  const place =
    group.by !== 'area' ? countOf(node, group, words) : group.apart === 'more' ? '' : sharedOf(group, words);
  const gaps = group.apart || group.gaps === 0 ? [] : [gapsOf(group, words)];
  return { title, place, facts: gaps };
}

const gapsOf = ({ gaps }: AlignmentGroup, { localize }: MapWords): RowLabel['facts'][number] => ({
  text: localize.term('mapGroupGaps', gaps),
  tone: 'gap',
});

/** For those who hear it: what it is, what it says, and the bundles of its links. */
export function groupName(node: AlignmentNode, words: MapWords): string {
  const { title, place, missing, facts } = words.label(node);
  const said = facts.map(({ text }) => text).join(' ');
  return [words.kind(node), title, place, said, missing, ...bundles(node, words)].filter(Boolean).join(', ');
}

function bundles(node: AlignmentNode, words: MapWords): readonly string[] {
  const links = (words.alignment.into.get(node.key) ?? []).filter(({ kind }) => kind !== 'vision-goal');
  const said = [...links].sort((a, b) => (b.count ?? 1) - (a.count ?? 1)).slice(0, LINKS_SAID);
  const bundle = (link: AlignmentLink) =>
    words.localize.term('mapLinksTo', link.count ?? 1, words.strength(link), words.titleOf(link.from));
  const more = restOf(links, said);
  return [...said.map(bundle), ...(more > 0 ? [words.localize.term('mapMoreLinks', more)] : [])];
}

/** How many links of the plan are not said. */
const restOf = (links: readonly AlignmentLink[], said: readonly AlignmentLink[]): number =>
  links.filter((link) => !said.includes(link)).reduce((sum, link) => sum + (link.count ?? 1), 0);

/** "7 of 12 on this thread"; undefined where none is, or nothing is picked. */
export function onThread(
  { members }: AlignmentNode,
  thread: ReadonlySet<string> | undefined,
  { localize }: MapWords,
): string | undefined {
  const found = thread && members ? members.filter((key) => thread.has(key)).length : 0;
  if (found === 0) return undefined;
  return localize.term('mapGroupOnThread', localize.number(found), localize.number(members!.length));
}
