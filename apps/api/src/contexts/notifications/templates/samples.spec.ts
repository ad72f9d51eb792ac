import { languages } from '@cheminer/i18n';
import { messageKinds } from '@cheminer/vocabulary';
import { html } from '../../../kit/html.ts';
import { type Sample, sampleMails } from './samples.ts';

describe('a message of each kind in each language', () => {
  let samples: Sample[];
  beforeAll(async () => {
    samples = await sampleMails();
  });

  it('is there', () => {
    expect(samples.map(({ kind, language }) => `${language} ${kind}`).sort()).toEqual(
      languages.flatMap((language) => messageKinds.map((kind) => `${language} ${kind}`)).sort(),
    );
  });

  it('says in plain text all that its page says', () => {
    for (const { page, text, kind, language } of samples) {
      const said = page
        .replace(/<style>.*?<\/style>|<title>.*?<\/title>|<div style="display:none.*?<\/div>/gs, '')
        .replace(/<[^>]+>/g, '\n')
        .replace(/&#39;/g, `'`)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && line !== 'Cheminer');
      expect({ kind, language, missing: said.filter((line) => !text.includes(line)) }).toEqual({
        ...{ kind, language, missing: [] },
      });
    }
  });

  it('says which language it is in, and that its tables only lay out', () => {
    for (const { page, language } of samples) {
      expect(page).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}"`));
      const tables = page.match(/<table[^>]*>/g)!;
      expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([]);
    }
  });

  it('fetches nothing: who opened it is nobody’s business', () => {
    for (const { page } of samples) expect(page).not.toMatch(/<img|<link|<script|url\(/);
  });

  it('lets everything be refused but a move, a cancellation and a return', () => {
    const refusable = samples.filter(({ page }) => page.includes('/desinscription/')).map(({ kind }) => kind);
    expect(new Set(refusable)).toEqual(
      new Set([
        'invitation',
        'edited',
        'reminder-7d',
        'reminder-1d',
        'reminder-1h',
        'digest',
        'phase-opened',
        'study-week',
        'action-due',
        'look-back',
      ]),
    );
  });

  it('gives the reader’s hour with the organiser’s beside it', () => {
    const invitation = samples.find(({ kind, language }) => kind === 'invitation' && language === 'fr')!;
    expect(invitation.text).toContain('mardi 24 novembre, de 12:30 à 15:00 (heure de La Réunion)');
    expect(invitation.text).toContain('soit mardi 24 novembre, de 09:30 à 12:00, heure de Paris');
  });
});

describe('markup with blanks', () => {
  it('is filled with text, unless it is filled with markup', () => {
    const inside = html`<b>${'<script>'}</b>`;
    expect(html`<a title="${`"'&`}">${inside}${[inside]}${null}</a>`.markup).toBe(
      '<a title="&quot;&#39;&amp;"><b>&lt;script&gt;</b><b>&lt;script&gt;</b></a>',
    );
  });
});
