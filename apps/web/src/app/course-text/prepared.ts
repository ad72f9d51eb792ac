export type Wishes = Readonly<{
  isLight: boolean;
  /** « Afficher en grand » */
  enlarge: string;
  /** What a table that may be wider than the screen is called. */
  table: string;
  /** Id of the note that explains a term. */
  noteOf: (termKey: string) => string;
}>;

/** How wide the column of a text is, for whoever chooses between a small and a large picture. */
const column = '(max-width: 720px) 100vw, 42rem';
const scheme = 'glossaire:';

/** The text as this device shows it. It is parsed apart, where nothing is fetched. */
export function prepared(html: string, { isLight, enlarge, table, noteOf }: Wishes): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const picture of body.querySelectorAll<HTMLImageElement>('img[srcset]')) {
    if (isLight) showSmallOnly(picture, enlarge);
    else picture.sizes = column;
  }
  for (const link of body.querySelectorAll<HTMLAnchorElement>(`a[href^="${scheme}"]`)) {
    link.replaceWith(termButton(link, noteOf));
  }
  for (const each of body.querySelectorAll('table')) each.replaceWith(scrollBox(each, table));
  return body.innerHTML;
}

/** What is wider than the screen scrolls by itself, with the finger or the keyboard: the page stays as it is. */
function scrollBox(table: HTMLTableElement, name: string): HTMLDivElement {
  const box = table.ownerDocument.createElement('div');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', name);
  box.tabIndex = 0;
  box.append(table.cloneNode(true));
  return box;
}

/** On a slow line the large one comes when it is asked for. */
function showSmallOnly(picture: HTMLImageElement, enlarge: string): void {
  const large = picture.srcset.split(/[\s,]+/).at(-2)!;
  picture.removeAttribute('srcset');
  const link = picture.ownerDocument.createElement('a');
  link.href = large;
  link.textContent = enlarge;
  picture.after(link);
}

/** What is explained is said in place: it leads nowhere. */
function termButton(link: HTMLAnchorElement, noteOf: Wishes['noteOf']): HTMLButtonElement {
  const button = link.ownerDocument.createElement('button');
  button.type = 'button';
  button.setAttribute('popovertarget', noteOf(link.getAttribute('href')!.slice(scheme.length)));
  button.setAttribute('aria-haspopup', 'dialog');
  button.append(...link.childNodes);
  return button;
}
