/** Who wrote the file (PRODID). */
export const product = { company: 'Cheminer', product: 'Parcours', language: 'FR' };

/** Without the signs that RFC 5545 (3.1) forbids in a text; lines and tabulations stay. */
export const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

export const oneLine = (text: string): string => plain(text).replace(/[\n\t]+/g, ' ');

/** A URI is no text (RFC 5545, 3.3.13): signs that would be escaped in a text are said by their number. */
export const addressOf = (url: string): string =>
  url.replace(/[,;\\\s\p{Cc}]/gu, (sign) => encodeURIComponent(sign));

/** The last line ends like every other one. */
export const finished = (file: string): string => `${file.trimEnd()}\r\n`;

/** The name under which a calendar knows a thing, for ever: in an invitation, in a feed, in a file. */
export const uidOf = (kind: 'meeting' | 'slot' | 'guide', id: string): string => `${kind}-${id}@cheminer`;
