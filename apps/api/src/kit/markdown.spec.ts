import { renderWriting } from './markdown.ts';

describe('what somebody wrote', () => {
  it('keeps the shapes of the editor, and each of its lines', () => {
    expect(renderWriting('### Lundi\nUn **mot**, *deux*.\nTrois.\n- un\n- deux\n> dit-elle')).toBe(
      '<h3>Lundi</h3>\n<p>Un <strong>mot</strong>, <em>deux</em>.<br />\nTrois.</p>\n' +
        '<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n<blockquote>\n<p>dit-elle</p>\n</blockquote>\n',
    );
  });

  it.each([
    ['a picture from elsewhere', '![x](https://ailleurs.example/pixel.png)'],
    ['a link', '[cliquez](https://ailleurs.example)'],
    ['an element', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ])('shows %s as the text it is', (_, text) => {
    expect(renderWriting(text)).not.toMatch(/<(?!\/?p>)/);
  });

  it('never stands above the headings of the page that shows it', () => {
    expect(renderWriting('# Titre')).toBe('<h3>Titre</h3>\n');
  });
});
