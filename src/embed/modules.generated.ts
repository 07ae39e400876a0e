/** The module that registers each tag. Written by scripts/build-modules.mjs from the files of src/define. */
export const MODULES: Readonly<Record<string, () => Promise<unknown>>> = {
  'pd-goal-alignment-map': () => import('../define/pd-goal-alignment-map.js'),
  'pd-growth-plan-card': () => import('../define/pd-growth-plan-card.js'),
  'pd-pathway-sequencer': () => import('../define/pd-pathway-sequencer.js'),
  'pd-plan': () => import('../define/pd-plan.js'),
};
