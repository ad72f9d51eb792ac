import type { Chapter, ClipScript } from './script.ts';
import { titleSeconds } from './timeline.ts';

/** A cue that ends just when the next one starts would be shown with it to who pauses there. */
const gapSeconds = 0.05;

type Cue = Readonly<{ at: number; text: string }>;

/** WebVTT captions, sentence by sentence, that say what is written on screen: the clip has no voice. */
export function writeCaptions({ title, chapters, seconds }: ClipScript): string {
  const cues = [{ at: 0, text: title }, ...chapters.flatMap(tellChapter)];
  const blocks = cues.map(({ at, text }, index) => {
    const end = (cues[index + 1]?.at ?? seconds) - gapSeconds;
    return `${formatTime(at)} --> ${formatTime(end)}\n${text}`;
  });
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`;
}

function tellChapter({ at, title, cards }: Chapter, index: number): Cue[] {
  return [
    { at: at === 0 ? titleSeconds : at, text: `Chapitre ${index + 1}\u00A0: ${title}` },
    ...cards.flat(),
  ];
}

function formatTime(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
}
