import type { Box } from './geometry.ts';
import { sum } from './geometry.ts';
import type { Obstacles } from './placement-cost.ts';
import { costAmid, costBetween, COVERING } from './placement-cost.ts';

/** One way to set a text down: the room that it takes, and how far it is from the ideal (0). */
export type Candidate = Readonly<{ box: Box; cost: number }>;

/** The candidates of one text, with what each would cover of the drawing added to its cost. */
type Text<C> = readonly Readonly<{ candidate: C; cost: number }>[];
/** One place per text. */
type Choice<C> = readonly Text<C>[number][];

/** Within a trial, choices settle after two or three rounds. */
const ROUNDS = 6;
const TRIALS = 6;

/**
 * Chooses one place for each text (which needs at least one candidate). When some texts cover something, tries
 * again with those served first, and keeps the best trial.
 */
export function choosePlaces<C extends Candidate>(
  texts: readonly (readonly C[])[],
  obstacles: Obstacles,
): readonly C[] {
  const rated = texts.map((candidates) =>
    candidates.map((candidate) => ({ candidate, cost: candidate.cost + costAmid(obstacles, candidate.box) })),
  );
  let order = [...rated.keys()];
  let best = settled(rated, order);
  for (let trial = 1; trial < TRIALS; trial++) {
    const covering = order.filter((text) => costIn(best, text) >= COVERING);
    if (covering.length === 0) break;
    order = [...covering, ...order.filter((text) => !covering.includes(text))];
    const choice = settled(rated, order);
    best = totalOf(choice) < totalOf(best) ? choice : best;
  }
  return best.map(({ candidate }) => candidate);
}

/** Each text in turn takes its best place; then again, knowing the others, until none moves. */
function settled<C extends Candidate>(texts: readonly Text<C>[], order: readonly number[]): Choice<C> {
  const chosen = new Map<number, Text<C>[number]>();
  for (let round = 0; round < ROUNDS; round++) {
    const moved = order.filter((text) => {
      const former = chosen.get(text);
      chosen.delete(text);
      const best = cheapest(texts[text] ?? [], boxesOf([...chosen.values()]));
      chosen.set(text, best);
      return best !== former;
    });
    if (moved.length === 0) break;
  }
  return texts.map((_, text) => chosen.get(text) as Text<C>[number]);
}

function cheapest<C extends Candidate>(text: Text<C>, others: readonly Box[]): Text<C>[number] {
  const [first] = text;
  if (!first) throw new RangeError('A text needs at least one place where it may stand');
  let best = first;
  let least = Infinity;
  for (const place of text) {
    // The cost beside the others only adds up: no need for it when the place is already too dear.
    if (place.cost >= least) continue;
    const cost = place.cost + costBeside(place.candidate.box, others);
    if (cost >= least) continue;
    [best, least] = [place, cost];
  }
  return best;
}

const costBeside = (box: Box, others: readonly Box[]): number =>
  sum(others.map((other) => costBetween(box, other)));

const boxesOf = <C extends Candidate>(choice: Choice<C>): readonly Box[] =>
  choice.map(({ candidate }) => candidate.box);

function costIn<C extends Candidate>(choice: Choice<C>, text: number): number {
  const place = choice[text];
  const others = choice.filter((other) => other !== place);
  return place ? place.cost + costBeside(place.candidate.box, boxesOf(others)) : 0;
}

const totalOf = <C extends Candidate>(choice: Choice<C>): number =>
  sum(choice.map((_, text) => costIn(choice, text)));
