import type { Language } from '@cheminer/i18n';

/** One line of the table of facts. `href` makes it a link; what is `gone` is struck through. */
export type Fact = Readonly<{ label: string; value: string; href?: string | undefined; gone?: boolean }>;
export type Link = Readonly<{ label: string; href: string }>;
/** The first of the links is the thing to do. */
export type Section = Readonly<{
  title: string;
  /** What is said of it before the facts, where the letter does not say it once for all. */
  lead?: string;
  facts: readonly Fact[];
  links: readonly Link[];
}>;

/** What a message says, before it takes the form of a page or of plain text. */
export type Letter = Readonly<{
  language: Language;
  subject: string;
  heading: string;
  hello: string;
  paragraphs: readonly string[];
  sections: readonly Section[];
  footer: Readonly<{ lines: readonly string[]; links: readonly Link[] }>;
}>;
