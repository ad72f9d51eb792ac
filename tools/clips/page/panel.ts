import { titleSeconds } from '../timeline.ts';
import type { Card, Chapter, ClipScript } from '../script.ts';
import { colours, fonts, panelHeight, width } from './look.ts';
import type { Pen } from './pen.ts';

const margin = 36;
const textSize = 44;
const lineHeight = 55;
const mostLines = 3;

/** The words, on white at the top: players lay captions and controls over the bottom of a picture. */
export function drawPanel(pen: Pen, script: ClipScript, second: number): void {
  pen.fillStyle = colours.surface;
  pen.fillRect(0, 0, width, panelHeight);
  pen.fillStyle = colours.line;
  pen.fillRect(0, panelHeight, width, 2);
  const index = script.chapters.findLastIndex(({ at }) => at <= second);
  const chapter = script.chapters[index] as Chapter;
  const card = chapter.cards.findLast(([first]) => first && first.at <= second);
  if (second < titleSeconds) drawTitle(pen, script.title);
  else if (card) drawCard(pen, card, second);
  else drawTitle(pen, chapter.title, `Chapitre ${index + 1} sur ${script.chapters.length}`);
}

/** Shows at once: who jumps to a chapter and pauses there must find its title. */
function drawTitle(pen: Pen, title: string, above?: string): void {
  Object.assign(pen, { fillStyle: colours.wordsBeside, textAlign: 'left', font: fonts.text(32) });
  if (above) pen.fillText(above, margin, 56);
  Object.assign(pen, { fillStyle: colours.words, font: fonts.display(54) });
  const lines = breakLines(pen, title.split(' '));
  const first = above ? 122 : lines.length === 1 ? 118 : 88;
  lines.forEach((line, index) => pen.fillText(line.join(' '), margin, first + index * 62));
}

/** Lines are broken for the whole card, so that no word moves when the next sentence appears. */
function drawCard(pen: Pen, card: Card, second: number): void {
  Object.assign(pen, { font: fonts.text(textSize), fillStyle: colours.words, textAlign: 'left' });
  const words = card.flatMap(({ at, text }) => text.split(' ').map((word) => ({ at, word })));
  const lines = breakLines(
    pen,
    words.map(({ word }) => word),
  );
  if (lines.length > mostLines) throw new Error(`too long for a card: ${lines.join(' ')}`);
  const space = pen.measureText(' ').width;
  let next = 0;
  lines.forEach((line, index) => {
    let x = margin;
    for (const word of line) {
      const at = words[next++]?.at ?? 0;
      if (at <= second) pen.fillText(word, x, 62 + index * lineHeight);
      x += pen.measureText(word).width + space;
    }
  });
}

/** Breaks at ordinary spaces only: a no-break space stays inside its word. */
function breakLines(pen: Pen, words: readonly string[]): string[][] {
  return words.reduce<string[][]>((lines, word) => {
    const longer = [...(lines.at(-1) ?? []), word];
    const fits = lines.length > 0 && pen.measureText(longer.join(' ')).width <= width - 2 * margin;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, [word]];
  }, []);
}
