/** Long pathways of generated plans, with all that a pathway can have: stages, groups, rules, certificates, edges; and who walks them. */
import { LONG, THEMES } from './words.mjs';
import { activityId, dayIn, educatorId, number, randomFor, themeOf } from './world.mjs';

/** So many steps count in one group, and so many of them are enough. */
const GROUP = 30;
const ENOUGH = 6;

/** How far the educator of each pathway has come: the share of its steps, from the first, of which most are behind them. */
const WALKED = 0.2;

const nodeId = (p, kind, i) => `${kind}-${p + 1}-${number(i)}`;
const isLast = (list, item) => list[list.length - 1] === item;

/** Steps, groups and stages by their places: each stage has about as many groups as there are stages. */
function shapeOf({ steps }) {
  const groups = Array.from({ length: Math.ceil(steps / GROUP) }, (_, g) => ({
    g,
    from: g * GROUP,
    to: Math.min(steps, (g + 1) * GROUP),
  }));
  const count = Math.min(groups.length, Math.max(2, Math.min(12, Math.round(Math.sqrt(groups.length)))));
  const stages = Array.from({ length: count }, (_, s) => ({
    s,
    groups: groups.slice(
      Math.floor((s * groups.length) / count),
      Math.floor(((s + 1) * groups.length) / count),
    ),
  }));
  return stages;
}

export function longPathwayAt(world, p) {
  const theme = THEMES[themeOf(world, p)];
  const stages = shapeOf(world);
  const edges = [];
  const nodes = stages.flatMap((stage) => [
    ...stage.groups.flatMap((group) => groupNodes(world, p, stage, group, edges)),
    certificate(p, stage, stages, theme),
  ]);
  return {
    id: `pw-long-${p + 1}`,
    title: `${theme.title}, step by step`,
    destination: `Certified: ${theme.title.toLowerCase()}`,
    destinationNodeId: nodeId(p, 'c', stages.length - 1),
    stages: stages.map(({ s }) => ({ id: nodeId(p, 't', s), title: `Year ${s + 1}`, order: s + 1 })),
    nodes,
    edges,
  };
}

/** A group and its steps. The edges among them, and from the group before, are put to the others. */
function groupNodes(world, p, { s, groups }, { g, from, to }, edges) {
  const stageId = nodeId(p, 't', s);
  const steps = [];
  for (let i = from; i < to; i++) {
    const random = randomFor(world.seed, `step ${p}`, i);
    if (i > from && random.chance(0.3)) edges.push(edge(p, random.whole(from, i - 1), i, 'requires'));
    if (i > from && random.chance(0.04)) edges.push(edge(p, i - 1, i, 'co-requires'));
    if (from > 0 && random.chance(0.1)) edges.push(edge(p, random.whole(0, from - 1), i, 'recommends'));
    steps.push(stepNode(world, p, i, stageId, random));
  }
  const before = groups[0].g === g ? (s > 0 ? nodeId(p, 'c', s - 1) : undefined) : nodeId(p, 'g', g - 1);
  if (before && g % 3 === 0) edges.push({ from: before, to: nodeId(p, 'g', g), kind: 'requires' });
  const group = {
    id: nodeId(p, 'g', g),
    kind: 'group',
    title: `${LONG.groups[g % LONG.groups.length]} ${g + 1}`,
    stageId,
    childIds: steps.map(({ id }) => id),
    rule: ruleOf(g, steps.length),
  };
  return [group, ...steps];
}

const ruleOf = (g, count) =>
  g % 5 === 4 && count === GROUP
    ? { kind: 'hours', amount: 12 }
    : { kind: 'at-least', count: Math.min(ENOUGH, count) };

const edge = (p, from, to, kind) => ({ from: nodeId(p, 'n', from), to: nodeId(p, 'n', to), kind });

function stepNode(world, p, i, stageId, random) {
  const { topics } = THEMES[themeOf(world, p + i)];
  const level = LONG.levels[Math.min(2, Math.floor((i / world.steps) * 3))];
  return {
    id: nodeId(p, 'n', i),
    title: `${random.pick(topics)}: ${random.pick(LONG.steps)} (${level})`,
    stageId,
    ...(world.activities > 0 ? { activityId: activityOf(world, p, i) } : {}),
    ...(random.chance(0.05) ? { optional: true } : {}),
  };
}

/** What a stage leads to: all of its groups, or in every other stage half of them; after the certificate of the stage before. */
function certificate(p, { s, groups }, stages, theme) {
  const id = nodeId(p, 'c', s);
  const count = s % 2 === 1 ? Math.ceil(groups.length / 2) : groups.length;
  return {
    id,
    kind: 'group',
    title: `${theme.title}: ${isLast(stages, stages[s]) ? 'master' : `certificate ${s + 1}`}`,
    stageId: nodeId(p, 't', s),
    childIds: groups.map(({ g }) => nodeId(p, 'g', g)),
    rule: count < groups.length ? { kind: 'at-least', count } : { kind: 'all' },
    conditions: s === 0 ? [] : [{ id: `${id}-before`, prerequisite: true, nodeIds: [nodeId(p, 'c', s - 1)] }],
  };
}

/** The plan's activities in turn. */
const activityOf = (world, p, i) => activityId((p * world.steps + i) % world.activities);

/** What the educator of a pathway took part in: one for each pathway, in turn. */
export function* walksOf(world) {
  if (world.activities === 0 || world.educators === 0) return;
  const seen = new Set();
  for (let p = 0; p < world.pathways; p++) {
    for (let i = 0; i < Math.ceil(world.steps * WALKED); i++) {
      const random = randomFor(world.seed, `walk ${p}`, i);
      const [educator, activity] = [educatorId(p % world.educators), activityOf(world, p, i)];
      if (random.chance(0.3) || seen.has(`${educator} ${activity}`)) continue;
      seen.add(`${educator} ${activity}`);
      yield {
        id: `p-long-${p + 1}-${number(i)}`,
        educatorId: educator,
        activityId: activity,
        status: random.pick(['completed', 'completed', 'completed', 'in-progress', 'registered']),
        date: dayIn(random),
      };
    }
  }
}
