/** What can be taken out of the map, as a menu; the code that makes the files comes when somebody chooses the first. */
import type { LitElement, TemplateResult } from 'lit';
import { Menu, menuButton, type MenuItem } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import { Later } from '../plan-view.later.js';
import type { ExportKind, ExportSource } from './export/index.js';

const files = new Later('exporting', () => import('./export/index.js'));

/** What is shown at the moment. */
export type Exported = Omit<ExportSource, 'wrapper' | 'today'>;

export class Exporting {
  private readonly menu: Menu;

  /** `source` is asked when somebody has chosen; `say` tells what has become of it. */
  constructor(
    private readonly host: LitElement,
    private readonly localize: LocalizeController,
    private readonly source: () => Exported,
    private readonly say: (text: string) => void,
  ) {
    this.menu = new Menu(host);
  }

  button(): TemplateResult {
    const { localize, menu } = this;
    return menuButton({ menu, label: localize.term('export'), icon: 'download', items: this.items });
  }

  private get items(): readonly MenuItem[] {
    const { localize } = this;
    const item = (kind: ExportKind, label: string, hint?: string): MenuItem => ({
      label,
      hint,
      onClick: () => void this.take(kind),
    });
    const items = [
      item('svg', localize.term('mapExportSvg'), localize.term('mapExportSvgHint')),
      item('png', localize.term('mapExportPng'), localize.term('mapExportPngHint')),
      item('links', localize.term('mapExportLinks'), localize.term('mapExportLinksHint')),
      item('table', localize.term('mapExportTable'), localize.term('mapExportTableHint')),
    ];
    // Not on a page without https.
    const { clipboard } = this.host.ownerDocument.defaultView?.navigator ?? {};
    return clipboard ? [...items, item('copy', localize.term('mapExportCopy'))] : items;
  }

  private async take(kind: ExportKind): Promise<void> {
    await files.come();
    const { part } = files;
    if (!part) return;
    this.localize.add(part.words);
    const wrapper = this.host.renderRoot.querySelector<HTMLElement>('.pd')!;
    this.say(await part.exportMap(kind, { ...this.source(), wrapper, today: today(new Date()) }));
  }
}

/** The day where the reader is. */
function today(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
