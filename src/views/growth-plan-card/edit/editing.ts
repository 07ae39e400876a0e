/** What editing remembers while the card is open: what is unfolded, what is begun and not in the plan yet, who has the focus. */
import type { ReactiveController } from 'lit';
import { FieldErrors, hasUncommittedText } from '../../../design/index.js';
import type { OwnCommand } from '../../../store/editing/commands.js';
import type { Choice } from '../../../store/editing/types.js';
import type { PlanControllerHost } from '../../../store/plan-controller.js';
import type { CardContext } from '../context.js';
import { EditAnnouncer } from './announcer.js';
import { FocusKeeper } from './focus.js';
import { newId } from './new-id.js';
import { beforeOf, editTitle, type Before } from './words-of-edit.js';

type HistoryKey = 'undo' | 'redo';

/** Ctrl or Cmd with Z takes back; with Shift and Z, or with Y, it does again. */
function historyKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): HistoryKey | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey ? 'redo' : undefined;
}

export class CardEditing implements ReactiveController {
  readonly errors: FieldErrors;
  readonly focus: FocusKeeper;
  /** What stood where an edit was made, for the words of its change. */
  readonly before: Before = new WeakMap();
  /** What a person has chosen in the conflict, by field, until it is kept. */
  readonly choices = new Map<string, Choice>();
  private readonly open = new Set<string>();
  private readonly blanks = new Map<string, string>();
  private readonly drafts = new Map<string, string>();
  private readonly announcer = new EditAnnouncer();
  private context: CardContext | undefined;
  private toSay: string | undefined;

  constructor(private readonly host: PlanControllerHost) {
    this.errors = new FieldErrors(host);
    this.focus = new FocusKeeper(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.onKey);
  }

  hostUpdated(): void {
    const news = this.context && this.announcer.news(this.context);
    const words = [this.toSay, news].filter(Boolean).join('. ');
    this.toSay = undefined;
    // After this update: what is said is drawn, too.
    if (words !== '') queueMicrotask(() => this.context?.announce(words));
  }

  /** Says something once the page shows it, together with how far it has been saved. */
  say(text: string): void {
    this.toSay = text;
    this.host.requestUpdate();
  }

  /** Takes what the card is drawn from. Called with each drawing, before its parts are drawn. */
  follow(context: CardContext): void {
    this.context = context;
  }

  /** Makes an edit, and remembers what stood there. False where there was nothing to change, or nothing any more. */
  edit(context: CardContext, command: OwnCommand): boolean {
    this.before.set(command, beforeOf(context, command));
    return context.controller.edit(command) !== undefined;
  }

  /** Takes back, or does again, and says what that was. */
  step(context: CardContext, name: HistoryKey): void {
    const { localize, controller } = context;
    const command = controller.snapshot.editing?.[name];
    if (!command) {
      this.say(localize.term(name === 'undo' ? 'editNothingToUndo' : 'editNothingToRedo'));
      return;
    }
    controller[name]();
    this.say(localize.term(name === 'undo' ? 'editUndone' : 'editRedone', editTitle(context, command)));
  }

  /** Begins or ends; the focus goes to what ends it, and back to what began it. */
  toggle(context: CardContext, isEditing: boolean): void {
    context.onEdit(isEditing);
    this.say(context.localize.term(isEditing ? 'editBegan' : 'editEnded'));
    this.focus.want(isEditing ? '[id="edit/finish"]' : '.tool-edit button');
  }

  isOpen(key: string): boolean {
    return this.open.has(key);
  }

  setOpen(key: string, isOpen: boolean): void {
    if (isOpen) this.open.add(key);
    else this.open.delete(key);
    this.host.requestUpdate();
  }

  /** The id of a record that is begun in this list and not in the plan yet. */
  blank(list: string): string | undefined {
    return this.blanks.get(list);
  }

  /** Begins a record: its first field gets the focus, and it enters the plan with its first words. */
  begin(list: string, owner: string, kind: string, focusOn: (id: string) => string): void {
    const id = this.blanks.get(list) ?? newId(owner, kind);
    this.blanks.set(list, id);
    this.open.add(id);
    this.focus.wantId(focusOn(id));
  }

  /** The record has entered the plan, or is given up. */
  endBlank(list: string): void {
    this.blanks.delete(list);
    this.host.requestUpdate();
  }

  /** What is chosen or written in a form that is not sent yet. */
  draft(key: string): string | undefined {
    return this.drafts.get(key);
  }

  setDraft(key: string, value: string | undefined): void {
    if (value === undefined) this.drafts.delete(key);
    else this.drafts.set(key, value);
    this.host.requestUpdate();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { context } = this;
    const name = historyKey(event);
    if (!name || event.defaultPrevented || !context?.controller.snapshot.editing) return;
    // Text that is not taken yet has an undo of its own, letter by letter.
    const target = event.composedPath()[0];
    if (event.isComposing || (target && hasUncommittedText(target))) return;
    event.preventDefault();
    this.step(context, name);
  };
}
