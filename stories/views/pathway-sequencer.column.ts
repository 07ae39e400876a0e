/** The sequencer inside its provider, as the stories show it. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import type { Audience, PlanDocument } from '../../src/contract/index.js';
import '../../src/define/pd-pathway-sequencer.js';
import '../../src/define/pd-plan.js';
import type { OutlineKind } from '../../src/model/sequencing/index.js';
import type { PdPlan } from '../../src/store/pd-plan.js';
import { planSource } from '../../src/store/plan-registry.js';
import type { PlanStore } from '../../src/store/plan-store.js';
import type { PathwayDisplay } from '../../src/views/pathway-sequencer/pathway-sequencer.js';

export interface SequencerArgs {
  src?: string;
  plan?: PlanDocument;
  audience: Audience;
  pathway?: string;
  educator?: string;
  display: PathwayDisplay;
  show: OutlineKind;
  open?: string;
  search?: string;
  focus?: string;
  today: string;
  editable: boolean;
  theme?: 'light' | 'dark';
  density?: 'comfortable' | 'compact';
  /** Width of the column in which it stands; all there is without one. */
  width?: number;
  dir?: 'ltr' | 'rtl';
  lang?: string;
  /** Brings about a state of the provider that would otherwise take a server, or a pick in another view. */
  bring?: (store: PlanStore) => void;
}

/** What every story begins with. The day is fixed, or the pictures would be others tomorrow. */
export const defaults: SequencerArgs = {
  src: '/samples/pathways.json',
  audience: 'staff',
  display: 'path',
  show: 'way',
  today: '2027-01-20',
  editable: false,
};

/** The view inside its provider, in a column of the width that the story asks for. */
export function inColumn({
  src,
  plan,
  audience,
  editable,
  width,
  dir,
  lang,
  bring,
  ...view
}: SequencerArgs): TemplateResult {
  const column = (element?: Element) => {
    if (width !== undefined)
      (element as HTMLElement | undefined)?.style.setProperty('max-width', `${width}px`);
  };
  return html`
    <div ${ref(column)} dir=${ifDefined(dir)} lang=${ifDefined(lang)}>
      <pd-plan
        src=${ifDefined(src)}
        .plan=${plan}
        audience=${audience}
        ?editable=${editable}
        ${ref((element) => element && bring?.((element as PdPlan)[planSource].store))}
      >
        <pd-pathway-sequencer
          pathway=${ifDefined(view.pathway)}
          educator=${ifDefined(view.educator)}
          display=${view.display}
          show=${view.show}
          open=${ifDefined(view.open)}
          search=${ifDefined(view.search)}
          focus=${ifDefined(view.focus)}
          today=${view.today}
          theme=${ifDefined(view.theme)}
          density=${ifDefined(view.density)}
        ></pd-pathway-sequencer>
      </pd-plan>
    </div>
  `;
}
