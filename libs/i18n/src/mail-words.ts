import { mails as fr } from './fr/mails.ts';
import type { Language } from './language.ts';

/** The words of the messages that people receive: said by the API alone, so that no browser loads them. */
export type MailWords = typeof fr;

export async function mailWordsIn(language: Language): Promise<MailWords> {
  return language === 'fr' ? fr : (await import('./en/mails.ts')).mails;
}
