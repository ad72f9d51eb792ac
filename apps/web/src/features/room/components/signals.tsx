import { api } from '@cheminer/api-client';
import { Button, Note } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { send } from '../../../app/send.ts';
import { useStanding } from '../standing.ts';

const SIGNAL = '/api/cohorts/{cohortId}/workshops/{workshopId}/room/signals/{memberId}';

/** Somebody would rather stop: said on this screen alone. */
export function Signals() {
  const { signals, nameOf, place, run, command } = useStanding();
  const { room: words } = useWords();
  const heard = (memberId: string) =>
    void send(() => api.DELETE(SIGNAL, { params: { path: { ...place, memberId } } }));
  return (
    <div role="alert">
      {signals.map((memberId) => (
        <Note key={memberId} tone="warn">
          {words.signalled(nameOf(memberId))}{' '}
          {run.since !== null && (
            <Button onClick={() => void command({ kind: 'pause' })}>{words.freeze}</Button>
          )}
          <Button variant="quiet" onClick={() => heard(memberId)}>
            {words.signalHeard}
          </Button>
        </Note>
      ))}
    </div>
  );
}
