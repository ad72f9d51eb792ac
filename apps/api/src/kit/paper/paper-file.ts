import { formatting, type Format, type Language, type PaperWords, paperWordsIn } from '@cheminer/i18n';
import { StreamableFile } from '@nestjs/common';
import { contentDisposition } from '../content-disposition.ts';
import { Paper } from './paper.ts';

export type PaperFile = Readonly<{ name: string; content: Buffer }>;

/** A paper being drawn, and how to say things on it. */
export type Drawing = Readonly<{ paper: Paper; words: PaperWords; format: Format }>;

export type PaperWanted = Readonly<{
  language: Language;
  /** IANA zone in whose hours it is written. */
  zone: string;
  madeAt: Date;
  title: (words: PaperWords) => string;
  fileName: (words: PaperWords) => string;
  draw: (drawing: Drawing) => void;
}>;

export async function drawnPaper(wanted: PaperWanted): Promise<PaperFile> {
  const { language, zone, madeAt } = wanted;
  const words = await paperWordsIn(language);
  const head = { language, madeAt, title: wanted.title(words), brand: words.brand, foot: words.pageOf };
  const paper = new Paper(head);
  wanted.draw({ paper, words, format: formatting(language, zone) });
  return { name: wanted.fileName(words), content: await paper.bytes() };
}

export const downloaded = ({ name, content }: PaperFile): StreamableFile =>
  new StreamableFile(content, {
    type: 'application/pdf',
    disposition: contentDisposition('attachment', name),
  });
