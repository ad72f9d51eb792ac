/** A pause in typing, and the longest that typing without a pause may run ahead of the server, in ms. */
const [pause, longest] = [1000, 2000];

/** Asks for work soon after the last call, and never later than `longest` after the first one that was not served. */
export class Rhythm {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since: number | null = null;

  constructor(private readonly work: () => void) {}

  readonly soon = (): void => {
    this.since ??= performance.now();
    const left = Math.max(0, this.since + longest - performance.now());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), Math.min(pause, left));
  };

  /** At once, if there is any. */
  readonly now = (): void => {
    if (this.since === null) return;
    this.rest();
    this.work();
  };

  /** Somebody else does it. */
  readonly rest = (): void => {
    clearTimeout(this.timer);
    this.since = null;
  };
}
