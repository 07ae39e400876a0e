import { PdPathwaySequencer } from '../views/pathway-sequencer/pathway-sequencer.js';
import { defineElement } from './define-element.js';

defineElement('pd-pathway-sequencer', PdPathwaySequencer);

declare global {
  interface HTMLElementTagNameMap {
    'pd-pathway-sequencer': PdPathwaySequencer;
  }
}
