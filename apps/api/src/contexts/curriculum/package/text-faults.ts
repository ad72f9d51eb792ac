import type { PackageFault, PackageFaultCode } from '../domain/package-fault.ts';
import type { PackageFile } from './front-matter.ts';
import { partsOf, type TextParts, type TextPicture } from './markdown.ts';
import { isPicture } from './media-types.ts';

/** A Markdown text where its file has it: `line` is that of its first line. */
export type PlacedText = Readonly<{ file: string; line: number; parts: TextParts }>;

export const placed = ({ file }: PackageFile, text: string, line: number): PlacedText => ({
  ...{ file, line, parts: partsOf(text) },
});

export const faultAt =
  ({ file, line }: PlacedText, offset: number, field = '') =>
  (code: PackageFaultCode): PackageFault => ({ file, line: line + offset, code, field });

/** Of a text that has words only: pictures belong to the texts of steps. */
export function wordsFaults(text: PlacedText): PackageFault[] {
  const pictures = text.parts.pictures.map(({ line, path }) => faultAt(text, line, path)('picture-not-here'));
  return [...htmlFaults(text), ...pictures];
}

/** Of a step's text. */
export function textFaults(text: PlacedText): PackageFault[] {
  const pictures = text.parts.pictures.flatMap((picture) => {
    const code = wrongIn(picture);
    return code ? [faultAt(text, picture.line, picture.path)(code)] : [];
  });
  return [...htmlFaults(text), ...pictures];
}

const htmlFaults = (text: PlacedText): PackageFault[] =>
  text.parts.rawHtml.map((line) => faultAt(text, line)('raw-html'));

function wrongIn({ alone, alternative, path }: TextPicture): PackageFaultCode | null {
  if (!alone) return 'picture-in-line';
  if (alternative === '') return 'picture-without-words';
  return isPicture(path) ? null : 'wrong-media-type';
}
