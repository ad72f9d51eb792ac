import { hasOpened } from '@cheminer/workshop-run';
import { useFormat, useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';

/** By date, where the others have a clock: since when the phase is open, and until when. */
export function WrittenDates() {
  const { run, phaseIndex, now } = useStanding();
  const { written: words } = useWords().room;
  const { longDay } = useFormat();
  const opened = run.opens?.[phaseIndex];
  const next = run.opens?.find((_, index) => index > phaseIndex) ?? run.closes;
  if (!opened) return null;
  if (!hasOpened(run, now)) return <p>{words.notYet(longDay(opened))}</p>;
  return (
    <p>
      {words.openSince(longDay(opened))} {next ? words.openUntil(longDay(next)) : words.openToTheEnd}
    </p>
  );
}
