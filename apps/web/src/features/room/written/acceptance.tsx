import { Button } from '@cheminer/ui';
import { Handshake } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import { contractOf } from '../room.ts';
import { useStanding, useTreatment } from '../standing.ts';

/** Those who are to help say that they can, in the way that is asked for. */
export function Acceptance() {
  const { run, room, command, isBusy } = useStanding();
  const { written: words } = useWords().room;
  const treatment = useTreatment();
  const contract = contractOf(treatment);
  if (!treatment || !contract || treatment.isContractOpen) return null;
  const { memberId } = room.me;
  const others = run.people.filter((each) => each.memberId !== treatment.clientId);
  const mayAccept =
    others.some((each) => each.memberId === memberId) && !contract.acceptedBy.includes(memberId);
  const { consultation } = treatment;
  return (
    <section>
      <p role="status">{words.accepted(contract.acceptedBy.length, others.length)}</p>
      {mayAccept && (
        <Button
          variant="main"
          icon={Handshake}
          busy={isBusy && ''}
          onClick={() => void command({ kind: 'accept-contract', consultation })}
        >
          {words.accept}
        </Button>
      )}
    </section>
  );
}
