/** What a page loads for one card and its provider. */
import '../../src/define/pd-growth-plan-card.js';
import '../../src/define/pd-plan.js';
