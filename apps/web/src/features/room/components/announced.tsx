import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';

/** What changes by itself is read out: the phase, and the minute before its end. Nothing else does. */
export function Announced() {
  const { run, phase } = useStanding();
  const { room: words, protocol } = useWords();
  const said =
    run.status === 'ended'
      ? words.endings[run.ending ?? 'done']
      : run.status !== 'waiting' && phase && words.nowPhase(protocol.phaseOf(phase.kind, phase.consultation));
  return (
    <p role="status" className="sr">
      {said}
    </p>
  );
}
