/** What a clip shows: a title, then its chapters, each with the second at which it starts. */
export type ClipScript = Readonly<{
  title: string;
  chapters: readonly Readonly<{ at: number; title: string }>[];
  /** How long the clip lasts. */
  seconds: number;
}>;
