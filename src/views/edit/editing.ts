/** What editing remembers while a view is open: what is unfolded, what is chosen and not sent yet, who has the focus. */
import type { ReactiveController } from 'lit';
import { FieldErrors, hasUncommittedText } from '../../design/index.js';
import type { OwnCommand } from '../../store/editing/commands.js';
import type { Choice } from '../../store/editing/types.js';
import type { PlanControllerHost } from '../../store/plan-controller.js';
import { EditAnnouncer } from './announcer.js';
import type { EditContext, EditWords } from './context.js';
import { FocusKeeper } from './focus.js';

export type HistoryKey = 'undo' | 'redo';

/** Ctrl or Cmd with Z takes back; with Shift and Z, or with Y, it does again. */
function historyKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): HistoryKey | undefined {
  if (altKey || ctrlKey === metaKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey ? 'redo' : undefined;
}

export abstract class ViewEditing<C extends EditContext = EditContext> implements ReactiveController {
  readonly errors: FieldErrors;
  readonly focus: FocusKeeper;
  /** What a person has chosen in the conflict, by field, until it is kept. */
  readonly choices = new Map<string, Choice>();
  private readonly open = new Set<string>();
  private readonly drafts = new Map<string, string>();
  private readonly announcer = new EditAnnouncer();
  private context: C | undefined;
  private toSay: string | undefined;

  constructor(protected readonly host: PlanControllerHost) {
    this.errors = new FieldErrors(host);
    this.focus = new FocusKeeper(host);
    host.addController(this);
  }

  /** Edits as this view says them. */
  abstract words(context: C): EditWords;

  hostConnected(): void {
    this.host.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.onKey);
  }

  hostUpdated(): void {
    const news = this.context && this.announcer.news(this.context, this.toSay !== undefined);
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

  /** Takes what the view is drawn from. Called with each drawing, before its parts are drawn. */
  follow(context: C): void {
    this.context = context;
  }

  /** Makes an edit. False where there was nothing to change, or nothing any more. */
  edit(context: C, command: OwnCommand): boolean {
    return context.controller.edit(command) !== undefined;
  }

  /** Takes back, or does again, and says what that was. */
  step(context: C, name: HistoryKey): void {
    const { localize, controller } = context;
    const command = controller.snapshot.editing?.[name];
    if (!command) {
      this.say(localize.term(name === 'undo' ? 'editNothingToUndo' : 'editNothingToRedo'));
      return;
    }
    controller[name]();
    const title = this.words(context).title(command);
    this.say(localize.term(name === 'undo' ? 'editUndone' : 'editRedone', title));
  }

  /** Begins or ends; the focus goes to what ends it, and back to what began it. */
  toggle(context: C, isEditing: boolean): void {
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
