/** What two competency frameworks have to do with each other. */
export { associationPlace, associationsApart, associationsOf, isMutualAssociation } from './associations.js';
export type { AssociationPlace, StatedAssociation } from './associations.js';
export { crosswalkCrossings, crosswalkOf, unmatchedItems, crosswalkMembers } from './crosswalk.js';
export { CROSSWALK_FOLD_ABOVE, foldCrosswalk } from './fold.js';
export type { CrosswalkBundle, CrosswalkFolding, CrosswalkRow, FoldedCrosswalk } from './fold.js';
export { chooseFrameworks, crosswalkPairs } from './pairs.js';
export type { CrosswalkChoice, FrameworkPair } from './pairs.js';
export * from './types.js';
