import type { Letter, Section } from './letter.ts';

/** The whole message for whoever reads no page: the same facts, the same links. */
export function asPlainText({ heading, hello, paragraphs, sections, footer }: Letter): string {
  const blocks = [hello, heading, ...paragraphs, ...sections.map(sectionLines)];
  const foot = [...footer.lines, ...footer.links.map(({ label, href }) => `${label}: ${href}`)];
  return `${[...blocks, '--', foot.join('\n')].join('\n\n')}\n`;
}

function sectionLines({ title, facts, link }: Section): string {
  const lines = facts.map(({ label, value, gone }) => `${label}: ${gone ? `[${value}]` : value}`);
  return [title, ...lines, ...(link ? [`${link.label}: ${link.href}`] : [])].join('\n');
}
