import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/define/define-element.js';
import '../../src/define/pd-plan.js';
import { PdPlan } from '../../src/store/pd-plan.js';
import { VERSION } from '../../src/version.js';

const realWarn = console.warn;
let warnings: string[] = [];

beforeEach(() => {
  warnings = [];
  console.warn = (text: string) => void warnings.push(text);
});

afterEach(() => {
  console.warn = realWarn;
});

describe('a second copy of the library on a page', () => {
  it('warns once with both versions, and the first copy stays', async () => {
    defineElement('pd-plan', class extends HTMLElement {});
    defineElement('pd-plan', class extends HTMLElement {});
    await Promise.resolve();
    expect(customElements.get('pd-plan')).to.equal(PdPlan);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain(`from version ${VERSION}`);
    expect(warnings[0]).to.contain(`Throughline ${VERSION}`);
  });

  it('is told of a tag that something else has taken', async () => {
    customElements.define('pd-taken', class extends HTMLElement {});
    defineElement('pd-taken', class extends HTMLElement {});
    await Promise.resolve();
    expect(warnings[0]).to.contain('pd-taken');
    expect(warnings[0]).to.contain('version unknown');
  });
});

describe('the same copy, loaded twice', () => {
  it('says nothing', async () => {
    defineElement('pd-plan', PdPlan);
    await Promise.resolve();
    expect(warnings).to.eql([]);
  });
});
