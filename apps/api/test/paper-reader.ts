import { getDocumentProxy } from 'unpdf';

/** In points, from the lower left corner of the page. */
export type Written = Readonly<{ text: string; x: number; y: number; width: number; height: number }>;
export type PaperRead = Readonly<{
  pages: readonly Readonly<{ width: number; height: number; written: readonly Written[] }>[];
  /** Everything in reading order, one space between words. */
  text: string;
  /** What is said of the structure: « H1 », « Table »… */
  tags: ReadonlySet<string>;
}>;

type Node = Readonly<{ role?: string; children?: readonly Node[] }>;
const rolesOf = ({ role, children = [] }: Node): string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesOf),
];

/** A paper as a reader that knows nothing of how it was drawn finds it. */
export async function readPaper(content: Buffer): Promise<PaperRead> {
  const file = await getDocumentProxy(new Uint8Array(content));
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const page = await file.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const written = items.flatMap((item): Written[] =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, x: item.transform[4], y: item.transform[5], ...sizeOf(item) }]
          : [],
      );
      return { width, height, written, roles: rolesOf((await page.getStructTree()) as Node) };
    }),
  );
  return {
    pages,
    text: plain(pages.flatMap(({ written }) => written.map(({ text }) => text)).join(' ')),
    tags: new Set(pages.flatMap(({ roles }) => roles)),
  };
}

const sizeOf = ({ width, height }: Readonly<{ width: number; height: number }>) => ({ width, height });

/** Whatever the spaces are, and wherever lines break. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is written over something else: two lines of which one hides the other. */
export const overwritten = ({ pages }: PaperRead): string[] =>
  pages.flatMap(({ written }) =>
    written.filter((one) => written.some((other) => areOver(one, other))).map(({ text }) => text),
  );

function areOver(one: Written, other: Written): boolean {
  const apart = Math.abs(one.y - other.y);
  const isSameLine = apart < 1;
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  return !isSameLine && !isBeside && apart < Math.min(one.height, other.height) * 0.8;
}

/** What would not come out of a printer: beyond a margin of a centimetre. */
export const beyondMargins = ({ pages }: PaperRead, margin = 28): string[] =>
  pages.flatMap(({ width, height, written }) =>
    written
      .filter((at) => {
        const isBeside = at.x < margin || at.x + at.width > width - margin;
        return isBeside || at.y < margin - 5 || at.y + at.height > height - margin;
      })
      .map(({ text }) => text),
  );
