/** What a clip tells: chapters made of cards, and each card of the sentences that appear on it one by one. */
export type ClipScript = Readonly<{
  /** Name of its files, and of its storyboard. */
  name: string;
  title: string;
  chapters: readonly Chapter[];
  /** How long the clip lasts. */
  seconds: number;
}>;

/** Opens with its title at `at`, a whole second; its story starts with its first card. */
export type Chapter = Readonly<{ at: number; title: string; cards: readonly Card[] }>;

/** Sentences that stand together on screen, until the next card or chapter. */
export type Card = readonly Sentence[];

/** A sentence, or a part of one that is too long for a card, and the second at which it appears. */
export type Sentence = Readonly<{ at: number; text: string }>;
