import type { FixedClock } from '../kit/clock.ts';

type Happening = Readonly<{ at: Date; order: number; happen: () => Promise<unknown> }>;

/** What happens in a story, told in the order of time at a clock that follows. */
export class Timeline {
  private readonly happenings: Happening[] = [];

  constructor(
    private readonly clock: FixedClock,
    /** What would happen after this has not happened yet. */
    private readonly now: Date,
  ) {}

  add(at: Date, happen: () => Promise<unknown>): void {
    if (at <= this.now) this.happenings.push({ at, happen, order: this.happenings.length });
  }

  async tell(): Promise<void> {
    this.happenings.sort((one, other) => one.at.getTime() - other.at.getTime() || one.order - other.order);
    for (const { at, happen } of this.happenings) {
      this.clock.travelTo(at);
      await happen();
    }
    this.clock.travelTo(this.now);
  }
}
