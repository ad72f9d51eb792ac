import { Button, Note } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';

/** Somebody would rather stop: said on this screen alone. */
export function Signals() {
  const { signals, nameOf, run, command, hear } = useStanding();
  const { room: words } = useWords();
  return (
    <div role="alert">
      {signals.map((memberId) => (
        <Note key={memberId} tone="warn">
          {words.signalled(nameOf(memberId))}{' '}
          {run.since !== null && (
            <Button onClick={() => void command({ kind: 'pause' })}>{words.freeze}</Button>
          )}
          <Button variant="quiet" onClick={() => hear(memberId)}>
            {words.signalHeard}
          </Button>
        </Note>
      ))}
    </div>
  );
}
