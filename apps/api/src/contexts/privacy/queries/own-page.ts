import type { Format, Language, OwnDataWords } from '@cheminer/i18n';
import type { OwnField, OwnKind } from '@cheminer/vocabulary';
import { Html, html } from '../../../kit/html.ts';
import type { OwnValue } from '../../../kit/own-data.ts';
import type { ToldFact } from './own-parts.ts';

/** Whose page, when it was written, and how to say things on it. */
export type PageHead = Readonly<{
  name: string;
  language: Language;
  madeAt: string;
  words: OwnDataWords;
  format: Format;
}>;

/** What stands above a fact until another stands there. */
type Above = Readonly<{ section: string; about: string | null; cohort: string | null }>;

/** The facts as a page that opens in any browser, without a line: written as they come. */
export async function* ownPage(facts: AsyncIterable<ToldFact>, head: PageHead): AsyncGenerator<string> {
  const [before, after] = frame(head).markup.split(place);
  yield before!;
  let above: Above = { section: '', about: null, cohort: null };
  for await (const fact of facts) {
    const next = { section: head.words.sections[fact.kind], about: fact.about, cohort: fact.cohortTitle };
    yield html`${headings(above, next, head)}${item(fact, head)}`.markup;
    above = next;
  }
  yield after!;
}

/** Where the facts go in the frame. */
const place = '<hr>';

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
h2{border-top:1px solid;padding-top:1rem;margin-top:2.5rem}dl{margin:0 0 1rem}dt{font-weight:600}
dd{margin:0 0 .4rem;white-space:pre-wrap;overflow-wrap:anywhere}article{margin:0 0 1.5rem}`;

function frame({ name, language, madeAt, words, format }: PageHead): Html {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${words.title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${words.title}</h1>
          <p>${words.intro(name, format.moment(madeAt))}</p>
          <p>${words.hours(format.zone)}</p>
          <p>${words.beside(words.data)}</p>
          ${new Html(place)}
          <p>${words.nothing}</p>
        </main>
      </body>
    </html>`;
}

function headings(above: Above, next: Above, { words }: PageHead): Html {
  const isNewSection = next.section !== above.section;
  const isNewStep = isNewSection || next.about !== above.about || next.cohort !== above.cohort;
  return html`${isNewSection && html`<h2>${next.section}</h2>`}
  ${isNewStep && next.about !== null && html`<h3>${next.about}</h3>`}
  ${isNewStep && next.cohort !== null && html`<p>${words.inCohort(next.cohort)}</p>`}`;
}

function item({ kind, at, fields }: ToldFact, head: PageHead): Html {
  const said = Object.entries(fields) as [OwnField, OwnValue][];
  return html`<article>
    ${at !== null && html`<p><time datetime="${at}">${head.format.moment(at)}</time></p>`}
    <dl>
      ${said
        .filter(([field, value]) => isSaid(kind, field, value, head))
        .map(([field, value]) => line(kind, field, value, head))}
    </dl>
  </article>`;
}

/** The key of an entry says nothing to a reader, unless it has a word. */
function isSaid(kind: OwnKind, field: OwnField, value: OwnValue, { words }: PageHead): boolean {
  if (value === null || value === '') return false;
  if (field === 'entry') return words.values[kind]?.entry?.[String(value)] !== undefined;
  return !(Array.isArray(value) && value.length === 0);
}

const line = (kind: OwnKind, field: OwnField, value: OwnValue, head: PageHead): Html =>
  html`<dt>${head.words.fields[field]}</dt>
    <dd>${field === 'drawing' ? drawn(String(value)) : inWords(kind, field, value, head)}</dd>`;

/** What a hand drew, in the units of the pad it was drawn on. */
const drawn = (path: string): Html =>
  html`<svg viewBox="0 0 600 200" width="300" role="img" fill="none" stroke="currentColor" stroke-width="3">
    <path d="${path}" />
  </svg>`;

function inWords(kind: OwnKind, field: OwnField, value: OwnValue, head: PageHead): string {
  if (typeof value === 'boolean') return value ? head.words.yes : head.words.no;
  if (typeof value !== 'object') return textInWords(kind, field, String(value), head);
  return (value ?? []).map((each) => textInWords(kind, field, each, head)).join('\n');
}

/** What somebody typed stays as it is: values have words where they are keys. */
function textInWords(kind: OwnKind, field: OwnField, text: string, { words, format }: PageHead): string {
  if (field.endsWith('At')) return format.moment(text);
  if (field.endsWith('On')) return format.dayWithYear(text);
  return words.values[kind]?.[field]?.[text] ?? text;
}
