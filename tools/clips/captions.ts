import type { ClipScript } from './script.ts';

/** A cue that ends just when the next one starts would be shown with it to who pauses there. */
const gapSeconds = 0.05;

/** WebVTT captions that say what is written on screen, chapter by chapter: the clip has no voice. */
export function writeCaptions({ title, chapters, seconds }: ClipScript): string {
  const cues = chapters.map((chapter, index) => {
    const end = (chapters[index + 1]?.at ?? seconds) - gapSeconds;
    const chapterLine = finishSentence(`Chapitre ${index + 1}\u00A0: ${chapter.title}`);
    const lines = index === 0 ? [finishSentence(title), chapterLine] : [chapterLine];
    return [`${formatTime(chapter.at)} --> ${formatTime(end)}`, ...lines].join('\n');
  });
  return `${['WEBVTT', ...cues].join('\n\n')}\n`;
}

function finishSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function formatTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 23);
}
