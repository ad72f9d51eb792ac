import type { Chapter } from '../script.ts';
import { ease } from './look.ts';
import type { Pen, Shape } from './pen.ts';

/** A thing on the stage. It comes with the sentence that says `from`, and leaves with the one that says `until`. */
export type Piece = Readonly<{ shape: Shape }> & Place & Manner;

type Place = Readonly<{ x: number; y: number }>;

type Manner = Readonly<{
  from?: string;
  until?: string;
  size?: number;
  /** Where it goes, at the sentence that says `on`. */
  moves?: readonly Readonly<{ on: string; x: number; y?: number }>[];
}>;

/** What is drawn while a chapter is told, the farthest first. */
export type Scene = readonly Piece[];

const appearSeconds = 0.6;
const moveSeconds = 2.5;
const riseHeight = 10;

export function put(shape: Shape, x: number, y: number, manner: Manner = {}): Piece {
  return { shape, x, y, ...manner };
}

/** Ties a scene to the seconds of its chapter, which ends at `end`; gives the function that draws it. */
export function setStage(scene: Scene, chapter: Chapter, end: number): (pen: Pen, second: number) => void {
  const sentences = chapter.cards.flat();
  const draws = scene.map((piece) => setPiece(piece, secondOf, end));
  return (pen, second) => draws.forEach((draw) => draw(pen, second));

  function secondOf(words?: string): number {
    const sentence = sentences.find(({ text }) => !words || text.includes(words));
    if (!sentence) throw new Error(`no sentence of « ${chapter.title} » says « ${words} »`);
    return sentence.at;
  }
}

function setPiece(
  piece: Piece,
  secondOf: (words?: string) => number,
  end: number,
): (pen: Pen, second: number) => void {
  const { shape, size = 1 } = piece;
  const from = secondOf(piece.from);
  const until = piece.until ? secondOf(piece.until) : end;
  const moves = (piece.moves ?? []).map((move) => ({ y: piece.y, ...move, at: secondOf(move.on) }));
  return (pen, second) => {
    const presence =
      ease(second, from, from + appearSeconds) * (1 - ease(second, until - appearSeconds, until));
    if (presence === 0) return;
    const place = moves.reduce<Place>((before, { x, y, at }) => {
      const share = ease(second, at, at + moveSeconds);
      return { x: before.x + (x - before.x) * share, y: before.y + (y - before.y) * share };
    }, piece);
    pen.save();
    pen.globalAlpha = presence;
    pen.translate(place.x, place.y + riseHeight * (1 - presence));
    pen.scale(size, Math.abs(size));
    shape(pen, second - from);
    pen.restore();
  };
}
