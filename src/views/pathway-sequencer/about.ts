/** What stands around the picture: whose pathway it is, the sentence with the numbers, how to read it. */
import type { FrameParts } from '../plan-view.js';
import type { PathwayContext } from './context.js';
import { legend } from './legend.js';

export interface AboutOptions {
  readonly isTable: boolean;
}

type Around = Pick<FrameParts, 'context' | 'takeaway' | 'howToRead'>;

export function aboutPathway(context: PathwayContext, { isTable }: AboutOptions): Around {
  const { words } = context;
  return {
    context: words.who(),
    takeaway: words.takeaway(),
    howToRead: isTable ? undefined : legend(context),
  };
}
