import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { fonts } from './fonts.ts';
import { drawTable, fitting, heightsOf, type PaperTable } from './table.ts';

/** In points; A4 is 595 by 842. */
const margin = 42;
const headHeight = 26;
const size = { title: 20, part: 14, section: 11.5, sort: 10.5, text: 10.5, small: 9 } as const;
const ink = 'black';

export type PaperHead = Readonly<{
  title: string;
  /** « fr », « en »: in which language it is read aloud. */
  language: string;
  /** Whose paper it is, above everything. */
  brand: string;
  madeAt: Date;
  /** Below each page. */
  foot: (page: number, pages: number) => string;
}>;

type Level = 'title' | 'part' | 'section' | 'sort';
const tags = { title: 'H1', part: 'H2', section: 'H3', sort: 'H4' } as const;

/**
 * An A4 paper in black and white, with the letterhead of the house. It is tagged: what is a heading, a paragraph or a
 * table is said so, in reading order, for whoever listens to it.
 */
export class Paper {
  private readonly doc: PDFKit.PDFDocument;
  private readonly body: PDFKit.PDFStructureElement;

  constructor(private readonly head: PaperHead) {
    const { title, language, brand, madeAt } = head;
    this.doc = new PDFDocument({
      ...{ size: 'A4', bufferPages: true, font: fonts.regular },
      margins: { top: margin + headHeight, bottom: margin, left: margin, right: margin },
      ...{ tagged: true, pdfVersion: '1.7', lang: language, displayTitle: true },
      info: { Title: title, Author: brand, Creator: brand, CreationDate: madeAt },
    });
    this.doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
    this.body = this.doc.struct('Document');
    this.doc.addStructure(this.body);
  }

  /** What follows begins another page. */
  page(): void {
    this.doc.addPage();
  }

  heading(level: Level, text: string): void {
    this.keepTogether(size[level] * 5);
    this.doc.moveDown(0.6);
    this.say(tags[level], text, 'bold', size[level]);
    this.doc.moveDown(0.25);
  }

  text(text: string): void {
    this.say('P', text, 'regular', size.text);
    this.doc.moveDown(0.3);
  }

  small(text: string): void {
    this.say('P', text, 'regular', size.small);
    this.doc.moveDown(0.3);
  }

  /** « Lieu : mairie », one under the other. What has no value is left out. */
  facts(facts: readonly (readonly [label: string, value: string | null])[]): void {
    for (const [label, value] of facts) {
      if (value !== null) this.body.add(this.doc.struct('P', {}, () => this.fact(label, value)));
    }
    this.doc.moveDown(0.4);
  }

  list(items: readonly string[], mark = '•'): void {
    const list = this.doc.struct('L');
    this.body.add(list);
    for (const item of items) list.add(this.written('LI', `${mark}\u00A0${item}`, 'regular', size.text));
    list.end();
    this.doc.moveDown(0.3);
  }

  /** Its head comes again on each page that it goes over. */
  table(table: PaperTable): void {
    this.doc.font('regular').fontSize(size.text).fillColor(ink);
    const heights = heightsOf(this.doc, table, this.width);
    for (let at = 0; at < table.rows.length;) {
      const room = this.doc.page.height - margin - this.doc.y - heights.head;
      const count = Math.max(fitting(heights.rows.slice(at), room), this.isBlank ? 1 : 0);
      this.doc.x = margin;
      if (count > 0) drawTable(this.doc, this.body, { ...table, rows: table.rows.slice(at, at + count) });
      at += count;
      if (at < table.rows.length) this.page();
    }
    this.doc.x = margin;
    this.doc.moveDown(0.6);
  }

  /** Lines to write on. */
  ruled(count: number): void {
    const height = 24;
    this.keepTogether(count * height);
    this.doc.markContent('Artifact', { type: 'Layout' });
    for (let line = 0; line < count; line += 1) {
      this.doc.y += height;
      this.rule(this.doc.y, 0.5);
    }
    this.doc.endMarkedContent();
    this.doc.moveDown(0.6);
  }

  /** The file, complete. Nothing may be added afterwards. */
  bytes(): Promise<Buffer> {
    this.body.end();
    this.furnish();
    this.doc.end();
    return buffer(this.doc);
  }

  /** Nothing is on the page yet. */
  private get isBlank(): boolean {
    return this.doc.y <= margin + headHeight + 1;
  }

  private get width(): number {
    return this.doc.page.width - margin * 2;
  }

  private fact(label: string, value: string): void {
    this.doc.font('bold').fontSize(size.text).text(label, margin, this.doc.y, { continued: true });
    this.doc.font('regular').text(value);
  }

  /** Around every page, those that a long text began by itself too; the number of pages is known only now. */
  private furnish(): void {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      Object.assign(this.doc.page.margins, { top: margin, bottom: 0 });
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.letterhead();
      const place = this.doc.page.height - margin + 8;
      const foot = this.head.foot(page + 1, count);
      this.doc.text(foot, margin, place, { align: 'center', height: size.small * 1.5, ellipsis: true });
      this.doc.endMarkedContent();
    }
  }

  private letterhead(): void {
    const { brand, title } = this.head;
    this.doc
      .font('bold')
      .fontSize(size.text)
      .fillColor(ink)
      .text(brand, margin, margin, { lineBreak: false });
    this.doc.font('regular').fontSize(size.small);
    const beside = { align: 'right', height: size.small * 1.5, ellipsis: true } as const;
    this.doc.text(title, margin * 3, margin + 1, { ...beside, width: this.doc.page.width - margin * 4 });
    this.rule(margin + 18, 1);
  }

  /** A heading is never the last thing of a page. */
  private keepTogether(height: number): void {
    if (this.doc.y + height > this.doc.page.height - margin) this.page();
  }

  private say(...saying: Parameters<Paper['written']>): void {
    this.body.add(this.written(...saying));
  }

  private written(
    tag: string,
    text: string,
    font: 'regular' | 'bold',
    points: number,
  ): PDFKit.PDFStructureElement {
    const draw = () => this.doc.font(font).fontSize(points).fillColor(ink).text(text, margin, this.doc.y);
    return this.doc.struct(tag, {}, draw);
  }

  private rule(y: number, width: number): void {
    this.doc.lineWidth(width).strokeColor(ink);
    this.doc
      .moveTo(margin, y)
      .lineTo(this.doc.page.width - margin, y)
      .stroke();
  }
}
