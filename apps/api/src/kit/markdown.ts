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
