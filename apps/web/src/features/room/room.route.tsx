import { api, dataOf } from '@cheminer/api-client';
import { phaseIndexAt, type Run } from '@cheminer/workshop-run';
import { useEffect, useMemo } from 'react';
import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { useWords } from '../../app/words.tsx';
import { Companion } from './components/companion.tsx';
import { Conduct } from './components/conduct.tsx';
import { NotHeld } from './components/not-held.tsx';
import { Announced } from './components/announced.tsx';
import { TypeIn } from './paper/type-in.tsx';
import type { Room } from './room.ts';
import { StandingContext, standingOf, useStanding } from './standing.ts';
import { draftsIn } from './typed/drafts.ts';
import { useCommands } from './use-commands.ts';
import { useNote } from './use-note.ts';
import { useNow } from './use-now.ts';
import { useReading } from './use-reading.ts';
import { useRoom } from './use-room.ts';

/** Nothing stands around it: what is on this screen is the workshop. */
export const handle = { bare: true };

export async function loader({ params }: LoaderFunctionArgs) {
  const path = { cohortId: params['cohortId']!, workshopId: params['workshopId']! };
  const answer = await api.GET('/api/cohorts/{cohortId}/workshops/{workshopId}/room', { params: { path } });
  // Of another group, or nobody’s: they read what a room is, and nothing of this one.
  if ([403, 404].includes(answer.response.status)) throw redirect('/methode');
  return { path, room: await dataOf(Promise.resolve(answer)) };
}

/** The room of a workshop: one person conducts, everybody follows. */
export function Component() {
  const { path, room: loaded } = useLoaderData<typeof loader>();
  const { cohortId, workshopId } = path;
  const place = useMemo(() => ({ cohortId, workshopId }), [cohortId, workshopId]);
  const [room, readAgain] = useReading(place, loaded);
  const following = useRoom(place, room, readAgain);
  const { memberId } = room.me;
  const drafts = useMemo(
    () => draftsIn(localStorage, `cheminer.room.drafts.${workshopId}.${memberId}`),
    [workshopId, memberId],
  );
  const commanding = useCommands(place, following.take, drafts);
  const note = useNote(place, room);
  const now = useNow(following.ahead);
  const { common, room: words } = useWords();
  const { run } = following.log;
  const at = phaseIndexAt(run, now);
  // A new phase begins at its top; nothing else moves by itself.
  useEffect(() => void window.scrollTo(0, 0), [at]);
  return (
    <StandingContext value={standingOf({ place, room, following, commanding, note, drafts, now })}>
      <title>{`${words.titleOf(room.title)} — ${common.brand}`}</title>
      <Announced />
      <Screen />
    </StandingContext>
  );
}

/** Whoever conducts, or is about to, has their own screen; so has whoever types in what was held on paper. */
function Screen() {
  const { run, room } = useStanding();
  if (isNotHeld(run, room)) return <NotHeld />;
  if (run.mode === 'paper') return typesIn(run, room) ? <TypeIn /> : <Companion />;
  const conducts = run.commanderId === room.me.memberId && run.status !== 'ended';
  return conducts || opensIt(run, room) ? <Conduct /> : <Companion />;
}

const opensIt = ({ status }: Run, { me }: Room): boolean => status === 'waiting' && me.runs && me.changes;

const isNotHeld = (run: Run, { status }: Room): boolean =>
  run.status === 'waiting' && (status === 'cancelled' || status === 'closed');

/** Whoever types it in reads it at once: what they may read is told again a moment later. */
const typesIn = ({ commanderId, isTypedIn }: Run, { me: { memberId, runs, reads } }: Room): boolean =>
  runs && (reads || (commanderId === memberId && !isTypedIn));
