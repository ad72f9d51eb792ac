/** Markup that may be shown as it is: everything else is escaped on its way in. */
export class Html {
  constructor(readonly markup: string) {}
}

type Filling = string | number | Html | readonly Html[] | null | false;

/** Markup with blanks. What fills a blank is text, unless it is markup itself; nothing fills it with nothing. */
export function html(parts: TemplateStringsArray, ...fillings: Filling[]): Html {
  return new Html(
    parts.reduce((whole, part, index) => `${whole}${markupOf(fillings[index - 1] ?? null)}${part}`),
  );
}

function markupOf(filling: Filling): string {
  if (filling === null || filling === false) return '';
  if (filling instanceof Html) return filling.markup;
  if (typeof filling === 'object') return filling.map(({ markup }) => markup).join('');
  return escaped(String(filling));
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);
