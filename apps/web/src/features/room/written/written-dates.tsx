import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';

/** By date, where the others have a clock: since when the phase is open, and until when. */
export function WrittenDates() {
  const { run, phaseIndex } = useStanding();
  const { room: words } = useWords();
  const { longDay } = useFormat();
  const opened = run.opens?.[phaseIndex];
  const next = run.opens?.find((_, index) => index > phaseIndex);
  return (
    <p>
      {opened && words.openSince(longDay(opened))} {next && words.openUntil(longDay(next))}
    </p>
  );
}
