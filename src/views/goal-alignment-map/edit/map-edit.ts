/** Editing as the map knows it: what it draws besides, and which keys and presses it takes first. */
import { html, nothing, type TemplateResult } from 'lit';
import { toolButton } from '../../../design/index.js';
import type { AlignmentNode } from '../../../model/alignment/index.js';
import type { PlanControllerHost } from '../../../store/plan-controller.js';
import { editNotices } from '../../edit/banners.js';
import { editSteps } from '../../edit/steps.js';
import type { Drawing } from '../geometry.js';
import { TypeAhead } from '../../walk/type-ahead.js';
import { pressWhileConnecting } from './connect-keys.js';
import { abandon, begin, canConnect, connect } from './connect.js';
import type { MapContext, MapEditContext } from './context.js';
import { LinkDrag } from './drag.js';
import { MapEditing } from './editing.js';
import { LinkLine } from './line.js';
import { overlay, type OverlayOptions } from './overlay.js';
import { linksSection } from './section.js';

/** Letters look for a row; this key begins to edit in every grid, and connects here. */
const CONNECT = 'F2';
/** What a press may be about while one connects. */
const CONNECTABLE = '.row, .map-edit-handle';

export class MapEdit {
  private readonly editing: MapEditing;
  private readonly line = new LinkLine();
  private readonly typeAhead = new TypeAhead();
  private kept: MapEditContext | undefined;
  private drawing: Drawing | undefined;
  private readonly drag = new LinkDrag({
    context: () => (this.kept?.isEditing ? this.kept : undefined),
    point: (point) => this.line.point(point, this.editing.connecting),
    pressed: (key) => this.press(key),
  });

  constructor(host: PlanControllerHost) {
    this.editing = new MapEditing(host);
    host.addController({
      hostConnected: () => host.addEventListener('pointerdown', this.onDown),
      hostDisconnected: () => {
        host.removeEventListener('pointerdown', this.onDown);
        this.drag.stop();
      },
      hostUpdated: () => this.line.draw(this.drawing, this.editing.connecting),
    });
  }

  /** Takes what the map is drawn from. Called with each drawing, before its parts are drawn. */
  follow(context: MapContext): void {
    this.kept = { ...context, editing: this.editing };
    this.editing.follow(this.kept);
    if (!context.isEditing || !context.hasPicture) this.editing.forget();
  }

  /** The button that begins; while one edits, take back, do again, finish. */
  tools(): TemplateResult {
    const { context } = this;
    if (context.isEditing) return editSteps(context);
    return html`<span class="tool-edit"
      >${toolButton({
        label: context.localize.term('mapEdit'),
        icon: 'edit',
        onClick: () => this.editing.toggle(this.context, true),
      })}</span
    >`;
  }

  notices(): TemplateResult {
    const { context } = this;
    const { localize, isEditing, hasPicture } = context;
    const hint = [localize.term('mapEditHint'), hasPicture ? localize.term('mapEditHintPicture') : ''];
    return html`${isEditing ? html`<p class="map-edit-hint">${hint.join(' ')}</p>` : nothing}
    ${editNotices(context) ?? nothing}`;
  }

  /** What the description of the tree says besides. */
  help(): string {
    const { isEditing, localize } = this.context;
    return isEditing ? localize.term('mapEditHelp') : '';
  }

  /** The links of an activity or a goal, in its details; undefined where there is nothing to edit. */
  links(node: AlignmentNode): TemplateResult | undefined {
    return this.context.isEditing && !node.members ? linksSection(this.context, node) : undefined;
  }

  overlay(options: OverlayOptions): TemplateResult | undefined {
    this.drawing = options.drawing;
    if (!this.context.isEditing) return undefined;
    return overlay(this.context, options, {
      hold: this.line.hold,
      onDown: (event, key) => this.drag.begin(event, key),
      onTap: (key) => this.drag.tap(key),
    });
  }

  /** Takes a key that is pressed on a row; says whether it was one of ours. */
  key(event: KeyboardEvent, current: string): boolean {
    const { context } = this;
    if (!context.isEditing) return false;
    if (this.editing.connecting?.by === 'keys') {
      return pressWhileConnecting(context, event, this.rows, this.typeAhead);
    }
    return event.key === CONNECT && begin(context, current, this.rows);
  }

  /** Takes a press on a row, where it is the second of two that are to be connected. */
  take(key: string): boolean {
    const { connecting } = this.editing;
    const { context } = this;
    if (!context.isEditing || connecting?.by !== 'keys') return false;
    if (connect(context, connecting.from, key)) context.onRow(connecting.from);
    return true;
  }

  /** A handle was pressed: the first of two, or the second. */
  private press(key: string): void {
    const { context } = this;
    const { connecting } = this.editing;
    if (connecting && canConnect(context, connecting.from, key)) connect(context, connecting.from, key);
    else begin(context, key, this.rows);
  }

  /** A press beside the rows lets go. */
  private readonly onDown = (event: Event): void => {
    const isOnRow = event.composedPath().some((each) => each instanceof Element && each.matches(CONNECTABLE));
    if (this.kept && this.editing.connecting?.by === 'keys' && !isOnRow) abandon(this.kept);
  };

  /** What stands in the picture, in reading order. */
  private get rows(): readonly AlignmentNode[] {
    return (this.drawing?.rows ?? []).map(({ node }) => node);
  }

  private get context(): MapEditContext {
    return this.kept!;
  }
}
