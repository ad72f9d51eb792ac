import type { ClipScript } from '../script.ts';
import { colours, ease, fonts, panelHeight, width } from './look.ts';

type Pen = CanvasRenderingContext2D;

const margin = 28;
const titleSeconds = 2;
const fadeSeconds = 0.3;

/** The words, on white at the top: players lay captions and controls over the bottom of a picture. */
export function drawPanel(pen: Pen, script: ClipScript, second: number): void {
  pen.fillStyle = colours.surface;
  pen.fillRect(0, 0, width, panelHeight);
  pen.fillStyle = colours.line;
  pen.fillRect(0, panelHeight, width, 1);
  if (second < titleSeconds)
    drawTitle(pen, script.title, 1 - ease(second, titleSeconds - fadeSeconds, titleSeconds));
  else drawChapter(pen, script, second);
  pen.globalAlpha = 1;
}

function drawTitle(pen: Pen, title: string, opacity: number): void {
  pen.globalAlpha = opacity;
  pen.font = fonts.display(32);
  pen.fillStyle = colours.ink;
  pen.textAlign = 'left';
  const lines = breakLines(pen, title, width - 2 * margin);
  const first = lines.length === 1 ? 67 : 50;
  lines.forEach((line, index) => pen.fillText(line, margin, first + index * 38));
}

/** A new chapter shows at once: a reader who jumps to it and pauses there must find its title. */
function drawChapter(pen: Pen, { title, chapters }: ClipScript, second: number): void {
  const index = chapters.findLastIndex(({ at }) => at <= second);
  pen.globalAlpha = ease(second, titleSeconds, titleSeconds + fadeSeconds);
  pen.font = fonts.text(17);
  pen.fillStyle = colours.ink2;
  pen.textAlign = 'left';
  pen.fillText(title, margin, 38);
  pen.textAlign = 'right';
  pen.fillText(`Chapitre ${index + 1} sur ${chapters.length}`, width - margin, 38);
  pen.font = fonts.display(32);
  pen.fillStyle = colours.ink;
  pen.textAlign = 'left';
  pen.fillText(chapters[index]?.title ?? '', margin, 84, width - 2 * margin);
}

/** Breaks at ordinary spaces only: a no-break space stays inside its line. */
function breakLines(pen: Pen, text: string, room: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    return pen.measureText(longer).width <= room ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}
