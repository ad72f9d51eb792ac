import { Button, Note } from '@cheminer/ui';
import type { Run } from '@cheminer/workshop-run';
import { LifeBuoy, PhoneCall } from 'lucide-react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Room } from '../room.ts';
import { useStanding } from '../standing.ts';

/** Whoever conducts is not heard of any more: everybody knows it, and who may take over. */
export function HandOver() {
  const { run, room } = useStanding();
  const { room: words } = useWords();
  if (run.status === 'waiting' || run.status === 'ended') return null;
  return (
    <>
      <div role="status">
        {run.lostSince && <Lost since={run.lostSince} />}
        {run.isByPhone && room.phone && (
          <Note icon={PhoneCall}>
            {words.byPhone(room.phone)}. {run.commanderId === room.me.memberId && words.byPhoneRead}
          </Note>
        )}
      </div>
      <TakeOver />
    </>
  );
}

function Lost({ since }: { since: string }) {
  const { run, room, nameOf } = useStanding();
  const { room: words } = useWords();
  const { time } = useFormat();
  const others = [run.relayId, run.deputyId, room.facilitator.memberId].filter(
    (id) => id !== null && id !== run.commanderId && id !== room.me.memberId,
  );
  return (
    <Note icon={LifeBuoy} tone="warn">
      {words.lost(nameOf(run.commanderId), time(since))}{' '}
      {others.length > 0 && words.canTake(nameOf(others[0]!))}
    </Note>
  );
}

/** Only to whom the room would let it. */
function TakeOver() {
  const { run, room, nameOf, command, isBusy } = useStanding();
  const { room: words } = useWords();
  if (!mayTake(run, room)) return null;
  return (
    <Note>
      {words.commands(nameOf(run.commanderId))}{' '}
      <Button busy={isBusy && ''} onClick={() => void command({ kind: 'take-command' })}>
        {words.take}
      </Button>
    </Note>
  );
}

/** Whoever facilitates it now, at any time; the others once nobody conducts, and in writing, where nobody is ever lost, the relay. */
function mayTake(run: Run, { me: { memberId, runs }, facilitator }: Room): boolean {
  if (run.commanderId === memberId) return false;
  const isFree = run.lostSince !== null || (run.mode === 'written' && runs);
  return facilitator.memberId === memberId || (isFree && (runs || run.deputyId === memberId));
}
