import type { MailWords } from '@cheminer/i18n';
import type { Letter, Section } from './letter.ts';

/** The whole message for whoever reads no page: the same facts, the same links. */
export function asPlainText(letter: Letter, words: MailWords): string {
  const { heading, hello, paragraphs, sections, footer } = letter;
  const line = ({ label, href }: { label: string; href: string }) => words.labelled(label, href);
  const blocks = [hello, heading, ...paragraphs, ...sections.map((section) => linesOf(section, words))];
  const foot = [...footer.lines, ...footer.links.map(line)].join('\n');
  return `${[...blocks, '--', foot].join('\n\n')}\n`;
}

function linesOf({ title, lead, facts, links }: Section, { labelled }: MailWords): string {
  const lines = facts.map(({ label, value }) => (label ? labelled(label, value) : value));
  return [
    title,
    ...(lead ? [lead] : []),
    ...lines,
    ...links.map(({ label, href }) => labelled(label, href)),
  ].join('\n');
}
