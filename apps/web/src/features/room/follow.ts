import { api } from '@cheminer/api-client';
import type { Place } from './room.ts';

const comesBackMs = 2_000;
/** A line that was closed to be opened again, as the server does every so often, is not a line that is cut. */
const cutAfterMs = 3_000;
/** Well within the seconds after which whoever is not heard of counts as lost. */
const tellsPresenceMs = 7_000;
/** The server speaks more often: a line that stays silent so long was cut. */
const silenceMs = 25_000;
const events = ['fact', 'moment', 'signals', 'reload'] as const;

type Listening = Readonly<{
  /** Number of the last fact that one has. */
  known: () => number;
  hear: (name: string, data: string) => void;
  lost: (isLost: boolean) => void;
  /** Something may have happened meanwhile that no fact tells. */
  readAgain: () => Promise<void>;
}>;

/** Follows until told to stop. A line that drops, or falls silent, comes back by itself, from where it was. */
export function follow(place: Place, { known, hear, readAgain, lost }: Listening): () => void {
  const line = lineOf(lost);
  let source: EventSource;
  let again: number | undefined;
  let heardAt: number;
  const heard: Listening['hear'] = (name, data) => {
    heardAt = Date.now();
    // A page that is hidden has slow timers, and hears all the same.
    if (name === 'moment') tellPresence(place);
    hear(name, data);
  };
  const open = () => {
    heardAt = Date.now();
    source = streamOf(place, known(), heard);
    source.onopen = () => line.opens() && void readAgain();
    source.onerror = () => {
      line.breaks();
      if (source.readyState !== EventSource.CLOSED) return;
      // The stream was refused: when the session has ended, this asks to sign in again, in place.
      again = window.setTimeout(() => void readAgain().then(open), comesBackMs);
    };
  };
  const beat = window.setInterval(() => {
    tellPresence(place);
    if (source.readyState !== EventSource.OPEN || Date.now() - heardAt < silenceMs) return;
    source.close();
    line.breaks();
    open();
  }, tellsPresenceMs);
  open();
  return () => {
    line.opens();
    clearTimeout(again);
    clearInterval(beat);
    source.close();
  };
}

function streamOf({ cohortId, workshopId }: Place, after: number, hear: Listening['hear']): EventSource {
  const source = new EventSource(
    `/api/cohorts/${cohortId}/workshops/${workshopId}/room/stream?after=${after}`,
  );
  for (const name of events)
    source.addEventListener(name, ({ data }: MessageEvent<string>) => hear(name, data));
  return source;
}

/** A line that was cut says nothing by itself: whoever is there says so, and nobody is told when that fails. */
const tellPresence = ({ cohortId, workshopId }: Place): void =>
  void api
    .PUT('/api/cohorts/{cohortId}/workshops/{workshopId}/room/presence', {
      params: { path: { cohortId, workshopId } },
    })
    .catch(() => undefined);

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
