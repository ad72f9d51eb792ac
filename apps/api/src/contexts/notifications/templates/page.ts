import { html, Html } from '../../../kit/html.ts';
import type { Fact, Letter, Link, Section } from './letter.ts';
import { dark, light } from './palette.ts';

/**
 * The message as a page: one column of 600 px at most, styles on each element because many readers drop the others,
 * tables that say they only lay out, and a dark dress for the readers that ask for one.
 */
export function asPage(letter: Letter, brand: string): string {
  const { language, subject, paragraphs } = letter;
  return html`<!doctype html>
    <html lang="${language}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        <style>
          ${darkDress}
        </style>
      </head>
      <body class="ground" style="${styles.body}">
        <div style="${styles.preview}">${paragraphs[0] ?? ''}</div>
        ${columnOf(letter, brand)}
      </body>
    </html>`.markup
    .replace(/^ {4,}/gm, '')
    .concat('\n');
}

function columnOf(letter: Letter, brand: string): Html {
  const { heading, hello, paragraphs, sections } = letter;
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
    <tr>
      <td align="center" style="padding:24px 12px">
        <table
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          style="${styles.column}"
        >
          <tr>
            <td class="quiet" style="${styles.brand}">${brand}</td>
          </tr>
          <tr>
            <td class="surface" style="${styles.surface}">
              <p class="ink" style="${styles.text}">${hello}</p>
              <h1 class="ink" style="${styles.heading}">${heading}</h1>
              ${paragraphs.map((text) => html`<p class="ink" style="${styles.text}">${text}</p>`)}
              ${sections.map(sectionOf)}
            </td>
          </tr>
          <tr>
            <td class="quiet" style="${styles.footer}">${footerOf(letter)}</td>
          </tr>
        </table>
      </td>
    </tr>
  </table>`;
}

function sectionOf({ title, lead, facts, links: [main, ...others] }: Section): Html {
  return html`<h2 class="ink line" style="${styles.title}">${title}</h2>
    ${lead ? html`<p class="ink" style="${styles.text}">${lead}</p>` : null}
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
      ${facts.map(factOf)}
    </table>
    ${main ? buttonOf(main) : null} ${others.map(linkOf)}`;
}

const factOf = ({ label, value, href, gone }: Fact): Html =>
  html`<tr>
    <td class="quiet" style="${styles.label}">${label}</td>
    <td class="ink" style="${styles.value}">${valueOf({ value, href, gone })}</td>
  </tr>`;

function valueOf({
  value,
  href,
  gone,
}: {
  value: string;
  href: string | undefined;
  gone: boolean | undefined;
}): Html {
  if (gone) return html`<s>${value}</s>`;
  if (href) return html`<a class="action" style="${styles.link}" href="${href}">${value}</a>`;
  return html`${value}`;
}

const linkOf = ({ label, href }: Link): Html =>
  html`<p style="margin:12px 0 0"><a class="action" style="${styles.link}" href="${href}">${label}</a></p>`;

const buttonOf = ({ label, href }: Link): Html =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:16px 0 0">
    <tr>
      <td class="button" style="${styles.button}">
        <a class="on-action" style="${styles.buttonLink}" href="${href}">${label}</a>
      </td>
    </tr>
  </table>`;

function footerOf({ footer }: Letter): Html {
  const links = footer.links.map(
    ({ label, href }) => html`<a class="action" style="${styles.link}" href="${href}">${label}</a><br />`,
  );
  return html`${footer.lines.map((line) => html`<p style="margin:0 0 8px">${line}</p>`)}
    <p style="margin:0">${links}</p>`;
}

const font = `font-family:'Source Sans 3','Segoe UI',Roboto,'Noto Sans',Arial,sans-serif`;
const text = `${font};font-size:17px;line-height:1.5;color:${light.ink}`;
const titled = (size: number) => `${font};font-size:${size}px;line-height:1.3;color:${light.ink}`;
const styles = {
  body: `margin:0;padding:0;background-color:${light.ground};${text}`,
  preview: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  column: 'max-width:600px;margin:0 auto',
  brand: `${font};font-size:15px;font-weight:bold;color:${light.quiet};padding:0 8px 12px`,
  surface: `background-color:${light.surface};border-radius:16px;padding:28px 24px`,
  text: `margin:0 0 12px;${text}`,
  heading: `margin:0 0 12px;${titled(26)}`,
  title: `margin:20px 0 8px;padding-top:16px;border-top:1px solid ${light.line};${titled(20)}`,
  label: `padding:4px 12px 4px 0;vertical-align:top;width:32%;${font};font-size:15px;line-height:1.5;color:${light.quiet}`,
  value: `padding:4px 0;vertical-align:top;${text};font-weight:bold;overflow-wrap:anywhere`,
  link: `color:${light.action};text-decoration:underline;overflow-wrap:anywhere`,
  button: `background-color:${light.action};border-radius:10px`,
  buttonLink: `display:inline-block;padding:13px 22px;${font};font-size:17px;font-weight:bold;color:${light.onAction};text-decoration:none`,
  footer: `${font};font-size:15px;line-height:1.5;color:${light.quiet};padding:16px 8px 0`,
};

/** Over the styles of the elements, for readers that know of the dark. */
const darkDress = new Html(
  `@media (prefers-color-scheme: dark){${[
    `.ground{background-color:${dark.ground} !important}`,
    `.surface{background-color:${dark.surface} !important}`,
    `.ink{color:${dark.ink} !important}`,
    `.quiet{color:${dark.quiet} !important}`,
    `.line{border-color:${dark.line} !important}`,
    `.action{color:${dark.action} !important}`,
    `.button{background-color:${dark.action} !important}`,
    `.on-action{color:${dark.onAction} !important}`,
  ].join('')}}`,
);
