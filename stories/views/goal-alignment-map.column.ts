/** The map inside its provider, as the stories show it. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import type { PlanDocument } from '../../src/contract/index.js';
import '../../src/define/pd-goal-alignment-map.js';
import '../../src/define/pd-plan.js';
import type { Grouping } from '../../src/model/alignment/index.js';
import type { PdPlan } from '../../src/store/pd-plan.js';
import { planSource } from '../../src/store/plan-registry.js';
import type { PlanStore } from '../../src/store/plan-store.js';
import type { Display } from '../../src/views/goal-alignment-map/displays.js';

export interface MapArgs {
  src?: string;
  plan?: PlanDocument;
  focus?: string;
  organization?: string;
  goal?: string;
  format?: string;
  careerStage?: string;
  orphansOnly?: boolean;
  groupBy?: Grouping;
  open?: string;
  search?: string;
  zoom?: number;
  display: Display;
  theme?: 'light' | 'dark';
  /** Width of the column in which it stands; all there is without one. */
  width?: number;
  dir?: 'ltr' | 'rtl';
  lang?: string;
  /** Brings about a state of the provider that would otherwise take a server. */
  bring?: (store: PlanStore) => void;
}

/** The view inside its provider, in a column of the width that the story asks for. */
export function inColumn({ src, plan, width, dir, lang, bring, ...view }: MapArgs): TemplateResult {
  const column = (element?: Element) => {
    // Wider than a screen it is scrolled to; narrower it gives way.
    const side = width !== undefined && width > 1600 ? 'width' : 'max-width';
    if (width !== undefined) (element as HTMLElement | undefined)?.style.setProperty(side, `${width}px`);
  };
  return html`
    <div ${ref(column)} dir=${ifDefined(dir)} lang=${ifDefined(lang)}>
      <pd-plan
        src=${ifDefined(src)}
        .plan=${plan}
        audience="staff"
        ${ref((element) => element && bring?.((element as PdPlan)[planSource].store))}
      >
        <pd-goal-alignment-map
          focus=${ifDefined(view.focus)}
          organization=${ifDefined(view.organization)}
          goal=${ifDefined(view.goal)}
          format=${ifDefined(view.format)}
          career-stage=${ifDefined(view.careerStage)}
          ?orphans-only=${view.orphansOnly ?? false}
          group-by=${ifDefined(view.groupBy)}
          open=${ifDefined(view.open)}
          search=${ifDefined(view.search)}
          zoom=${ifDefined(view.zoom)}
          display=${view.display}
          theme=${ifDefined(view.theme)}
        ></pd-goal-alignment-map>
      </pd-plan>
    </div>
  `;
}
