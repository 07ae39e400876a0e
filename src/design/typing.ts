/**
 * When typed text counts. It is taken at Enter, when the focus leaves, and after a pause, never in the middle of a
 * composition; Escape brings back what stood there. Until it is taken nothing from outside is written over it, and the
 * caret stays where it is: what the plan says is written only where it differs from what was taken last.
 */
import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

export type TypedControl = HTMLInputElement | HTMLTextAreaElement;

export interface TypingOptions {
  /** What the plan says. */
  readonly value: string;
  /** Takes the text, without the space around it; called only with another text than the value. */
  readonly onCommit: (text: string) => void;
  /** Enter makes a new line; Ctrl or Cmd with it takes the text. */
  readonly isMultiline?: boolean;
  /** Whether what stands in the control can be taken. What can't stays there; `isLeaving` is the time to say why. */
  readonly check?: (control: TypedControl, isLeaving: boolean) => boolean;
}

/** Milliseconds without a key after which text is taken: longer than between two words, shorter than a thought. */
export const TYPING_PAUSE = 800;

class Typing extends AsyncDirective {
  private control: TypedControl | undefined;
  private options!: TypingOptions;
  /** What the plan said last. */
  private known: string | undefined;
  /** What was taken and has not come back from the plan yet. */
  private sent: string | undefined;
  /** What stood there when the focus came. */
  private before = '';
  private isComposing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  isUncommitted = false;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT)
      throw new Error('typing() stands in the tag of an input or a textarea.');
  }

  render(_options: TypingOptions): unknown {
    return noChange;
  }

  override update(part: ElementPart, [options]: [TypingOptions]): unknown {
    this.options = options;
    if (!this.control) this.attach(part.element as TypedControl);
    this.show(options.value);
    return noChange;
  }

  /** The field goes: what was typed in it is not lost. After this update, as taking it begins another. */
  protected override disconnected(): void {
    queueMicrotask(this.flush);
  }

  private attach(control: TypedControl): void {
    this.control = control;
    controls.set(control, this);
    control.addEventListener('focus', () => (this.before = control.value));
    control.addEventListener('input', this.onInput);
    control.addEventListener('compositionstart', () => (this.isComposing = true));
    control.addEventListener('compositionend', () => {
      this.isComposing = false;
      this.onInput();
    });
    control.addEventListener('keydown', this.onKey as EventListener);
    control.addEventListener('blur', this.onBlur);
  }

  private show(value: string): void {
    if (value === this.known) return;
    const isOwn = value === this.sent;
    this.known = value;
    this.sent = undefined;
    if (isOwn && this.hasFocus) return;
    if (!isOwn) this.before = value;
    if (!this.isUncommitted) this.write(value);
  }

  private get hasFocus(): boolean {
    const root = this.control?.getRootNode() as Document | ShadowRoot | undefined;
    return root?.activeElement === this.control;
  }

  private write(text: string): void {
    if (!this.control) return;
    if (this.control.value !== text) this.control.value = text;
    mirror(this.control);
  }

  private readonly onInput = (): void => {
    if (!this.control) return;
    mirror(this.control);
    const isOther = this.control.value.trim() !== (this.sent ?? this.known);
    this.setUncommitted(isOther || this.control.validity.badInput);
    clearTimeout(this.timer);
    if (this.isUncommitted && !this.isComposing)
      this.timer = setTimeout(() => this.take(false), TYPING_PAUSE);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || this.isComposing) return;
    if (event.key === 'Enter' && (!this.options.isMultiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.take(true);
    } else if (event.key === 'Escape' && this.restore()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private readonly onBlur = (): void => {
    this.isComposing = false;
    this.take(true);
    if (!this.isUncommitted && this.sent === undefined) this.write(this.known ?? '');
  };

  private readonly flush = (): void => this.take(true);

  /** Brings back what stood there before this focus; false where nothing was changed since. */
  private restore(): boolean {
    const { control, before } = this;
    if (!control || (control.value === before && !control.validity.badInput)) return false;
    // An impossible date reads as empty: only writing it clears what is shown of it.
    control.value = '';
    this.write(before);
    this.setUncommitted(before.trim() !== (this.sent ?? this.known));
    this.options.check?.(control, false);
    this.take(true);
    return true;
  }

  private take(isLeaving: boolean): void {
    const { control, options } = this;
    clearTimeout(this.timer);
    if (!control || !this.isUncommitted || this.isComposing) return;
    if (options.check && !options.check(control, isLeaving)) return;
    this.setUncommitted(false);
    const text = control.value.trim();
    if (text === (this.sent ?? this.known)) return;
    this.sent = text;
    options.onCommit(text);
  }

  /** A page that goes takes its timers with it, so text that waits for one is taken then. */
  private setUncommitted(isUncommitted: boolean): void {
    if (isUncommitted === this.isUncommitted) return;
    this.isUncommitted = isUncommitted;
    const view = this.control?.ownerDocument.defaultView;
    if (isUncommitted) view?.addEventListener('pagehide', this.flush);
    else view?.removeEventListener('pagehide', this.flush);
  }
}

const controls = new WeakMap<object, Typing>();

/** A text that grows lies over an invisible copy of itself, which is as high as the text: nothing has to be measured. */
function mirror(control: TypedControl): void {
  const { parentElement } = control;
  if (parentElement?.matches('.entry-grow')) parentElement.dataset.text = `${control.value}\u200b`;
}

/** In the tag of an input or a textarea: `<input ${typing({ value, onCommit })} />`. */
export const typing = directive(Typing);

/** Whether something is typed in this element that has not been taken yet: its own undo comes first then. */
export const hasUncommittedText = (element: object): boolean => controls.get(element)?.isUncommitted ?? false;
