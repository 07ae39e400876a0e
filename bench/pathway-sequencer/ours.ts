/** The sequencer itself, complete, within its provider. The plan was read before, as a page does it once for all views. */
import '../../src/define/pd-pathway-sequencer.js';
import '../../src/define/pd-plan.js';
import type { PdPlan } from '../../src/store/pd-plan.js';
import { offer, OPEN, TODAY, type Picture, type Plans } from './picture.js';

offer({
  prepare: (plans) => plans,
  async draw(host, { before, after }: Plans): Promise<Picture> {
    const provider = document.createElement('pd-plan') as PdPlan;
    const view = document.createElement('pd-pathway-sequencer');
    provider.audience = 'staff';
    provider.plan = before.plan;
    const { pathway, educator } = before;
    Object.assign(view, { pathway: pathway.id, educator: educator.id, open: OPEN, today: TODAY });
    provider.append(view);
    host.append(provider);
    const drawn = async () => {
      await provider.updateComplete;
      await view.updateComplete;
    };
    await drawn();
    return {
      // What scrolls may be there only in the next frame, once the view knows how wide it is.
      get down() {
        return view.shadowRoot!.querySelector('.steps-window')!;
      },
      get aside() {
        return [...view.shadowRoot!.querySelectorAll('*')].find(
          (each) => getComputedStyle(each).overflowX === 'auto' && each.scrollWidth > each.clientWidth,
        );
      },
      move: () => {
        provider.plan = after.plan;
        return drawn();
      },
    };
  },
});
