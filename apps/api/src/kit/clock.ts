/** The only way code learns what time it is. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until somebody moves it: tests, and scenarios that replay a past. */
export class FixedClock extends Clock {
  private instant: Date;

  constructor(instant: Date | string) {
    super();
    this.instant = new Date(instant);
  }

  now(): Date {
    return this.instant;
  }

  travelTo(instant: Date | string): void {
    this.instant = new Date(instant);
  }
}
