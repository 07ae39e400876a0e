/** What editing the map remembers besides: from where a person is about to connect. */
import type { EditWords } from '../../edit/context.js';
import { ViewEditing } from '../../edit/editing.js';
import type { MapEditContext } from './context.js';
import { conflictLabel, conflictValue, editName, editTitle, isOfLink } from './words-of-edit.js';

/** A link that is being made: from a row, and to the row that it has reached. */
export interface Connecting {
  readonly from: string;
  readonly to: string | undefined;
  readonly by: 'drag' | 'keys';
}

export class MapEditing extends ViewEditing<MapEditContext> {
  private begun: Connecting | undefined;

  override words(context: MapEditContext): EditWords {
    return {
      isOwn: isOfLink,
      ownsConflict: ({ owner }) => owner.collection === 'activities',
      name: (command) => editName(context, command),
      title: (command) => editTitle(context, command),
      conflictLabel: (field) => conflictLabel(context, field),
      conflictValue: (field, value) => conflictValue(context, field, value),
    };
  }

  /** Lets go of a link that is being made, while the map is drawn. */
  forget(): void {
    this.begun = undefined;
  }

  get connecting(): Connecting | undefined {
    return this.begun;
  }

  set connecting(connecting: Connecting | undefined) {
    if (connecting?.from === this.begun?.from && connecting?.to === this.begun?.to) {
      if (connecting?.by === this.begun?.by) return;
    }
    this.begun = connecting;
    this.host.requestUpdate();
  }
}
