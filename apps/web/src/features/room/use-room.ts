import { extended, logOf, type RunFact, type RunLog } from '@cheminer/workshop-run';
import { useCallback, useEffect, useRef, useState } from 'react';
import { follow } from './follow.ts';
import { factsOf, type Place, type Room } from './room.ts';

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
export function useRoom(place: Place, room: Room, readAgain: () => Promise<void>): Following {
  const [log, setLog] = useState(() => logOf(factsOf(room)));
  const [connected, setConnected] = useState<readonly string[]>([]);
  const [signals, setSignals] = useState<readonly string[]>([]);
  const [ahead, setAhead] = useState(() => Date.parse(room.now) - Date.now());
  const [isLost, setLost] = useState(false);
  const waiting = useRef(new Map<number, RunFact>());
  const known = useRef(log.run.number);
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
      if (name === 'reload') void readAgain();
      if (name === 'moment') {
        const moment = JSON.parse(data) as { now: string; connected: string[] };
        setConnected(moment.connected);
        // What is told arrives late, never early: the most ahead is the nearest to the truth.
        setAhead((now) => Math.max(now, Date.parse(moment.now) - Date.now()));
      }
    };
    return follow(place, { known: () => known.current, hear, lost: setLost, readAgain });
  }, [place, take, readAgain]);
  return { log, connected, signals, ahead, isLost, take };
}
