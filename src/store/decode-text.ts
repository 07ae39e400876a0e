/** From bytes to text, for files that left an office program, an export or an old server. */

/** UTF-16 by its byte order mark, or by the zero byte that every first `{` has in it; undefined is some 8-bit encoding. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length > 1 && first !== 0 && second === 0) return 'utf-16le';
  if (bytes.length > 1 && first === 0 && second !== 0) return 'utf-16be';
  return undefined;
}

const charsetOf = (contentType: string): string | undefined =>
  /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text, without a byte order mark. JSON is UTF-8; where the bytes are not, the encoding that the server names is used,
 * and without one the old Western one, so that a file of a spreadsheet program keeps its accents.
 */
export function decodeText(buffer: ArrayBuffer, contentType = ''): string {
  const bytes = new Uint8Array(buffer);
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide, false) ?? '';
  return (
    decodeAs(bytes, 'utf-8', true) ??
    decodeAs(bytes, charsetOf(contentType) ?? 'windows-1252', false) ??
    decodeAs(bytes, 'utf-8', false) ??
    ''
  );
}
