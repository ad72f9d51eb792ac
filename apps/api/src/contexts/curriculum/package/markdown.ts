import MarkdownIt from 'markdown-it';

/** Inside a line of text. Pictures come with figures that carry their alternatives; until then they are refused. */
const unwanted = new Set(['html_inline', 'image']);

/** The first line, counted from 0, that holds raw HTML or a picture; -1 when there is none. Code is not HTML. */
export function lineOfRawHtml(text: string): number {
  const tokens = new MarkdownIt({ html: true }).parse(text, {});
  const found = tokens.find(
    ({ type, children }) => type === 'html_block' || children?.some((child) => unwanted.has(child.type)),
  );
  return found?.map?.[0] ?? -1;
}
