import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Failure } from '../../../app/send.ts';
import { type Standing, standingOf } from '../standing.ts';
import type { Place, Room } from '../room.ts';
import { draftsIn } from '../typed/drafts.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Stage } from './stage.ts';

/** Four times a second: at ten times the speed a second of the workshop is still seen to pass. */
const beatMs = 250;

/** What the screens of the room look at, without a room: nothing is asked of the server, nothing is kept. */
export function useRehearsal(place: Place, room: Room, stage: Stage, speed: number): Standing {
  const rehearsal = useSyncExternalStore(stage.subscribe, stage.now);
  const [text, type] = useState('');
  const drafts = useMemo(() => draftsIn({ getItem: () => null, setItem: () => undefined }, ''), []);
  useEffect(() => {
    const timer = setInterval(() => stage.pass(beatMs * speed), beatMs);
    return () => clearInterval(timer);
  }, [stage, speed]);
  const command = (wanted: Parameters<Stage['command']>[0]) => Promise.resolve(stage.command(wanted));
  const { hear } = stage;
  return standingOf({
    ...{ place, room, now: rehearsal.now, following: followingOf(rehearsal) },
    commanding: { command, hear, failure: failureOf(rehearsal), waiting: 0, isBusy: false },
    drafts,
    note: { text, type, isSaved: false, other: null, choose: () => undefined },
  });
}

const followingOf = ({ log, signals }: Rehearsal) => ({
  ...{ log, signals, ahead: 0, isLost: false, take: () => undefined },
  connected: log.run.people.filter(({ arrivedAt, leftAt }) => arrivedAt && !leftAt).map(idOf),
});
const idOf = ({ memberId }: { memberId: string }): string => memberId;

/** Told like a refusal of the room. */
const failureOf = ({ refusal }: Rehearsal): Failure | null =>
  refusal && ({ code: `room.${refusal}`, status: 409 } as Failure);
