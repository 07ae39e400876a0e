/** Each edit of a link: its name after "Undo", and what is said of it once it is made. */
type Edits = Readonly<Record<string, readonly [name: string, title: string]>>;

const edits: Edits = {
  other: ['change', 'Changed'],
  linkActivity: ['new link', 'Connected'],
  unlinkActivity: ['removal of a link', 'Disconnected'],
  'link.strength': ['strength', 'Strength changed'],
  'link.rationale': ['reason', 'Reason reworded'],
};
const edit = (what: string) => (Object.hasOwn(edits, what) ? edits[what] : edits.other)!;

/** Words of editing the links of the goal-alignment map. */
export const mapEditing = {
  mapEdit: 'Edit links',
  mapEditName: (what: string) => edit(what)[0],
  mapEditTitle: (what: string) => edit(what)[1],
  mapEditLink: (activity: string, goal: string) => `${activity} for ${goal}`,
  mapEditOf: (title: string, link: string) => `${title}: ${link}`,

  mapEditServes: 'Goals that it serves',
  mapEditServedBy: 'Activities that serve it',
  mapEditServesNone: 'It serves no goal yet.',
  mapEditServedByNone: 'No activity serves it yet.',
  mapEditStrength: 'Strength',
  mapEditRationale: 'Why',
  mapEditRationaleHint: 'How the one leads to the other.',
  mapEditMissing: 'The plan does not hold it.',
  mapEditDisconnect: 'Disconnect',
  mapEditDisconnectFrom: (title: string) => `Disconnect: ${title}`,
  mapEditDisconnected: (title: string) => `Disconnected: ${title}. Undo brings it back`,
  mapEditConnectGoal: 'Connect to a goal',
  mapEditConnectActivity: 'Connect an activity',
  mapEditChoose: 'Choose',
  mapEditConnect: 'Connect',
  mapEditChooseGoal: 'Choose a goal first.',
  mapEditChooseActivity: 'Choose an activity first.',
  mapEditConnected: (activity: string, goal: string) =>
    `${activity} serves ${goal} now. How strongly is not stated yet`,
  mapEditAlready: (activity: string, goal: string) => `${activity} serves ${goal} already`,

  mapEditHelp: 'F2 connects an activity and a goal.',
  mapEditHint: 'Pick an activity or a goal and change its links in the details.',
  mapEditHintPicture: 'Or drag the handle of one to the other; with the keyboard, press F2 on one.',
  mapEditToGoal: (title: string) =>
    `Connecting ${title}. Choose a goal with the arrow keys and press Enter. Escape cancels`,
  mapEditToActivity: (title: string) =>
    `Connecting ${title}. Choose an activity with the arrow keys and press Enter. Escape cancels`,
  mapEditCanceled: 'Nothing is connected',
  mapEditNotHere: 'A group or an unknown entry can’t be connected',
};

export type MapEditingTerms = typeof mapEditing;
