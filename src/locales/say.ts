/** Says a word of the contract; one that is not among those that are known is said as it is. */
export const say =
  (words: Readonly<Record<string, string>>) =>
  (word: string): string =>
    Object.hasOwn(words, word) ? words[word]! : word;
