import type { Narration } from './narration.ts';
import type { Chapter, ClipScript, Sentence } from './script.ts';

/** A calm reader's pace: every sentence takes a moment to be found, then so many letters a second. */
const lettersPerSecond = 17;
const findSeconds = 0.4;
/** Even one word stands there long enough to be seen. */
const leastSeconds = 1.3;
/** Between two paragraphs: the time to look at the picture. */
const restSeconds = 0.7;

export const titleSeconds = 3;
export const chapterSeconds = 2.5;
const endSeconds = 4;

/** Frames are drawn ten times a second: a time in between would show late. */
const toFrame = (second: number) => Math.round(second * 10) / 10;

/** Gives every sentence of a narration its second, at one pace for all clips. */
export function planTimes(name: string, title: string, narration: Narration): ClipScript {
  const chapters: Chapter[] = [];
  let now = 0;
  for (const chapter of narration) {
    const at = now;
    now += chapterSeconds + (at === 0 ? titleSeconds : 0);
    const cards = chapter.paragraphs.flatMap((paragraph) => {
      const timed = paragraph.map((card) => card.map((text) => timeSentence(text)));
      now += restSeconds;
      return timed;
    });
    chapters.push({ at, title: chapter.title, cards });
    // A package writes the start of a chapter in whole seconds.
    now = Math.ceil(now);
  }
  return { name, title, chapters, seconds: now + endSeconds };

  function timeSentence(text: string): Sentence {
    const at = toFrame(now);
    now += Math.max(leastSeconds, findSeconds + text.length / lettersPerSecond);
    return { at, text };
  }
}
