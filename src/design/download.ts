/** Hands a file to the reader: a blob and a link, which a strict content policy allows. */
export function downloadFile(owner: Document, name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = owner.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob by the next task; earlier, some lose the download.
  setTimeout(() => URL.revokeObjectURL(address));
}
