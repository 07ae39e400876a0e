/** The pathway as a table for a spreadsheet, or for the clipboard. */
import type { LitElement, TemplateResult } from 'lit';
import { downloadFile, Menu, menuButton, toCsv, toTabbed, type MenuItem } from '../../design/index.js';
import type { LocalizeController } from '../../locales/localize.js';
import type { PathwayModel } from './context.js';

export class Exporting {
  private readonly menu: Menu;

  /** `source` is asked when somebody has chosen; `say` tells what has become of it. */
  constructor(
    private readonly host: LitElement,
    private readonly localize: LocalizeController,
    private readonly source: () => PathwayModel | undefined,
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
    const file = { label: localize.term('walkExportTable'), onClick: () => this.save() };
    // Not on a page without https.
    const { clipboard } = this.host.ownerDocument.defaultView?.navigator ?? {};
    if (!clipboard) return [file];
    return [file, { label: localize.term('walkExportCopy'), onClick: () => void this.copy(clipboard) }];
  }

  private save(): void {
    const model = this.source();
    if (!model) return;
    const name = `${
      model.facts.pathway.id
        .split('/')
        .at(-1)
        ?.replace(/[^\w-]+/gu, '-') ?? 'pathway'
    }.csv`;
    downloadFile(
      this.host.ownerDocument,
      name,
      'text/csv;charset=utf-8',
      toCsv(model.words.table({ withIds: true })),
    );
    this.say(this.localize.term('walkExported', name));
  }

  private async copy(clipboard: Clipboard): Promise<void> {
    const model = this.source();
    if (!model) return;
    const isCopied = await clipboard.writeText(toTabbed(model.words.table({ withIds: true }))).then(
      () => true,
      () => false,
    );
    this.say(this.localize.term(isCopied ? 'walkCopied' : 'walkNotCopied'));
  }
}
