import {
  formatting,
  type Format,
  type Language,
  partIn,
  type PartName,
  type Words,
  wordsIn,
} from '@cheminer/i18n';
import { createContext, type ReactNode, use } from 'react';

type Spoken = Readonly<{ language: Language; words: Words }>;

let spoken: Spoken;
let speak: () => void;
/** The router opens the first page's route before the words are there. */
const ready = new Promise<void>((resolve) => (speak = resolve));

/** Before the first paint: no screen ever shows without its words. */
export async function loadWords(language: Language): Promise<void> {
  // The parts come with the screens that say them: `saying` sees to it.
  spoken = { language, words: { ...(await wordsIn(language)) } as Words };
  speak();
}

/** A screen together with the parts of the catalogue that it says. */
export const saying = (parts: PartName | readonly PartName[], screen: () => Promise<object>) => async () => {
  const wanted = ready.then(() =>
    Promise.all([parts].flat().map((part) => partIn(spoken.language, part as PartName))),
  );
  const [shown, words] = await Promise.all([screen(), wanted]);
  Object.assign(spoken.words, ...words);
  return shown;
};

const Speech = createContext<Spoken | null>(null);

export const WordsProvider = ({ children }: { children: ReactNode }) => (
  <Speech value={spoken}>{children}</Speech>
);

function useSpeech(): Spoken {
  const speech = use(Speech);
  if (!speech) throw new Error('Words are asked for outside their provider.');
  return speech;
}

/** The sentences of the reader's language. */
export const useWords = (): Words => useSpeech().words;

export const useLanguage = (): Language => useSpeech().language;

const readerZone = createContext('Europe/Paris');

/** The zone of the signed-in person's account, not of the machine they borrow. */
export const ZoneProvider = readerZone;

/** Dates and hours as the reader writes them, in their zone. */
export function useFormat(): Format {
  return formatting(useSpeech().language, use(readerZone));
}
