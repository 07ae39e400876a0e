/** What is said of a pathway without a browser. */
import type { Audience, Educator, Pathway, Plan } from '../../../src/contract/index.js';
import {
  outlineOf,
  sequenceFacts,
  type Outline,
  type OutlineKind,
  type SequenceFacts,
} from '../../../src/model/sequencing/index.js';
import { PathwayWords } from '../../../src/views/pathway-sequencer/words.js';
import { speaking } from '../growth-plan-card/english.js';

export interface Said {
  readonly facts: SequenceFacts;
  readonly outline: Outline;
  readonly words: PathwayWords;
}

export interface SaidOptions {
  readonly lang?: 'en' | 'es';
  readonly audience?: Audience;
  readonly kind?: OutlineKind;
  readonly today?: string;
}

export function said(
  plan: Plan,
  pathway: Pathway | undefined,
  educator: Educator | undefined,
  { lang = 'en', audience = 'self', kind = 'way', today = '2026-11-25' }: SaidOptions = {},
): Said {
  const facts = sequenceFacts(plan, pathway!, educator, today);
  const outline = outlineOf(facts, kind);
  const words = new PathwayWords({ plan, facts, outline, educator, audience, localize: speaking(lang) });
  return { facts, outline, words };
}

/** Every text that a pathway says, with what it is about. */
export function everything({
  facts,
  outline,
  words,
}: Said): readonly (readonly [about: string, text: string])[] {
  const texts: [string, string][] = [
    ['heading', words.heading()],
    ['takeaway', words.takeawayText()],
  ];
  const add = (about: string, ...all: (string | undefined)[]) => {
    for (const text of all) if (text) texts.push([about, text]);
  };
  add('who', words.who());
  add('why next', words.whyNext());
  for (const step of facts.steps) {
    add(`step ${step.id}`, words.title(step), words.name(step), words.meta(step), words.rowName(step));
    add(
      `step ${step.id}`,
      words.kind(step),
      words.buildsOn(step),
      words.reason(step),
      ...words.rulesOf(step),
    );
    add(`step ${step.id}`, words.length(step).text, words.offered(step).text, ...words.needsFirst(step));
    for (const item of [...words.unlocks(step), ...words.stillLocked(step)])
      add(`unlock ${step.id}`, item.name, item.fraction, item.text);
  }
  for (const group of outline.groups.values()) {
    const { id } = group.step;
    add(`group ${id}`, ...words.rules(group), words.fraction(group.rule), words.sameAs(group));
    add(
      `group ${id}`,
      ...words.closing(group),
      words.track(group),
      ...words.counts(group).map(({ text }) => text),
    );
  }
  for (const stage of outline.stages) {
    add(`stage ${stage.number}`, words.stageLabel(stage), words.stageTitle(stage), words.stageRule(stage));
    add(`stage ${stage.number}`, words.stageFraction(stage), words.stageHours(stage));
  }
  for (const { kind, title, text } of words.analysis()) add(`analysis ${kind}`, title, text);
  const table = words.table({ withIds: true });
  add('table', table.caption, ...table.columns.map(({ label }) => label));
  for (const row of table.rows) for (const { key } of table.columns) add(`table ${key}`, row[key]?.text);
  return texts;
}
