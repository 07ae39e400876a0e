/** What can be taken back, and done again. */
import type { Change } from './change.js';
import { ownCommand, type Command, type OwnCommand } from './commands.js';

/** How many steps can be taken back. */
export const UNDO_STEPS = 100;
/** Milliseconds within which typing in one field is one step. */
const ONE_STEP = 3000;

/** A step that a person can take. */
export interface Step {
  readonly command: OwnCommand;
  readonly field: string;
  /** What to do when the step is taken. */
  readonly change: Change;
  readonly at: number;
}

/** An edit as the history needs it. */
export interface Done {
  readonly command: Command;
  readonly field: string;
  /** What takes it back. */
  readonly undo: Change;
  readonly at: number;
}

export type StepName = 'undo' | 'redo';

const setsOneField = (change: Change): boolean => change.length === 1 && change[0]?.op === 'set';

export class History {
  private undoSteps: readonly Step[] = [];
  private redoSteps: readonly Step[] = [];

  next(name: StepName): Step | undefined {
    return (name === 'undo' ? this.undoSteps : this.redoSteps).at(-1);
  }

  /** Takes an edit up: one that takes a step back or does it again uses that step up and makes the opposite one. */
  remember({ command, field, undo, at }: Done): void {
    const step: Step = { command: ownCommand(command), field, change: undo, at };
    if (command.name === 'undo') {
      this.drop('undo');
      this.redoSteps = [...this.redoSteps, step];
    } else if (command.name === 'redo') {
      this.drop('redo');
      this.undoSteps = [...this.undoSteps, step];
    } else {
      this.redoSteps = [];
      this.undoSteps = this.withTyping(step).slice(-UNDO_STEPS);
    }
  }

  drop(name: StepName): void {
    if (name === 'undo') this.undoSteps = this.undoSteps.slice(0, -1);
    else this.redoSteps = this.redoSteps.slice(0, -1);
  }

  /** Forgets the steps of fields whose edits were given up. */
  forget(fields: ReadonlySet<string>): void {
    this.undoSteps = this.undoSteps.filter(({ field }) => !fields.has(field));
    this.redoSteps = this.redoSteps.filter(({ field }) => !fields.has(field));
  }

  /** Typing that goes on in one field is taken back in one step, to what stood there before it began. */
  private withTyping(step: Step): readonly Step[] {
    const last = this.next('undo');
    const goesOn =
      last?.field === step.field &&
      setsOneField(step.change) &&
      setsOneField(last.change) &&
      step.at - last.at < ONE_STEP;
    return goesOn
      ? [...this.undoSteps.slice(0, -1), { ...step, change: last.change }]
      : [...this.undoSteps, step];
  }
}
