import { expect } from '@open-wc/testing';
import { html } from 'lit';
import {
  checkField,
  choiceField,
  dateField,
  FieldErrors,
  fieldId,
  fieldStyles,
  hasUncommittedText,
  listField,
  longTextField,
  textField,
  TYPING_PAUSE,
} from '../../src/design/index.js';
import { click, focused, keys, type } from '../support/page.js';
import { clearPage, stage, type TestStage } from './stage.js';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A field whose value is kept here, as a plan keeps it, and what was taken of what was typed. */
class Kept {
  value = 'Film a lesson';
  readonly taken: string[] = [];
  element!: TestStage;
  readonly onCommit = (text: string): void => {
    this.taken.push(text);
    this.value = text;
    this.element.requestUpdate();
  };
  async show(draw: (kept: Kept) => unknown): Promise<Control> {
    this.element = await stage(() => '');
    this.element.draw = () =>
      html`<div class="pd">${draw(this)}<button type="button">Where Tab goes</button></div>`;
    const sheets = fieldStyles.map((styles) => styles.styleSheet as CSSStyleSheet);
    this.element.shadowRoot?.adoptedStyleSheets.push(...sheets);
    this.element.requestUpdate();
    await this.element.updateComplete;
    return this.element.find('.entry-control') as Control;
  }
  async give(value: string): Promise<void> {
    this.value = value;
    this.element.requestUpdate();
    await this.element.updateComplete;
  }
}

const line = ({ value, onCommit }: Kept) => textField({ id: 'text', label: 'Action', value, onCommit });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

afterEach(clearPage);

