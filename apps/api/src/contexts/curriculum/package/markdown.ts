import MarkdownIt, { type Token } from 'markdown-it';
import sanitize from 'sanitize-html';
import { termScheme } from '../domain/course-html.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** A picture that stands alone in its paragraph becomes a figure; its title is what is written under it. */
markdown.core.ruler.push('figures', ({ tokens, Token: Made }) => {
  for (const [index, { children }] of tokens.entries()) {
    const picture = children?.length === 1 ? children[0]! : null;
    if (picture?.type !== 'image') continue;
    tokens[index - 1]!.tag = tokens[index + 1]!.tag = 'figure';
    const caption = picture.attrGet('title');
    if (caption === null) continue;
    picture.attrs = picture.attrs!.filter(([name]) => name !== 'title');
    const [opening, said, closing] = [
      new Made('figcaption_open', 'figcaption', 1),
      new Made('text', '', 0),
      new Made('figcaption_close', 'figcaption', -1),
    ];
    said.content = String(caption);
    children!.push(opening, said, closing);
  }
});

const allowed: sanitize.IOptions = {
  allowedTags: [...sanitize.defaults.allowedTags, 'img'],
  allowedAttributes: {
    a: ['href', 'title', 'hreflang', 'rel'],
    img: ['src', 'alt'],
    th: ['scope'],
    td: [],
  },
  allowedSchemes: ['https', 'http', 'mailto', termScheme],
};

/** Markdown as HTML; sanitised although raw HTML is not rendered, so that no renderer's slip reaches a page. */
export function renderMarkdown(text: string): string {
  return sanitize(markdown.render(text), allowed);
}

/** What a text holds beside its words. Lines are counted from 0. */
export type TextParts = Readonly<{
  /** Lines that hold raw HTML. Code is not HTML. */
  rawHtml: readonly number[];
  pictures: readonly TextPicture[];
  terms: readonly Readonly<{ line: number; key: string }>[];
}>;
export type TextPicture = Readonly<{ line: number; path: string; alternative: string; alone: boolean }>;

const reader = new MarkdownIt({ html: true });

export function partsOf(text: string): TextParts {
  const tokens = reader.parse(text, {});
  const inside = tokens.flatMap(({ children, map }) =>
    (children ?? []).map((token) => ({ token, line: map?.[0] ?? 0, alone: children!.length === 1 })),
  );
  const blocks = tokens.filter(({ type }) => type === 'html_block').map(({ map }) => map![0]);
  const lines = inside.filter(({ token }) => token.type === 'html_inline').map(({ line }) => line);
  return {
    rawHtml: [...new Set([...blocks, ...lines])].sort((one, other) => one - other),
    pictures: inside
      .filter(({ token }) => token.type === 'image')
      .map(({ token, ...at }) => ({ ...at, path: pathIn(token, 'src'), alternative: token.content.trim() })),
    terms: inside.flatMap(({ token, line }) => {
      const address = token.type === 'link_open' ? pathIn(token, 'href') : '';
      return address.startsWith(`${termScheme}:`)
        ? [{ line, key: address.slice(termScheme.length + 1) }]
        : [];
    }),
  };
}

/** As the author wrote it. An address that cannot be decoded names nothing. */
function pathIn(token: Token, name: string): string {
  const address = String(token.attrGet(name) ?? '');
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** A text cut at its second-level headings; what comes before the first has no heading. */
export type Section = Readonly<{ heading: string | null; line: number; html: string }>;

export function sectionsOf(text: string): Section[] {
  const lines = text.split('\n');
  const headings = reader
    .parse(text, {})
    .flatMap((token, index, all) =>
      token.type === 'heading_open' && token.tag === 'h2' && token.level === 0
        ? [{ heading: all[index + 1]!.content.trim(), from: token.map![0], to: token.map![1] }]
        : [],
    );
  const starts = [{ heading: null, from: 0, to: 0 }, ...headings];
  return starts.map(({ heading, from, to }, index) => {
    const body = lines.slice(to, starts[index + 1]?.from).join('\n');
    return { heading, line: from, html: renderMarkdown(body) };
  });
}
