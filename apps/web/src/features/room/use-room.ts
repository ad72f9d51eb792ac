import { api } from '@cheminer/api-client';
import { extended, logOf, type RunFact, type RunLog } from '@cheminer/workshop-run';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';
import { sendAside } from '../../app/send.ts';
import { factsOf, type Place, type Room } from './room.ts';

const comesBackMs = 2_000;
/** Well within the seconds after which whoever is not heard of counts as lost. */
const tellsPresenceMs = 7_000;
/** The server speaks more often: a line that stays silent so long was cut. */
const silenceMs = 25_000;

export type Following = Readonly<{
  log: RunLog;
  /** Members heard of lately. */
  connected: readonly string[];
  /** Members who discreetly ask to stop: known to whoever commands. */
  signals: readonly string[];
  /** Milliseconds by which the clock of the workshop is ahead of this device's. */
  ahead: number;
  isLost: boolean;
  /** A fact that came by another way than the stream. */
  take: (fact: RunFact) => void;
}>;

/** Adds facts as soon as none before them is missing. */
function inOrder(log: RunLog, waiting: Map<number, RunFact>): RunLog {
  const fresh: RunFact[] = [];
  for (let number = log.run.number + 1; waiting.has(number); number += 1) {
    fresh.push(waiting.get(number)!);
    waiting.delete(number);
  }
  return extended(log, fresh);
}

/** The workshop as it goes on: where the group is, from the facts that the server tells, in their order. */
export function useRoom(place: Place, room: Room): Following {
  const [log, setLog] = useState(() => logOf(factsOf(room)));
  const [connected, setConnected] = useState<readonly string[]>([]);
  const [signals, setSignals] = useState<readonly string[]>([]);
  const [ahead, setAhead] = useState(() => Date.parse(room.now) - Date.now());
  const [isLost, setLost] = useState(false);
  const waiting = useRef(new Map<number, RunFact>());
  const known = useRef(log.run.number);
  const { revalidate } = useRevalidator();
  known.current = log.run.number;

  const take = useCallback((fact: RunFact) => {
    waiting.current.set(fact.number, fact);
    setLog((now) => inOrder(now, waiting.current));
  }, []);
  // What was read again replaces what was told: something in it may have been taken back.
  useEffect(() => {
    const read = factsOf(room);
    setLog((now) => (read.length >= now.facts.length ? logOf(read) : now));
  }, [room]);
  useEffect(() => {
    const hear = (name: string, data: string) => {
      if (name === 'fact') take(JSON.parse(data) as RunFact);
      if (name === 'signals') setSignals(JSON.parse(data) as string[]);
      if (name === 'reload') void revalidate();
      if (name === 'moment') {
        const moment = JSON.parse(data) as { now: string; connected: string[] };
        setConnected(moment.connected);
        // What is told arrives late, never early: the most ahead is the nearest to the truth.
        setAhead((now) => Math.max(now, Date.parse(moment.now) - Date.now()));
      }
    };
    return follow(place, () => known.current, hear, setLost);
  }, [place, take, revalidate]);
  return { log, connected, signals, ahead, isLost, take };
}

const events = ['fact', 'moment', 'signals', 'reload'] as const;

type Hear = (name: string, data: string) => void;
type Line = Readonly<{ hear: Hear; lost: (isLost: boolean) => void; refused: () => void }>;

const at = ({ cohortId, workshopId }: Place) => ({ params: { path: { cohortId, workshopId } } });

/** A line that was cut says nothing by itself: whoever is there says so, and nobody is told when that fails. */
const tellPresence = (place: Place): void =>
  void api
    .PUT('/api/cohorts/{cohortId}/workshops/{workshopId}/room/presence', at(place))
    .catch(() => undefined);

/** When the session has ended, this asks to sign in again, in place. */
const askAgain = (place: Place) =>
  sendAside(() => api.GET('/api/cohorts/{cohortId}/workshops/{workshopId}/room', at(place)));

function connected(
  { cohortId, workshopId }: Place,
  after: number,
  { hear, lost, refused }: Line,
): EventSource {
  const source = new EventSource(
    `/api/cohorts/${cohortId}/workshops/${workshopId}/room/stream?after=${after}`,
  );
  source.onopen = () => lost(false);
  source.onerror = () => {
    lost(true);
    if (source.readyState === EventSource.CLOSED) refused();
  };
  for (const name of events)
    source.addEventListener(name, ({ data }: MessageEvent<string>) => hear(name, data));
  return source;
}

/** Follows until told to stop. A line that drops, or falls silent, comes back by itself, from where it was. */
function follow(place: Place, known: () => number, hear: Hear, lost: Line['lost']): () => void {
  let source: EventSource;
  let again: number | undefined;
  let heardAt: number;
  const heard: Hear = (name, data) => {
    heardAt = Date.now();
    // A page that is hidden has slow timers, and hears all the same.
    if (name === 'moment') tellPresence(place);
    hear(name, data);
  };
  const refused = () => {
    again = window.setTimeout(() => void askAgain(place).then(open), comesBackMs);
  };
  const open = () => {
    heardAt = Date.now();
    source = connected(place, known(), { hear: heard, lost, refused });
  };
  const beat = window.setInterval(() => {
    tellPresence(place);
    if (source.readyState !== EventSource.OPEN || Date.now() - heardAt < silenceMs) return;
    source.close();
    lost(true);
    open();
  }, tellsPresenceMs);
  open();
  return () => {
    clearTimeout(again);
    clearInterval(beat);
    source.close();
  };
}