describe('a line of text', () => {
  it('is taken at Enter, once, and the focus stays', async () => {
    const kept = new Kept();
    const input = await kept.show(line);
    await click(input);
    await keys('End');
    await type(', twice ');
    expect(hasUncommittedText(input)).to.be.true;
    expect(kept.taken).to.deep.equal([]);
    await keys('Enter');
    expect(kept.taken).to.deep.equal(['Film a lesson, twice']);
    expect(hasUncommittedText(input)).to.be.false;
    expect(focused()).to.equal(input);
    await keys('Enter');
    expect(kept.taken).to.have.length(1);
  });

  it('is taken when the focus leaves, and then stands there as it was taken', async () => {
    const kept = new Kept();
    const input = await kept.show(line);
    await click(input);
    await keys('End');
    await type('!  ');
    await keys('Tab');
    expect(kept.taken).to.deep.equal(['Film a lesson!']);
    await kept.element.updateComplete;
    expect(input.value).to.equal('Film a lesson!');
  });

  it('is taken after a pause, with the caret where it was', async () => {
    const kept = new Kept();
    const input = await kept.show(line);
    input.focus();
    input.setSelectionRange(4, 4);
    await type(' once');
    expect(kept.taken).to.deep.equal([]);
    await pause(TYPING_PAUSE + 200);
    expect(kept.taken).to.deep.equal(['Film once a lesson']);
    await kept.element.updateComplete;
    expect(input.selectionStart).to.equal(9);
  });

  it('comes back at Escape as it stood before this focus, taken or not', async () => {
    const kept = new Kept();
    const input = await kept.show(line);
    let heard = 0;
    kept.element.addEventListener('keydown', () => (heard += 1));
    await click(input);
    await keys('End');
    await type(' now');
    await keys('Enter');
    await type(' or later');
    heard = 0;
    await keys('Escape');
    expect(input.value).to.equal('Film a lesson');
    expect(kept.taken).to.deep.equal(['Film a lesson now', 'Film a lesson']);
    expect(heard, 'a page that closes something at Escape does not hear this one').to.equal(0);
    await keys('Escape');
    expect(heard).to.equal(1);
  });

  it('is not overwritten while one types, and is where one does not', async () => {
    const kept = new Kept();
    const input = await kept.show(line);
    await click(input);
    await keys('End');
    await type('?');
    await kept.give('Something else');
    expect(input.value).to.equal('Film a lesson?');
    await keys('Escape');
    expect(input.value).to.equal('Something else');
    await kept.give('Undone');
    expect(input.value).to.equal('Undone');
    await kept.give('Something else');
    expect(input.value).to.equal('Something else');
  });

  it('is not taken in the middle of a composition', async () => {
    const kept = new Kept();
    const input = await kept.show(line);
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'に';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
    await pause(TYPING_PAUSE + 200);
    expect(kept.taken).to.deep.equal([]);
    input.dispatchEvent(new CompositionEvent('compositionend'));
    await keys('Enter');
    expect(kept.taken).to.deep.equal(['に']);
  });

  it('is not lost when the field or the page goes', async () => {
    const kept = new Kept();
    let isShown = true;
    const input = await kept.show((own) => (isShown ? line(own) : ''));
    input.focus();
    input.value = 'On a train';
    input.dispatchEvent(new InputEvent('input'));
    window.dispatchEvent(new Event('pagehide'));
    expect(kept.taken).to.deep.equal(['On a train']);
    await kept.element.updateComplete;
    input.value = 'In a tunnel';
    input.dispatchEvent(new InputEvent('input'));
    isShown = false;
    kept.element.requestUpdate();
    await kept.element.updateComplete;
    await pause(0);
    expect(kept.taken).to.deep.equal(['On a train', 'In a tunnel']);
  });

  it('that is not right is not taken, and says why when the focus leaves', async () => {
    const kept = new Kept();
    let errors: FieldErrors | undefined;
    const input = await kept.show(({ value, onCommit, element }) => {
      errors ??= new FieldErrors(element);
      const sentence = (text: string) => (text === '' ? 'Say what you will do.' : undefined);
      return textField({ id: 'text', label: 'Action', value, onCommit, check: { errors, sentence } });
    });
    await click(input);
    await keys('Control+a', 'Delete');
    expect(input.hasAttribute('aria-invalid')).to.be.false;
    await keys('Tab');
    await kept.element.updateComplete;
    expect(kept.taken).to.deep.equal([]);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')).to.equal('text/error');
    expect(kept.element.find('.entry-error').textContent).to.equal('Say what you will do.');
    await expect(kept.element).to.be.accessible();
    await click(input);
    await type('Film');
    await keys('Enter');
    await kept.element.updateComplete;
    expect(kept.taken).to.deep.equal(['Film']);
    expect(input.hasAttribute('aria-invalid')).to.be.false;
  });
});

describe('a text that grows', () => {
  const text = ({ value, onCommit }: Kept) =>
    longTextField({ id: 'long', label: 'Reflection', value, onCommit });

  it('makes new lines at Enter, is as high as they are, and is taken at Ctrl+Enter', async () => {
    const kept = new Kept();
    const area = await kept.show(text);
    const low = area.getBoundingClientRect().height;
    await click(area);
    await keys('Control+End', 'Enter', 'Enter');
    await type('And again.');
    expect(kept.taken).to.deep.equal([]);
    expect(area.getBoundingClientRect().height).to.be.greaterThan(low + 30);
    expect(area.scrollHeight).to.be.at.most(area.clientHeight);
    await keys('Control+Enter');
    expect(kept.taken).to.deep.equal(['Film a lesson\n\nAnd again.']);
  });
});

