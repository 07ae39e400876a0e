import { plural } from '../plural.js';
import { reason, waits } from './editing-tables.js';

/** What every view says of editing: how far an edit has come, and what two people changed. */
export const editing = {
  editUndone: (title: string) => `${title}: undone`,
  editRedone: (title: string) => `${title}: done again`,
  editUndo: (name: string) => (name ? `Undo ${name}` : 'Undo'),
  editRedo: (name: string) => (name ? `Redo ${name}` : 'Redo'),
  editFinish: 'Finish',
  editBegan: 'You are editing. Changes are kept as you make them.',
  editEnded: 'Editing is finished.',
  editNothingToUndo: 'There is nothing to undo.',
  editNothingToRedo: 'There is nothing to do again.',

  editSaving: 'Saving.',
  editWaits: (kind: string) => (Object.hasOwn(waits, kind) ? waits[kind] : 'Waits to be saved.'),
  editKeptHere: 'Kept in this page.',
  editSaved: (time: string) => `Saved at ${time}.`,
  editNotSaved: (kind: string) => `Not saved: ${reason(kind)}`,
  editDetail: (words: string) => `It says: “${words}”`,
  editClash: 'Somebody else changed this, too. Choose above.',
  editRetry: 'Try again',
  editRetryOf: (name: string) => `Try again: ${name}`,
  editDiscard: 'Discard',
  editDiscardOf: (name: string) => `Discard: ${name}`,
  editDiscarded: (title: string) => `Discarded: ${title}`,
  editSaysSaving: (count: number) => plural('en', count, { one: 'Saving.', other: 'Saving # changes.' }),
  editSaysSaved: (count: number) => plural('en', count, { one: 'Saved.', other: '# changes are saved.' }),
  editSaysOf: (title: string, text: string) => `${title}. ${text}`,

  editOffline: 'There is no network. What you change is kept and goes out when it is back.',
  editSignIn: 'You are signed out. What you change is kept and goes out when you have signed in again.',
  editSignInLink: 'Sign in',
  editSignedIn: 'I have signed in',
  editTrouble: (kind: string) => `Changes are not being saved: ${reason(kind)}`,
  editFailed: (count: number) =>
    plural('en', count, {
      one: '# change is not saved. It stays as you typed it.',
      other: '# changes are not saved. They stay as you typed them.',
    }),
  editRetryAll: 'Try again',

  editConflict: 'Somebody else changed this plan meanwhile',
  editConflictText: (count: number) =>
    plural('en', count, {
      one: 'One field was changed by both of you. Choose what shall stand; nothing is saved until then.',
      other: '# fields were changed by both of you. Choose what shall stand; nothing is saved until then.',
    }),
  editConflictNone: 'Nothing of it touches what you changed.',
  editMine: 'Mine',
  editTheirs: 'Theirs',
  editBoth: 'Both',
  editBefore: 'Before',
  editBothTexts: 'one after the other',
  editAbsent: 'nothing',
  editGone: 'removed',
  editChooseFirst: 'Choose one of them.',
  editTheyChanged: 'Changed by the other, and taken over',
  editKeepChoices: 'Keep these choices',
  editConflictSolved: 'Your choices are kept.',
};

export type EditingTerms = typeof editing;
