/** The stages side by side, or under each other: in each what it asks for, its groups and steps, and what is reached. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { closingBlock, groupBlock, heading, trackBlock } from './group-block.js';
import { glyph } from './glyph.js';
import type { PictureContext } from './picture-context.js';
import type { GroupRows, SectionRows, StageRows } from './rows.js';
import { stepList } from './step-list.js';

export const stageId = (place: number): string => `stage-${place}`;

/** Of a stage out of sight, its title alone. */
function farHead({ stage, place }: StageRows, { words, headingLevel }: PictureContext): TemplateResult {
  const title = html`<span id=${stageId(place)} tabindex="-1" dir="auto">${words.stageTitle(stage)}</span>`;
  return heading(headingLevel + 1, title, 'stage-title');
}

function stageHead({ stage, place }: StageRows, context: PictureContext): TemplateResult {
  const { words, headingLevel } = context;
  const [label, title, rule] = [words.stageLabel(stage), words.stageTitle(stage), words.stageRule(stage)];
  return html`
    <div class="stage-head">
      ${label === title ? html`<p class="stage-label" aria-hidden="true">&nbsp;</p>` : html`<p class="stage-label" dir="auto">${label}</p>`}
      <div class="stage-headline">
        ${heading(headingLevel + 1, html`<span id=${stageId(place)} tabindex="-1" dir="auto">${title}</span>`, 'stage-title')}
        <span class="fraction" dir="auto">${words.stageFraction(stage)}</span>
      </div>
      ${
        rule
          ? html`<p class="stage-rule" dir="auto">
              ${stage.isLocked && context.facts.hasRecord ? glyph('locked') : nothing} ${rule}
            </p>`
          : nothing
      }
    </div>
  `;
}

const BLOCK = { groups: groupBlock, tracks: trackBlock, closing: closingBlock } as const;

function sectionTitle({ kind, groups, rest }: SectionRows, context: PictureContext): string {
  if (kind !== 'tracks') return '';
  const { localize, model } = context;
  const all = groups.length + rest;
  return localize.term(model.outline.trackId === undefined ? 'walkEveryTrack' : 'walkTracks', all);
}

function blocks(section: SectionRows, place: number, context: PictureContext): TemplateResult {
  const { kind, groups, rest, moreKey } = section;
  const { localize, onOpen } = context;
  const draw = (rows: GroupRows) => BLOCK[kind as keyof typeof BLOCK](rows, place, context);
  const title = sectionTitle(section, context);
  return html`
    ${title ? html`<p class="section-title">${title}</p>` : nothing}
    <ul class="blocks blocks-${kind}">
      ${groups.map((rows) => keyed(rows.group.step.id, draw(rows)))}
    </ul>
    ${
      rest > 0
        ? html`<button type="button" class="fold" @click=${() => onOpen(moreKey)}>
            ${localize.term('walkMoreBlocks', Math.min(rest, groups.length))}
          </button>`
        : nothing
    }
  `;
}

function section(rows: SectionRows, place: number, context: PictureContext): TemplateResult {
  if (rows.kind !== 'steps') return blocks(rows, place, context);
  const { words, model } = context;
  return html`<div class="block loose">
    ${stepList(
      {
        key: `${place}/steps`,
        label: words.stageTitle(model.outline.stages[place]!),
        stage: place,
        groupId: undefined,
        ids: rows.stepIds,
      },
      context,
    )}
  </div>`;
}

function stage(rows: StageRows, context: PictureContext): TemplateResult {
  const { place, sections } = rows;
  const isNear = context.isPrinting || context.isNear(place);
  return html`<section
    class="stage ${isNear ? '' : 'stage-far'}"
    data-stage=${place}
    aria-labelledby=${stageId(place)}
  >
    ${
      isNear
        ? html`${stageHead(rows, context)} ${sections.map((each) => section(each, place, context))}`
        : farHead(rows, context)
    }
  </section>`;
}

export const stages = (all: readonly StageRows[], context: PictureContext): TemplateResult =>
  html`${all.map((rows) => keyed(rows.place, stage(rows, context)))}`;
