import MarkdownIt from 'markdown-it';
import sanitize from 'sanitize-html';

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
