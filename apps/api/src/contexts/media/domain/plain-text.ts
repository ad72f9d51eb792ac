/** What a byte must not be in a text: a control character other than tabulation and ends of line. */
const isControl = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
/** Bytes that mean nothing in Windows-1252. */
const meaningless = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** What a browser or a shell would run. */
const runnable = /^\uFEFF?\s*(<[!?a-z]|#!)/i;

/** Reads a file piece by piece, and tells whether it is a text that only reads. */
export class TextCheck {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private isUtf8 = true;
  private isWindows1252 = true;
  private isClean = true;
  private beginning = '';

  take(piece: Uint8Array): void {
    if (this.beginning.length < 512)
      this.beginning += new TextDecoder('utf-8').decode(piece.subarray(0, 512));
    this.isClean &&= !piece.some(isControl);
    this.isWindows1252 &&= !piece.some((byte) => meaningless.has(byte));
    this.decode(piece);
  }

  isText(): boolean {
    this.decode();
    return this.isClean && (this.isUtf8 || this.isWindows1252) && !runnable.test(this.beginning);
  }

  private decode(piece?: Uint8Array): void {
    if (!this.isUtf8) return;
    try {
      this.utf8.decode(piece, { stream: piece !== undefined });
    } catch {
      this.isUtf8 = false;
    }
  }
}
