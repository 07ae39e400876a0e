/** How an importer collects what it finds wrong. */
import type { Problem, Severity } from '../contract/problem.js';
import { pointerOf, type Key } from '../contract/pointer.js';

export interface ProblemEntry {
  readonly severity: Severity;
  /** Whether what it is about is not in the document. */
  readonly setAside: boolean;
}

/** The problems of one reading, in the order in which they are found. */
export class Reporter<Code extends string> {
  readonly problems: Problem[] = [];

  constructor(
    private readonly codes: Readonly<Record<Code, ProblemEntry>>,
    private readonly sentences: Readonly<Record<Code, (word: string) => string>>,
  ) {}

  /** `word` is what the sentence quotes. */
  add(code: Code, keys: readonly Key[], value: unknown, word = ''): void {
    const message = this.sentences[code](word.length > 80 ? `${word.slice(0, 79)}…` : word);
    const { severity, setAside } = this.codes[code];
    this.problems.push({ code, severity, setAside, pointer: pointerOf(keys), value, message });
  }
}
