import type { Place } from './room.ts';

const comesBackMs = 2_000;
/** A line that was closed to be opened again, as the server does every so often, is not a line that is cut. */
const cutAfterMs = 3_000;
const events = ['fact', 'moment', 'signals', 'reload'] as const;

type Listening = Readonly<{
  /** Number of the last fact that one has. */
  known: () => number;
  hear: (name: string, data: string) => void;
  lost: (isLost: boolean) => void;
  /** Something may have happened meanwhile that no fact tells. */
  readAgain: () => Promise<void>;
}>;

/** Follows until told to stop. A line that drops comes back by itself, from where it was. */
export function follow(
  { cohortId, workshopId }: Place,
  { known, hear, readAgain, lost }: Listening,
): () => void {
  const line = lineOf(lost);
  let source: EventSource;
  let again: number | undefined;
  const open = () => {
    source = new EventSource(`/api/cohorts/${cohortId}/workshops/${workshopId}/room/stream?after=${known()}`);
    source.onopen = () => line.opens() && void readAgain();
    source.onerror = () => {
      line.breaks();
      if (source.readyState !== EventSource.CLOSED) return;
      // The stream was refused: when the session has ended, this asks to sign in again, in place.
      again = window.setTimeout(() => void readAgain().then(open), comesBackMs);
    };
    for (const name of events)
      source.addEventListener(name, ({ data }: MessageEvent<string>) => hear(name, data));
  };
  open();
  return () => {
    line.opens();
    clearTimeout(again);
    source.close();
  };
}

/** Told as lost only once it has been for a while. */
export function lineOf(lost: (isLost: boolean) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    breaks: (): void => {
      timer ??= setTimeout(() => lost(true), cutAfterMs);
    },
    /** Whether it was broken. */
    opens: (): boolean => {
      const wasBroken = timer !== undefined;
      clearTimeout(timer);
      timer = undefined;
      if (wasBroken) lost(false);
      return wasBroken;
    },
  };
}
