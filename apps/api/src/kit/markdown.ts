import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

const allowed: sanitize.IOptions = {
  allowedTags: [...sanitize.defaults.allowedTags, 'img'],
  allowedAttributes: {
    a: ['href', 'title', 'hreflang', 'rel'],
    img: ['src', 'alt', 'title'],
    th: ['scope'],
    td: [],
  },
  allowedSchemes: ['https', 'http', 'mailto'],
};

/** Markdown as HTML; sanitised although raw HTML is not rendered, so that no renderer's slip reaches a page. */
export function renderMarkdown(text: string): string {
  return sanitize(markdown.render(text), allowed);
}

/** Only what the editor of a page of one's own can make: a picture or a link from elsewhere stays the text it is. */
const writing = new MarkdownIt({ html: false, breaks: true }).disable([
  ...['image', 'link', 'autolink', 'reference', 'table', 'code', 'fence', 'backticks', 'hr', 'lheading'],
]);

const allowedInWriting: sanitize.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 'h3', 'ul', 'ol', 'li', 'blockquote'],
  allowedAttributes: { ol: ['start'] },
  transformTags: Object.fromEntries(['h1', 'h2', 'h4', 'h5', 'h6'].map((tag) => [tag, 'h3'])),
};

/** What somebody wrote, as others whom they chose may read it: under the headings of the page that shows it. */
export function renderWriting(text: string): string {
  return sanitize(writing.render(text), allowedInWriting);
}