describe('choices', () => {
  const options = ['Emerging', 'Developing', 'Proficient'].map((label, index) => ({
    value: String(index + 1),
    label,
  }));

  it('are radios that arrow keys move between', async () => {
    const chosen: string[] = [];
    let value: string | undefined;
    const element = await stage(
      () =>
        html`<div class="pd">
          ${choiceField({
            id: fieldId('gp 1', 'level'),
            label: 'Level now',
            hint: 'Began at 1.',
            value,
            options,
            onChoose: (level) => {
              chosen.push(level);
              value = level;
              element.requestUpdate();
            },
          })}
        </div>`,
    );
    await click(element.find('.choice:nth-child(2)'));
    await keys('ArrowRight');
    await element.updateComplete;
    expect(chosen).to.deep.equal(['2', '3']);
    expect((focused() as HTMLInputElement).value).to.equal('3');
    const group = element.find('[role=radiogroup]');
    expect(group.id).to.equal('gp%201/level');
    expect(
      element.shadowRoot?.getElementById(group.getAttribute('aria-describedby') ?? '')?.innerText,
    ).to.equal('Began at 1.');
    await expect(element).to.be.accessible();
  });

  it('go back where a choice is not kept', async () => {
    const element = await stage(
      () =>
        html`<div class="pd">
          ${choiceField({ id: 'a', label: 'Level', value: '1', options, onChoose: () => element.requestUpdate() })}
          ${listField({ id: 'b', label: 'Level', value: '1', options, onChoose: () => element.requestUpdate() })}
          ${checkField({ id: 'c', label: 'Done', checked: false, onCheck: () => element.requestUpdate() })}
        </div>`,
    );
    element.find('input[value="3"]').click();
    const list = element.find('select') as HTMLSelectElement;
    list.value = '2';
    list.dispatchEvent(new Event('change'));
    element.find('#c').click();
    await element.updateComplete;
    expect((element.find('input[value="1"]') as HTMLInputElement).checked).to.be.true;
    expect(list.value).to.equal('1');
    expect((element.find('#c') as HTMLInputElement).checked).to.be.false;
    await expect(element).to.be.accessible();
  });
});

describe('a day', () => {
  it('is taken when it is whole and one that the field takes; else a sentence says why not', async () => {
    const taken: (string | undefined)[] = [];
    const element = await stage(() => '');
    const errors = new FieldErrors(element);
    let value: string | undefined = '2026-11-13';
    element.draw = ({ localize }) =>
      html`<div class="pd">
        ${dateField({
          id: 'due',
          label: 'Due',
          value,
          min: '2026-09-08',
          errors,
          localize,
          onCommit: (date) => {
            taken.push(date);
            value = date;
            element.requestUpdate();
          },
        })}
      </div>`;
    element.requestUpdate();
    await element.updateComplete;
    const input = element.find('input') as HTMLInputElement;
    const write = (date: string) => {
      input.focus();
      input.value = date;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    write('0002-12-04');
    await pause(TYPING_PAUSE + 200);
    expect(taken).to.deep.equal([]);
    expect(errors.of('due'), 'nothing is said while one types').to.be.undefined;
    input.blur();
    await element.updateComplete;
    expect(element.find('.entry-error').textContent).to.equal(
      'This is too early: the first day that can be taken is Sep 8, 2026.',
    );
    write('2026-12-04');
    await keys('Enter');
    await element.updateComplete;
    expect(taken).to.deep.equal(['2026-12-04']);
    expect(errors.of('due')).to.be.undefined;
    write('');
    input.blur();
    expect(taken).to.deep.equal(['2026-12-04', undefined]);
    await expect(element).to.be.accessible();
  });
});

describe('the line under a field', () => {
  it('says how far a change has come, and offers what can be done', async () => {
    const done: string[] = [];
    const element = await stage(
      () =>
        html`<div class="pd">
          ${textField({
            id: 'x',
            label: 'Action',
            value: 'Film',
            onCommit: () => undefined,
            state: {
              state: 'failed',
              text: 'Not saved: the portal refused it.',
              actions: ['Try again', 'Discard'].map((label) => ({
                label,
                name: `${label}: action`,
                onClick: () => done.push(label),
              })),
            },
          })}
        </div>`,
    );
    expect(element.find('input').getAttribute('aria-describedby')).to.equal('x/state');
    expect(element.shadowRoot?.getElementById('x/state')?.innerText).to.equal(
      'Not saved: the portal refused it.',
    );
    element.find('[aria-label="Discard: action"]').click();
    expect(done).to.deep.equal(['Discard']);
    await expect(element).to.be.accessible();
  });
});
