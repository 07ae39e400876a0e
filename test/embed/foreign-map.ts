/** Somebody else’s element with the name of one of ours. */
customElements.define(
  'pd-goal-alignment-map',
  class extends HTMLElement {
    static readonly observedAttributes = ['display', 'onclick', 'id', 'style'];
  },
);
